"""Tells what became of events: telemetry, the log and the signals, in this order.

Nobody listening costs next to nothing: whoever has much to tell asks `is_heard` first.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from mainspring import telemetry
from mainspring.events.signals import event_exhausted, event_failed, event_processed

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from django.dispatch import Signal

    from mainspring.events.handlers import Handler
    from mainspring.events.queues.queue import Claimed

_log = logging.getLogger("mainspring.events")

LEVELS: Final[Mapping[str, int]] = {
    telemetry.EVENT_PUBLISHED: logging.DEBUG,
    telemetry.EVENT_CLAIMED: logging.DEBUG,
    telemetry.EVENT_BEGUN: logging.DEBUG,
    telemetry.EVENT_PROCESSED: logging.DEBUG,
    telemetry.EVENT_SKIPPED: logging.DEBUG,
    telemetry.EVENT_FAILED: logging.WARNING,
    telemetry.EVENT_EXHAUSTED: logging.ERROR,
    telemetry.EVENT_BLOCKED: logging.ERROR,
    telemetry.EVENT_LOST: logging.WARNING,
    telemetry.EVENT_GIVEN_BACK: logging.DEBUG,
    telemetry.EVENT_REQUEUED: logging.INFO,
    telemetry.EVENT_CANCELLED: logging.INFO,
    telemetry.EVENT_MARKED: logging.INFO,
    telemetry.EVENT_ATTEMPTS_SET: logging.INFO,
    telemetry.EVENT_REMOVED: logging.INFO,
    telemetry.SCHEDULE_FIRED: logging.INFO,
    telemetry.SCHEDULE_MISSED: logging.WARNING,
    telemetry.WORKER_STARTED: logging.INFO,
    telemetry.WORKER_AWAY: logging.WARNING,
    telemetry.WORKER_RECOVERED: logging.INFO,
    telemetry.WORKER_STOPPED: logging.INFO,
}
"""How loud each transition is in the log."""

_SIGNALS: Final[Mapping[str, Signal]] = {
    telemetry.EVENT_PROCESSED: event_processed,
    telemetry.EVENT_FAILED: event_failed,
    telemetry.EVENT_EXHAUSTED: event_exhausted,
    telemetry.EVENT_BLOCKED: event_exhausted,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """What there is to tell of an attempt."""

    name: str  # of the transition
    handler: Handler
    one: Claimed
    seconds: float = 0.0
    error: BaseException | None = None
    wait: float | None = None  # seconds until the next attempt


def is_heard() -> bool:
    """Tell whether anybody listens to what goes well."""
    return (
        telemetry.is_heard() or _log.isEnabledFor(logging.DEBUG) or bool(event_processed.receivers)
    )


def tell(name: str, subject: str, *, error: BaseException | None = None, **details: object) -> None:
    """Tell telemetry and the log of a transition.

    Args:
        name: of it, one of telemetry's.
        subject: what it is about: a handler, a queue, a worker.
        error: that was raised.
        details: plain values; the log has them as attributes of the record.
    """
    try:
        telemetry.emit(name, subject, error=error, **details)
    except Exception as failure:  # noqa: BLE001 - whoever listens stops nobody
        _log.error("a subscriber of telemetry failed", exc_info=failure)
    level = LEVELS[name]
    if _log.isEnabledFor(level):
        text = "%s: %s" if error is None else "%s: %s: %r"
        values = [name, subject] if error is None else [name, subject, error]
        _log.log(level, text, *values, extra={"transition": name, **details})


def tell_all(notes: Iterable[Note]) -> None:
    """Tell what became of attempts; it is committed."""
    for note in notes:
        tell(note.name, note.handler.name, error=note.error, **_details(note))
        signal = _SIGNALS.get(note.name)
        if signal is not None and signal.receivers:
            _send(signal, note)


def _details(note: Note) -> dict[str, object]:
    event = note.one.event
    found: dict[str, object] = {
        "event_id": event.id,
        "model": note.handler.handling.model,
        "event_type": event.type,
        "handler": note.handler.name,
        "attempt": note.one.attempts,
        "correlation_id": event.correlation_id,
        "seconds": note.seconds,
    }
    if note.name == telemetry.EVENT_FAILED:
        found["wait"] = note.wait
    return found


def _send(signal: Signal, note: Note) -> None:
    given: dict[str, object] = {
        "event": note.one.event,
        "handler": note.handler.name,
        "attempt": note.one.attempts,
        "seconds": note.seconds,
    }
    if note.error is not None:
        given["error"] = note.error
    if note.name == telemetry.EVENT_FAILED:
        given["wait"] = note.wait
    for receiver, answer in signal.send_robust(sender=note.handler.function, **given):
        if isinstance(answer, Exception):
            _log.error("a receiver of %s failed: %r", note.name, receiver, exc_info=answer)
