"""Writes the notices of one day of 2013, with the moments at which they counted."""

import csv
from collections.abc import Iterator
from datetime import datetime
from itertools import groupby
from pathlib import Path

from django.db import connection, transaction

from desk.models import Notice
from flights.models import Flight

# At each of its moments all notices that there were; invented, but for which flights were late.
RECORD = Path(__file__).with_name("notices.csv")
DAY = "2013-01-09"  # on which all of its flights were scheduled
VERSIONS = "ms_history_desk_notice"  # the table that 0002_history_notice makes

Line = dict[str, str]


def loaded() -> bool:
    """Tell whether the notices are there: a load is one transaction, so one of them proves all."""
    return Notice.objects.exists()


def load() -> None:
    """Write the notices in the order of the record, in one transaction.

    The flights must be loaded, and there must be no notices.
    """
    flights = {
        f"{flight.airline_id}{flight.flight_number}": flight
        for flight in Flight.objects.filter(scheduled__date=DAY)
    }
    with transaction.atomic():
        for moment, lines in _record():
            _write({flights[line["flight"]]: line for line in lines})
            _date(moment)


def _record() -> Iterator[tuple[datetime, list[Line]]]:
    with RECORD.open() as file:
        for moment, lines in groupby(csv.DictReader(file), key=lambda line: line["at"]):
            yield datetime.fromisoformat(moment), list(lines)


def _write(lines: dict[Flight, Line]) -> None:
    """Make the notices what they were: changed, written anew, and removed for flights that left."""
    Notice.objects.exclude(flight__in=lines).delete()
    for flight, line in lines.items():
        known = {
            "gate": line["gate"],
            "status": line["status"],
            "expected": datetime.fromisoformat(line["expected"]) if line["expected"] else None,
            "reason": line["reason"],
            "rebooked": int(line["rebooked"]) if line["rebooked"] else None,
        }
        Notice.objects.update_or_create(flight=flight, defaults=known)


def _date(moment: datetime) -> None:
    """Give a moment of the record to what has been written since the last one.

    The database has dated it by its clock, so later than anything in the record.
    """
    quote = connection.ops.quote_name
    given = connection.ops.adapt_datetimefield_value(moment)
    with connection.cursor() as cursor:
        for column in map(quote, ("ms_valid_from", "ms_valid_to")):
            # Names of a table and of columns only; the moment is a parameter.
            later = f"UPDATE {quote(VERSIONS)} SET {column} = %s WHERE {column} > %s"  # noqa: S608
            cursor.execute(later, [given, given])
