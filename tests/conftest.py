"""Chooses the database by MAINSPRING_TEST_DATABASE and sees that its server is there."""

import fcntl
import gc
import os
import tempfile
from collections.abc import Generator
from contextlib import ExitStack
from pathlib import Path

import django
import pytest

from tools.servers import mariadb, postgres

DATABASE = os.environ.setdefault("MAINSPRING_TEST_DATABASE", "sqlite")
os.environ.setdefault("DJANGO_SETTINGS_MODULE", f"tests.settings.{DATABASE}")

# A database of a test run is dropped first: it must not be one of the server's own.
OF_SERVERS = ("information_schema", "mysql", "performance_schema", "postgres", "sys", "template1")

resources = ExitStack()

# What is imported and collected stays: there is nothing to find in it.
gc.disable()


@pytest.hookimpl(tryfirst=True)
def pytest_configure(config: pytest.Config) -> None:
    """Find the server before Django reads its settings; parallel workers inherit what is found."""
    if DATABASE == "postgres" and not hasattr(config, "workerinput"):
        server = resources.enter_context(postgres.running())
        os.environ[postgres.VARIABLE] = server.url
    elif DATABASE == "mariadb" and not hasattr(config, "workerinput"):
        os.environ[mariadb.VARIABLE] = mariadb.find().url
    if "MAINSPRING_TEST_NAME" not in os.environ:
        os.environ["MAINSPRING_TEST_NAME"] = _free_name()
    if os.environ["MAINSPRING_TEST_NAME"].lower() in OF_SERVERS:
        raise pytest.UsageError(
            "MAINSPRING_TEST_NAME names a database of the server itself, and it would be dropped"
        )
    # Only now do the settings know their database.
    django.setup()


def pytest_collection_finish() -> None:
    """Let the collector pass over the tests: there are thousands of them, and all of them stay."""
    gc.collect()
    gc.freeze()
    gc.enable()
    young, middle, _ = gc.get_threshold()
    # All of it is gone through where a file of tests ends, and before that only in great need.
    gc.set_threshold(young, middle, 1000)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_teardown(
    item: pytest.Item, nextitem: pytest.Item | None
) -> Generator[None, None, None]:
    """Collect what a file of tests leaves, and let the collector pass over what stays."""
    yield
    if nextitem is not None and nextitem.path != item.path:
        gc.collect()
        gc.freeze()


def pytest_unconfigure() -> None:
    """Stop what was started."""
    resources.close()


def _free_name() -> str:
    """Return a name for the test database that no other run on this machine uses at this time."""
    for number in range(100):
        name = f"test_mainspring_{os.getuid()}_{number}"
        lock = resources.enter_context((Path(tempfile.gettempdir()) / f"{name}.lock").open("a"))
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            continue
        return name
    pytest.exit("100 test runs at once: remove test_mainspring_*.lock from the temporary folder")
