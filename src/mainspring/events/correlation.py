"""Which events belong together: the id of what began, and of what came just before.

An id comes in with a request (`mainspring.events.middleware`), stands in each event that is
published while the request is answered, is there again while a handler handles the event, and so
stands in what that publishes. `CorrelationFilter` writes it into logs.
"""

from __future__ import annotations

import logging
import re
import uuid
from contextvars import ContextVar, Token
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class Correlation:
    """What is being done now."""

    id: str  # of all that came of the same beginning
    cause: str = ""  # id of the event that is being handled
    type: str = ""  # of this event
    attempt: int = 0  # which one it is; 0 where no event is being handled


_current: ContextVar[Correlation | None] = ContextVar("mainspring_correlation", default=None)


def current() -> Correlation:
    """Give that of what is being done now; a new one where nothing is."""
    return _current.get() or Correlation(uuid.uuid4().hex)


class correlated:  # noqa: N801 - read as a function; a generator takes four times as long
    """Let all that is published inside belong together.

    Args:
        id_: of the beginning, such as the header `X-Request-ID` of a request.
        cause: id of the event that is being handled.
        event_type: of that event.
        attempt: which one it is.
    """

    __slots__ = ("_now", "_token")

    def __init__(
        self, id_: str, *, cause: str = "", event_type: str = "", attempt: int = 0
    ) -> None:
        self._now = Correlation(id_, cause, event_type, attempt)

    def __enter__(self) -> None:
        self._token: Token[Correlation | None] = _current.set(self._now)

    def __exit__(self, *_: object) -> None:
        _current.reset(self._token)


# Requests -----------------------------------------------------------------------------------------

HEADERS = ("X-Correlation-ID", "X-Request-ID")
"""What names the id of a request, the first one that is there."""
_ID = re.compile(r"[A-Za-z0-9_.:+=/@\-]{1,64}")
_TRACE = re.compile(r"[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}.*")


def id_of_request(headers: Mapping[str, str]) -> str:
    """Give the id of a request: that of a header, of its trace (W3C Trace Context), or a new one.

    Whoever asks may write anything there: what is too long for a column or could forge a line of a
    log is none.

    Args:
        headers: of the request, by names in any case.
    """
    for name in HEADERS:
        given = headers.get(name)
        if given and _ID.fullmatch(given):
            return given
    trace = _TRACE.fullmatch(headers.get("traceparent") or "")
    if trace is not None and set(trace[1]) != {"0"}:
        return trace[1]
    return uuid.uuid4().hex


# Logs ---------------------------------------------------------------------------------------------


class CorrelationFilter(logging.Filter):
    """Adds to each record of a log what it belongs to; it keeps none out.

    `correlation_id`, `event_id`, `event_type` and `attempt` are there for formatters, empty where
    nothing is known. What a record has already is left as it is.
    """

    def filter(self, record: logging.LogRecord) -> bool:
        """Add the attributes."""
        now = _current.get() or Correlation("")
        known = {
            "correlation_id": now.id,
            "event_id": now.cause,
            "event_type": now.type,
            "attempt": now.attempt or "",
        }
        for name, value in known.items():
            if not hasattr(record, name):
                setattr(record, name, value)
        return True
