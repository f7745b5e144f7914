"""A value of every kind of field is drawn as its validators want it, by the seed alone."""

import datetime
import re
from decimal import Decimal
from random import Random

import pytest
from django.core import validators
from django.db import models

from mainspring.errors import CannotBuild
from mainspring.testing.bounds import Bounds, bounds_of
from mainspring.testing.field_values import Wanted, value
from mainspring.testing.patterns import fitting
from tests.foreign.apps.custom_fields import columns

FROM_3, TO_9 = validators.MinValueValidator(3), validators.MaxValueValidator(9)
JUNE = datetime.date(2031, 6, 1)
FIELDS = [
    models.IntegerField(),
    models.IntegerField(validators=[FROM_3, TO_9]),
    models.IntegerField(validators=[validators.MaxValueValidator(-5)]),
    models.IntegerField(validators=[validators.StepValueValidator(7, offset=3)]),
    models.SmallIntegerField(unique=True),
    models.PositiveSmallIntegerField(),
    models.BigIntegerField(),
    models.PositiveBigIntegerField(validators=[validators.MinValueValidator(2**62)]),
    models.FloatField(validators=[FROM_3, TO_9]),
    models.DecimalField(max_digits=3, decimal_places=2),
    models.DecimalField(max_digits=5, decimal_places=2, validators=[FROM_3, TO_9]),
    models.DecimalField(max_digits=4, decimal_places=4),
    models.BooleanField(),
    models.CharField(max_length=1),
    models.CharField(max_length=3),
    models.CharField(max_length=30, unique=True),
    models.CharField(max_length=80, validators=[validators.MinLengthValidator(70)]),
    models.CharField(max_length=20, validators=[validators.RegexValidator(r"^[A-Z]{2}-\d{3,5}$")]),
    models.CharField(max_length=40, validators=[validators.validate_email]),
    models.CharField(max_length=6, choices=[("Sea", [("port", "Port")]), ("dock", "Dock")]),
    models.TextField(),
    models.TextField(max_length=15),
    models.SlugField(),
    models.EmailField(max_length=25),
    models.URLField(),
    models.GenericIPAddressField(),
    models.GenericIPAddressField(protocol="IPv6"),
    models.UUIDField(),
    models.DateField(validators=[validators.MinValueValidator(JUNE)]),
    models.DateField(validators=[validators.MaxValueValidator(datetime.date(1999, 1, 1))]),
    models.DateTimeField(),
    models.TimeField(),
    models.DurationField(validators=[validators.MaxValueValidator(datetime.timedelta(hours=1))]),
    models.JSONField(),
    models.BinaryField(),
    models.FileField(max_length=60),
    models.FilePathField(path="/srv", max_length=80),
    columns.HexColour(max_length=7),
    columns.NormalisedDecimal(max_digits=12, decimal_places=4),
]


def chance(seed):
    return Random(seed)  # noqa: S311 - test data


def drawn(field, seed):
    wanted = Wanted(column=field, bounds=bounds_of(field), wide=field.unique)
    return value(chance(seed), wanted)


@pytest.mark.parametrize("field", FIELDS, ids=lambda field: type(field).__name__)
def test_values_are_valid_and_come_from_the_seed(field):
    field.set_attributes_from_name("field")
    field.model = None
    found = [drawn(field, seed) for seed in range(60)]
    for item in found:
        field.clean(item, None)
        assert (
            not isinstance(item, str) or field.max_length is None or len(item) <= field.max_length
        )
    assert found == [drawn(field, seed) for seed in range(60)]


def test_many_values_of_a_unique_text_differ():
    field = models.CharField(max_length=20, unique=True)
    assert len({drawn(field, seed) for seed in range(500)}) > 495


def test_moments_are_of_a_fixed_time():
    days = {drawn(models.DateField(), seed).year for seed in range(100)}
    assert days == {2024, 2025}


def test_bounds_that_leave_nothing_are_told():
    field = models.IntegerField(validators=[validators.MinValueValidator(9), TO_9])
    assert drawn(field, 1) == 9
    field = models.IntegerField(validators=[validators.MinValueValidator(10), TO_9])
    with pytest.raises(CannotBuild, match="nothing lies between 10 and 9"):
        drawn(field, 1)


def test_a_field_of_no_known_kind_is_told():
    with pytest.raises(CannotBuild, match=r"nobody knows what a MoodColumn holds; .*`draw`"):
        drawn(columns.MoodColumn(), 1)


def test_a_pattern_that_nothing_fits_is_told():
    field = models.CharField(max_length=2, validators=[validators.RegexValidator("^abc$")])
    with pytest.raises(CannotBuild, match=r"no text was found for \^abc\$"):
        drawn(field, 1)


@pytest.mark.parametrize(
    "pattern",
    [
        r"\+[1-9][0-9]{6,14}",
        r"[^\W_]+@(?:a|b)\.com",
        r"(x|y)-\1",
        r"(?i:abc)?[^abc]\s\S\D",
        r".{3}a*?b+",
        r"(?P<n>\d)\b",
    ],
)
def test_texts_fit_their_pattern(pattern):
    assert all(re.fullmatch(pattern, fitting(pattern, chance(seed))) for seed in range(50))


def test_bounds_are_narrowed_from_both_sides():
    both = Bounds(least=1, options=(1, 2, 3)).and_(Bounds(least=Decimal(2), most=5, options=(2, 9)))
    assert (both.least, both.most, both.options) == (2, 5, (2,))
