"""The app of the rig's own processes; no project installs it."""

from __future__ import annotations

from django.apps import AppConfig


class ChaosConfig(AppConfig):
    """The tables in which the rig's handlers leave their effects."""

    name = "mainspring.events.chaos"
    label = "mainspring_chaos"
    default_auto_field = "django.db.models.BigAutoField"
