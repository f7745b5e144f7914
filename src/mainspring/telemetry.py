"""Named events, no vendor: code says what happened, subscribers decide what to do with it."""

from __future__ import annotations

import logging
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

_log = logging.getLogger("mainspring")

ALARM = "alarm"
"""Something that must not happen did: a policy or a permission backend raised."""
FAILURE = "failure"
"""A defect reached the edge of a surface."""
LIMIT_PASSED = "limit.passed"
"""An operation passed a limit and was answered all the same, as `warn_only` says."""
COMPILED = "plan.compiled"
"""A plan was made because no cached one fitted."""
EVENT_PUBLISHED = "event.published"
"""An event was written, and its transaction is committed."""
EVENT_CLAIMED = "event.claimed"
"""A worker has taken deliveries, which are its own until their leases run out."""
EVENT_BEGUN = "event.begun"
"""An attempt begins."""
EVENT_PROCESSED = "event.processed"
"""A handler has done its work."""
EVENT_SKIPPED = "event.skipped"
"""A handler wanted none of an event."""
EVENT_FAILED = "event.failed"
"""An attempt failed; there will be another one."""
EVENT_EXHAUSTED = "event.exhausted"
"""An attempt failed, and it was the last: a dead letter."""
EVENT_BLOCKED = "event.blocked"
"""An attempt failed, it was the last, and those behind it wait for an operator."""
EVENT_LOST = "event.lost"
"""An attempt found that somebody else has its delivery by now."""
EVENT_GIVEN_BACK = "event.given_back"
"""A worker has let go of deliveries that it had not begun."""
EVENT_REQUEUED = "event.requeued"
"""An operator has made deliveries ready that ended without success."""
EVENT_CANCELLED = "event.cancelled"
"""An operator has ended deliveries."""
EVENT_MARKED = "event.marked_processed"
"""An operator has let deliveries count as processed."""
EVENT_ATTEMPTS_SET = "event.attempts_set"
"""An operator has said how often deliveries are tried."""
EVENT_REMOVED = "event.removed"
"""Old events were removed, by purge or behind their archive."""
SCHEDULE_FIRED = "schedule.fired"
"""Ticks of a schedule were published."""
SCHEDULE_MISSED = "schedule.missed"
"""Ticks of a schedule were due and are left out."""
WORKER_STARTED = "worker.started"
"""A worker begins."""
WORKER_AWAY = "worker.away"
"""A worker cannot reach its database, or cannot write there."""
WORKER_RECOVERED = "worker.recovered"
"""A worker works again."""
WORKER_STOPPED = "worker.stopped"
"""A worker has ended."""
WEBHOOK_SENT = "webhook.sent"
"""An endpoint has taken a message."""
WEBHOOK_FAILED = "webhook.failed"
"""An attempt to send a message to an endpoint failed."""
WEBHOOK_DISABLED = "webhook.disabled"
"""An endpoint gets no more messages, until somebody enables it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Occurrence:
    """One event: its name, what it is about and the exception behind it."""

    name: str  # one of the names above
    subject: str  # what it is about: an entity, a field, an error id
    error: BaseException | None = None  # what was raised, if anything
    details: Mapping[str, object] = field(default_factory=dict)  # further plain values


_subscribers: list[Callable[[Occurrence], None]] = []


def subscribe(receiver: Callable[[Occurrence], None]) -> Callable[[], None]:
    """Call `receiver` with every occurrence from now on.

    Returns:
        A function that ends the subscription.
    """
    _subscribers.append(receiver)
    return lambda: _subscribers.remove(receiver)


def is_heard() -> bool:
    """Tell whether there is a subscriber: who would collect much to tell asks first."""
    return bool(_subscribers)


def emit(name: str, subject: str, *, error: BaseException | None = None, **details: object) -> None:
    """Tell all subscribers, and the log when the occurrence is an alarm or a failure."""
    if name in {ALARM, FAILURE}:
        _log.error("%s: %s", name, subject, exc_info=error, extra={"details": details})
    if _subscribers:
        occurrence = Occurrence(name=name, subject=subject, error=error, details=details)
        for receiver in tuple(_subscribers):
            receiver(occurrence)
