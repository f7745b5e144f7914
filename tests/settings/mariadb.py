"""Tests on the MariaDB or MySQL at MAINSPRING_TEST_MARIADB, which tests/conftest.py sees to."""

import os

from tests.settings.project import *
from tools.servers import mariadb

mariadb.install_driver()
_arguments = mariadb.connection_arguments(os.environ["MAINSPRING_TEST_MARIADB"])
_name = _arguments.pop("database") or "mysql"
DATABASES = databases(
    {
        "ENGINE": "django.db.backends.mysql",
        "NAME": _name,
        "OPTIONS": {"charset": "utf8mb4", **_arguments},
        "TEST": {"NAME": os.environ["MAINSPRING_TEST_NAME"], "CHARSET": "utf8mb4"},
    }
)
INSTALLED_APPS = installed_apps("mariadb")
MAINSPRING = mainspring("mariadb")
