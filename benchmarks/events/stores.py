"""Prepared databases and their copies, and a Redis."""

import shutil
import socket
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from urllib.parse import urlsplit

import psycopg

PREFIX = "mainspring_bench_events"


class PostgreSQL:
    """A server in which databases are prepared once and copied for each run.

    Args:
        address: of any of its databases.
    """

    def __init__(self, address: str) -> None:
        self._address = address
        self._connection = psycopg.connect(address, autocommit=True)
        self._prepared: set[str] = set()
        self._numbers = 0

    def clear(self) -> None:
        """Drop what earlier runs and this one have left."""
        pattern = f"{PREFIX}\\_%"
        found = self._connection.execute(
            "SELECT datname FROM pg_database WHERE datname LIKE %s", [pattern]
        )
        for (name,) in found.fetchall():
            self._drop(name)
        self._prepared.clear()

    def prepared(self, name: str, fill: Callable[[str], None]) -> str:
        """Give the name of a database that is filled once.

        Args:
            name: what it is known by.
            fill: fills the one at an address.
        """
        database = f"{PREFIX}_{name}"
        if database not in self._prepared:
            self._drop(database)
            self._connection.execute(f'CREATE DATABASE "{database}"')
            fill(self.address_of(database))
            with psycopg.connect(self.address_of(database), autocommit=True) as connection:
                connection.execute("VACUUM (ANALYZE)")
            self._prepared.add(database)
        return database

    @contextmanager
    def copy(self, template: str, *, slow_flushes: bool = False) -> Iterator[str]:
        """Yield the address of a fresh copy of a prepared database.

        Args:
            template: its name.
            slow_flushes: whether each flush waits for two milliseconds.
        """
        self._numbers += 1
        name = f"{PREFIX}_run_{self._numbers}"
        self._drop(name)
        self._connection.execute(f'CREATE DATABASE "{name}" TEMPLATE "{template}"')
        if slow_flushes:
            self._connection.execute(f'ALTER DATABASE "{name}" SET commit_delay = 2000')
            self._connection.execute(f'ALTER DATABASE "{name}" SET commit_siblings = 0')
        try:
            yield self.address_of(name)
        finally:
            self._drop(name)

    def address_of(self, database: str) -> str:
        """Give the address of a database."""
        return urlsplit(self._address)._replace(path=f"/{database}").geturl()

    def written(self) -> int:
        """Give how many bytes of WAL were written since the server was made."""
        row = self._connection.execute("SELECT pg_current_wal_insert_lsn() - '0/0'").fetchone()
        return int(row[0]) if row else 0

    def settle(self) -> None:
        """Write out what is to be written, so that it does not happen while something is timed."""
        self._connection.execute("CHECKPOINT")

    def close(self) -> None:
        """Drop all that was made."""
        self.clear()
        self._connection.close()

    def _drop(self, name: str) -> None:
        self._connection.execute(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')


@contextmanager
def redis() -> Iterator[str | None]:
    """Yield the address of a Redis of our own; None where the machine has none."""
    program = shutil.which("redis-server")
    if program is None:
        yield None
        return
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    process = subprocess.Popen(
        [program, "--port", str(port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"],
        stdout=subprocess.DEVNULL,
    )
    try:
        _wait_for(port)
        yield f"redis://127.0.0.1:{port}/0"
    finally:
        process.terminate()
        process.wait(timeout=10)


def _wait_for(port: int) -> None:
    for _ in range(100):
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.05)


def flush(address: str) -> None:
    """Empty a Redis."""
    parts = urlsplit(address)
    with socket.create_connection((str(parts.hostname), parts.port or 6379)) as connection:
        connection.sendall(b"*1\r\n$8\r\nFLUSHALL\r\n")
        connection.recv(100)
