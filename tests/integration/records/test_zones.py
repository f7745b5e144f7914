"""Buckets of groups begin as the clocks of a time zone say that the groups are told."""

from datetime import UTC, date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from django.db import connection
from django.db.models import Count
from django.utils import timezone as current

from mainspring.errors import BadInput
from tests.shop import domain
from tests.shop.asking import Asking
from tests.shop.models import Maker, Product

BERLIN = ZoneInfo("Europe/Berlin")
MOMENTS = [
    datetime(2024, 3, 30, 22, 30, tzinfo=UTC),  # still the 30th in Berlin
    datetime(2024, 3, 30, 23, 30, tzinfo=UTC),  # the 31st, on which clocks go forward
    datetime(2024, 3, 31, 21, 30, tzinfo=UTC),
    datetime(2024, 3, 31, 22, 30, tzinfo=UTC),  # the 1st of April
]

pytestmark = pytest.mark.django_db(databases=["default", "other"])
needs_zones = pytest.mark.skipif(
    connection.vendor == "mysql", reason="its time zones may not be loaded"
)


@pytest.fixture
def products(db):
    maker = Maker.objects.create(name="m")
    for number, since in enumerate(MOMENTS):
        Product.objects.create(sku=f"z{number}", title="t", price=1, since=since, maker=maker)
    return Asking(module=domain).records("Product").filter(sku__startswith="z")


@needs_zones
@pytest.mark.parametrize("zone", ["Europe/Berlin", BERLIN])
def test_days_are_those_of_the_zone(products, zone):
    groups = products.group_by(since="day").aggregate(n=Count("*")).in_zone(zone)
    assert list(groups) == [
        {"since": datetime(2024, 3, 30, tzinfo=BERLIN), "n": 1},
        {"since": datetime(2024, 3, 31, tzinfo=BERLIN), "n": 2},
        {"since": datetime(2024, 4, 1, tzinfo=BERLIN), "n": 1},
    ]
    assert {group["since"].utcoffset() for group in groups} == {
        timedelta(hours=1),
        timedelta(hours=2),
    }
    months = products.group_by(since="month").aggregate(n=Count("*"))
    assert [group["n"] for group in months.in_zone(zone)] == [3, 1]
    assert [group["n"] for group in months] == [4]


@needs_zones
def test_gaps_are_filled_in_the_zone(products):
    groups = products.group_by(since="day").aggregate(n=Count("*")).in_zone(BERLIN)
    filled = groups.filled(start=date(2024, 3, 29), end=date(2024, 4, 3))
    assert [(group["since"].date().day, group["n"]) for group in filled] == [
        (29, 0), (30, 1), (31, 2), (1, 1), (2, 0),
    ]  # fmt: skip


@pytest.mark.parametrize("zone", ["UTC", UTC, ZoneInfo("UTC")])
def test_utc_is_a_zone_on_every_database(products, zone):
    groups = products.group_by(since="day").aggregate(n=Count("*"))
    with current.override("Europe/Berlin"):
        assert [group["n"] for group in groups.in_zone(zone)] == [2, 2]


@needs_zones
def test_without_one_it_is_the_current_one(products):
    groups = products.group_by(since="day").aggregate(n=Count("*"))
    with current.override("Europe/Berlin"):
        assert [group["n"] for group in groups] == [1, 2, 1]


@pytest.mark.parametrize(
    "zone", ["Mars/Base", "", "../etc/passwd", 5, None, timezone(timedelta(hours=1))], ids=str
)
def test_what_is_no_zone(products, django_assert_num_queries, zone):
    with django_assert_num_queries(0), pytest.raises(BadInput, match="no time zone"):
        products.group_by(since="day").in_zone(zone)
