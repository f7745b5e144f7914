# ruff: noqa: DJ008
"""Unmanaged models over views, and a model without a table."""

from django.db import models


class Sale(models.Model):
    """Relations: the table under the views."""

    region = models.CharField(max_length=40)
    units = models.IntegerField()


class RegionTotal(models.Model):
    """Relations: unmanaged over a view that groups."""

    region = models.CharField(max_length=40, primary_key=True)
    sales = models.IntegerField()
    most = models.IntegerField()

    class Meta:
        managed = False
        db_table = "views_regiontotal"


class LargeSale(models.Model):
    """Relations: unmanaged over a view, whose key is a link to the table below."""

    sale = models.OneToOneField(
        Sale, models.DO_NOTHING, primary_key=True, db_constraint=False, related_name="large"
    )
    total = models.ForeignKey(
        RegionTotal, models.DO_NOTHING, db_constraint=False, related_name="large_sales"
    )
    units = models.IntegerField()

    class Meta:
        managed = False
        db_table = "views_largesale"


class Keyless(models.Model):
    """Relations: unmanaged over a view whose made-up key repeats."""

    region = models.CharField(max_length=40, primary_key=True)
    units = models.IntegerField()

    class Meta:
        managed = False
        db_table = "views_keyless"


class Tableless(models.Model):
    """Relations: a model without a table, which holds nothing but permissions."""

    name = models.CharField(max_length=40)

    class Meta:
        managed = False
        default_permissions = ()
        permissions = [("use_console", "Can use the console")]
