"""Texts that are made of the flights."""

from django.db import models


class Remark(models.Model):
    """What was noted of a flight."""

    text = models.TextField()

    class Meta:
        app_label = "remarks"

    def __str__(self) -> str:
        """Return the text."""
        return self.text
