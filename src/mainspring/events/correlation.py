"""Which events belong together: the id of what began, and of what came just before."""

from __future__ import annotations

import uuid
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


@dataclass(frozen=True, slots=True)
class Correlation:
    """What is being done now."""

    id: str  # of all that came of the same beginning
    cause: str = ""  # id of the event that is being handled


_current: ContextVar[Correlation | None] = ContextVar("mainspring_correlation", default=None)


def current() -> Correlation:
    """Give that of what is being done now; a new one where nothing is."""
    return _current.get() or Correlation(uuid.uuid4().hex)


@contextmanager
def correlated(id_: str, *, cause: str = "") -> Iterator[None]:
    """Let all that is published inside belong together.

    Args:
        id_: of the beginning, such as the header `X-Request-ID` of a request.
        cause: id of the event that is being handled.
    """
    token = _current.set(Correlation(id_, cause))
    try:
        yield
    finally:
        _current.reset(token)
