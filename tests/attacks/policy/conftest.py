"""Rows for the attacks."""

from collections.abc import Iterator
from typing import Any

import django
import pytest
from django.db import transaction


def pytest_configure() -> None:
    """Load the models before the tests are collected, which name them."""
    django.setup()


@pytest.fixture(scope="module")
def made_before() -> None:
    """Make nothing before there are rows; the tests of a file may need something."""


@pytest.fixture(scope="module")
def filled(django_db_setup: None, django_db_blocker: Any, made_before: None) -> Iterator[None]:
    """Fill the vault for the tests of one file; nothing of it stays."""
    from tests.vault.rows import fill

    with django_db_blocker.unblock(), transaction.atomic():
        fill()
        yield
        transaction.set_rollback(True)


@pytest.fixture(autouse=True)
def rows(filled: None, db: None) -> None:
    """Have the rows of the vault, and lose what the test makes of them."""
