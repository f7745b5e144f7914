"""Amounts with units and money, as Python reads them."""

from decimal import Decimal

import pytest
from django.db.models import F, Max, Q, Sum

from mainspring import Entity, Policy, anyone, measure, money
from mainspring.errors import BadInput
from tests.library import models
from tests.library.sending import Sending, fill

pytestmark = pytest.mark.django_db
RATES = {"EUR": 1, "USD": 4}


class Racks(Entity[models.Rack]):
    policy = Policy(read=anyone)


class Parcels(Entity[models.Parcel]):
    policy = Policy(read=anyone)
    weight = measure(unit="kg")
    length = measure("length_cm", unit="cm")
    height = measure("height_ft", unit="ft")
    span = measure("length_cm", unit="cm")
    worth = money(currency="worth_currency")
    fee = money(currency="EUR")


@pytest.fixture(params=["auto", "rows"])
def strategy(request):
    fill()
    return request.param


@pytest.fixture
def parcels(strategy):
    return Sending(Parcels, strategy=strategy).records().order_by("id")


def test_instances_hold_the_numbers_of_the_columns(parcels):
    for row in (parcels.first(), next(parcels.iterator()), parcels.get(pk=1), parcels[0]):
        assert (row.weight, row.worth, row.fee) == (1.0, Decimal(10), Decimal(1))
        assert row.length_cm == 100
        assert row.get_deferred_fields() == set()
    assert [row.worth for row in parcels] == [Decimal(10), Decimal(20), None]


def test_an_instance_holds_no_column_that_is_excluded():
    fill()

    class Hidden(Entity[models.Parcel]):
        exclude = ("length_cm",)
        policy = Policy(read=anyone)
        length = measure("length_cm", unit="cm")

    records = Sending(Hidden).records()
    assert records.first().length_cm is None
    assert next(iter(records.order_by("id").values("length"))) == {"length": 100}


def test_a_column_that_a_measure_of_another_one_covers_is_not_held():
    fill()

    class Covered(Entity[models.Parcel]):
        policy = Policy(read=anyone)
        weight = measure("length_cm", unit="cm")

    records = Sending(Covered).records().order_by("id")
    assert records.first().weight is None
    assert next(iter(records.values("weight"))) == {"weight": 100}


def test_values_are_plain_numbers_in_the_unit_of_the_column(parcels):
    assert list(parcels.values("id", "weight", "length", "height")) == [
        {"id": 1, "weight": 1.0, "length": 100, "height": Decimal(1)},
        {"id": 2, "weight": 2.0, "length": 200, "height": Decimal(2)},
        {"id": 3, "weight": None, "length": 300, "height": Decimal(3)},
    ]
    assert isinstance(next(iter(parcels.values("height")))["height"], Decimal)


def test_values_of_money_are_amounts(parcels):
    found = list(parcels.values("worth", "worth_currency", "fee"))
    assert found == [
        {"worth": Decimal(10), "worth_currency": "EUR", "fee": Decimal(1)},
        {"worth": Decimal(20), "worth_currency": "USD", "fee": Decimal(2)},
        {"worth": None, "worth_currency": "USD", "fee": Decimal(3)},
    ]
    assert {type(row["fee"]) for row in found} == {Decimal}
    assert next(iter(parcels.values()))["worth"] == Decimal(10)


FOUND = {
    "an amount": ({"worth": (10, "EUR")}, [1]),
    "a text": ({"worth": ("10.00", "EUR")}, [1]),
    "a list": ({"worth": [Decimal(10), "EUR"]}, [1]),
    "another currency": ({"worth": (10, "USD")}, []),
    "several": ({"worth__in": [(10, "EUR"), (20, "USD"), (3, "GBP")]}, [1, 2]),
    "none of several": ({"worth__in": []}, []),
    "nothing": ({"worth": None}, [3]),
    "missing": ({"worth__isnull": False}, [1, 2]),
    "of one currency": ({"fee__gt": 1}, [2, 3]),
    "one of one currency": ({"fee__in": [1, Decimal(3)]}, [1, 3]),
    "between": ({"fee__range": (2, 3)}, [2, 3]),
    "measured": ({"length__gte": 200, "weight__gt": 1.5}, [2]),
}


