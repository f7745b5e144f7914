"""Sends nudges for what was published, once it is committed."""

from __future__ import annotations

import logging
from collections import Counter
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from mainspring.events.backends.backend import Nudge
from mainspring.events.committed import once_committed
from mainspring.events.kinds import kind_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from mainspring.events.backends.registry import Backends
    from mainspring.events.handlers import Handler
    from mainspring.events.queues.queue import Row, Wanted

_log = logging.getLogger("mainspring.events")

_MOST = 100
"""Nudges of one call for one handler: each turn goes on while there is more to do."""


class Dispatch:
    """What sends nudges.

    Args:
        backends: of the queues.
        handlers: all that there are.
    """

    def __init__(self, backends: Backends, handlers: Iterable[Handler]) -> None:
        self._backends = backends
        self._handlers = {kind_of(handler): handler for handler in handlers}

    def published(
        self,
        rows: Sequence[Row],
        wanted: Sequence[Wanted],
        made: Sequence[tuple[int, bool]],
        *,
        alias: str,
    ) -> None:
        """Send nudges behind the transaction that is open.

        Args:
            rows: what was published.
            wanted: the deliveries of their types.
            made: of each row its id, and whether it is new.
            alias: of the database.
        """
        now = datetime.now(tz=UTC)
        new = Counter(
            row.type
            for row, (_, is_new) in zip(rows, made, strict=True)
            if is_new and (row.not_before is None or _is_past(row.not_before, now))
        )
        counts = Counter[tuple[str, int]]()
        for one in wanted:
            if self._backends.of(one.queue) is not None:
                counts[one.queue, one.kind] += new[one.type]
        nudges = self.nudges(counts)
        if nudges:
            once_committed(self.send, nudges, using=alias)

    def nudges(self, counts: Counter[tuple[str, int]]) -> list[Nudge]:
        """List the nudges for so many deliveries of each queue and handler."""
        return [
            nudge
            for (queue, kind), count in counts.items()
            if (nudge := self.nudge(queue, kind)) is not None
            for _ in range(min(count, _MOST))
        ]

    def nudge(self, queue: str, kind: int) -> Nudge | None:
        """Give the nudge of a delivery; None where the code does not know its handler."""
        handler = self._handlers.get(kind)
        if handler is None:
            return None
        return Nudge(queue=queue, type=handler.handling.type, handler=handler.name)

    def send(self, nudges: Sequence[Nudge]) -> bool:
        """Send nudges; tell whether the task queues took them."""
        took = True
        for queue in dict.fromkeys(nudge.queue for nudge in nudges):
            backend = self._backends.of(queue)
            if backend is None:
                continue
            try:
                backend.send([nudge for nudge in nudges if nudge.queue == queue])
            except Exception as error:  # noqa: BLE001 - any library's; the relay sends them again
                took = False
                _log.warning("nudges for %s could not be sent: %s", queue, error)
        return took


def _is_past(moment: datetime, now: datetime) -> bool:
    """Tell whether a moment is past; one without a zone is left to the relay."""
    return moment.tzinfo is not None and moment <= now
