"""A series from one moment to another reads the rows near it, and tells of the same groups."""

import datetime

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from tests.shop import domain
from tests.shop.asking import Asking
from tests.shop.models import Maker, Product

UNITS = ("YEAR", "QUARTER", "MONTH", "WEEK", "DAY", "HOUR", "MINUTE")
# Where the clock is changed by half an hour, at midnight, and by a whole day.
ZONES = ("UTC", "Australia/Lord_Howe", "America/Havana", "Pacific/Apia")
RANGES = [
    ("2011-12-29T11:00:00Z", "2012-01-02T00:00:00Z"),
    ("2019-11-03T03:30:00Z", "2019-11-03T06:30:00Z"),
    ("2020-04-04T14:10:00Z", "2020-04-04T15:50:00Z"),
    ("2020-12-31T23:59:59Z", "2021-01-01T00:00:01Z"),
    ("0001-01-02T00:00:00Z", "9999-12-30T00:00:00Z"),
]


@pytest.fixture(params=["auto", "rows"])
def shop(request):
    return Asking(request.param, module=domain)


@pytest.fixture
def moments(db):
    """Store moments near all ends."""
    ends = [datetime.datetime.fromisoformat(end) for pair in RANGES[:4] for end in pair]
    steps = [datetime.timedelta(seconds=step) for step in (0, -1, 1, 1800, -1800, 86400, -86400)]
    far = [datetime.timedelta(days=days) for days in (7, 31, 92, 366, 400)]
    found = {end + step for end in ends for step in steps}
    found |= {end + sign * step for end in ends for step in far for sign in (1, -1)}
    maker = Maker.objects.create(name="Mo")
    Product.objects.bulk_create(
        Product(sku=str(number), title="x", price=1, since=moment, maker=maker)
        for number, moment in enumerate(sorted(found))
    )
    Product.objects.create(sku="none", title="x", price=1, since=None, maker=maker)


def zones():
    known = connection.vendor != "mysql" or connection.features.has_zoneinfo_database
    return ZONES if known else ZONES[:1]


def groups(shop, unit, zone, more=""):
    document = f"""{{ productAggregate {{ groups(
        by: [{{since: {unit}}}], timeZone: "{zone}", limit: 900{more}
    ) {{ key {{ since }} count }} }} }}"""
    return [
        (group["key"]["since"], group["count"])
        for group in shop.ask(document)["productAggregate"]["groups"]
    ]


def start(shop, unit, zone, moment):
    """Ask for the start of the span that holds a moment."""
    Product.objects.filter(sku="none").update(since=moment)
    document = f"""{{ productAggregate(where: {{sku: {{eq: "none"}}}}) {{ groups(
        by: [{{since: {unit}}}], timeZone: "{zone}"
    ) {{ key {{ since }} }} }} }}"""
    ((group,),) = (shop.ask(document)["productAggregate"]["groups"],)
    Product.objects.filter(sku="none").update(since=None)
    return group["key"]["since"]


@pytest.mark.parametrize("unit", UNITS)
def test_groups_in_a_range_are_those_of_all_that_fall_into_it(shop, moments, unit):
    for zone in zones():
        every = groups(shop, unit, zone)
        assert len(every) < 900
        for first, last in RANGES[:4]:
            low = datetime.datetime.fromisoformat(start(shop, unit, zone, first))
            high = datetime.datetime.fromisoformat(last)
            wanted = [
                (key, count)
                for key, count in every
                if key and low <= datetime.datetime.fromisoformat(key) < high
            ]
            assert groups(shop, unit, zone, f', from: "{first}", to: "{last}"') == wanted
        assert groups(shop, unit, "UTC", f', from: "{RANGES[4][0]}"') == [
            item for item in groups(shop, unit, "UTC") if item[0]
        ]


@pytest.mark.parametrize("unit", UNITS)
def test_ends_of_time_are_no_mistake(shop, moments, unit):
    first, last = RANGES[4]
    found = groups(shop, unit, "UTC", f', from: "{first}", to: "{last}"')
    assert found == [item for item in groups(shop, unit, "UTC") if item[0]]


def test_rows_are_found_by_the_column_itself(shop, moments):
    with CaptureQueriesContext(
        connection,
    ) as asked:
        groups(shop, "MONTH", "UTC", ', from: "2020-01-01", to: "2020-03-01"')
    (sql,) = [query["sql"] for query in asked.captured_queries if "since" in query["sql"]]
    column = f"{connection.ops.quote_name('shop_product')}.{connection.ops.quote_name('since')}"
    assert f"{column} >= " in sql
    assert f"{column} < " in sql
