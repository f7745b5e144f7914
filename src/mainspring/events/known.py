"""What publishers and workers know of the project: what its app of events has found."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, cast

from django.apps import apps

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from mainspring.events.handlers import Handlers
    from mainspring.events.payloads.payloads import Payloads
    from mainspring.events.queues.queue import Row, Wanted


class Dispatching(Protocol):
    """What tells task queues of what was published."""

    def published(
        self,
        rows: Sequence[Row],
        wanted: Sequence[Wanted],
        made: Sequence[tuple[int, bool]],
        *,
        alias: str,
    ) -> None:
        """Send to them behind the transaction that is open."""


class Known(Protocol):
    """What the app of events has found."""

    handlers: Handlers
    payloads: Payloads

    @property
    def dispatch(self) -> Dispatching | None:
        """None where all handlers are called by workers that look for themselves."""

    def check_types(self, types: Iterable[str]) -> None:
        """Refuse types that nobody declares, where the settings say so."""


def known() -> Known:
    """Give it for the project that is running."""
    return cast("Known", apps.get_app_config("mainspring_events"))
