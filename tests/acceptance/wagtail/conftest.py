"""A Wagtail site with rows in all its tables, and the report of what it answers, per database."""

import fcntl
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import psycopg
import pytest
from psycopg import sql

from tools.servers import postgres

PROJECT = Path(__file__).parent / "project"
ROOT = PROJECT.parents[3]


def run(*arguments: str, folder: Path, database: str) -> str:
    """Run Python within the site, in a process of its own, and give what it wrote.

    Args:
        arguments: For the interpreter.
        folder: Where the site keeps its files.
        database: A file of SQLite, or the URL of a PostgreSQL database.
    """
    env = {
        **os.environ,
        "DJANGO_SETTINGS_MODULE": "config.settings",
        "PYTHONPATH": os.pathsep.join([str(PROJECT), str(ROOT / "src")]),
        "WAGTAIL_TEST_DATABASE": database,
        "WAGTAIL_TEST_FOLDER": str(folder),
    }
    done = subprocess.run(
        [sys.executable, *arguments],
        cwd=PROJECT,
        env=env,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-5000:]
    return done.stdout + (done.stderr if "check" in arguments else "")


@contextmanager
def database(vendor: str, folder: Path) -> Iterator[str]:
    """Give the address of an empty database, which is gone afterwards."""
    if vendor == "sqlite":
        yield str(folder / "site.sqlite3")
        return
    with postgres.running() as server:
        name = f"{os.environ['MAINSPRING_TEST_NAME']}_wagtail"
        with psycopg.connect(server.url, autocommit=True) as connection:
            drop = sql.SQL("DROP DATABASE IF EXISTS {}").format(sql.Identifier(name))
            connection.execute(drop)
            connection.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(name)))
            try:
                yield urlsplit(server.url)._replace(path=f"/{name}").geturl()
            finally:
                connection.execute(drop)


def make(vendor: str, folder: Path) -> dict[str, Any]:
    """Migrate and fill a site, check it and ask it for everything."""
    with database(vendor, folder) as address:
        run("manage.py", "migrate", "--verbosity", "0", folder=folder, database=address)
        fill = "import django; django.setup(); from home import content; content.fill()"
        run("-c", fill, folder=folder, database=address)
        check = run("manage.py", "check", folder=folder, database=address)
        report: dict[str, Any] = json.loads(run("report.py", folder=folder, database=address))
        return {**report, "check": check}


@pytest.fixture(scope="session", params=["sqlite", "postgres"])
def report(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Any:
    """What the site answered, on one database; made once for all parallel workers."""
    shared = tmp_path_factory.getbasetemp()
    shared = shared.parent if "PYTEST_XDIST_WORKER" in os.environ else shared
    folder = shared / f"wagtail-{request.param}"
    folder.mkdir(exist_ok=True)
    with (folder / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        written = folder / "report.json"
        if not written.exists():
            written.write_text(json.dumps(make(request.param, folder)))
        return json.loads(written.read_text())
