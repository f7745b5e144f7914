"""The app."""

from django.apps import AppConfig


class Remarks(AppConfig):
    """An app of which only Mainspring and the hand-written SQL know."""

    name = "benchmarks.remarks"
    label = "remarks"
