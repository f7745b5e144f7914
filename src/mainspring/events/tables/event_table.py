"""A table of events, and what its rows say in their own columns."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any, Final

from django.core.exceptions import ValidationError
from django.db.models import CharField, Exists, F, IntegerField, OuterRef, Q, Value
from django.db.models.functions import Cast, Substr
from django.db.models.lookups import Exact

from mainspring.errors import BadInput
from mainspring.events.event_models import RoutedEvent
from mainspring.events.handlers import OWN
from mainspring.events.kinds import kinds_of, number_of_model
from mainspring.events.models import StoredEvent
from mainspring.events.queues.databases import alias_of_events
from mainspring.operation.event import Event

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from django.db.models import Field, QuerySet

    from mainspring.events.queues.queue import Claimed

_ROUTED: Final = frozenset(column.name for column in RoutedEvent._meta.get_fields())


class EventTable:
    """A table of events.

    Args:
        model: of it: `StoredEvent`, or one of the project's own that inherits `EventModel`.
    """

    def __init__(self, model: type[Any]) -> None:
        self.model = model
        is_ours = model is StoredEvent
        self.label: str = "" if is_ours else model._meta.label
        """How handlers and events name it; nothing for the one of ours."""
        self.number = 0 if is_ours else number_of_model(model)
        names = {column.name for column in model._meta.concrete_fields}
        # Elsewhere a column of such a name may mean something else.
        self.routed = names & _ROUTED if issubclass(model, RoutedEvent) else frozenset()
        """Which columns of `RoutedEvent` it has."""
        self.has_payload = "payload" in names
        self.has_whole_key = is_whole(model._meta.pk)
        self.subject: Field[Any, Any] | None = None if is_ours else subject_of_model(model)
        """The foreign key to what events are about, if there is one."""

    @property
    def name(self) -> str:
        """How people name it: "flights.FlightEvent"."""
        return str(self.model._meta.label)

    def rows(self) -> QuerySet[Any]:
        """Give the events, where they are written; also those that a manager hides."""
        found: QuerySet[Any] = self.model._base_manager.using(alias_of_events())
        return found

    def deliveries(self) -> Q:
        """Give the condition of deliveries of its events, finished or not."""
        kinds = kinds_of(self.number)
        # No more than is needed: half of all numbers are of the table that is ours.
        return Q(kind__gte=kinds[0]) & (Q(kind__lte=kinds[-1]) if self.number else Q())

    def of_types(self, patterns: Iterable[str]) -> Q:
        """Give the condition of events of some types.

        Args:
            patterns: each a type, or the beginning of some with a `*` behind it, as
                `mainspring.events.handlers.fits` has it.
        """
        given = tuple(patterns)
        found = Q(type__in=self.types(given))
        for pattern in given:
            if pattern.endswith("*"):
                found |= _beginning_with(pattern[:-1])
        return found

    def have_types(self, patterns: Iterable[str]) -> Exists:
        """Give the condition of deliveries, all of this table, whose events are of some types."""
        events = self.rows().filter(self.of_types(patterns), pk=OuterRef("event"))
        return Exists(events.order_by())

    def types(self, names: Iterable[str]) -> list[Any]:
        """Give types as their column holds them, without those that it cannot hold."""
        column: Any = self.model._meta.get_field("type")
        found: list[Any] = []
        for name in names:
            with suppress(ValidationError):
                found.append(column.to_python(name))
        return found

    def said(self, record: Any, name: str, default: Any) -> Any:
        """Give what a row says in a column of `RoutedEvent`."""
        return getattr(record, name) if name in self.routed else default

    def subject_of(self, record: Any) -> tuple[str, str]:
        """Name what an event is about: a label and a key; both are empty where it says nothing."""
        label = str(self.said(record, "subject_type", ""))
        if label or self.subject is None:
            return label, str(self.said(record, "subject_id", ""))
        id_ = getattr(record, self.subject.attname)
        related: Any = self.subject.related_model
        return ("", "") if id_ is None else (related._meta.label, str(id_))

    def about(self, subject: str) -> Q:
        """Give the condition of events about something.

        Args:
            subject: "flights.Flight" or "flights.Flight:12".

        Raises:
            BadInput: the key is none.
        """
        label, _, id_ = subject.partition(":")
        found = Q(pk__in=())
        if {"subject_type", "subject_id"} <= self.routed:
            found |= Q(subject_type=label, **({"subject_id": id_} if id_ else {}))
        link: Any = self.subject
        if link is not None and link.related_model._meta.label_lower == label.lower():
            if not id_:
                return found | Q(**{f"{link.name}__isnull": False})
            try:
                found |= Q(**{link.attname: link.target_field.to_python(id_)})
            except ValidationError as error:
                msg = f"{id_!r} is no key of {label}."
                raise BadInput(msg) from error
        return found

    def event_of(self, record: Any, one: Claimed) -> Event:
        """Give the event of a row, as the handler of a delivery sees it."""
        subject_type, subject_id = self.subject_of(record)
        return Event(
            id=record.pk,
            type=str(record.type),
            version=self.said(record, "version", 1),
            payload=record.payload if self.has_payload else {},
            subject_type=subject_type,
            subject_id=subject_id,
            key=self.said(record, "key", ""),
            correlation_id=self.said(record, "correlation_id", ""),
            causation_id=self.said(record, "causation_id", ""),
            created_at=record.created_at,
            delivery=one.id,
            attempt=one.attempts,
            model=self.label,
            record=record,
        )


def _beginning_with(text: str) -> Q:
    """Give the condition of types that a pattern means."""
    found = _begins(text) if text else Q()
    # What is ours is meant by patterns that say so alone.
    return found & ~_begins(OWN) if OWN.startswith(text) and text != OWN else found


def _begins(text: str) -> Q:
    # Of LIKE letters in either case are the same on SQLite, of = they are so on MySQL.
    begins = Exact(Substr(Cast(F("type"), CharField()), 1, len(text)), Value(text))
    return Q(type__startswith=text) & Q(begins)


def is_whole(key: Any) -> bool:
    """Tell whether a key is a whole number, also by way of others."""
    while getattr(key, "is_relation", False):
        key = key.target_field
    return isinstance(key, IntegerField)


def subject_of_model(model: type[Any]) -> Field[Any, Any] | None:
    """Give the foreign key that `event_subject` names; else the only one that the model has."""
    links = subject_links(model)
    named = getattr(model, "event_subject", "")
    if named:
        return links.get(named)
    return next(iter(links.values())) if len(links) == 1 else None


def subject_links(model: type[Any]) -> Mapping[str, Field[Any, Any]]:
    """List the foreign keys of a model to primary keys, by their names."""
    return {
        column.name: column
        for column in model._meta.concrete_fields
        if column.is_relation
        and not getattr(column.remote_field, "parent_link", False)
        and getattr(column, "target_field", None) is not None
        and column.target_field.primary_key
    }
