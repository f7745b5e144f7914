"""The app of events as backends see it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, cast

from django.apps import apps

if TYPE_CHECKING:
    from mainspring.conf import EventsSettings
    from mainspring.events.backends.dispatch import Dispatch
    from mainspring.events.backends.registry import Backends
    from mainspring.events.handlers import Handlers


class EventsApp(Protocol):
    """What the app has found when Django was ready."""

    handlers: Handlers
    settings: EventsSettings
    backends: Backends
    dispatch: Dispatch | None  # where all handlers are called by workers that look for themselves


def events_app() -> EventsApp:
    """Give the app of the project that is running."""
    return cast("EventsApp", apps.get_app_config("mainspring_events"))
