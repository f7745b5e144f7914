"""Removes old events with all that became of them, a chunk in a transaction."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from django.db import transaction
from django.db.models import Exists, OuterRef, ProtectedError, Q, RestrictedError

from mainspring import telemetry
from mainspring.errors import BadInput
from mainspring.events.apps import the_events
from mainspring.events.clock import Now
from mainspring.events.models import Outcome, Received
from mainspring.events.operators import rows
from mainspring.events.queues.databases import alias_of_events
from mainspring.events.telling import tell

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from django.db.models import QuerySet
    from django.db.models.expressions import Combinable

    from mainspring.events.models import Finished
    from mainspring.events.tables.event_table import EventTable

    Keep = Callable[[Sequence[Any]], None]

CHUNK = 500
"""Events of one transaction."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Retention:
    """How many days things are kept; None is for ever."""

    finished: float | None  # an event whose deliveries are all processed, skipped or cancelled
    exhausted: float | None  # one with a dead letter
    failures: float | None = None  # errors of attempts; None is as long as their events
    table: EventTable | None = None  # of the events; None is ours

    @property
    def events_of(self) -> EventTable:
        """The table of the events."""
        return self.table or the_events().tables.ours

    def removable(self) -> QuerySet[Any]:
        """List the events that may go."""
        young = _young(self.finished, ~Q(outcome=Outcome.EXHAUSTED))
        young |= _young(self.exhausted, Q(outcome=Outcome.EXHAUSTED))
        own, of_table = OuterRef("pk"), self.events_of.deliveries()
        return self._old().filter(
            ~Exists(rows.deliveries().filter(of_table, event=own)),
            ~Exists(rows.finished().filter(of_table, young, event=own)),
        )

    def last(self) -> int:
        """Give the last event that may be old enough; 0 where there is none."""
        # So that nobody reads through all that is young in order to find that out.
        newest = self._old().order_by("-created_at", "-pk").values_list("pk", flat=True).first()
        return newest or 0

    def orphans(self) -> QuerySet[Finished]:
        """List what is finished and old, and whose event somebody else has removed."""
        old = Q(pk__in=())
        if self.finished is not None:
            old |= ~Q(outcome=Outcome.EXHAUSTED) & Q(finished_at__lt=_ago(self.finished))
        if self.exhausted is not None:
            old |= Q(outcome=Outcome.EXHAUSTED, finished_at__lt=_ago(self.exhausted))
        event = self.events_of.rows().filter(pk=OuterRef("event"))
        return rows.finished().filter(old, self.events_of.deliveries()).exclude(Exists(event))

    def _old(self) -> QuerySet[Any]:
        events = self.events_of.rows()
        if self.finished is None:
            return events.none()
        return events.filter(created_at__lt=_ago(self.finished))


def purge(retention: Retention, *, keep: Keep | None = None, chunk: int = CHUNK) -> Iterator[int]:
    """Remove what is old; tell of each chunk how many events went.

    Args:
        retention: what is old.
        keep: takes the events of a chunk before they go; what it raises keeps them.
        chunk: how many events go in one transaction.
    """
    last, top = 0, retention.last()
    while True:
        window = retention.removable().filter(pk__gt=last, pk__lte=top).order_by("pk")
        found = list(window.values_list("pk", flat=True)[:chunk])
        if not found:
            return
        last = found[-1]
        yield _remove(found, retention, keep)


def _remove(found: Sequence[int], retention: Retention, keep: Keep | None) -> int:
    alias, table = alias_of_events(), retention.events_of
    with transaction.atomic(using=alias):
        # On SQLite the first statement has to write: it takes the lock of all writers.
        rows.finished().filter(pk=-1).update(attempts=0)
        # Who would requeue one of these finds it locked, or did it: then its event may not go.
        finished = rows.finished().filter(table.deliveries())
        locked = finished.filter(event__in=found).order_by("pk").select_for_update()
        list(locked.values_list("pk", flat=True))
        # Who would deliver one of these anew has locked it, or finds it locked.
        held = table.rows().filter(pk__in=found).order_by("pk").select_for_update()
        list(held.values_list("pk", flat=True))
        events = list(retention.removable().filter(pk__in=found).order_by("pk"))
        if keep is not None and events:
            keep(events)
        numbers = [event.pk for event in events]
        _remove_finished(finished.filter(event__in=numbers))
        try:
            table.rows().filter(pk__in=numbers).delete()
        except (ProtectedError, RestrictedError) as error:
            raise BadInput(f"Nothing else of these was removed: {error.args[0]}") from error
    if events:
        tell(telemetry.EVENT_REMOVED, "events", model=retention.events_of.label, events=numbers)
    return len(events)


def _remove_finished(gone: QuerySet[Finished]) -> None:
    rows.failures().filter(delivery__in=gone.values("pk")).delete()
    gone.delete()


def purge_orphans(retention: Retention, *, chunk: int = CHUNK) -> Iterator[int]:
    """Remove old finished deliveries whose events are gone; tell of each chunk how many went."""
    while True:
        with transaction.atomic(using=alias_of_events()):
            rows.finished().filter(pk=-1).update(attempts=0)
            found = retention.orphans().order_by("pk").select_for_update()
            ids = list(found.values_list("pk", flat=True)[:chunk])
            _remove_finished(rows.finished().filter(pk__in=ids))
        if not ids:
            return
        yield len(ids)


def purge_failures(retention: Retention, *, chunk: int = 10 * CHUNK) -> Iterator[int]:
    """Remove old errors of attempts; tell of each chunk how many went."""
    if retention.failures is None:
        return
    while True:
        # Their numbers grow with time: those that are old come first.
        first = list(rows.failures().order_by("pk").values_list("pk", flat=True)[:chunk])
        old = rows.failures().filter(pk__in=first, failed_at__lt=_ago(retention.failures))
        gone, _ = old.delete()
        if gone:
            yield gone
        if gone < chunk:
            return


def purge_messages(days: float, *, chunk: int = 10 * CHUNK) -> Iterator[int]:
    """Remove messages of the inbox that are older; tell of each chunk how many went."""
    rows = Received._default_manager.using(alias_of_events())
    while True:
        old = rows.filter(received_at__lt=_ago(days)).order_by("received_at")
        found = list(old.values_list("pk", flat=True)[:chunk])
        if not found:
            return
        rows.filter(pk__in=found).delete()
        yield len(found)


def _ago(days: float) -> Combinable:
    return Now() - timedelta(days=days)


def _young(days: float | None, of: Q) -> Q:
    return of if days is None else of & Q(finished_at__gte=_ago(days))
