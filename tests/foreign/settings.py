"""Stand-alone settings of the foreign project; FOREIGN_DATABASE chooses the database."""

import os
from typing import Any

from tests.foreign import project

_ENGINES: dict[str, dict[str, Any]] = {
    "sqlite": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"},
    "postgresql": {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": "foreign",
        "USER": "postgres",
        "HOST": "127.0.0.1",
        "PORT": "5432",
    },
    "mariadb": {
        "ENGINE": "django.db.backends.mysql",
        "NAME": "foreign",
        "USER": "root",
        "HOST": "127.0.0.1",
        "PORT": "3306",
        "OPTIONS": {"charset": "utf8mb4"},
        "TEST": {"CHARSET": "utf8mb4"},
    },
}
_vendor = os.environ.get("FOREIGN_DATABASE", "sqlite")

if _vendor == "mariadb":
    try:
        import MySQLdb  # type: ignore[import-untyped] # noqa: F401
    except ImportError:
        import pymysql

        pymysql.install_as_MySQLdb()

SECRET_KEY = "foreign"
USE_TZ = True
TIME_ZONE = "UTC"
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
INSTALLED_APPS = project.installed_apps(_vendor)
DATABASES = {
    "default": _ENGINES[_vendor],
    project.OTHER_DATABASE: project.other_database(_ENGINES[_vendor]),
}
DATABASE_ROUTERS = project.FOREIGN_ROUTERS
MIGRATION_MODULES = project.FOREIGN_MIGRATION_MODULES
SILENCED_SYSTEM_CHECKS = project.FOREIGN_SILENCED_CHECKS
FOREIGN_ACCOUNT_MODEL = project.FOREIGN_ACCOUNT_MODEL
AUTH_USER_MODEL = os.environ.get("FOREIGN_USER_MODEL", "auth.User")
ROOT_URLCONF = "tests.foreign.urls"
MEDIA_URL = "/media/"
