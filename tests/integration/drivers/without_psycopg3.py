"""Be a project that has psycopg 2 and no psycopg 3."""

import os
import sys


def begin(database: str) -> None:
    """Set Django up.

    Args:
        database: the name of a database that is there.
    """
    import tests.settings.postgres as chosen  # reads the address by psycopg 3, unseen afterwards

    for name in [name for name in sys.modules if name.partition(".")[0] == "psycopg"]:
        del sys.modules[name]
    # Django takes psycopg 3 where it is there.
    sys.modules["psycopg"] = None  # type: ignore[assignment]
    os.environ["DJANGO_SETTINGS_MODULE"] = chosen.__name__

    import django
    from django.conf import settings

    settings.DATABASES["default"]["NAME"] = database
    django.setup()
