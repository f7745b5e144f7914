# ruff: noqa: DJ008
"""Models that others link to and that nobody should see."""

from django.db import models


class Vault(models.Model):
    """Relations: not exposed; links on to an exposed model."""

    combination = models.CharField(max_length=40)
    owner = models.ForeignKey("links.Person", models.CASCADE, related_name="vaults")


class Door(models.Model):
    """Relations: not exposed; the target of a one-to-one."""

    lock = models.CharField(max_length=40)


class Key(models.Model):
    """Relations: not exposed; the target of a many-to-many, with a key that tells something."""

    engraving = models.CharField(max_length=40, primary_key=True)


class Escort(models.Model):
    """Relations: not exposed; the through model between two exposed ones."""

    visit = models.ForeignKey("links.Visit", models.CASCADE)
    person = models.ForeignKey("links.Person", models.CASCADE)
    reason = models.CharField(max_length=40)


class Informant(models.Model):
    """Relations: not exposed; links to an exposed model, whose accessor must not show it."""

    person = models.OneToOneField("links.Person", models.CASCADE, related_name="informant")
    codename = models.CharField(max_length=40)
