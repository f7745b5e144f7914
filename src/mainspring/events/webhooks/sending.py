"""Sends a message to its endpoint, notes the attempt, and says when there is another one."""

from __future__ import annotations

import json
import random
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from django.db.models import Q

from mainspring import telemetry
from mainspring.errors import BadInput
from mainspring.events.clock import Now
from mainspring.events.errors import EventProcessingError, SkipEvent
from mainspring.events.webhooks import standing
from mainspring.events.webhooks.client import Client, NoAnswer
from mainspring.events.webhooks.models import (
    Attempt,
    Endpoint,
    Outcome,
    Secret,
    alias_of_webhooks,
)
from mainspring.events.webhooks.own_headers import check_headers
from mainspring.events.webhooks.settings import the_settings
from mainspring.events.webhooks.signing import signed_headers
from mainspring.events.webhooks.threads import apart, the_desk

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mainspring.events.webhooks.client import Answer
    from mainspring.operation.event import Event

_GONE = 410
_BUSY = (429, 503)
_LONGEST_REST = 3_600.0  # seconds that an endpoint may ask for, for all its messages
_LONGEST_WAIT = 86_400.0  # seconds that it may ask for, for one
_JITTER = 0.1  # part of a wait by which it may be longer


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """What is sent: an event, for one endpoint."""

    id: str
    event: int | None
    type: str
    timestamp: str  # of the event
    data: Any

    @property
    def body(self) -> bytes:
        """The bytes that are signed and sent, the same at each attempt."""
        told = {"type": self.type, "timestamp": self.timestamp, "data": self.data}
        return json.dumps(told, separators=(",", ":")).encode()


def message_of(event: Event) -> Message:
    """Read a message from the event that keeps it."""
    kept = event.payload
    return Message(
        id=kept["message"],
        event=kept["event"],
        type=kept["type"],
        timestamp=kept["timestamp"],
        data=kept["data"],
    )


async def send(event: Event) -> None:
    """Send a message, as a handler.

    Raises:
        SkipEvent: its endpoint is disabled, or gone.
        EventProcessingError: it was not taken.
    """
    desk = the_desk()
    begun = await desk.run(_begun, event)
    outgoing = begun.outgoing
    answer = begun.refusal if outgoing is None else await apart(_called, outgoing)
    tried = await desk.run(_ended, begun.row, answer)
    if tried.outcome != Outcome.DELIVERED:
        raise _failure(tried, event.attempt)


def attempt(endpoint: Endpoint, message: Message, *, number: int) -> Tried:
    """Send a message once, and note it.

    Args:
        endpoint: where to.
        message: what.
        number: 1 the first time.
    """
    begun = _prepared(endpoint, message, number)
    answer = begun.refusal if begun.outgoing is None else _called(begun.outgoing)
    return _ended(begun.row, answer)


@dataclass(frozen=True, slots=True, kw_only=True)
class Outgoing:
    """What goes over the wire."""

    url: str
    body: bytes
    headers: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Came:
    """What came of a call, or why there was none."""

    answer: Answer | None = None
    error: str = ""
    code: str = ""
    is_silent: bool = False  # whether time was lost by waiting for it
    is_worth_while: bool = True  # to try it again
    is_held: bool = False
    seconds: float = 0.0
    rest: float = 0.0  # seconds to wait at least


@dataclass(frozen=True, slots=True, kw_only=True)
class Begun:
    """An attempt that is about to be made."""

    row: Attempt
    outgoing: Outgoing | None = None
    refusal: Came = Came()  # where there is nothing to send


@dataclass(frozen=True, slots=True, kw_only=True)
class Tried:
    """What became of an attempt."""

    outcome: Outcome
    code: str
    told: str  # for people
    status: int | None
    seconds: float
    rest: float  # seconds to wait at least
    is_worth_while: bool  # to try it again


def _begun(event: Event) -> Begun:
    """Read what an attempt needs.

    Raises:
        SkipEvent: its endpoint is disabled, or gone.
    """
    known = Endpoint.objects.using(alias_of_webhooks()).annotate(now=Now())
    endpoint: Any = known.filter(pk=event.subject_id, enabled=True).first()
    if endpoint is None:
        raise SkipEvent
    message = message_of(event)
    rest = 0.0
    if endpoint.rests_until is not None:
        rest = (endpoint.rests_until - endpoint.now).total_seconds()
    if rest > 0:
        told = "It rests, as it did not answer just before, or asked for it."
        held = Came(error=told, code="HELD", is_held=True, rest=rest)
        return Begun(row=_row(endpoint, message, event.attempt), refusal=held)
    return _prepared(endpoint, message, event.attempt)


def _prepared(endpoint: Endpoint, message: Message, number: int) -> Begun:
    """Sign a message; what cannot be sent as it is is not tried again."""
    row = _row(endpoint, message, number)
    try:
        body, headers = _signed(endpoint, message)
    except BadInput as error:
        refusal = Came(error=str(error), code="UNSENDABLE", is_worth_while=False)
        return Begun(row=row, refusal=refusal)
    return Begun(row=row, outgoing=Outgoing(url=endpoint.url, body=body, headers=headers))


