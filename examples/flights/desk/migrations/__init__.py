"""Database migrations of the desk app."""
