"""Writes: rows are prepared, saved and checked in one transaction."""
