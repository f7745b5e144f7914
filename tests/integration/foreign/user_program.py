"""Asks as every user of the class that the settings name, and writes what was answered as JSON."""

import json
import sys

import django


def main():
    """Make the databases, fill them and ask."""
    django.setup()
    from django.apps import apps
    from django.contrib.auth import get_user_model
    from django.test.utils import setup_databases

    from mainspring import telemetry
    from tests.foreign.rows import fill

    setup_databases(verbosity=0, interactive=False)
    fill()
    domain = apps.get_app_config("mainspring").domain
    found = {}
    for user in get_user_model()._default_manager.order_by("pk"):
        alarms = []
        stop = telemetry.subscribe(alarms.append)
        body = domain.graphql.execute(
            "{ namesNodes { label } namesQueries { text } orders { number node { label } } }",
            principal=domain.principal(user),
        ).body
        stop()
        found[user.get_username()] = {
            "body": body.decode(),
            "alarms": [item.subject for item in alarms if item.name == telemetry.ALARM],
        }
    json.dump(found, sys.stdout)


if __name__ == "__main__":
    main()
