# ruff: noqa: DJ001, DJ008
"""What the vault holds: dossiers of agencies, who works on them, and what belongs to them."""

from typing import Any, ClassVar

from django.contrib.contenttypes.fields import GenericForeignKey, GenericRelation
from django.contrib.contenttypes.models import ContentType
from django.db import models
from django.db.models.functions import Upper


class Kept(models.Model):
    """Tells the type checker what every model has."""

    objects: ClassVar[models.Manager[Any]]

    class Meta:
        abstract = True


class Agency(Kept):
    """Who keeps dossiers."""

    name = models.CharField(max_length=40)
    code = models.CharField(max_length=8, unique=True)
    budget = models.IntegerField(default=0)
    notes = GenericRelation("vault.Note", "target_id", "target_type")


class Agent(Kept):
    """Who works for an agency."""

    name = models.CharField(max_length=40)
    codename = models.CharField(max_length=40, unique=True)
    agency = models.ForeignKey(Agency, models.SET_NULL, null=True, related_name="agents")
    mentor = models.ForeignKey("self", models.SET_NULL, null=True, related_name="pupils")
    clearance = models.IntegerField(null=True)
    salary = models.DecimalField(max_digits=9, decimal_places=2, null=True)
    active = models.BooleanField(default=True)


class Tag(Kept):
    """A word on dossiers."""

    label = models.CharField(max_length=20, unique=True)
    weight = models.IntegerField(default=0)

    class Meta:
        permissions = [("view_weight", "Can view the weight")]
        ordering = ("-weight",)


class Dossier(Kept):
    """What an agency knows."""

    title = models.CharField(max_length=60)
    agency = models.ForeignKey(Agency, models.CASCADE, related_name="dossiers")
    lead = models.ForeignKey(Agent, models.SET_NULL, null=True, related_name="leads")
    reviewer = models.ForeignKey(Agent, models.SET_NULL, null=True, related_name="reviews")
    contact = models.ForeignKey(Agent, models.SET_NULL, null=True, related_name="contacts")
    tags = models.ManyToManyField(Tag, related_name="dossiers")
    watchers = models.ManyToManyField(Agent, through="Watch", related_name="watched")
    level = models.IntegerField(null=True)
    secret = models.CharField(max_length=40)
    remark = models.TextField(null=True)
    cost = models.IntegerField(null=True)
    limit = models.IntegerField(default=0)
    opened = models.DateField(null=True)
    excess = models.GeneratedField(
        expression=models.F("cost") - models.F("limit"),
        output_field=models.IntegerField(null=True),
        db_persist=True,
    )
    notes = GenericRelation("vault.Note", "target_id", "target_type")

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=("agency", "title"), name="vault_title"),
            models.UniqueConstraint(fields=("reviewer", "secret"), name="vault_review"),
        )
        # Backwards, so that rows in this order tell of what is hidden.
        ordering = ("-secret",)


class Watch(Kept):
    """Who looks at a dossier, and as what."""

    dossier = models.ForeignKey(Dossier, models.CASCADE, related_name="watches")
    agent = models.ForeignKey(Agent, models.CASCADE, related_name="watches")
    kind = models.CharField(max_length=10)

    class Meta:
        ordering = (Upper("agent__codename").desc(), "-dossier__secret")


class Page(Kept):
    """A page of a dossier."""

    dossier = models.ForeignKey(Dossier, models.CASCADE, related_name="pages")
    number = models.IntegerField()
    text = models.CharField(max_length=60)
    hidden = models.BooleanField(default=False)
    grade = models.IntegerField(null=True)

    class Meta:
        unique_together = (("dossier", "number"),)


class Sealed(Kept):
    """What nobody may read."""

    dossier = models.OneToOneField(Dossier, models.CASCADE, related_name="sealed")
    text = models.CharField(max_length=60)


class Ledger(Kept):
    """What nobody said a word about: Django's own permission decides."""

    agency = models.ForeignKey(Agency, models.CASCADE, related_name="ledgers")
    amount = models.IntegerField()


class Asset(Kept):
    """Something of an agency's."""

    agency = models.ForeignKey(Agency, models.CASCADE, related_name="assets")
    label = models.CharField(max_length=40)
    worth = models.IntegerField(default=0)


class Vehicle(Asset):
    """An asset that moves."""

    plate = models.CharField(max_length=20)
    stolen = models.BooleanField(default=False)


class Strongbox(Asset):
    """An asset that is closed."""

    combination = models.CharField(max_length=20)


class Note(Kept):
    """A remark on anything."""

    target_type = models.ForeignKey(ContentType, models.CASCADE)
    target_id = models.PositiveBigIntegerField()
    target = GenericForeignKey("target_type", "target_id")
    text = models.CharField(max_length=60)
