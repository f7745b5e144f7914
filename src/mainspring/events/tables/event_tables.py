"""All tables of events of a project."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.apps import apps

from mainspring.errors import BadInput
from mainspring.events.event_models import EventModel
from mainspring.events.kinds import kinds_of
from mainspring.events.models import StoredEvent
from mainspring.events.tables.event_table import EventTable
from mainspring.text import did_you_mean

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


class EventTables:
    """The table of ours, and those of models of the project's own.

    Args:
        models: the project's, each with a table.
    """

    def __init__(self, models: Iterable[type[Any]] = ()) -> None:
        self.ours = EventTable(StoredEvent)
        self.own = tuple(EventTable(model) for model in models)
        self._by_label = {table.label.lower(): table for table in (self.ours, *self.own)}
        self._by_label[StoredEvent._meta.label_lower] = self.ours

    def __iter__(self) -> Iterator[EventTable]:
        yield self.ours
        yield from self.own

    def labelled(self, label: str) -> EventTable | None:
        """Give the table that a handler names; nothing is the one of ours."""
        return self._by_label.get(label.lower())

    def of_model(self, model: type[Any]) -> EventTable | None:
        """Give the table that the rows of a model stand in."""
        return self._by_label.get(model._meta.concrete_model._meta.label_lower)

    def of_kind(self, kind: int) -> EventTable | None:
        """Give the table of a delivery's event; None where the code no longer has it."""
        if kind >= 0:
            return self.ours
        return next((table for table in self.own if kind in kinds_of(table.number)), None)

    def named(self, name: str) -> EventTable:
        """Give the table that somebody names.

        Args:
            name: "flights.FlightEvent"; the table of ours is "mainspring_events.StoredEvent".

        Raises:
            BadInput: there is none.
        """
        found = self.labelled(name) if name else None
        if found is None:
            hint = did_you_mean(name, [table.name for table in self])
            msg = f"{name!r} is no model of events. {hint}".strip()
            raise BadInput(msg)
        return found


def own_models() -> list[type[Any]]:
    """List the models of the project's own events, each with a table."""
    return [
        model
        for model in apps.get_models()
        if issubclass(model, EventModel) and model is not StoredEvent and not model._meta.proxy
    ]
