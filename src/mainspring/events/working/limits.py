"""Claims deliveries of handlers that are limited, over all workers.

`docs/explanation/events.md` has the protocol.
"""

from __future__ import annotations

import time
from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.db import connections, transaction
from django.db.models import F

from mainspring.events.clock import Now
from mainspring.events.models import Delivery, LimitState
from mainspring.events.queues.chosen_queue import ChosenQueue

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from django.db.models import QuerySet

    from mainspring.blueprint.rates import Rate
    from mainspring.events.queues.queue import Claim, Claimed, Queue
    from mainspring.events.working.limit import Limit, Part

    Claiming = Callable[[int, int | None], Claim]
    """Makes a claim for a kind, of so many at most; None is as many as of others."""
    Key = tuple[int, Part | None]

FRESH = 0.05
"""Seconds behind its claim in which a delivery is begun, or else given back with its token."""
_LOCKED = 0.02  # seconds until the next try where another worker is claiming
_FULL = 1.0  # the same where all places are taken: a worker that is done takes its own at once
_NEGLIGIBLE = 0.1  # tokens
_EMPTY = 0.1  # seconds between looks where nothing was found and other work is going on


@dataclass(frozen=True, slots=True)
class Taken:
    """Deliveries that were claimed under a limit."""

    limit: Limit
    claim: Claim
    deliveries: Sequence[Claimed]


