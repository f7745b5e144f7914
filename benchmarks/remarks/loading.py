"""Fills the table of remarks, unless it is full: ``python -m benchmarks.remarks.loading``."""

import django

_FILL = """
INSERT INTO remarks_remark (text)
SELECT concat_ws(
    ' ', 'Flight', flight.flight_number, 'of', airline.name, 'from', origin.name, 'to',
    destination.name, 'with', plane.manufacturer, plane.model,
    CASE WHEN flight.departure_delay > 60 THEN 'was delayed by storms' ELSE 'departed in time' END
)
FROM flights_flight AS flight
JOIN flights_airline AS airline ON airline.carrier = flight.airline_id
JOIN flights_airport AS origin ON origin.faa = flight.origin_id
LEFT JOIN flights_airport AS destination ON destination.faa = flight.destination_id
LEFT JOIN flights_plane AS plane ON plane.tail_number = flight.plane_id
WHERE flight.id %% 3 = 0
ORDER BY flight.id
"""


def main() -> None:
    """Migrate the app and make the texts of a third of the flights."""
    django.setup()
    # Both need Django to be ready.
    from django.core.management import call_command
    from django.db import connection

    call_command("migrate", "remarks", verbosity=0)
    with connection.cursor() as cursor:
        cursor.execute("SELECT EXISTS (SELECT FROM remarks_remark)")
        if not cursor.fetchone()[0]:
            cursor.execute(_FILL.replace("%%", "%"))
            cursor.execute("VACUUM ANALYZE remarks_remark")


if __name__ == "__main__":
    main()
