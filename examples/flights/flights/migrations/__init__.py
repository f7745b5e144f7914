"""Database migrations of the flights app."""
