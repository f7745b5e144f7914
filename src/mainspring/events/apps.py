"""The app that keeps events and their deliveries; a project can have it without any surface."""

from __future__ import annotations

from typing import cast

from django.apps import AppConfig, apps

from mainspring import conf
from mainspring.events.discovery import found_handlers
from mainspring.events.handlers import Handlers


class EventsConfig(AppConfig):
    """Events as an app of a Django project."""

    name = "mainspring.events"
    label = "mainspring_events"
    verbose_name = "Events"
    default_auto_field = "django.db.models.BigAutoField"
    handlers: Handlers
    settings: conf.EventsSettings

    def ready(self) -> None:
        """Read the settings, and find the project's handlers.

        Raises:
            SettingsError: a setting is wrong.
            Exception: whatever a module of handlers raises.
        """
        self.settings = conf.load().events
        self.handlers = Handlers(found_handlers())


def the_events() -> EventsConfig:
    """Give the app of the project that is running."""
    return cast("EventsConfig", apps.get_app_config(EventsConfig.label))
