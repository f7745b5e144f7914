"""Rows of the library or of the vault, written once for each file."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from django.db import transaction


@contextmanager
def _filled(fill: Callable[[], None], blocker: Any) -> Iterator[None]:
    with blocker.unblock(), transaction.atomic():
        fill()
        yield
        transaction.set_rollback(True)


@pytest.fixture(scope="module")
def filled_library(django_db_setup: None, django_db_blocker: Any) -> Iterator[None]:
    """Fill the library for the tests of one file; nothing of it stays."""
    from tests.library.rows import fill

    with _filled(fill, django_db_blocker):
        yield


@pytest.fixture(scope="module")
def filled_vault(django_db_setup: None, django_db_blocker: Any) -> Iterator[None]:
    """Fill the vault for the tests of one file; nothing of it stays."""
    from tests.vault.rows import fill

    with _filled(fill, django_db_blocker):
        yield
