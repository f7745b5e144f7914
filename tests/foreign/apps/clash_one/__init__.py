"""The first of three apps with the same model names."""
