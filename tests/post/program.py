"""A worker in a process of its own: ``python -m tests.post.program DATABASE LEASE BATCH POLL``.

It prints a line once it begins, and works until it is stopped.
"""

import json
import os
import sys

import django
from django.conf import settings


def main() -> None:
    """Work on the test database."""
    name, lease, batch, poll = sys.argv[1:]
    settings.DATABASES["default"]["NAME"] = name
    # The other apps of the tests take seconds to load.
    settings.INSTALLED_APPS = ["django.contrib.auth", "django.contrib.contenttypes"]
    settings.INSTALLED_APPS += ["mainspring.events", "tests.post"]
    settings.DATABASE_ROUTERS = []
    settings.MAINSPRING = {}
    # Of a network on the way, which tests have in their hands.
    settings.DATABASES["default"].update(json.loads(os.environ.get("EVENTS_CONNECTION", "{}")))
    django.setup()
    # All need Django to be ready.
    from django.apps import apps

    from mainspring.events.kinds import Kinds
    from mainspring.events.queues.databases import queue_of
    from mainspring.events.working.stopping import stopping
    from mainspring.events.working.worker import Pace, Worker

    worker = Worker(
        queue_of("default"),
        alias="default",
        kinds=Kinds(apps.get_app_config("mainspring_events").handlers),
        queues=["default"],
        pace=Pace(lease=float(lease), batch=int(batch), poll=float(poll)),
    )
    sys.stdout.write(f"{os.getpid()}\n")
    sys.stdout.flush()
    with stopping(worker.stop):
        worker.run()


if __name__ == "__main__":
    main()
