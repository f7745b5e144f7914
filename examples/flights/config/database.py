"""Turns the demo's database address into Django's settings for it."""

from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit


def configured(url: str, data: Path) -> dict[str, Any]:
    """Return the ``DATABASES`` entry for an address.

    Args:
        url: ``postgresql://...``, where the query string holds libpq options, so that
            ``?host=/run/postgresql`` names a socket folder; empty for SQLite.
        data: Folder of the SQLite file.

    Raises:
        ValueError: The address is of another kind of database.
    """
    if not url:
        return {
            "ENGINE": "django.db.backends.sqlite3",
            "NAME": data / "flights.sqlite3",
            "OPTIONS": {
                # Readers go on while someone writes, and 64 MiB of the file stay in memory.
                "init_command": (
                    "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA cache_size=-65536"
                ),
                # A write waits for its turn at once, instead of failing half-way.
                "transaction_mode": "IMMEDIATE",
            },
        }
    parts = urlsplit(url)
    if parts.scheme not in {"postgres", "postgresql"}:
        message = f"FLIGHTS_DATABASE_URL starts with {parts.scheme!r}, expected 'postgresql'."
        raise ValueError(message)
    options = dict(parse_qsl(parts.query))
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": unquote(parts.path.lstrip("/")),
        "USER": options.pop("user", unquote(parts.username or "")),
        "PASSWORD": options.pop("password", unquote(parts.password or "")),
        "HOST": options.pop("host", unquote(parts.hostname or "")),
        "PORT": options.pop("port", str(parts.port or "")),
        "CONN_MAX_AGE": 600,
        "OPTIONS": options,
    }
