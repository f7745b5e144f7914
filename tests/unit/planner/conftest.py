"""The models are loaded; no database is asked."""

import django


def pytest_configure() -> None:
    """Load the models before the tests are collected, which name them."""
    django.setup()
