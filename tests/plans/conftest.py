"""Fills both databases once for each module of plans."""

import os
from collections.abc import Iterator
from contextlib import ExitStack

import django
import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the option that rewrites what was recorded."""
    parser.addoption("--record", action="store_true", help="record the answers and statements anew")


def pytest_configure() -> None:
    """Load the apps before these modules are collected, which import models."""
    django.setup()


@pytest.fixture(scope="session")
def records(pytestconfig: pytest.Config) -> bool:
    """Tell whether recordings are to be rewritten."""
    asked = pytestconfig.getoption("--record", default=False)
    return bool(asked or os.environ.get("MAINSPRING_RECORD"))


@pytest.fixture(scope="module")
def filled(django_db_setup: None, django_db_blocker: pytest.FixtureRequest) -> Iterator[None]:
    """Fill the tables in transactions that are rolled back after the module."""
    from django.db import connections, transaction

    from tests.foreign import rows as foreign
    from tests.library import past
    from tests.library import rows as library

    with django_db_blocker.unblock(), ExitStack() as stack:  # type: ignore[attr-defined]
        # Before the transactions, which on some databases end where tables are made.
        keeping = stack.enter_context(past.kept())
        for alias in connections:
            stack.enter_context(transaction.atomic(using=alias))
        foreign.fill()
        library.fill()
        past.fill(keeping)
        yield
        for alias in connections:
            transaction.set_rollback(True, using=alias)
