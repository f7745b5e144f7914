"""Unmanaged models over views, and a model without a table."""
