"""Tests on the PostgreSQL at MAINSPRING_TEST_POSTGRES, which tests/conftest.py sees to."""

import os

from psycopg.conninfo import conninfo_to_dict

from tests.settings.project import *

_url = conninfo_to_dict(os.environ["MAINSPRING_TEST_POSTGRES"])
DATABASES = databases(
    {
        "ENGINE": "django.db.backends.postgresql",
        "HOST": _url.pop("host", ""),
        "PORT": _url.pop("port", ""),
        "USER": _url.pop("user", ""),
        "PASSWORD": _url.pop("password", ""),
        "NAME": _url.pop("dbname", "postgres"),
        "OPTIONS": _url,
        "TEST": {"NAME": os.environ["MAINSPRING_TEST_NAME"]},
    }
)
INSTALLED_APPS = installed_apps("postgresql")
MAINSPRING = mainspring("postgresql")
