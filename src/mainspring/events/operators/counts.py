"""Counts deliveries by queue, type, handler and state."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from django.db.models import Count, Min

from mainspring.events.apps import the_events
from mainspring.events.operators.states import STATES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mainspring.events.operators.asked import Asked
    from mainspring.events.operators.handler_names import HandlerNames


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """How many deliveries of a handler are in a state."""

    queue: str
    type: str
    handler: str
    state: str
    count: int
    model: str = ""  # of their events, where it is one of the project's own


def tallies(asked: Asked, names: HandlerNames) -> list[Tally]:
    """Count the deliveries that are asked for.

    Args:
        asked: which.
        names: of handlers.
    """
    grouped = [
        row
        for some in (asked.deliveries(), asked.finished())
        for row in some.order_by()
        .values("queue", "kind", "state")
        .annotate(count=Count("pk"), first=Min("event"))
    ]
    # The code knows the types of its handlers; those of others are read of one event each.
    types = _types([row for row in grouped if not names.type(row["kind"])])
    models = {row["kind"]: _model(row["kind"]) for row in grouped}
    made = [
        Tally(
            queue=row["queue"],
            type=names.type(row["kind"]) or types.get((models[row["kind"]], row["first"]), ""),
            handler=names.name(row["kind"]),
            state=row["state"],
            count=row["count"],
            model=models[row["kind"]],
        )
        for row in grouped
    ]
    return sorted(made, key=_place)


def _place(one: Tally) -> tuple[str, str, str, str, int]:
    return one.queue, one.model, one.type, one.handler, STATES.index(one.state)


def _types(grouped: Sequence[Any]) -> dict[tuple[str, int], str]:
    """Read the types of events of deliveries, by their tables and numbers."""
    tables = the_events().tables
    found: dict[tuple[str, int], str] = {}
    for table in tables:
        numbers = {row["first"] for row in grouped if tables.of_kind(row["kind"]) is table}
        if numbers:
            rows = table.rows().filter(pk__in=numbers).values_list("pk", "type")
            found |= {(table.label, id_): str(type_) for id_, type_ in rows}
    return found


def _model(kind: int) -> str:
    """Name the model of the project's own that a delivery's event stands in."""
    table = the_events().tables.of_kind(kind)
    return "no longer there" if table is None else table.label
