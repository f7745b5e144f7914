"""Migrations of the remarks."""
