# ruff: noqa: DJ008
"""Models that live in the second database."""

from django.db import models


class Ledger(models.Model):
    """Relations: lives in a second database."""

    name = models.CharField(max_length=40, unique=True)


class Entry(models.Model):
    """Relations: links inside the second database and from it into the first."""

    ledger = models.ForeignKey(Ledger, models.CASCADE, related_name="entries")
    amount = models.DecimalField(max_digits=12, decimal_places=2)
    article = models.ForeignKey(
        "clash_one.Article", models.DO_NOTHING, db_constraint=False, related_name="+"
    )
    tags: "models.ManyToManyField[Mark, models.Model]" = models.ManyToManyField("Mark")


class Mark(models.Model):
    """Relations: many-to-many in the second database."""

    name = models.CharField(max_length=40)
