"""`@on`: a function that handles events."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Literal, TypeVar

from mainspring.blueprint.handling import DEFAULT_QUEUE, MARK, Backoff, Handling, Marked

if TYPE_CHECKING:
    from mainspring.operation.event import Event

Function = TypeVar("Function", bound=Callable[..., object])

_USUAL = Backoff()


def on(  # noqa: PLR0913 - as many things can be said of a handler
    *types: str,
    when: Callable[[Event], bool] | None = None,
    retries: int = 5,
    backoff: Backoff = _USUAL,
    timeout: float | None = None,
    order_by: Literal["key", "subject"] | None = None,
    on_exhausted: Literal["skip", "block"] = "skip",
    batch: int = 0,
    queue: str = DEFAULT_QUEUE,
) -> Callable[[Function], Function]:
    """Handle events of some types; the function stays what it is, and can be called as before.

    Args:
        types: of the events, such as "flight.delayed".
        when: tells by an event whether it is wanted; one that is not is skipped.
        retries: attempts behind the first, when one fails.
        backoff: how long to wait before each of them.
        timeout: seconds that an attempt may take; None is as long as it likes.
        order_by: handle the events of one key, or of one subject, one after the other.
        on_exhausted: whether one that failed for good keeps those behind it waiting.
        batch: take up to so many events at once, as a list; 0 is one by itself.
        queue: which workers are to do it.

    Raises:
        ValueError: a value makes no sense.
    """
    if not types:
        msg = "@on takes at least one type of events, such as 'flight.delayed'."
        raise ValueError(msg)
    if retries < 0 or batch < 0:
        msg = "retries and batch are 0 or more."
        raise ValueError(msg)
    found = tuple(
        Marked(
            Handling(
                type=type_,
                retries=retries,
                backoff=backoff,
                timeout=timeout,
                order_by=order_by or "",
                blocks=on_exhausted == "block",
                batch=batch,
                queue=queue,
            ),
            when,
        )
        for type_ in types
    )

    def mark(function: Function) -> Function:
        setattr(function, MARK, (*getattr(function, MARK, ()), *found))
        return function

    return mark


def exponential(
    first: float = 2.0, *, factor: float = 2.0, longest: float = 3_600.0, jitter: float = 0.1
) -> Backoff:
    """Wait longer each time.

    Args:
        first: seconds behind the first attempt.
        factor: by which each wait is longer than the one before.
        longest: seconds that it never passes.
        jitter: part of a wait by which it may be shorter or longer.
    """
    return Backoff(first=first, factor=factor, longest=longest, jitter=jitter)


def constant(seconds: float, *, jitter: float = 0.1) -> Backoff:
    """Wait as long each time.

    Args:
        seconds: of each wait.
        jitter: part of it by which it may be shorter or longer.
    """
    return Backoff(first=seconds, factor=1.0, longest=max(seconds, 3_600.0), jitter=jitter)
