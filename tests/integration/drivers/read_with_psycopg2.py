"""Read with psycopg 2 as a project does that has no psycopg 3; prints what it read as JSON."""

# ruff: noqa: E402 - what is imported first decides what the others find

import json
import sys

from tests.integration.drivers.without_psycopg3 import begin

begin(sys.argv[1])

from django.contrib.contenttypes.models import ContentType
from django.db import connection
from django.db.backends.postgresql.psycopg_any import is_psycopg3

from mainspring.errors import TimedOut
from mainspring.sources.sql.run import run_statement
from mainspring.sources.sql.terms import Terms
from tests.integration.drivers.reading import read


def main() -> None:
    """Read twice, so that the second time takes the kept plan, and let a statement time out."""
    try:
        run_statement("SELECT pg_sleep(20)", (), connection=connection, terms=Terms(timeout=0.05))
        ended = False
    except TimedOut:
        ended = True
    with connection.cursor() as cursor:
        cursor.execute("SELECT current_setting('statement_timeout')")
        (usual,) = cursor.fetchone()
    found = {
        "psycopg3": is_psycopg3,
        "ended": ended,
        "usual": usual,
        "types": ContentType.objects.count(),
        "first": read(),
        "second": read(),
    }
    sys.stdout.write(json.dumps(found))


main()
