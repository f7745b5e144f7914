"""Tests on SQLite, in a file that several connections share."""

import os
import tempfile
from pathlib import Path

from tests.settings.project import *

_file = Path(tempfile.gettempdir()) / f"{os.environ['MAINSPRING_TEST_NAME']}.sqlite3"
DATABASES = databases(
    {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": str(_file),
        # Readers and a writer at once; what a power cut does to a test is nobody's concern.
        "OPTIONS": {"init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=OFF"},
        "TEST": {"NAME": str(_file)},
    }
)
INSTALLED_APPS = installed_apps("sqlite")
MAINSPRING = mainspring("sqlite")
