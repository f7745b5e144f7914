"""Makes and fills one database, unless it is full: ``python -m benchmarks.loading``."""

import os
import sys
from urllib.parse import urlsplit

import django
import psycopg
from psycopg import sql


def main() -> None:
    """Create the database where needed, migrate it, load the flights, let it settle."""
    address = os.environ["BENCH_DATABASE"]
    if not address.startswith("sqlite"):
        _create(address)
    django.setup()
    # Both need Django to be ready.
    from django.core.management import call_command
    from django.db import connection
    from flights.load import load, loaded
    from flights.progress import Bar

    call_command("migrate", verbosity=0)
    if connection.vendor == "postgresql":
        # Compiling costs more than these statements take; off for all contenders alike.
        with connection.cursor() as cursor:
            cursor.execute("SELECT format('ALTER DATABASE %I SET jit = off', current_database())")
            cursor.execute(cursor.fetchone()[0])
    if loaded():
        return
    load(progress=Bar(sys.stderr))
    with connection.cursor() as cursor:
        # The state in which autovacuum leaves a table that has been there for a while.
        cursor.execute("VACUUM ANALYZE" if connection.vendor == "postgresql" else "ANALYZE")


def _create(address: str) -> None:
    parts = urlsplit(address)
    name = parts.path.lstrip("/")
    server = parts._replace(path="/postgres").geturl()
    with psycopg.connect(server, autocommit=True) as connection:
        found = connection.execute("SELECT 1 FROM pg_database WHERE datname = %s", [name])
        if found.fetchone() is None:
            connection.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(name)))


if __name__ == "__main__":
    main()
