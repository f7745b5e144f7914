"""Rows of the vault."""

import django
import pytest


def pytest_configure() -> None:
    """Load the models before the tests are collected, which name them."""
    django.setup()


@pytest.fixture(autouse=True)
def rows(db: None) -> None:
    """Fill the vault."""
    from tests.vault.rows import fill

    fill()
