"""Run all scenarios as a project does that has no psycopg 3; prints what failed as JSON."""

# ruff: noqa: E402 - what is imported first decides what the others find

import json
import sys
import traceback

from tests.integration.drivers.without_psycopg3 import begin

begin(sys.argv[1])

from django.contrib.auth.models import Group
from django.db import connection

from tests.integration.sessions.scenarios import SCENARIOS


def main() -> None:
    """Run each scenario with a connection of its own."""
    failed = {}
    for scenario in SCENARIOS:
        try:
            scenario()
        except Exception:  # noqa: BLE001 - the test shows it
            failed[scenario.__name__] = traceback.format_exc()
        connection.close()
        Group.objects.all().delete()
        connection.close()
    sys.stdout.write(json.dumps({"ran": len(SCENARIOS), "failed": failed}))


main()
