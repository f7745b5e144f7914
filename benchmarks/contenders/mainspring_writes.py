"""Mainspring's mutations."""

from typing import Any

from benchmarks.contenders.mainspring import Mainspring, urlpatterns
from benchmarks.protocol import Json, Request
from benchmarks.queries import Variables
from benchmarks.trips import Given, Spelled, each_trip

__all__ = ["CONTENDER", "urlpatterns"]


def _spelled(variables: Given) -> dict[str, Any]:
    return each_trip(variables, _trip)


def _trip(trip: Given) -> dict[str, Any]:
    values = dict(trip)
    if "flight" in values:
        values["flight"] = {"connect": {"id": values["flight"]}}
    if "tickets" in values:
        values["tickets"] = {"create": values["tickets"]}
    return values


class MainspringWrites(Mainspring):
    """Executes the mutations of ``documents/mainspring``."""

    def __init__(self) -> None:
        self._spelled = Spelled(_spelled)

    def answer(self, query: str, variables: Variables) -> bytes:
        """Return what the endpoint would send."""
        return super().answer(query, self._spelled(query, variables))

    def unwrapped(self, query: str, answer: Json) -> object:
        """Return the row, or how many."""
        (payload,) = super().unwrapped(query, answer).values()  # type: ignore[attr-defined]
        if payload["errors"]:
            raise RuntimeError(payload["errors"])
        return payload["trip"] if "trip" in payload else payload["count"]

    def request(self, query: str, variables: Variables) -> Request:
        """Return the POST of the document."""
        return super().request(query, self._spelled(query, variables))


CONTENDER = MainspringWrites()
