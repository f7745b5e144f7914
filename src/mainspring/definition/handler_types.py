"""What functions that handle events look like, for type checkers.

A handler gives nothing back; one that is a coroutine function gives an awaitable, which each of the
plain ones allows for. `AsyncHandler` and `AsyncBatchHandler` are for who wants no other.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from collections.abc import Awaitable

    from mainspring.operation.event import Event


class PlainHandler(Protocol):
    """Handles one event."""

    def __call__(self, event: Event[Any], /) -> object:
        """Handle it."""


class AsyncHandler(Protocol):
    """Handles one event as a coroutine."""

    def __call__(self, event: Event[Any], /) -> Awaitable[object]:
        """Handle it."""


class BatchHandler(Protocol):
    """Handles several events of a type at once."""

    def __call__(self, events: list[Event[Any]], /) -> object:
        """Handle them."""


class AsyncBatchHandler(Protocol):
    """Handles several events of a type at once as a coroutine."""

    def __call__(self, events: list[Event[Any]], /) -> Awaitable[object]:
        """Handle them."""


class Method(Protocol):
    """Handles one event as a method of an entity."""

    def __call__(self, entity: Any, event: Event[Any], /) -> object:
        """Handle it."""


class BatchMethod(Protocol):
    """Handles several events at once as a method of an entity."""

    def __call__(self, entity: Any, events: list[Event[Any]], /) -> object:
        """Handle them."""