class Limits:
    """The limits that hold for one worker.

    Args:
        queue: where the deliveries are.
        alias: of its database.
        limits: one or more.
    """

    def __init__(self, queue: Queue, *, alias: str, limits: Iterable[Limit]) -> None:
        self._queue = queue
        self._alias = alias
        self._limits = deque(limits)
        self._closed: dict[Key, float] = {}  # until when nothing may begin
        self._empty: dict[Key, float] = {}  # until when nothing is to be looked for under load
        self._full: set[Key] = set()  # those all of whose places were taken
        self._most = {one.key: one.most for one in self._limits}  # that is begun in a moment
        self.kinds = frozenset(one.kind for one in self._limits)
        self.holds_back = False
        """Whether the last look passed over a handler of which nothing may begin now."""

    def is_due(self) -> bool:
        """Tell whether to look for limited work although there is other work."""
        now = time.monotonic()
        return any(
            max(self._closed.get(one.key, 0.0), self._empty.get(one.key, 0.0)) <= now
            for one in self._limits
        )

    def seconds_left(self) -> float | None:
        """Tell when something may begin that may not now; None where that is nothing."""
        now = time.monotonic()
        return min((at - now for at in self._closed.values() if at > now), default=None)

    def take(self, claiming: Claiming) -> Taken | None:
        """Claim of the first kind that is ready and allowed; each has its turn.

        Raises:
            DatabaseError: nothing was claimed, and no token taken.
        """
        self.holds_back = False
        for _ in range(len(self._limits)):
            limit = self._limits[0]
            self._limits.rotate(-1)
            if self._closed.get(limit.key, 0.0) > time.monotonic():
                self.holds_back = True
                continue
            taken = self._take(limit, claiming)
            if taken.deliveries:
                return taken
        return None

    def let_go(self, taken: Taken, *, begun: int) -> None:
        """End with what was taken; the tokens of what was not begun come back."""
        key = taken.limit.key
        left = len(taken.deliveries) - begun
        most = begun if left else 2 * max(begun, self._most[key])
        self._most[key] = min(max(most, 1), taken.limit.most)
        if left:
            rows = self._rows().filter(pk__in=list(taken.limit.rates))
            rows.update(tokens=F("tokens") + left)
        for full in self._full:
            if full[0] == taken.limit.kind:  # places are those of all its types
                self._closed.pop(full, None)

    def _take(self, limit: Limit, claiming: Claiming) -> Taken:
        if limit.is_none:
            return self._take_all(limit, claiming)
        claimed: Sequence[Claimed] = ()
        claim = claiming(limit.kind, limit.most)
        self._full.discard(limit.key)
        with transaction.atomic(using=self._alias, durable=True):
            rows = self._locked(limit)
            if rows is None:
                self._close(limit, _LOCKED)
                return Taken(limit, claim, claimed)
            filled = {row.pk: _filled(row, limit.rates.get(row.pk)) for row in rows}
            held = self._held(next(row for row in rows if row.pk == limit.kind), limit)
            most = self._allowed(limit, filled, held)
            if most:
                claim = claiming(limit.kind, most)
                claimed = self._claimed(limit, claim)
            if claimed:
                held += [[one.id, claim.fence] for one in claimed]
                self._write(limit, rows, filled, held, len(claimed))
        if most and len(claimed) < most:
            self._empty[limit.key] = time.monotonic() + _EMPTY
        return Taken(limit, claim, claimed)

    def _take_all(self, limit: Limit, claiming: Claiming) -> Taken:
        """Claim what nothing limits."""
        claim = claiming(limit.kind, None)
        claimed = self._claimed(limit, claim)
        if len(claimed) < claim.limit:
            self._empty[limit.key] = time.monotonic() + _EMPTY
        return Taken(limit, claim, claimed)

    def _claimed(self, limit: Limit, claim: Claim) -> Sequence[Claimed]:
        if limit.part is None:
            return self._queue.claim(claim)
        return ChosenQueue(self._queue, choice=limit.part, alias=self._alias).claim(claim)

    def _allowed(self, limit: Limit, filled: Mapping[int, float], held: Sequence[object]) -> int:
        """Tell how many may begin; where that is none, look again when one may."""
        waits = [
            (1 - filled[number]) / rate.per_second
            for number, rate in limit.rates.items()
            if filled[number] < 1
        ]
        if waits:
            self._close(limit, max(0.001, *waits))
            return 0
        most = min([self._most[limit.key], *(int(filled[number]) for number in limit.rates)])
        if limit.concurrency is None:
            return most
        places = limit.concurrency - len(held)
        if places < 1:
            self._full.add(limit.key)
            self._close(limit, _FULL)
            return 0
        return min(most, places)

    def _close(self, limit: Limit, seconds: float) -> None:
        self._closed[limit.key] = time.monotonic() + seconds
        self.holds_back = True

    def _locked(self, limit: Limit) -> list[LimitState] | None:
        """Lock the rows of a limit; None where somebody else has one."""
        wanted = self._rows().filter(pk__in=limit.numbers).order_by("pk")
        if not connections[self._alias].features.has_select_for_update:
            # One writer at a time: the first statement has to write.
            self._rows().filter(pk=-1).update(tokens=0)
        found = self._read(wanted)
        if len(found) < len(limit.numbers) and wanted.count() < len(limit.numbers):
            new = [LimitState(pk=number, tokens=None) for number in limit.numbers]
            self._rows().bulk_create(new, ignore_conflicts=True)
            found = self._read(wanted)
        return found if len(found) == len(limit.numbers) else None

    @staticmethod
    def _read(wanted: QuerySet[LimitState]) -> list[LimitState]:
        return list(wanted.select_for_update(skip_locked=True).annotate(now=Now()))

    def _held(self, row: LimitState, limit: Limit) -> list[list[int]]:
        """List the deliveries that have a place: those that are still held as they were."""
        if limit.concurrency is None or not row.held:
            return []
        deliveries = Delivery._default_manager.using(self._alias)
        found = deliveries.filter(pk__in=[id_ for id_, _ in row.held], lease_until__gt=Now())
        still = set(found.values_list("pk", "fence"))
        return [pair for pair in row.held if tuple(pair) in still]

    def _write(
        self,
        limit: Limit,
        rows: Sequence[LimitState],
        filled: Mapping[int, float],
        held: list[list[int]],
        count: int,
    ) -> None:
        for row in rows:
            changes = {"tokens": filled[row.pk] - count, "filled_at": row.now}  # type: ignore[attr-defined]
            if row.pk == limit.kind and limit.concurrency is not None:
                changes["held"] = held
            self._rows().filter(pk=row.pk).update(**changes)

    def _rows(self) -> QuerySet[LimitState]:
        return LimitState.objects.using(self._alias)


def _filled(row: LimitState, rate: Rate | None) -> float:
    """Tell how many tokens there are, by the clock of the database."""
    if rate is None:
        return 0.0
    # What begins a moment behind its claim is no more in any time than the burst allows, either.
    late = rate.per_second * FRESH
    most = max(1.0, rate.burst - (late if late > _NEGLIGIBLE else 0.0))
    if row.tokens is None or row.filled_at is None:
        return most
    passed: float = (row.now - row.filled_at).total_seconds()  # type: ignore[attr-defined]
    return min(most, row.tokens + max(0.0, passed) * rate.per_second)