def _called(outgoing: Outgoing) -> Came:
    """Call an endpoint; nothing of the database is asked here."""
    started = time.monotonic()
    try:
        answer = Client(the_settings()).post(outgoing.url, outgoing.body, outgoing.headers)
    except NoAnswer as error:
        took = time.monotonic() - started
        return Came(error=str(error), code=error.code, is_silent=error.is_silent, seconds=took)
    took = time.monotonic() - started
    told = "It leads elsewhere, and that is not followed." if _is_redirect(answer) else ""
    return Came(
        answer=answer,
        error=told,
        code=f"HTTP_{answer.status}",
        is_worth_while=answer.status != _GONE,
        seconds=took,
        rest=(answer.retry_after or 0.0) if answer.status in _BUSY else 0.0,
    )


def _is_redirect(answer: Answer) -> bool:
    return 300 <= answer.status < 400  # noqa: PLR2004 - of HTTP


def _ended(row: Attempt, came: Came) -> Tried:
    """Note what became of an attempt, and how its endpoint stands by it."""
    row.seconds, row.error = came.seconds, came.error[:300]
    if came.is_held:
        row.outcome = Outcome.HELD
    if came.answer is not None:
        row.status, row.excerpt = came.answer.status, came.answer.excerpt
        is_taken = 200 <= row.status < 300  # noqa: PLR2004 - of HTTP
        row.outcome = Outcome.DELIVERED if is_taken else Outcome.REFUSED
    row.save(force_insert=True, using=alias_of_webhooks())
    _tell(row)
    if not came.is_held:
        _stand(row, came)
    return Tried(
        outcome=Outcome(row.outcome),
        code=came.code,
        told=came.error or f"It answered {row.status}.",
        status=row.status,
        seconds=row.seconds,
        rest=came.rest,
        is_worth_while=came.is_worth_while,
    )


def _failure(tried: Tried, number: int) -> EventProcessingError:
    """Tell the worker what became of a message that was not taken."""
    return EventProcessingError(
        tried.told,
        code=tried.code,
        retryable=tried.is_worth_while,
        retry_after=max(min(tried.rest, _LONGEST_WAIT), _wait(number)),
    )


def _wait(number: int) -> float:
    """Give the seconds to wait behind an attempt."""
    waits = the_settings().waits or (0.0,)
    wait = waits[min(number, len(waits)) - 1]
    return wait * random.uniform(1, 1 + _JITTER)  # noqa: S311 - it guards nothing


def _signed(endpoint: Endpoint, message: Message) -> tuple[bytes, dict[str, str]]:
    """Give body and headers.

    Raises:
        BadInput: the message is too large, or the endpoint cannot be used as it is.
    """
    most = the_settings().max_bytes
    body = message.body
    if len(body) > most:
        msg = f"The message has {len(body):,} bytes; {most:,} are allowed."
        raise BadInput(msg)
    valid = Q(expires_at__isnull=True) | Q(expires_at__gt=Now())
    known = Secret.objects.using(alias_of_webhooks()).filter(valid, endpoint=endpoint)
    secrets = list(known.order_by("-pk").values_list("secret", flat=True))
    if not secrets:
        msg = "The endpoint has no secret; rotate gives it one."
        raise BadInput(msg)
    headers = check_headers(endpoint.headers)
    now = int(time.time())
    return body, {
        **headers,
        **signed_headers(secrets, message=message.id, timestamp=now, body=body),
    }


def _row(endpoint: Endpoint, message: Message, number: int) -> Attempt:
    return Attempt(
        endpoint=endpoint,
        message=message.id,
        event=message.event,
        type=message.type,
        attempt=number,
        seconds=0.0,
        outcome=Outcome.FAILED,
    )


def _tell(row: Attempt) -> None:
    is_sent = row.outcome == Outcome.DELIVERED
    telemetry.emit(
        telemetry.WEBHOOK_SENT if is_sent else telemetry.WEBHOOK_FAILED,
        str(row.endpoint.pk),
        message=row.message,
        event=row.event,
        type=row.type,
        attempt=row.attempt,
        status=row.status,
        outcome=Outcome(row.outcome).label,
        seconds=row.seconds,
    )


def _stand(row: Attempt, came: Came) -> None:
    """Note by an attempt how its endpoint stands."""
    endpoint = row.endpoint
    if row.outcome == Outcome.DELIVERED:
        standing.succeeded(endpoint)
        return
    standing.failed(endpoint, is_silent=came.is_silent, rest=min(came.rest, _LONGEST_REST))
    if row.status == _GONE:
        standing.disable(endpoint, reason="It answered 410 Gone.")
    else:
        standing.disable_if_dead(endpoint)
