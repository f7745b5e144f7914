# ruff: noqa: DJ008
"""The fields that only PostgreSQL has."""

from typing import Any

from django.contrib.postgres import fields
from django.contrib.postgres.indexes import GinIndex
from django.contrib.postgres.search import SearchVectorField
from django.db import models

from tests.foreign.apps.choices.models import Size


def _array(base: "models.Field[Any, Any]", **options: Any) -> Any:
    return fields.ArrayField(base, **options)


class Arrays(models.Model):
    """Fields: arrays of every kind, of JSON and of hstore included."""

    name = models.CharField(max_length=40)
    integers = _array(models.IntegerField())
    texts = _array(models.CharField(max_length=40), default=list)
    maybe = _array(models.BigIntegerField(null=True), null=True)
    grid = _array(_array(models.IntegerField()), null=True)
    decimals = _array(models.DecimalField(max_digits=12, decimal_places=3), null=True)
    days = _array(models.DateField(), null=True)
    moments = _array(models.DateTimeField(), null=True)
    documents = _array(models.JSONField(), null=True)
    maps = _array(fields.HStoreField(), null=True)
    sizes = _array(models.CharField(max_length=40, choices=Size), null=True)
    identifiers = _array(models.UUIDField(), null=True)
    fixed = _array(models.IntegerField(), size=3, null=True)


class Ranges(models.Model):
    """Fields: ranges with open bounds, empty ones and NULL."""

    name = models.CharField(max_length=40)
    integers = fields.IntegerRangeField(null=True)
    bigs = fields.BigIntegerRangeField(null=True)
    decimals = fields.DecimalRangeField(null=True)
    days = fields.DateRangeField(null=True)
    moments = fields.DateTimeRangeField(null=True)
    closed = fields.DateTimeRangeField(default_bounds="[]", null=True)


class Maps(models.Model):
    """Fields: hstore, with NULL inside and instead."""

    name = models.CharField(max_length=40)
    pairs = fields.HStoreField()
    maybe = fields.HStoreField(null=True)


class Searched(models.Model):
    """Fields: a search vector."""

    text = models.TextField()
    vector = SearchVectorField(null=True)

    class Meta:
        indexes = [GinIndex(fields=["vector"], name="searched_vector")]


class Exact(models.Model):
    """Fields: a decimal column that holds `NaN`, and JSON beyond the reach of floats."""

    name = models.CharField(max_length=40)
    exact = models.DecimalField(max_digits=12, decimal_places=3, null=True)
    data = models.JSONField(null=True)
