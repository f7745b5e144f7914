"""Sends nudges for what is due, and for what nobody has taken."""

from __future__ import annotations

import logging
import threading
import time
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.db import InterfaceError, InternalError, OperationalError, connections
from django.db.models import Q

from mainspring.events.clock import Now
from mainspring.events.models import Delivery, Stage
from mainspring.events.working.pulse import Pulse

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from datetime import datetime

    from django.db.models import QuerySet

    from mainspring.events.backends.dispatch import Dispatch
    from mainspring.events.queues.queue import Queue
    from mainspring.events.scheduling.timetable import Timetable

_log = logging.getLogger("mainspring.events")

_AWAY = (OperationalError, InterfaceError, InternalError)
_MOST = 1_000  # deliveries of one look
_TURNS = 10  # nudges for a handler at once, for what nobody has taken
_LOOK = 0.5  # seconds between looks for what is due
_LATE = 2.0  # seconds between looks for what nobody has taken
_LONGEST = 15.0  # seconds to wait while the database is away


@dataclass(frozen=True, slots=True)
class _Found:
    """A delivery for which there is to be a nudge."""

    id: int
    queue: str
    kind: int
    lease: datetime | None = None  # the one that ran out

    @property
    def mark(self) -> tuple[int, datetime | None]:
        """What is another one as soon as somebody has claimed it since."""
        return self.id, self.lease


class Relay:
    """Sees to queues that have a backend, until it is told to stop.

    Args:
        queue: where deliveries are.
        alias: of its database.
        queues: which it sees to.
        dispatch: what sends nudges.
        resend: seconds behind which a nudge counts as lost.
        timetable: whose ticks it publishes, if there are schedules.
    """

    def __init__(
        self,
        queue: Queue,
        *,
        alias: str,
        queues: Sequence[str],
        dispatch: Dispatch,
        resend: float,
        timetable: Timetable | None = None,
    ) -> None:
        self._queue = queue
        self._alias = alias
        self.queues = tuple(queues)
        self._dispatch = dispatch
        self._resend = resend
        self._timetable = timetable
        self.pulse = Pulse()
        """What it is doing."""
        self._stopping = threading.Event()
        # By delivery and lease: when there was a nudge for it.
        self._sent: dict[tuple[int, datetime | None], float] = {}
        # By queue and handler: when there were nudges for what nobody had taken.
        self._calmed: dict[tuple[str, int], float] = {}
        self._looked = -_LATE  # when it looked for what nobody has taken

    def stop(self) -> None:
        """End."""
        self._stopping.set()

    def run(self, *, ends: Callable[[int], bool] = lambda _: False) -> int:
        """Send nudges.

        Args:
            ends: tells by the nudges of a look whether it was the last one.

        Returns:
            How many were sent.
        """
        count, trouble = 0, 0
        try:
            while not self._stopping.is_set():
                try:
                    sent = self._looked_again()
                except _AWAY as error:
                    trouble += 1
                    self.pulse.is_now("away")
                    _log.warning("the database is away: %s", error)
                    connections[self._alias].close()
                    self._stopping.wait(min(0.1 * 2 ** min(trouble, 10), _LONGEST))
                    continue
                count, trouble = count + sent, 0
                if ends(sent):
                    break
                if not sent:
                    self._stopping.wait(self._pause())
        finally:
            connections[self._alias].close()
        return count

    def _looked_again(self) -> int:
        self.pulse.looked_at = time.time()
        sent = self.look()
        self.pulse.handled += sent
        self.pulse.is_now("working" if sent else "resting")
        return sent

    def look(self) -> int:
        """Look once; tell how many nudges were sent."""
        if self._timetable is not None:
            self._timetable.fire()
        due = self._due()
        if due:
            self._queue.promote(_MOST)
        sent = self._send(due)
        if time.monotonic() - self._looked >= min(_LATE, self._resend / 2):
            self._looked = time.monotonic()
            late = self._late()
            if count := self._send(late):
                sent += count
                kinds = {(one.queue, one.kind) for one in late if one.lease is None}
                self._calmed |= dict.fromkeys(kinds, time.monotonic())
        return sent

    def _due(self) -> list[_Found]:
        found = self._rows().filter(stage=Stage.WAITING, due__lte=Now()).order_by("due")
        return [_Found(*row) for row in found.values_list("pk", "queue", "kind")[:_MOST]]

    def _late(self) -> list[_Found]:
        """List what has a lease that ran out, and some of what is ready and was due long ago."""
        before = time.monotonic() - self._resend
        self._sent = {mark: when for mark, when in self._sent.items() if when > before}
        self._calmed = {kind: when for kind, when in self._calmed.items() if when > before}
        lost = Q(lease_until__isnull=True) | Q(lease_until__lt=Now())
        rows = (
            self._rows()
            .filter(lost, stage=Stage.READY)
            .order_by("-priority", "due", "pk")
            .annotate(now=Now())
            .values_list("pk", "queue", "kind", "lease_until", "due", "now")
        )
        found = [
            _Found(*row)
            for *row, due, now in rows[: _MOST + len(self._sent)]
            if row[-1] is not None or (now - due).total_seconds() > self._resend
        ]
        return self._chosen([one for one in found if one.mark not in self._sent])

    def _chosen(self, found: Iterable[_Found]) -> list[_Found]:
        """Leave out what the turns of others find: a task queue that is slow is not flooded."""
        counts = Counter[tuple[str, int]]()
        chosen: list[_Found] = []
        for one in found:
            kind = one.queue, one.kind
            if one.lease is not None:
                chosen.append(one)
            elif kind not in self._calmed and counts[kind] < _TURNS:
                counts[kind] += 1
                chosen.append(one)
        return chosen

    def _rows(self) -> QuerySet[Delivery]:
        return Delivery._default_manager.using(self._alias).filter(queue__in=self.queues)

    def _send(self, found: Iterable[_Found]) -> int:
        known = [
            (one.mark, nudge)
            for one in found
            if (nudge := self._dispatch.nudge(one.queue, one.kind)) is not None
        ]
        if not known or not self._dispatch.send([nudge for _, nudge in known]):
            return 0
        now = time.monotonic()
        self._sent.update((mark, now) for mark, _ in known)
        return len(known)

    def _pause(self) -> float:
        if self._timetable is None:
            return _LOOK
        return max(0.001, min(_LOOK, self._timetable.seconds_left()))
