"""Django by hand: the input becomes instances, which are saved, and what is asked is dumped."""

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from typing import Any

import django
import orjson
from django.db import transaction

from benchmarks.bookings.models import Ticket, Trip
from benchmarks.protocol import Json, Request
from benchmarks.queries import Variables

_PARSED = {"price": Decimal, "booked": datetime.fromisoformat}


def _values(given: Mapping[str, Any]) -> dict[str, Any]:
    values = {name: _PARSED.get(name, _same)(value) for name, value in given.items()}
    if "flight" in values:
        values["flight_id"] = values.pop("flight")
    return values


def _same(value: object) -> object:
    return value


def _create(trip: Mapping[str, Any]) -> object:
    made = Trip(**_values(trip))
    made.clean_fields(exclude=["flight"])
    made.save(force_insert=True)
    return {
        "reference": made.reference,
        "passenger": made.passenger,
        "email": made.email,
        "price": str(made.price),
        "seats": made.seats,
        "booked": made.booked,
        "flight": {"id": str(made.flight_id)},
    }


def _update(id: int, trip: Mapping[str, Any]) -> object:  # noqa: A002
    with transaction.atomic():
        row = Trip.objects.select_for_update().get(id=id)
        values = _values(trip)
        for name, value in values.items():
            setattr(row, name, value)
        row.clean_fields()
        row.save(update_fields=list(values))
    return {
        "reference": row.reference,
        "price": str(row.price),
        "seats": row.seats,
        "confirmed": row.confirmed,
    }


def _nested(trip: Mapping[str, Any]) -> object:
    given = dict(trip)
    tickets = given.pop("tickets")
    with transaction.atomic():
        made = Trip(**_values(given))
        made.clean_fields(exclude=["flight"])
        made.save(force_insert=True)
        rows = [
            Ticket(trip=made, **{**ticket, "fare": Decimal(ticket["fare"])}) for ticket in tickets
        ]
        for row in rows:
            row.clean_fields(exclude=["trip"])
        Ticket.objects.bulk_create(rows)
    return {
        "reference": made.reference,
        "price": str(made.price),
        "tickets": [
            {"number": row.number, "holder": row.holder, "fare": str(row.fare)} for row in rows
        ],
    }


def _bulk(trips: list[Mapping[str, Any]]) -> object:
    rows = [Trip(**_values(trip)) for trip in trips]
    for row in rows:
        row.clean_fields(exclude=["flight"])  # which the database looks for
    return len(Trip.objects.bulk_create(rows))


_DONE: Any = {"create": _create, "update": _update, "nested": _nested, "bulk": _bulk}


class DjangoWrites:
    """Does what the mutations do."""

    def versions(self) -> dict[str, str]:
        """Return the version of Django."""
        return {"Django": django.__version__}

    def answer(self, query: str, variables: Variables) -> bytes:
        """Write, and return the rows."""
        return orjson.dumps(_DONE[query](**variables))

    def unwrapped(self, query: str, answer: Json) -> object:
        """Return the answer: nothing is around it."""
        return answer

    def request(self, query: str, variables: Variables) -> Request:
        """Refuse: this has no views."""
        raise NotImplementedError


CONTENDER = DjangoWrites()
urlpatterns: list[Any] = []
