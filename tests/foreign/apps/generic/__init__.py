"""Generic foreign keys."""
