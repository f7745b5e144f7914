"""Tests on SQLite, in memory."""

from tests.settings.project import *

DATABASES = databases({"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"})
INSTALLED_APPS = installed_apps("sqlite")
MAINSPRING = mainspring("sqlite")
