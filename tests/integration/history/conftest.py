"""The vault with its histories."""

from collections.abc import Iterator
from typing import Any

import django
import pytest


def pytest_configure() -> None:
    """Load the models before the tests are collected, which name them."""
    django.setup()


@pytest.fixture(scope="module")
def tables(django_db_setup: None, django_db_blocker: Any) -> Iterator[Any]:
    """Make the tables of versions, which some databases do not do in a transaction."""
    from tests.vault.keeping import kept
    from tests.vault.remembering import KEPT

    with django_db_blocker.unblock(), kept(*KEPT) as made:
        yield made


@pytest.fixture
def keeping(tables: Any, db: None) -> Any:
    """Fill the vault on the first of January."""
    from tests.vault.rows import fill

    fill()
    tables.stamp(1)
    return tables
