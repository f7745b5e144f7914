# ruff: noqa: DJ001, DJ008
"""Every built-in field of Django."""

from decimal import Decimal

from django.core.serializers.json import DjangoJSONEncoder
from django.db import models
from django.db.models import Case, F, Q, Value, When
from django.db.models.functions import Cast, Lower, Now

from tests.foreign.storage import CountingStorage


def dated_name(instance: models.Model, filename: str) -> str:
    """Return where an uploaded file goes."""
    return f"dated/{filename}"


class Numbers(models.Model):
    """Fields: every number, integers of 64 bits included."""

    small = models.SmallIntegerField()
    positive_small = models.PositiveSmallIntegerField()
    integer = models.IntegerField()
    positive = models.PositiveIntegerField()
    big = models.BigIntegerField()
    positive_big = models.PositiveBigIntegerField()
    number = models.FloatField()
    exact = models.DecimalField(max_digits=30, decimal_places=10)
    whole = models.DecimalField(max_digits=20, decimal_places=0)
    flag = models.BooleanField()


class MaybeNumbers(models.Model):
    """Fields: the same, nullable; `NaN` and infinities stand here where a database has them."""

    name = models.CharField(max_length=40)
    small = models.SmallIntegerField(null=True)
    positive_small = models.PositiveSmallIntegerField(null=True)
    integer = models.IntegerField(null=True)
    positive = models.PositiveIntegerField(null=True)
    big = models.BigIntegerField(null=True)
    positive_big = models.PositiveBigIntegerField(null=True)
    number = models.FloatField(null=True)
    exact = models.DecimalField(max_digits=30, decimal_places=10, null=True)
    flag = models.BooleanField(null=True)


class Texts(models.Model):
    """Fields: every text; control characters stand here."""

    char = models.CharField(max_length=80)
    text = models.TextField()
    slug = models.SlugField()
    email = models.EmailField()
    url = models.URLField()
    address = models.GenericIPAddressField()
    address_4 = models.GenericIPAddressField(protocol="IPv4")
    identifier = models.UUIDField()
    path = models.FilePathField(path="/srv/nowhere", max_length=80)


class MaybeTexts(models.Model):
    """Fields: the same, nullable, so that NULL and the empty string differ."""

    char = models.CharField(max_length=80, null=True)
    text = models.TextField(null=True)
    slug = models.SlugField(null=True)
    email = models.EmailField(null=True)
    url = models.URLField(null=True)
    address = models.GenericIPAddressField(null=True, unpack_ipv4=True)
    identifier = models.UUIDField(null=True, unique=True)
    path = models.FilePathField(path="/srv/nowhere", max_length=80, null=True)


class Moments(models.Model):
    """Fields: dates and times, the years 1 and 9999 and single microseconds."""

    day = models.DateField()
    time = models.TimeField()
    moment = models.DateTimeField()
    maybe_day = models.DateField(null=True)
    maybe_time = models.TimeField(null=True)
    maybe_moment = models.DateTimeField(null=True)


class Stamps(models.Model):
    """Fields: set by Django itself."""

    name = models.CharField(max_length=40)
    created = models.DateTimeField(auto_now_add=True)
    changed = models.DateTimeField(auto_now=True)
    changed_day = models.DateField(auto_now=True)
    changed_time = models.TimeField(auto_now=True)


class Lengths(models.Model):
    """Fields: durations, negative and over a month."""

    name = models.CharField(max_length=40)
    length = models.DurationField()
    maybe = models.DurationField(null=True)


class Blobs(models.Model):
    """Fields: binary, empty and not text."""

    name = models.CharField(max_length=40)
    data = models.BinaryField()
    maybe = models.BinaryField(null=True, editable=True)


class Files(models.Model):
    """Fields: files and images, empty, NULL and missing; the storage counts each opening."""

    name = models.CharField(max_length=40)
    document = models.FileField(storage=CountingStorage(), upload_to=dated_name, blank=True)
    maybe = models.FileField(storage=CountingStorage(), null=True)
    image = models.ImageField(
        storage=CountingStorage(), width_field="width", height_field="height", blank=True
    )
    width = models.IntegerField(null=True)
    height = models.IntegerField(null=True)
    plain = models.ImageField(blank=True)


class Documents(models.Model):
    """Fields: JSON; `null` inside it against NULL, scalars, deep and large values."""

    name = models.CharField(max_length=40)
    data = models.JSONField()
    maybe = models.JSONField(null=True)
    encoded = models.JSONField(encoder=DjangoJSONEncoder, default=dict)


class Computed(models.Model):
    """Fields: generated columns that are stored."""

    name = models.CharField(max_length=40)
    width = models.IntegerField()
    height = models.IntegerField(null=True)
    area = models.GeneratedField(
        expression=Cast("width", models.BigIntegerField()) * F("height"),
        output_field=models.BigIntegerField(),
        db_persist=True,
    )
    lower = models.GeneratedField(
        expression=Lower("name"), output_field=models.CharField(max_length=40), db_persist=True
    )
    wide = models.GeneratedField(
        expression=Case(When(Q(width__gt=10), then=Value(True)), default=Value(False)),
        output_field=models.BooleanField(),
        db_persist=True,
    )


class ComputedOnRead(models.Model):
    """Fields: a generated column that is not stored; left out where a database has none."""

    width = models.IntegerField()
    double = models.GeneratedField(
        expression=F("width") * 2, output_field=models.IntegerField(), db_persist=False
    )

    class Meta:
        required_db_features = ("supports_virtual_generated_columns",)


class Defaults(models.Model):
    """Fields: defaults that the database sets."""

    name = models.CharField(max_length=40, db_default="unnamed")
    count = models.IntegerField(db_default=7)
    share = models.DecimalField(max_digits=6, decimal_places=3, db_default=Decimal("0.125"))
    created = models.DateTimeField(db_default=Now())


class Columns(models.Model):
    """Names: tables and columns that have to be quoted, and a comment."""

    select = models.CharField(max_length=40, db_column="select", db_comment="a reserved word")
    spaced = models.CharField(max_length=40, db_column="Spaced Out")
    upper = models.CharField(max_length=40, db_column="UPPER")
    dotted = models.CharField(max_length=40, db_column="a.b")
    umlaut = models.CharField(max_length=40, db_column="größe")
    long = models.CharField(max_length=40, db_column="c" * 60)

    class Meta:
        db_table = "Group by order"


class Bare(models.Model):
    """Fields: none but the key."""


class Vacant(models.Model):
    """Rows: none at all."""

    name = models.CharField(max_length=40)
    bare = models.ForeignKey(Bare, models.CASCADE, related_name="vacancies")
