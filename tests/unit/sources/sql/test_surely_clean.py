"""What is taken without asking a field, the field would have taken as it is."""

from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from uuid import UUID

import pytest
from django.core.validators import MinLengthValidator, MinValueValidator
from django.db import models
from hypothesis import given
from hypothesis import strategies as st

from mainspring.sources.sql.surely_clean import _test

FIELDS = [
    models.BigIntegerField(),
    models.BooleanField(),
    models.CharField(max_length=3),
    models.CharField(max_length=3, choices=[("a", "A")]),
    models.CharField(max_length=3, validators=[MinLengthValidator(2)]),
    models.DateField(),
    models.DateTimeField(),
    models.DecimalField(max_digits=4, decimal_places=2),
    models.DecimalField(max_digits=2, decimal_places=2),
    models.DecimalField(max_digits=5, decimal_places=0, validators=[MinValueValidator(3)]),
    models.DurationField(),
    models.EmailField(),
    models.FloatField(),
    models.IntegerField(validators=[MinValueValidator(3)]),
    models.JSONField(),
    models.PositiveSmallIntegerField(),
    models.SlugField(),
    models.SmallIntegerField(),
    models.TextField(),
    models.TextField(blank=True, null=True),
    models.TimeField(),
    models.UUIDField(),
]
VALUES = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-(2**70), 2**70),
    st.integers(-3, 40_000),
    st.floats(),
    st.text(max_size=5),
    st.decimals(),
    st.decimals(min_value=-120, max_value=120, places=2, allow_nan=False),
    st.sampled_from([Decimal("1E+1"), Decimal(0), Decimal("-0.00"), Decimal("0.5")]),
    st.dates(),
    st.datetimes(timezones=st.just(UTC)),
    st.times(),
    st.timedeltas(),
    st.uuids(),
)


def _name(field: models.Field) -> str:
    return type(field).__name__


@pytest.mark.parametrize("field", FIELDS, ids=_name)
@given(value=VALUES)
def test_what_is_surely_clean_is_what_cleaning_gives(field, value):
    test = _test(field)
    if test is not None and test(value):
        cleaned = field.clean(value, None)
        assert type(cleaned) is type(value)
        assert repr(cleaned) == repr(value)


@pytest.mark.parametrize(
    ("field", "value"),
    [
        (models.BigIntegerField(), 7),
        (models.BooleanField(), False),
        (models.CharField(max_length=3), "abc"),
        (models.DateField(), date(2013, 1, 1)),
        (models.DateTimeField(), datetime(2013, 1, 1, tzinfo=UTC)),
        (models.DecimalField(max_digits=4, decimal_places=2), Decimal("-99.99")),
        (models.DurationField(), timedelta(days=-1)),
        (models.FloatField(), 0.5),
        (models.TextField(), "x"),
        (models.TimeField(), time(1)),
        (models.UUIDField(), UUID(int=1)),
    ],
    ids=lambda value: type(value).__name__,
)
def test_usual_values_are_surely_clean(field, value):
    test = _test(field)
    assert test is not None
    assert test(value)
