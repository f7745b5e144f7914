"""Rows of the vault."""

import django
import pytest


def pytest_configure() -> None:
    """Load the models before the tests are collected, which name them."""
    django.setup()


@pytest.fixture(autouse=True)
def rows(db: None) -> None:
    """Fill the vault."""
    from django.db import transaction

    from tests.vault.rows import fill

    # Tests on MySQL are in no transaction, and each commit there waits for the disk.
    with transaction.atomic():
        fill()
