"""What is written: the questions, their values, and how a contender spells them."""

from collections.abc import Callable, Mapping
from typing import Any

from benchmarks.queries import Query, Variables

TICKETS = 50  # of the trip that is made with them
MANY = 10_000  # trips in one call
FLIGHTS = 100  # that the many trips lead to

_TRIP = {
    "reference": "T-1",
    "passenger": "Grace Hopper",
    "email": "grace@example.com",
    "price": "120.50",
    "seats": 2,
    "booked": "2013-06-01T10:00:00+00:00",
    "confirmed": False,
    "flight": 200_000,
}

SINGLE = (
    Query(name="create", title="create one row", variables={"trip": _TRIP}, is_list=False),
    Query(
        name="update",
        title="update one by id",
        variables={"id": 1, "trip": {"price": "80.25", "seats": 3, "confirmed": True}},
        is_list=False,
    ),
)
"""What every contender can do."""

MULTIPLE = (
    Query(
        name="nested",
        title=f"create one row with {TICKETS} that belong to it",
        variables={
            "trip": {
                **_TRIP,
                "tickets": [
                    {"number": number, "holder": f"Holder {number}", "fare": "2.41"}
                    for number in range(1, TICKETS + 1)
                ],
            }
        },
    ),
    Query(
        name="bulk",
        title=f"create {MANY:,} rows in one call",
        variables={
            "trips": [
                {**_TRIP, "reference": f"T-{number}", "flight": 1 + number % FLIGHTS}
                for number in range(MANY)
            ]
        },
    ),
)
"""What those can do that write several rows."""

Given = Mapping[str, Any]  # a trip, or the variables
Spelling = Callable[[Given], dict[str, Any]]


class Spelled:
    """The variables of each question in the words of one contender, spelled once."""

    def __init__(self, spelling: Spelling) -> None:
        self._spelling = spelling
        self._known: dict[str, dict[str, Any]] = {}

    def __call__(self, query: str, variables: Variables) -> dict[str, Any]:
        """Return the variables as the contender takes them."""
        known = self._known.get(query)
        if known is None:
            known = self._known[query] = self._spelling(variables)
        return known


def each_trip(variables: Given, spelling: Spelling) -> dict[str, Any]:
    """Return the variables with every trip in them spelled."""
    return {
        name: [spelling(one) for one in value]
        if name == "trips"
        else spelling(value)
        if name == "trip"
        else value
        for name, value in variables.items()
    }