@pytest.mark.parametrize("rates", [None, lambda: RATES])
@pytest.mark.parametrize("kind", FOUND)
def test_rows_are_found_by_amounts(kind, rates, strategy):
    lookups, keys = FOUND[kind]
    records = Sending(Parcels, rates=rates, strategy=strategy).records().order_by("id")
    found = records.filter(**lookups)
    assert [row["id"] for row in found.values("id")] == keys
    assert found.count() == len(keys)
    assert [row.pk for row in found] == keys


@pytest.mark.parametrize("rates", [None, lambda: RATES])
def test_amounts_are_compared_in_their_own_currency_or_by_worth(rates, strategy):
    records = Sending(Parcels, rates=rates, strategy=strategy).records().order_by("id")

    def keys(*conditions, **lookups):
        return [row["id"] for row in records.filter(*conditions, **lookups).values("id")]

    # Twenty dollars are five euros.
    assert keys(worth__lt=(15, "EUR")) == ([1] if rates is None else [1, 2])
    assert keys(worth__gte=(20, "USD")) == ([2] if rates is None else [1, 2])
    assert keys(Q(worth__gt=(5, "EUR")) | Q(fee=3)) == [1, 3]
    assert keys(~Q(worth=(10, "EUR")), worth__isnull=False) == [2]


WRONG = [
    {"worth": 10},
    {"worth__gt": 5},
    {"worth__gt": Decimal(5)},
    {"worth__gt": "5"},
    {"worth__gt": "EU"},
    {"worth__gt": (5, "Eur")},
    {"worth__gt": (5, None)},
    {"worth__gt": (5, "EUR", 1)},
    {"worth__gt": (None, "EUR")},
    {"worth__gt": (True, "EUR")},
    {"worth__gt": ("x", "EUR")},
    {"worth__gt": (float("nan"), "EUR")},
    {"worth__in": [5]},
    {"worth__in": (5, "EUR")},
    {"worth__range": ((1, "EUR"), (5, "EUR"))},
    {"worth__contains": (1, "EUR")},
    {"worth__gt": F("fee")},
    {"fee__gt": F("worth")},
    {"length__gt": F("height")},
]


@pytest.mark.parametrize("rates", [None, lambda: RATES])
@pytest.mark.parametrize("lookups", WRONG, ids=str)
def test_a_condition_without_a_currency_is_refused(lookups, rates):
    records = Sending(Parcels, rates=rates).records()
    with pytest.raises(BadInput) as caught:
        records.filter(**lookups)
    assert caught.value.hint


def test_other_wrong_amounts_are_refused(parcels):
    for lookups in ({"worth__isnull": 1}, {"fee__gt": (5, "EUR")}, {"fee__gt": "x"}):
        with pytest.raises(BadInput):
            parcels.filter(**lookups)


def test_measures_of_one_unit_are_compared_with_each_other(parcels):
    assert parcels.filter(length__gte=F("span")).count() == 3
    assert parcels.filter(length__gt=F("length_cm")).count() == 0


@pytest.mark.parametrize("rates", [None, lambda: RATES])
def test_amounts_of_different_currencies_are_not_summed_up(rates):
    fill()
    records = Sending(Parcels, rates=rates).records()
    with pytest.raises(BadInput) as caught:
        records.aggregate(Sum("worth"))
    assert "different currencies" in caught.value.hint
    with pytest.raises(BadInput):
        records.group_by("worth")
    assert records.aggregate(Sum("fee"), Max("length")) == {
        "fee__sum": Decimal(6),
        "length__max": 300,
    }
    assert list(records.group_by("fee").aggregate(n=Max("weight")).having(n__gt=1)) == [
        {"fee": Decimal(2), "n": 2.0}
    ]
