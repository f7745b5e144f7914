"""The alerts app."""

from django.apps import AppConfig


class AlertsConfig(AppConfig):
    """What passengers are told as soon as something happens to their flight."""

    name = "alerts"
    verbose_name = "Alerts"
