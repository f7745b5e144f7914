"""Which deliveries an operator asks for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from django.db.models import Q

from mainspring.events.apps import the_events
from mainspring.events.clock import Now
from mainspring.events.operators import rows
from mainspring.events.operators.states import (
    FINISHED,
    STATES,
    state_of_finished,
    state_of_unfinished,
    unfinished_in,
)

if TYPE_CHECKING:
    from datetime import datetime, timedelta

    from django.db.models import QuerySet

    from mainspring.events.models import Delivery, Finished
    from mainspring.events.tables.event_table import EventTable


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What is said of events and their deliveries; what is not said is not asked."""

    types: tuple[str, ...] = ()  # or patterns: "flight.*" is all that begin so
    kinds: tuple[int, ...] = ()  # handlers
    states: tuple[str, ...] = ()  # of `STATES`
    since: datetime | None = None  # when the event was published
    until: datetime | None = None
    subject: str = ""  # "flights.Flight" or "flights.Flight:12"
    key: str = ""
    events: tuple[int, ...] = ()
    ids: tuple[int, ...] = ()  # of deliveries
    table: EventTable | None = None  # of the events; None is any
    age: timedelta | None = None  # ago when the event was published, at least, for the database

    @property
    def is_of_deliveries(self) -> bool:
        """Whether something is said that an event by itself does not have."""
        return bool(self.kinds or self.states or self.ids)

    @property
    def events_of(self) -> EventTable:
        """The table whose events are listed; that of ours where any is meant."""
        return self.table or the_events().tables.ours

    def stored(self) -> QuerySet[Any]:
        """List the events."""
        named = Q(pk__in=self.events) if self.events else Q()
        return self.events_of.rows().filter(named, self._of_events(self.events_of))

    def deliveries(self) -> QuerySet[Delivery]:
        """List those that are not finished, each with its `state`."""
        found: QuerySet[Delivery] = rows.deliveries().annotate(state=state_of_unfinished())
        return found.filter(unfinished_in(self.states or STATES), self.of_either())

    def finished(self) -> QuerySet[Finished]:
        """List those that are finished, each with its `state`."""
        outcomes = [FINISHED[state] for state in self.states or STATES if state in FINISHED]
        found: QuerySet[Finished] = rows.finished().annotate(state=state_of_finished())
        found = found.filter(self.of_either())
        return found if len(outcomes) == len(FINISHED) else found.filter(outcome__in=outcomes)

    def of_either(self) -> Q:
        """Give the condition of deliveries, finished or not, whatever their states are."""
        condition = Q(pk__in=self.ids) if self.ids else Q()
        if self.kinds:
            condition &= Q(kind__in=self.kinds)
        if self.events:
            condition &= Q(event__in=self.events)
        if any((self.types, self.since, self.until, self.subject, self.key, self.age)):
            return condition & self._of_tables()
        return condition & (Q() if self.table is None else self.table.deliveries())

    def _of_tables(self) -> Q:
        """Give the condition of deliveries whose events fit, in each table by its own numbers."""
        found = Q(pk__in=())
        for table in the_events().tables if self.table is None else (self.table,):
            fits = table.rows().filter(self._of_events(table)).values("pk")
            found |= table.deliveries() & Q(event__in=fits)
        return found

    def _of_events(self, table: EventTable) -> Q:
        condition = table.of_types(self.types) if self.types else Q()
        if self.since:
            condition &= Q(created_at__gte=self.since)
        if self.until:
            condition &= Q(created_at__lt=self.until)
        if self.age is not None:
            condition &= Q(created_at__lt=Now() - self.age)
        if self.subject:
            condition &= table.about(self.subject)
        if self.key:
            condition &= Q(key=self.key) if "key" in table.routed else Q(pk__in=())
        return condition
