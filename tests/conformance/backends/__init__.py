"""Backends and publishers, each with the same tests."""
