"""The app that keeps events and their deliveries; a project can have it without any surface."""

from __future__ import annotations

from django.apps import AppConfig

from mainspring.events.discovery import handler_modules, handlers_in, schedules_in
from mainspring.events.handlers import Handlers
from mainspring.events.schedules import Schedules


class EventsConfig(AppConfig):
    """Events as an app of a Django project."""

    name = "mainspring.events"
    label = "mainspring_events"
    verbose_name = "Events"
    default_auto_field = "django.db.models.BigAutoField"
    handlers: Handlers
    schedules: Schedules

    def ready(self) -> None:
        """Find the project's handlers; a module that cannot be imported ends the start."""
        modules = handler_modules()
        self.handlers = Handlers(handlers_in(modules))
        self.schedules = Schedules.of(schedules_in(modules))
