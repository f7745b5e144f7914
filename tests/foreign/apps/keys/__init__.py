"""Primary keys of every kind and links by other keys."""
