"""Shows what a worker is doing, from a thread of its own: on a terminal, and in a file."""

from __future__ import annotations

import logging
import threading
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING

from django.db import Error, connections
from django.db.models import Q

from mainspring.events.models import Delivery
from mainspring.events.working.health import write_health

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from mainspring.events.working.pulse import Pulse

_log = logging.getLogger("mainspring.events")

_ANY = Q()
_EVERY = 1.0  # seconds
_MANY = 10_000
"""Deliveries that wait are counted, but no more than so many."""


class Watch:
    """What is shown of a worker.

    Args:
        pulse: of the worker.
        health: a file that says that it lives, if there is to be one.
        show: shows a line, if it is to be shown.
        waiting: counts what waits; asked only where that is shown.
    """

    def __init__(
        self,
        pulse: Pulse,
        *,
        health: Path | None,
        show: Callable[[str], None] | None,
        waiting: Callable[[], str],
    ) -> None:
        self._pulse = pulse
        self._health = health
        self._show = show
        self._waiting = waiting
        self._ended = threading.Event()
        self._seen = (time.monotonic(), 0)  # when it was shown last, and what was handled by then

    @contextmanager
    def shown(self) -> Iterator[None]:
        """Show it inside; where there is nothing to be shown this does nothing."""
        if self._health is None and self._show is None:
            yield
            return
        thread = threading.Thread(target=self._run, name="mainspring-watch", daemon=True)
        thread.start()
        try:
            yield
        finally:
            self._ended.set()
            thread.join(timeout=5)
            if self._health is not None:
                self._health.unlink(missing_ok=True)

    def _run(self) -> None:
        try:
            while True:
                self._look()
                if self._ended.wait(_EVERY):
                    return
        finally:
            connections.close_all()

    def _look(self) -> None:
        try:
            if self._health is not None:
                write_health(self._health, self._pulse)
            if self._show is not None:
                self._show(self._line())
        except Exception as error:  # noqa: BLE001 - whoever watches stops nobody
            _log.error("what a worker is doing could not be shown", exc_info=error)

    def _line(self) -> str:
        (before, count), handled = self._seen, self._pulse.handled
        now = time.monotonic()
        self._seen = (now, handled)
        speed = round((handled - count) / max(now - before, 0.001))
        return (
            f"{handled:,} handled, {speed:,} a second, {self._pulse.failed:,} failed, "
            f"{self._waiting()} waiting"
        )


def waiting_of(
    queues: Sequence[str], kinds: Sequence[int], *, alias: str, condition: Q = _ANY
) -> str:
    """Count the deliveries that are not finished, as people are told it.

    Args:
        queues: in which they are.
        kinds: their handlers.
        alias: of the database.
        condition: that they fulfil as well.
    """
    of = Delivery._default_manager.using(alias).filter(queue__in=queues, kind__in=kinds)
    rows = of.filter(condition)
    try:
        count = len(rows.values_list("pk", flat=True)[: _MANY + 1])
    except Error:
        connections[alias].close()
        return "?"
    return f"{count:,}" if count <= _MANY else f"more than {_MANY:,}"
