"""Empties the tables and makes some trips: ``python -m benchmarks.bookings.loading COMMITS``.

COMMITS is ``on`` or ``off``: whether a commit of the database waits for the disk from now on.
"""

import sys
from datetime import UTC, datetime
from decimal import Decimal

import django

TRIPS = 100  # of which the first is changed


def main() -> None:
    """Migrate the app, then begin anew."""
    django.setup()
    # All need Django to be ready.
    from django.core.management import call_command
    from django.db import connection

    from benchmarks.bookings.models import Trip

    call_command("migrate", "bookings", verbosity=0)
    with connection.cursor() as cursor:
        cursor.execute("TRUNCATE bookings_ticket, bookings_trip RESTART IDENTITY")
        alter = "ALTER DATABASE %%I SET synchronous_commit = %%L"
        alter = f"SELECT format('{alter}', current_database(), %s)"
        cursor.execute(alter, [sys.argv[1]])
        cursor.execute(cursor.fetchone()[0])
    Trip.objects.bulk_create(
        Trip(
            reference=f"T-{number}",
            passenger="Ada Lovelace",
            email="ada@example.com",
            price=Decimal("99.90"),
            booked=datetime(2013, 5, 1, 12, tzinfo=UTC),
            flight_id=number,
        )
        for number in range(1, TRIPS + 1)
    )
    with connection.cursor() as cursor:
        cursor.execute("VACUUM ANALYZE bookings_trip, bookings_ticket")


if __name__ == "__main__":
    main()
