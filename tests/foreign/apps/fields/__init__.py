"""Every built-in field of Django."""
