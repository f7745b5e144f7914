# ruff: noqa: DJ008
"""Primary keys of every kind and links by other keys."""

import uuid

from django.db import models


class Country(models.Model):
    """Keys: a country code, with further unique columns to link to."""

    iso = models.CharField(max_length=2, primary_key=True)
    alpha3 = models.CharField(max_length=3, unique=True)
    number = models.IntegerField(unique=True, null=True)
    name = models.CharField(max_length=40)


class Label(models.Model):
    """Keys: a string that may hold anything, the empty one included."""

    code = models.CharField(max_length=80, primary_key=True)
    note = models.CharField(max_length=40)


class LabelUse(models.Model):
    """Keys: a link to a string key."""

    label = models.ForeignKey(Label, models.CASCADE, related_name="uses")


class Device(models.Model):
    """Keys: a UUID."""

    serial = models.UUIDField(primary_key=True, default=uuid.uuid4)
    name = models.CharField(max_length=40)


class Reading(models.Model):
    """Keys: a moment."""

    taken = models.DateTimeField(primary_key=True)
    device = models.ForeignKey(Device, models.CASCADE, related_name="readings")
    value = models.FloatField()


class Holiday(models.Model):
    """Keys: a date."""

    day = models.DateField(primary_key=True)
    name = models.CharField(max_length=40)


class Amount(models.Model):
    """Keys: a decimal."""

    amount = models.DecimalField(max_digits=12, decimal_places=3, primary_key=True)


class Passport(models.Model):
    """Keys: a link to the parent is the key, and again below."""

    country = models.OneToOneField(Country, models.CASCADE, primary_key=True)
    colour = models.CharField(max_length=40)


class PassportCover(models.Model):
    """Keys: a link whose target's key is a link."""

    passport = models.OneToOneField(Passport, models.CASCADE, primary_key=True)
    leather = models.BooleanField()


class Huge(models.Model):
    """Keys: 64 bits."""

    id = models.BigIntegerField(primary_key=True)
    name = models.CharField(max_length=40)


class Tiny(models.Model):
    """Keys: automatic and small."""

    id = models.SmallAutoField(primary_key=True)


class Plain(models.Model):
    """Keys: automatic, under another name and another column."""

    number = models.AutoField(primary_key=True, db_column="Plain No")


class ByCode(models.Model):
    """Keys: `to_field` to any unique column."""

    country = models.ForeignKey(
        Country, models.CASCADE, to_field="alpha3", related_name="by_code", db_column="land"
    )
    number = models.ForeignKey(
        Country, models.SET_NULL, to_field="number", null=True, related_name="by_number"
    )


class Tenant(models.Model):
    """Keys: whose key is a part of another's."""

    name = models.CharField(max_length=40, unique=True)


class Desk(models.Model):
    """Keys: composite, `id` is one part and a link is the other."""

    pk = models.CompositePrimaryKey("tenant_id", "id")
    tenant = models.ForeignKey(Tenant, models.CASCADE, related_name="desks")
    id = models.IntegerField()
    name = models.CharField(max_length=40)


class Drawer(models.Model):
    """Keys: `ForeignObject` to a composite key, one column of it shared with a link."""

    tenant = models.ForeignKey(Tenant, models.CASCADE, related_name="drawers")
    desk_number = models.IntegerField(null=True)
    desk = models.ForeignObject(
        Desk,
        models.CASCADE,
        from_fields=("tenant", "desk_number"),
        to_fields=("tenant", "id"),
        related_name="drawers",
        null=True,
    )
    content = models.CharField(max_length=40)


class Slot(models.Model):
    """Keys: composite, of a string, a date and a UUID."""

    pk = models.CompositePrimaryKey("room", "day", "token")
    room = models.CharField(max_length=40)
    day = models.DateField()
    token = models.UUIDField()


class Rate(models.Model):
    """Keys: two columns that are unique together and one that is so under a condition."""

    country = models.ForeignKey(Country, models.CASCADE)
    year = models.IntegerField()
    current = models.BooleanField(default=False)
    percent = models.DecimalField(max_digits=5, decimal_places=2)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=("country", "year"), name="rate_country_year"),
        ]


class Invoice(models.Model):
    """Keys: `ForeignObject` over two columns that are not a primary key."""

    country = models.ForeignKey(Country, models.CASCADE, related_name="invoices")
    year = models.IntegerField()
    rate = models.ForeignObject(
        Rate,
        models.DO_NOTHING,
        from_fields=("country", "year"),
        to_fields=("country", "year"),
        related_name="invoices",
    )


class Pointer(models.Model):
    """Keys: links without a constraint that point at nothing, also where not null."""

    strict = models.ForeignKey(
        Device, models.DO_NOTHING, db_constraint=False, related_name="strict_pointers"
    )
    loose = models.ForeignKey(
        Country, models.DO_NOTHING, db_constraint=False, null=True, related_name="loose_pointers"
    )
    single = models.OneToOneField(
        Tenant, models.DO_NOTHING, db_constraint=False, related_name="single_pointer"
    )
    many = models.ManyToManyField(Tenant, db_constraint=False, related_name="many_pointers")
