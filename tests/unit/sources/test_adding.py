"""Which numbers the database adds to, and within which bounds."""

import pytest
from django.core.validators import MaxValueValidator, MinValueValidator, RegexValidator
from django.db import models

from mainspring.sources.sql.write_adding import adds, bounds_of


def named(field):
    field.set_attributes_from_name("n")
    return field


def test_whole_numbers_are_added_to_that_only_bounds_limit():
    assert adds(named(models.IntegerField(validators=[MinValueValidator(0)])), 1)
    assert adds(named(models.BigIntegerField(null=True)), -(2**63))


@pytest.mark.parametrize(
    ("field", "amount"),
    [
        (models.FloatField(), 1),
        (models.DecimalField(max_digits=4, decimal_places=2), 1),
        (models.IntegerField(unique=True), 1),
        (models.IntegerField(choices=[(1, "one")]), 1),
        (models.IntegerField(validators=[RegexValidator("1")]), 1),
        (models.IntegerField(validators=[lambda value: None]), 1),
        (models.IntegerField(validators=[MaxValueValidator(lambda: 100)]), 1),
        (models.IntegerField(validators=[MinValueValidator(0.5)]), 1),
        (models.IntegerField(), 1.5),
        (models.IntegerField(), True),
        (models.IntegerField(), None),
        (models.IntegerField(), "1"),
        (models.IntegerField(), 2**63),
    ],
    ids=repr,
)
def test_all_else_is_looked_at(field, amount):
    assert not adds(named(field), amount)


def test_a_sum_is_bounded_as_a_value():
    field = named(models.PositiveSmallIntegerField(validators=[MaxValueValidator(100)]))
    assert bounds_of(field, 7, alias="default")["n__lte"] == 93
    assert bounds_of(field, -7, alias="default")["n__gte"] == 7
    assert bounds_of(field, 2**63 - 1, alias="default")
    for amount in (0, 1, -1, 2**63 - 1, -(2**63)):
        assert bounds_of(named(models.BigIntegerField()), amount, alias="default")
