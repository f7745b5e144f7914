"""`@on`: a function that handles events."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from typing import TYPE_CHECKING, Any, Literal, TypedDict, TypeVar, overload

from mainspring.blueprint.handling import DEFAULT_QUEUE, MARK, Backoff, Handling, Marked
from mainspring.blueprint.rates import Rate

if TYPE_CHECKING:
    from typing import Unpack

    from mainspring.definition.handler_types import BatchHandler, BatchMethod, Method, PlainHandler
    from mainspring.operation.event import Event

    Single = TypeVar("Single", bound=PlainHandler | Method)
    Several = TypeVar("Several", bound=BatchHandler | BatchMethod)

Function = TypeVar("Function", bound=Callable[..., object])

_USUAL = Backoff()
_OURS = "mainspring_events.storedevent"


class Handled(TypedDict, total=False):
    """What can be said of a handler beside how many events it takes; `on` tells of each."""

    when: Callable[[Event[Any]], bool] | None
    retries: int
    backoff: Backoff
    timeout: float | None
    order_by: Literal["key", "subject"] | None
    on_exhausted: Literal["skip", "block"]
    queue: str
    model: type[Any] | str | None


@overload
def on(
    *types: str | Enum, batch: int, **handled: Unpack[Handled]
) -> Callable[[Several], Several]: ...
@overload
def on(*types: str | Enum, **handled: Unpack[Handled]) -> Callable[[Single], Single]: ...
def on(  # noqa: PLR0913 - as many things can be said of a handler
    *types: str | Enum,
    when: Callable[[Event[Any]], bool] | None = None,
    retries: int = 5,
    backoff: Backoff = _USUAL,
    timeout: float | None = None,
    order_by: Literal["key", "subject"] | None = None,
    on_exhausted: Literal["skip", "block"] = "skip",
    batch: int = 0,
    rate: str | None = None,
    concurrency: int | None = None,
    queue: str = DEFAULT_QUEUE,
    model: type[Any] | str | None = None,
) -> Callable[[Function], Function]:
    """Handle events of some types; the function stays what it is, and can be called as before.

    Args:
        types: of the events, such as "flight.delayed", or members of the choices of `model`;
            "flight.*" is all that begin so.
        when: tells by an event whether it is wanted; one that is not is skipped.
        retries: attempts behind the first, when one fails.
        backoff: how long to wait before each of them.
        timeout: seconds that an attempt may take; None is as long as it likes.
        order_by: handle the events of one key, or of one subject, one after the other.
        on_exhausted: whether one that failed for good keeps those behind it waiting.
        batch: take up to so many events at once, as a list; 0 is one by itself.
        rate: how many attempts may begin over all workers, such as "100/min" or "10/s burst 30".
        concurrency: how many may run at once over all workers.
        queue: which workers are to do it.
        model: of the project's own events, or its label, "flights.FlightEvent"; None is our table.

    Raises:
        ValueError: a value makes no sense.
    """
    if not types:
        msg = "@on takes at least one type of events, such as 'flight.delayed'."
        raise ValueError(msg)
    if retries < 0 or batch < 0:
        msg = "retries and batch are 0 or more."
        raise ValueError(msg)
    if concurrency is not None and concurrency < 1:
        msg = "concurrency is 1 or more."
        raise ValueError(msg)
    most = None if rate is None else Rate.of(rate)
    found = tuple(
        Marked(
            Handling(
                type=str(type_.value if isinstance(type_, Enum) else type_),
                retries=retries,
                backoff=backoff,
                timeout=timeout,
                order_by=order_by or "",
                blocks=on_exhausted == "block",
                batch=batch,
                rate=most,
                concurrency=concurrency,
                queue=queue,
                model=_label(model),
            ),
            when,
        )
        for type_ in types
    )

    def mark(function: Function) -> Function:
        setattr(function, MARK, (*getattr(function, MARK, ()), *found))
        return function

    return mark


def _label(model: type[Any] | str | None) -> str:
    """Name a model of events; nothing for the table that is ours."""
    if model is None:
        return ""
    if not isinstance(model, str):
        # What a proxy says of itself stands in the table of another model.
        model = str((model._meta.concrete_model or model)._meta.label)
    return "" if model.lower() == _OURS else model


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
