"""The flights app."""

from django.apps import AppConfig


class FlightsConfig(AppConfig):
    """Airlines, airports, planes, flights and weather."""

    name = "flights"
    verbose_name = "Flights"
