"""The second of three apps with the same model names."""
