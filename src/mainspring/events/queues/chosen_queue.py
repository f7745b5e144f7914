"""A queue of which a worker takes some deliveries and leaves the others."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any, Protocol

from django.db import connections, transaction
from django.db.models import Exists, F, OuterRef, Q

from mainspring.events.clock import Now
from mainspring.events.models import Delivery, Stage
from mainspring.events.queues.queue import Claimed, unread

if TYPE_CHECKING:
    from collections.abc import Sequence

    from django.db.models import QuerySet

    from mainspring.events.queues.queue import Claim, Done, Failed, Queue

_FREE = Q(stage=Stage.READY) & (Q(lease_until__isnull=True) | Q(lease_until__lt=Now()))


class Choice(Protocol):
    """What is chosen."""

    def condition(self) -> Q:
        """Give the condition of the deliveries that are taken."""


class ChosenQueue:
    """`mainspring.events.queues.queue.Queue`, which claims what is chosen and is another one else.

    Args:
        queue: the other one, which may be such a queue itself.
        choice: what is claimed.
        alias: of the database.
    """

    def __init__(self, queue: Queue, *, choice: Choice, alias: str) -> None:
        self._queue = queue
        self._choice = choice
        self._alias = alias

    def __getattr__(self, name: str) -> Any:
        return getattr(self._queue, name)

    def condition(self) -> Q:
        """Give the condition of what is claimed; where the other one chooses too, that of both."""
        of_other = self._queue.condition() if isinstance(self._queue, ChosenQueue) else Q()
        return self._choice.condition() & of_other

    def claim(self, claim: Claim) -> list[Claimed]:
        """Take deliveries that are ready and chosen, in order."""
        found: list[Claimed] = []
        for queue in claim.queues:
            if len(found) < claim.limit:
                found += self._claimed(claim, queue, claim.limit - len(found))
        return found

    def acknowledge(
        self,
        done: Sequence[Done],
        failed: Sequence[Failed],
        *,
        fence: int,
        then: Claim | None = None,
    ) -> list[Claimed]:
        """Finish deliveries and let those wait that failed, then take the next ones."""
        self._queue.acknowledge(done, failed, fence=fence)
        return [] if then is None else self.claim(then)

    def _rows(self) -> QuerySet[Delivery]:
        return Delivery._default_manager.using(self._alias)

    def _claimed(self, claim: Claim, queue: str, limit: int) -> list[Claimed]:
        earlier = self._rows().filter(
            kind=OuterRef("kind"), order_key=OuterRef("order_key"), event__lt=OuterRef("event")
        )
        wanted = self._rows().filter(_FREE, queue=queue, kind__in=claim.kinds)
        wanted = wanted.filter(self.condition()).exclude(Exists(earlier))
        with transaction.atomic(using=self._alias):
            # On SQLite the first statement has to write: it takes the lock of all writers.
            self._rows().filter(pk=-1).update(attempts=0)
            has_skip = connections[self._alias].features.has_select_for_update_skip_locked
            free = wanted.select_for_update(skip_locked=has_skip)
            free = free.order_by("-priority", "due", "pk")
            leases = dict(free.values_list("pk", "lease_until")[:limit])
            held = self._rows().filter(pk__in=list(leases))
            held.update(
                lease_until=Now() + timedelta(seconds=claim.lease),
                fence=claim.fence,
                worker=claim.worker,
                attempts=F("attempts") + 1,
            )
            taken = held.in_bulk()
        return [_as_claimed(taken[id_], lost=until is not None) for id_, until in leases.items()]


def _as_claimed(one: Any, *, lost: bool) -> Claimed:
    return Claimed(
        id=one.pk,
        kind=one.kind,
        attempts=one.attempts,
        max_attempts=one.max_attempts,
        order_key=one.order_key,
        event=unread(one.pk, event=one.event, attempts=one.attempts),
        lost=lost,
    )
