# ruff: noqa: DJ001, DJ008
"""The models of the library."""

import uuid

from django.db import models


class Country(models.TextChoices):
    """Where writers are from; the stored values are no names of GraphQL."""

    UK = "en-GB", "United Kingdom"
    RUSSIA = "ru", "Russia"
    JAPAN = "ja-JP", "Japan"


class Standing(models.IntegerChoices):
    """How far a patron is trusted."""

    NEW = 0, "New"
    KNOWN = 1, "Known"
    TRUSTED = 9, "Trusted"


class Writer(models.Model):
    """Somebody who wrote a volume."""

    name = models.CharField(max_length=60)
    born = models.DateField(null=True)
    country = models.CharField(max_length=10, choices=Country, null=True, blank=True)
    mentor = models.ForeignKey("self", models.SET_NULL, null=True, related_name="pupils")
    notes = models.TextField(default="")


class Press(models.Model):
    """Who prints volumes; its key is a word."""

    code = models.CharField(max_length=8, primary_key=True)
    name = models.CharField(max_length=60, unique=True)
    founded = models.IntegerField(null=True)


class Subject(models.Model):
    """What volumes are about: a tree."""

    title = models.CharField(max_length=40)
    parent = models.ForeignKey("self", models.CASCADE, null=True, related_name="children")


class Volume(models.Model):
    """A work, written by somebody."""

    title = models.CharField(max_length=80)
    subtitle = models.CharField(max_length=80, null=True)
    isbn = models.CharField(max_length=13, unique=True)
    writer = models.ForeignKey(Writer, models.CASCADE, related_name="volumes")
    helpers = models.ManyToManyField(Writer, through="Help", related_name="helped")
    press = models.ForeignKey(Press, models.SET_NULL, null=True, related_name="volumes")
    subjects = models.ManyToManyField(Subject, related_name="volumes")
    sequel = models.OneToOneField("self", models.SET_NULL, null=True, related_name="prequel")
    pages = models.IntegerField(null=True)
    price = models.DecimalField(max_digits=8, decimal_places=2, null=True)
    cost = models.DecimalField(max_digits=8, decimal_places=2)
    rating = models.FloatField(null=True)
    published = models.DateField(null=True)
    sold = models.BigIntegerField(default=0)
    lendable = models.BooleanField(default=True)
    details = models.JSONField(null=True)
    cover = models.ImageField(blank=True)


class Help(models.Model):
    """What somebody did for a volume of another."""

    volume = models.ForeignKey(Volume, models.CASCADE, related_name="helps")
    writer = models.ForeignKey(Writer, models.CASCADE, related_name="helps")
    role = models.CharField(max_length=20)


class Rack(models.Model):
    """Where copies stand."""

    label = models.CharField(max_length=20, unique=True)
    inside = models.ForeignKey("self", models.CASCADE, null=True, related_name="racks")


class Copy(models.Model):
    """A book that one can hold; its key is a UUID."""

    serial = models.UUIDField(primary_key=True, default=uuid.uuid4)
    volume = models.ForeignKey(Volume, models.CASCADE, related_name="copies")
    number = models.IntegerField()
    rack = models.ForeignKey(Rack, models.SET_NULL, null=True, related_name="copies")

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=("volume", "number"), name="copy_volume_number"),
        ]


class Patron(models.Model):
    """Who borrows copies."""

    name = models.CharField(max_length=60)
    email = models.EmailField(unique=True)
    standing = models.IntegerField(choices=Standing, null=True)
    joined = models.DateTimeField()
    hidden = models.BooleanField(default=False)


class Ticket(models.Model):
    """What a patron shows at the door; its key is the link."""

    patron = models.OneToOneField(Patron, models.CASCADE, primary_key=True, related_name="ticket")
    colour = models.CharField(max_length=20)


class Borrowing(models.Model):
    """A copy in the hands of a patron."""

    copy = models.ForeignKey(Copy, models.CASCADE, related_name="borrowings")
    patron = models.ForeignKey(Patron, models.CASCADE, related_name="borrowings")
    taken = models.DateTimeField()
    brought = models.DateTimeField(null=True)
    allowed = models.DurationField(null=True)
    at = models.TimeField(null=True)
    fine = models.DecimalField(max_digits=6, decimal_places=2, default=0)


class Critique(models.Model):
    """What a patron thinks of a volume."""

    volume = models.ForeignKey(Volume, models.CASCADE, related_name="critiques")
    patron = models.ForeignKey(Patron, models.SET_NULL, null=True, related_name="critiques")
    stars = models.SmallIntegerField()
    text = models.TextField()
    draft = models.TextField(null=True)
    shown = models.BooleanField(default=True)


class Keeper(models.Model):
    """Who works here."""

    name = models.CharField(max_length=60)
    wage = models.DecimalField(max_digits=8, decimal_places=2)
    bonus = models.DecimalField(max_digits=8, decimal_places=2, null=True)
    rack = models.ForeignKey(Rack, models.SET_NULL, null=True, related_name="keepers")


class Parcel(models.Model):
    """What is sent: measured in many units, and worth money of many countries."""

    rack = models.ForeignKey(Rack, models.SET_NULL, null=True, related_name="parcels")
    weight = models.FloatField(null=True)
    length_cm = models.IntegerField()
    height_ft = models.DecimalField(max_digits=8, decimal_places=3, null=True)
    kept_at = models.FloatField(null=True)
    worth = models.DecimalField(max_digits=12, decimal_places=2, null=True)
    worth_currency = models.CharField(max_length=3, null=True)
    fee = models.DecimalField(max_digits=8, decimal_places=2, default=0)
    guarded = models.BooleanField(default=False)
