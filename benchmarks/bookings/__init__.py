"""Trips and their tickets: an app of which rows are written."""
