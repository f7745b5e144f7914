"""The app."""

from django.apps import AppConfig


class Bookings(AppConfig):
    """An app that only those know who write."""

    name = "benchmarks.bookings"
    label = "bookings"
