"""Django settings of the workers; BENCH_DATABASE is the address of a PostgreSQL or SQLite."""

import os
from urllib.parse import urlsplit

_parts = urlsplit(os.environ["BENCH_DATABASE"])
SECRET_KEY = "benchmarks"  # noqa: S105 - it guards nothing
_SQLITE = {
    "ENGINE": "django.db.backends.sqlite3",
    "NAME": _parts.path[1:],
    "OPTIONS": {
        "transaction_mode": "IMMEDIATE",
        "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL",
    },
}
DATABASES = {
    "default": _SQLITE
    if _parts.scheme == "sqlite"
    else {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": _parts.path.lstrip("/"),
        "USER": _parts.username or "",
        "PASSWORD": _parts.password or "",
        "HOST": _parts.hostname or "",
        "PORT": str(_parts.port or ""),
    }
}
INSTALLED_APPS = ["django.contrib.contenttypes", "mainspring.events", "benchmarks.events.jobs"]
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
USE_TZ = True
MIGRATION_MODULES = {"jobs": None}
