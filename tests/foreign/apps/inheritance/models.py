# ruff: noqa: DJ008
"""Abstract, proxy and multi-table inheritance."""

from typing import Any

from django.db import models


class Marked(models.Model):
    """Relations: abstract, with links and a manager that its children take over."""

    note = models.CharField(max_length=40, blank=True)
    author = models.ForeignKey(
        "links.Person", models.SET_NULL, null=True, related_name="%(app_label)s_%(class)s_marks"
    )

    class Meta:
        abstract = True
        ordering = ("note", "pk")


class Marker(Marked):
    """Relations: a child of an abstract model that changes an inherited field."""

    note = models.TextField()
    extra = models.IntegerField(default=0)


class Noteless(Marked):
    """Relations: a child of an abstract model that takes an inherited field away."""

    note = None  # type: ignore[assignment]
    title = models.CharField(max_length=40)

    class Meta:
        ordering = ("title",)


class Vehicle(Marked):
    """Relations: the first of three tables; a row may be only that."""

    name = models.CharField(max_length=40)
    kind = models.CharField(max_length=40, default="other")
    wheels = models.IntegerField(default=4)


class Car(Vehicle):
    """Relations: the second table."""

    doors = models.IntegerField()
    garage = models.ForeignKey("Garage", models.SET_NULL, null=True, related_name="cars")


class Taxi(Car):
    """Relations: the third table, with a parent link of its own name."""

    ride = models.OneToOneField(Car, models.CASCADE, parent_link=True, related_name="as_taxi")
    licence = models.CharField(max_length=40, unique=True)


class Bicycle(Vehicle):
    """Relations: a sibling in the second layer with a key of its own beside the parent link."""

    number = models.AutoField(primary_key=True)
    frame = models.OneToOneField(Vehicle, models.CASCADE, parent_link=True)
    doors = models.CharField(max_length=40, default="none")


class Garage(models.Model):
    """Relations: links to each layer of the tables."""

    vehicles = models.ManyToManyField(Vehicle, related_name="garages")
    best_taxi = models.ForeignKey(Taxi, models.SET_NULL, null=True, related_name="best_in")


class TruckManager(models.Manager[Any]):
    """Knows the rows whose column says so."""

    def get_queryset(self) -> models.QuerySet[Any]:
        """Return the trucks among the vehicles."""
        return super().get_queryset().filter(kind="truck")


class Truck(Vehicle):
    """Relations: a proxy that carries meaning, its type is a column."""

    objects = TruckManager()  # type: ignore[misc]

    class Meta:
        proxy = True
        ordering = ("-name",)


class HeavyTruck(Truck):
    """Relations: a proxy of a proxy."""

    class Meta:
        proxy = True


class NightTaxi(Taxi):
    """Relations: a proxy of the third table."""

    class Meta:
        proxy = True


class Afloat(models.Model):
    """Relations: the first of two parents."""

    keel = models.AutoField(primary_key=True)
    draught = models.IntegerField()


class Airborne(models.Model):
    """Relations: the second of two parents."""

    wing = models.AutoField(primary_key=True)
    ceiling = models.IntegerField()


class Seaplane(Afloat, Airborne):
    """Relations: a child of two tables."""

    name = models.CharField(max_length=40)


class RacingSeaplane(Seaplane):
    """Relations: a grandchild of two tables."""

    speed = models.IntegerField()
