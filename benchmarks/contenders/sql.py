"""The yardstick: SQL written by hand that returns the JSON, on a raw connection, prepared."""

import json
import sqlite3
import threading
from collections.abc import Callable
from typing import Any

import django
import psycopg
from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.urls import path
from psycopg.abc import Buffer
from psycopg.adapt import Loader

from benchmarks.documents import document
from benchmarks.protocol import Json, Request
from benchmarks.queries import BY_NAME, Variables

_DATABASE = settings.DATABASES["default"]
_POSTGRESQL = "postgresql" in _DATABASE["ENGINE"]
_local = threading.local()

Ask = Callable[[str, Variables], bytes]


class _Untouched(Loader):
    """Leaves the database's JSON as it came."""

    def load(self, data: Buffer) -> bytes:
        return bytes(data)


def _postgresql() -> Ask:
    connection = psycopg.connect(
        dbname=_DATABASE["NAME"],
        user=_DATABASE["USER"],
        password=_DATABASE["PASSWORD"],
        host=_DATABASE["HOST"],
        port=_DATABASE["PORT"],
        options="-c timezone=UTC",
        autocommit=True,
    )
    connection.adapters.register_loader("json", _Untouched)
    cursor = connection.cursor()

    def ask(query: str, variables: Variables) -> bytes:
        statement = document("postgresql", query)
        row: Any = cursor.execute(statement, variables, prepare=True).fetchone()  # type: ignore[arg-type]
        return row[0]

    return ask


def _sqlite() -> Ask:
    cursor = sqlite3.connect(_DATABASE["NAME"], isolation_level=None).cursor()

    def ask(query: str, variables: Variables) -> bytes:
        values = {
            name: json.dumps(value) if isinstance(value, list) else value
            for name, value in variables.items()
        }
        row = cursor.execute(document("sqlite", query), values).fetchone()
        return row[0].encode()

    return ask


class Sql:
    """Executes the statements of ``documents/postgresql`` and ``documents/sqlite``."""

    def versions(self) -> dict[str, str]:
        """Return the versions of the driver and of Django, which only serves HTTP here."""
        driver = {"psycopg": psycopg.__version__} if _POSTGRESQL else {}
        return {**driver, "sqlite": sqlite3.sqlite_version, "Django": django.__version__}

    def answer(self, query: str, variables: Variables) -> bytes:
        """Return the database's answer as it is."""
        if not hasattr(_local, "ask"):
            _local.ask = _postgresql() if _POSTGRESQL else _sqlite()
        answer: bytes = _local.ask(query, variables)
        return answer

    def unwrapped(self, query: str, answer: Json) -> object:
        """Return the answer: nothing is around it."""
        return answer

    def request(self, query: str, variables: Variables) -> Request:
        """Return a GET of the question's name."""
        return Request(method="GET", path=f"/{query}/")


CONTENDER = Sql()


def view(_: HttpRequest, query: str) -> HttpResponse:
    """Answer a question with the values that it always has here."""
    content = CONTENDER.answer(query, BY_NAME[query].variables)
    return HttpResponse(content, content_type="application/json")


urlpatterns = [path("<str:query>/", view)]
