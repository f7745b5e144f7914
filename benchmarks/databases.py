"""Finds or makes the databases with the data of the flights demo."""

import importlib.util
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from urllib.parse import urlsplit

from benchmarks.contenders import SQLITE, Entry
from benchmarks.environments import BENCH, interpreter
from benchmarks.processes import ROOT, ContenderError, environment

DATABASE = "mainspring_bench"
LOCAL = "postgresql://postgres@127.0.0.1:5432/postgres"

_LOADER = Entry(name="loading", label="", environment="django", module="values")


@dataclass(frozen=True, slots=True, kw_only=True)
class Database:
    """A filled database."""

    name: str
    address: str
    version: str = ""


@contextmanager
def ready(name: str, say: Callable[[str], None]) -> Iterator[Database]:
    """Yield a database that holds the data; a server that was started for it stops at the end.

    Raises:
        ContenderError: It could not be filled.
    """
    if name == SQLITE:
        address = f"sqlite:///{BENCH / 'bench.sqlite3'}"
        _fill(address, say)
        yield Database(name=name, address=address)
        return
    with _server() as (url, version):
        address = urlsplit(url)._replace(path=f"/{DATABASE}").geturl()
        _fill(address, say)
        yield Database(name=name, address=address, version=version)


@contextmanager
def _server() -> Iterator[tuple[str, str]]:
    """Yield the address and version of a PostgreSQL server.

    The finder of the tests does it where its own requirements are installed (as ``make bench``
    sees to); by itself this file knows only a server on the standard port.
    """
    if importlib.util.find_spec("psycopg") is None or importlib.util.find_spec("django") is None:
        yield LOCAL, ""
        return
    from tools.servers import postgres

    with postgres.running(data=BENCH / "postgres") as server:
        yield server.url, server.version


def _fill(address: str, say: Callable[[str], None]) -> None:
    say(f"looking after the data in {urlsplit(address).scheme} ...")
    done = subprocess.run(
        [str(interpreter("django")), "-m", "benchmarks.loading"],
        cwd=ROOT,
        env=environment(_LOADER, address),
        check=False,
    )
    if done.returncode != 0:
        message = "the data could not be loaded; see above"
        raise ContenderError(message)
