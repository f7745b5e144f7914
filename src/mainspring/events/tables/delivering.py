"""Writes the deliveries of events that stand in tables of the project's own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mainspring.errors import SetupError
from mainspring.events.correlation import current
from mainspring.events.kinds import kind_of, order_of
from mainspring.events.queues.databases import alias_of_events, queue_of
from mainspring.events.queues.order_keys import numbers
from mainspring.events.queues.queue import Delivered

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import datetime

    from mainspring.blueprint.handling import Handling
    from mainspring.events.handlers import Handler, Handlers
    from mainspring.events.tables.event_table import EventTable
    from mainspring.events.tables.event_tables import EventTables


class Delivering:
    """Sees that each row of a project's own events has a delivery for each of its handlers.

    Args:
        tables: all.
        handlers: all.
    """

    def __init__(self, tables: EventTables, handlers: Handlers) -> None:
        self._tables = tables
        self._handlers = handlers
        self._kinds: dict[tuple[str, str, str], int] = {}  # of handlers, as they are asked for
        models = (handler.handling.model.lower() for handler in handlers)
        self._models = frozenset(model for model in models if model)

    def listens_to(self, model: type[Any]) -> bool:
        """Tell whether some of a model's events have handlers."""
        return _label(model) in self._models

    def wants(self, records: Iterable[Any]) -> bool:
        """Tell whether some of the rows of a model, which are to be written, have handlers."""
        return bool(self._models) and any(
            self._handlers.of(str(record.type), model=_label(type(record))) for record in records
        )

    def begin(self, records: Sequence[Any], *, using: str) -> None:
        """Say in rows that are about to be written what they belong to, where they can.

        Raises:
            SetupError: they are to be written to another database than deliveries.
        """
        table, now = self._table(type(records[0]), using), current()
        for record in records:
            if "correlation_id" in table.routed and not record.correlation_id:
                record.correlation_id = now.id
            if "causation_id" in table.routed and not record.causation_id:
                record.causation_id = now.cause

    def lock(self, records: Sequence[Any], *, using: str) -> None:
        """Let rows of the same keys wait that others are about to write, where order is wanted.

        Numbers are drawn when rows are written: so they are in the order of commits.

        Args:
            records: of one model, about to be written in the transaction that is open.
            using: the database that they are to stand in.
        """
        table = self._table(type(records[0]), using)
        keys = {
            f"{table.label}:{order_of(handler.handling)}:{key}"
            for record in records
            for handler in self._handlers.of(str(record.type), model=table.label)
            if (key := _order_key(table, record, handler.handling)) is not None
        }
        if keys:
            queue_of(using).lock(numbers(keys))

    def deliver(self, records: Sequence[Any], *, using: str) -> int:
        """Write the deliveries of rows that were written in the transaction that is open.

        Args:
            records: of one model.
            using: the database that they stand in.

        Returns:
            How many they are.

        Raises:
            SetupError: deliveries are in another database.
        """
        table = self._table(type(records[0]), using)
        found = [one for record in records for one in self.of(table, record)]
        if found:
            queue_of(using).deliver(found)
        return len(found)

    def of(self, table: EventTable, record: Any) -> Iterator[Delivered]:
        """List the deliveries that a row is to have."""
        handlers = self._handlers.of(str(record.type), model=table.label)
        return (self._delivered(table, record, handler) for handler in handlers)

    def _delivered(self, table: EventTable, record: Any, handler: Handler) -> Delivered:
        handling = handler.handling
        name = handling.model, handling.type, handler.name
        kind = self._kinds.get(name)
        if kind is None:
            kind = self._kinds[name] = kind_of(handler)
        return Delivered(
            event=record.pk,
            kind=kind,
            queue=handling.queue,
            order_key=_order_key(table, record, handling),
            priority=int(table.said(record, "priority", 0)),
            not_before=_not_before(table, record),
        )

    def _table(self, model: type[Any], using: str) -> EventTable:
        table = self._tables.of_model(model)
        if table is None or using != alias_of_events():
            msg = (
                f"{model._meta.label} was to be written to {using!r}, and deliveries are in "
                f"{alias_of_events()!r}: that is no one transaction. Let DATABASE_ROUTERS send "
                f"both to one database."
            )
            raise SetupError(msg)
        if not table.has_whole_key:
            msg = f"The key of {table.name} is no whole number, by which deliveries name events."
            raise SetupError(msg)
        return table


def _label(model: type[Any]) -> str:
    """Name a model as handlers do, but in small letters; a proxy by what it stands for."""
    return str(model._meta.concrete_model._meta.label_lower)


def _order_key(table: EventTable, record: Any, handling: Handling) -> str | None:
    """Give what a row is in order within; None where it is in none."""
    match order_of(handling):
        case 1:
            key = str(table.said(record, "key", ""))
        case 2:
            key = ":".join(table.subject_of(record))
        case _:
            return None
    return None if key in ("", ":") else key


def _not_before(table: EventTable, record: Any) -> datetime | None:
    """Give when a row is due, as its column would hold it."""
    moment = table.said(record, "not_before", None)
    if moment is None:
        return None
    due: datetime | None = record._meta.get_field("not_before").get_prep_value(moment)
    return due
