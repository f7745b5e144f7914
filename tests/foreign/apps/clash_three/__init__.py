"""The third of three apps with the same model names."""
