"""A worker in a process of its own: ``python -m ...program DATABASE LEASE PORT``.

It may call the receiver on that port. It prints a line once it begins, and works until it ends.
"""

import os
import sys

import django
from django.conf import settings


def main() -> None:
    """Work on the test database."""
    name, lease, port = sys.argv[1:]
    settings.DATABASES["default"]["NAME"] = name
    # The other apps of the tests take seconds to load.
    settings.INSTALLED_APPS = ["django.contrib.auth", "django.contrib.contenttypes"]
    settings.INSTALLED_APPS += ["mainspring.events", "mainspring.events.webhooks", "tests.post"]
    settings.DATABASE_ROUTERS = []
    settings.MAINSPRING = {}
    settings.MAINSPRING["events"] = {
        "webhooks": {
            "types": ["invoice.*"],
            "allow_http": True,
            "ports": [int(port)],
            "allowed_networks": ["127.0.0.0/8"],
            "waits": [0.1] * 20,
        }
    }
    django.setup()
    # All need Django to be ready.
    from mainspring.events.apps import the_events
    from mainspring.events.kinds import Kinds
    from mainspring.events.queues.databases import queue_of
    from mainspring.events.working.stopping import stopping
    from mainspring.events.working.worker import Pace, Worker

    worker = Worker(
        queue_of("default"),
        alias="default",
        kinds=Kinds(the_events().handlers),
        queues=["webhooks"],
        pace=Pace(lease=float(lease), batch=10, poll=0.1),
    )
    sys.stdout.write(f"{os.getpid()}\n")
    sys.stdout.flush()
    with stopping(worker.stop):
        worker.run()


if __name__ == "__main__":
    main()
