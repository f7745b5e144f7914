"""Do a mutation in a process that stops in the middle of it, says so, and waits to be killed.

    python -m tests.integration.writes.stalling DATABASE PERSON MOMENT [KEY]

MOMENT is "inside" of the transaction, with the row written and locked, or "after" it.
"""

import os
import sys

import django
from django.conf import settings


def main(database, person, moment, key=None):
    settings.DATABASES["default"]["NAME"] = database
    settings.CACHES = keeping_keys()
    django.setup()

    from django.db import transaction
    from django.db.models.signals import post_save

    from tests.office.models import Person

    def stop():
        sys.stdout.write(f"{moment}\n")
        sys.stdout.flush()
        sys.stdin.read()

    def saved(**_told):
        if moment == "inside":
            stop()
        else:
            transaction.on_commit(stop)

    post_save.connect(saved, sender=Person)
    raise_salary(person, key)


def keeping_keys():
    """Give CACHES with one that keeps the keys of requests in a table."""
    shared = {
        "BACKEND": "django.core.cache.backends.db.DatabaseCache",
        "LOCATION": "kept_keys",
        "OPTIONS": {"MAX_ENTRIES": 1_000_000},
    }
    return {**settings.CACHES, "shared": shared}


def raise_salary(person, key=None):
    """Let somebody earn one more, and give the status and the answer."""
    from tests.integration.writes.test_keys_of_requests import send
    from tests.office.asking import ERRORS, Office
    from tests.vault.asking import someone

    text = f"mutation {{ raiseSalaryPerson(id: {person}, by: 1) {{ ok {ERRORS} }} }}"
    response, body = send(Office(), key, text, someone("boss", id=1), alias="shared")
    return response.status_code, body


if __name__ == "__main__":
    os.environ.setdefault(
        "DJANGO_SETTINGS_MODULE", f"tests.settings.{os.environ['MAINSPRING_TEST_DATABASE']}"
    )
    main(*sys.argv[1:])
