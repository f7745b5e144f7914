"""Which deliveries an operator asks for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.db.models import Q

from mainspring.events.operators import rows
from mainspring.events.operators.states import (
    FINISHED,
    STATES,
    state_of_finished,
    state_of_unfinished,
    unfinished_in,
)

if TYPE_CHECKING:
    from datetime import datetime

    from django.db.models import QuerySet

    from mainspring.events.models import Delivery, Finished, StoredEvent


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What is said of events and their deliveries; what is not said is not asked."""

    types: tuple[str, ...] = ()
    kinds: tuple[int, ...] = ()  # handlers
    states: tuple[str, ...] = ()  # of `STATES`
    since: datetime | None = None  # when the event was published
    until: datetime | None = None
    subject: str = ""  # "flights.Flight" or "flights.Flight:12"
    key: str = ""
    events: tuple[int, ...] = ()
    ids: tuple[int, ...] = ()  # of deliveries

    @property
    def is_of_deliveries(self) -> bool:
        """Whether something is said that an event by itself does not have."""
        return bool(self.kinds or self.states or self.ids)

    def stored(self) -> QuerySet[StoredEvent]:
        """List the events."""
        named = Q(pk__in=self.events) if self.events else Q()
        return rows.events().filter(named, self._of_events())

    def deliveries(self) -> QuerySet[Delivery]:
        """List those that are not finished, each with its `state`."""
        found: QuerySet[Delivery] = rows.deliveries().annotate(state=state_of_unfinished())
        return found.filter(unfinished_in(self.states or STATES), self._of_either())

    def finished(self) -> QuerySet[Finished]:
        """List those that are finished, each with its `state`."""
        outcomes = [FINISHED[state] for state in self.states or STATES if state in FINISHED]
        found: QuerySet[Finished] = rows.finished().annotate(state=state_of_finished())
        found = found.filter(self._of_either())
        return found if len(outcomes) == len(FINISHED) else found.filter(outcome__in=outcomes)

    def _of_either(self) -> Q:
        condition = Q(pk__in=self.ids) if self.ids else Q()
        if self.kinds:
            condition &= Q(kind__in=self.kinds)
        if self.events:
            condition &= Q(event__in=self.events)
        of_events = self._of_events()
        if of_events:
            condition &= Q(event__in=rows.events().filter(of_events).values("pk"))
        return condition

    def _of_events(self) -> Q:
        label, _, id_ = self.subject.partition(":")
        said = {
            "type__in": self.types,
            "created_at__gte": self.since,
            "created_at__lt": self.until,
            "subject_type": label,
            "subject_id": id_,
            "key": self.key,
        }
        return Q(**{name: value for name, value in said.items() if value})
