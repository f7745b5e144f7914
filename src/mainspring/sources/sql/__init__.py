"""Entities that are Django models: one statement per root field, JSON made by the database."""
