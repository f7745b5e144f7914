# ruff: noqa: DJ008, DJ012
"""Instances that misbehave in Python and orderings that are hard to follow."""

from collections.abc import Iterator
from functools import cached_property
from typing import Any

from django.db import models
from django.db.models import F
from django.db.models.functions import Lower

# The names of properties and methods of `Reaching` that somebody called.
REACHED: list[str] = []


class Hollow(models.Model):
    """Rows: falsy by `__len__`."""

    name = models.CharField(max_length=40)

    def __len__(self) -> int:
        return 0


class Untrue(models.Model):
    """Rows: falsy by `__bool__`."""

    name = models.CharField(max_length=40)

    def __bool__(self) -> bool:
        return False


class Unhashable(models.Model):
    """Rows: equal by value, so not hashable."""

    name = models.CharField(max_length=40)
    values = models.JSONField(default=list)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Unhashable) and other.name == self.name

    __hash__ = None  # type: ignore[assignment]


class Indistinct(models.Model):
    """Rows: equal to everything, with the same hash."""

    name = models.CharField(max_length=40)

    def __eq__(self, other: object) -> bool:
        return True

    def __hash__(self) -> int:
        return 1


class Speechless(models.Model):
    """Rows: `__str__` and `__repr__` fail."""

    name = models.CharField(max_length=40)

    def __str__(self) -> str:
        raise RuntimeError("secret-detail-of-the-project")

    __repr__ = __str__


class Numeral(models.Model):
    """Rows: `__str__` does not return a string."""

    value = models.IntegerField()

    def __str__(self) -> str:
        return self.value  # type: ignore[return-value]


class Iterable(models.Model):
    """Rows: can be iterated and subscribed, and asks for it by being callable."""

    name = models.CharField(max_length=40)

    def __iter__(self) -> Iterator[str]:
        yield from self.name

    def __getitem__(self, index: int) -> str:
        return self.name[index]

    def __call__(self) -> str:
        raise RuntimeError("called")


class Carrier(models.Model):
    """Rows: links to each kind of misbehaving row, to-one and to-many."""

    hollow = models.ForeignKey(Hollow, models.CASCADE, related_name="carriers")
    untrue = models.OneToOneField(Untrue, models.CASCADE, null=True)
    unhashable = models.ForeignKey(Unhashable, models.CASCADE, null=True)
    indistinct = models.ForeignKey(Indistinct, models.CASCADE, null=True)
    speechless = models.ForeignKey(Speechless, models.CASCADE, null=True)
    numeral = models.ForeignKey(Numeral, models.CASCADE, null=True)
    iterable = models.ForeignKey(Iterable, models.CASCADE, null=True)
    hollows = models.ManyToManyField(Hollow)
    unhashables = models.ManyToManyField(Unhashable, related_name="many_carriers")
    indistincts = models.ManyToManyField(Indistinct, related_name="many_carriers")


class Reaching(models.Model):
    """Rows: properties and methods that need a request or open files."""

    name = models.CharField(max_length=40)
    attachment = models.FileField()

    @property
    def url(self) -> str:
        """Need a request."""
        REACHED.append("url")
        raise AttributeError("request")

    @cached_property
    def content(self) -> bytes:
        """Open a file."""
        REACHED.append("content")
        return bytes(self.attachment.read())

    def get_absolute_url(self) -> str:
        """Fail for want of addresses."""
        REACHED.append("get_absolute_url")
        raise LookupError(self.name)

    def remove(self) -> Any:
        """Delete the row."""
        REACHED.append("remove")
        return self.delete()


class Group(models.Model):
    """Rows: what others are ordered through; ordered by an expression itself."""

    name = models.CharField(max_length=40)
    rank = models.IntegerField(null=True)

    class Meta:
        ordering = (F("rank").asc(nulls_last=True), Lower("name").desc())


class ThroughRelation(models.Model):
    """Rows: ordered through a relation, by its own ordering and by a field of it."""

    group = models.ForeignKey(Group, models.CASCADE, null=True, related_name="ordered")
    name = models.CharField(max_length=40)

    class Meta:
        ordering = ("group", "-group__name", "name")


class CircleOne(models.Model):
    """Rows: ordered in a circle; Django itself cannot list it without another order."""

    two = models.ForeignKey("CircleTwo", models.CASCADE, null=True, related_name="ones")
    name = models.CharField(max_length=40)

    class Meta:
        ordering = ("two",)


class CircleTwo(models.Model):
    """Rows: the other half of the circle."""

    one = models.ForeignKey(CircleOne, models.CASCADE, null=True, related_name="twos")
    name = models.CharField(max_length=40)

    class Meta:
        ordering = ("one",)


class CircleSelf(models.Model):
    """Rows: ordered by a link to itself, a circle of one."""

    before = models.ForeignKey("self", models.CASCADE, null=True)
    name = models.CharField(max_length=40)

    class Meta:
        ordering = ("before", "name")


class Step(models.Model):
    """Rows: ordered with respect to another model."""

    group = models.ForeignKey(Group, models.CASCADE, related_name="steps")
    name = models.CharField(max_length=40)

    class Meta:
        order_with_respect_to = "group"


class Tied(models.Model):
    """Rows: ordered by a column in which all rows are equal."""

    same = models.IntegerField(default=0)
    name = models.CharField(max_length=40)

    class Meta:
        ordering = ("same",)
        get_latest_by = "name"
