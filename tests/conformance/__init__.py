"""Suites that everything behind a seam passes."""
