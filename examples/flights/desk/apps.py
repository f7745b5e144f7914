"""The desk app."""

from django.apps import AppConfig


class DeskConfig(AppConfig):
    """What the dispatchers' desk tells the passengers."""

    name = "desk"
    verbose_name = "Dispatchers' desk"
