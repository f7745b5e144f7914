"""The app that keeps events and their deliveries; a project can have it without any surface."""

from __future__ import annotations

from typing import cast

from django.apps import AppConfig, apps

from mainspring import conf
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
    settings: conf.EventsSettings

    def ready(self) -> None:
        """Read the settings, and find the project's handlers and schedules.

        Raises:
            SettingsError: a setting is wrong.
            Exception: whatever a module of handlers raises.
        """
        self.settings = conf.load().events
        modules = handler_modules()
        self.handlers = Handlers(handlers_in(modules))
        self.schedules = Schedules.of(schedules_in(modules))


def the_events() -> EventsConfig:
    """Give the app of the project that is running."""
    return cast("EventsConfig", apps.get_app_config(EventsConfig.label))
