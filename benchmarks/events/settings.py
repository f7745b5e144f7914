"""Django settings of the workers; BENCH_DATABASE is the address of a PostgreSQL."""

import os
from urllib.parse import urlsplit

_parts = urlsplit(os.environ["BENCH_DATABASE"])
SECRET_KEY = "benchmarks"  # noqa: S105 - it guards nothing
DATABASES = {
    "default": {
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
