"""Connects a domain with the app that keeps events, where that is installed."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

from django.apps import apps

from mainspring.blueprint.published import published_types
from mainspring.plugins.hookspecs import hookimpl

if TYPE_CHECKING:
    from mainspring.blueprint.nodes import Blueprint
    from mainspring.domain import Domain
    from mainspring.events.emitting import Emitting
    from mainspring.operation.changes import Change, Deed


class EventPlugin:
    """Publishes events in the transactions of what they tell of.

    Args:
        emitting: knows which.
    """

    def __init__(self, emitting: Emitting) -> None:
        self._emitting = emitting

    @hookimpl
    def compares(self, label: str) -> bool:
        """Ask for values where events tell of them."""
        return self._emitting.compares(label)

    @hookimpl
    def writing(self, changes: tuple[Change, ...]) -> None:
        """Publish what became of rows."""
        self._emitting.changed(changes)

    @hookimpl
    def acted(self, deed: Deed) -> None:
        """Publish that an action was done."""
        self._emitting.acted(deed)


def event_plugins(blueprint: Blueprint) -> list[object]:
    """Give what publishes the events that a domain declares; nothing where it declares none."""
    if not apps.is_installed("mainspring.events"):
        return []
    # Its models can be imported only where it is installed.
    from mainspring.events.emitting import Emitting

    emitting = Emitting(blueprint)
    return [EventPlugin(emitting)] if emitting.has_work else []


def connect_events(domain: Domain) -> None:
    """Let the app of events know what a domain handles and publishes.

    Raises:
        AssemblyError: payloads are wrong.
    """
    if not apps.is_installed("mainspring.events"):
        return
    events: Any = apps.get_app_config("mainspring_events")
    from mainspring.events.model_signals import connect_signals

    connect_signals(domain.index.blueprint.emissions)
    modules = dict.fromkeys(definition.__module__ for definition in domain.bindings.entities)
    events.connect(
        methods=domain.bindings.handlers.items(),
        types=published_types(domain.index.blueprint),
        modules=[sys.modules[name] for name in modules],
    )
