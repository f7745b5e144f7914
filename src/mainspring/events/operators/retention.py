"""Removes old events with all that became of them, a chunk in a transaction."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from django.db import transaction
from django.db.models import Exists, OuterRef, Q
from django.db.models.functions import Now

from mainspring.events.databases import alias_of_events
from mainspring.events.models import Outcome, StoredEvent
from mainspring.events.operators import rows

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from django.db.models import QuerySet
    from django.db.models.expressions import Combinable

    Keep = Callable[[Sequence[StoredEvent]], None]

CHUNK = 500
"""Events of one transaction."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Retention:
    """How many days things are kept; None is for ever."""

    finished: float | None  # an event whose deliveries are all processed, skipped or cancelled
    exhausted: float | None  # one with a dead letter
    failures: float | None = None  # errors of attempts; None is as long as their events

    def removable(self) -> QuerySet[StoredEvent]:
        """List the events that may go."""
        young = _young(self.finished, ~Q(outcome=Outcome.EXHAUSTED))
        young |= _young(self.exhausted, Q(outcome=Outcome.EXHAUSTED))
        own = OuterRef("pk")
        return self._old().filter(
            ~Exists(rows.deliveries().filter(event=own)),
            ~Exists(rows.finished().filter(young, event=own)),
        )

    def last(self) -> int:
        """Give the last event that may be old enough; 0 where there is none."""
        # So that nobody reads through all that is young in order to find that out.
        newest = self._old().order_by("-created_at", "-pk").values_list("pk", flat=True).first()
        return newest or 0

    def _old(self) -> QuerySet[StoredEvent]:
        events = rows.events()
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
    alias = alias_of_events()
    with transaction.atomic(using=alias):
        # On SQLite the first statement has to write: it takes the lock of all writers.
        rows.finished().filter(pk=-1).update(attempts=0)
        # Who would requeue one of these finds it locked, or did it: then its event may not go.
        locked = rows.finished().filter(event__in=found).order_by("pk").select_for_update()
        list(locked.values_list("pk", flat=True))
        events = list(retention.removable().filter(pk__in=found).order_by("pk"))
        if keep is not None and events:
            keep(events)
        gone = rows.finished().filter(event__in=[event.pk for event in events])
        rows.failures().filter(delivery__in=gone.values("pk")).delete()
        gone.delete()
        rows.events().filter(pk__in=[event.pk for event in events]).delete()
    return len(events)


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


def _ago(days: float) -> Combinable:
    return Now() - timedelta(days=days)


def _young(days: float | None, of: Q) -> Q:
    return of if days is None else of & Q(finished_at__gte=_ago(days))
