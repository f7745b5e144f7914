"""The tables of events of the project that is running."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, cast

from django.apps import apps

if TYPE_CHECKING:
    from mainspring.events.tables.event_tables import EventTables


class _Found(Protocol):
    """What the app of events has found."""

    tables: EventTables


def the_tables() -> EventTables:
    """Give them."""
    return cast("_Found", apps.get_app_config("mainspring_events")).tables
