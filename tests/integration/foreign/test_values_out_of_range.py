"""Dates and numbers that no column holds are told with their place, and nothing is stored."""

import json

import pytest
from django.db import connection

from tests.foreign.apps.fields.models import Moments, Numbers
from tests.integration.foreign.asking import EVERYTHING, domain_for

MOMENTS = {"day": "2024-02-29", "time": "12:00:00", "moment": "2024-02-29T12:00:00Z"}
NUMBERS = {
    "small": 1,
    "positiveSmall": 1,
    "integer": 1,
    "positive": 1,
    "big": "1",
    "positiveBig": "1",
    "number": 1.5,
    "exact": "1",
    "whole": "1",
    "flag": True,
}
DATES = [
    *(("day", day) for day in ("2024-02-30", "2023-02-29", "10000-01-01", "0000-01-01", "x", 1)),
    *(("time", time) for time in ("24:01:00", "12:60:00", "-1:00:00", "noon")),
    *(("moment", text) for text in ("2024-13-01T00:00:00Z", "10000-01-01T00:00:00Z", "x")),
    ("moment", "9999-12-31T23:59:59-14:00"),
    ("moment", "0001-01-01T00:00:00+14:00"),
]
AMOUNTS = [
    *(("small", number) for number in (2**15, -(2**15) - 1, 2**40, "1", 1.5, True)),
    *((name, number) for name in ("positiveSmall", "positive") for number in (-1, 2**31)),
    *(("integer", number) for number in (2**31, -(2**31) - 1, 10**30)),
    *(("big", number) for number in (str(2**63), str(-(2**63) - 1), "9" * 40)),
    *(("positiveBig", number) for number in ("-1", str(2**64))),
    *(("number", number) for number in ("NaN", "1", True)),
    *(("exact", number) for number in ("1." + "1" * 11, "1" * 21, "1e400", "NaN", "-Infinity")),
    *(("whole", number) for number in ("1.5", "1" * 21)),
    *(("flag", value) for value in (1, "true", None)),
]


def told(kind, given, name):
    document = f"""mutation($i: {kind}CreateInput!) {{
        create{kind}(input: $i) {{ ok errors {{ code path message hint }} }} }}"""
    body = domain_for("auto").graphql.execute(document, {"i": given}, principal=EVERYTHING).body
    found = json.loads(body)
    if "errors" in found:
        (error,) = found["errors"]
        assert error["extensions"]["code"] == "BAD_INPUT", error
        assert error["extensions"]["hint"], error
        assert f".{name}" in error["message"] or name in error["extensions"].get("input", ())
        return
    ((payload),) = found["data"].values()
    assert not payload["ok"]
    (problem,) = payload["errors"]
    assert problem["path"] == ["input", name], problem
    assert problem["hint"], problem


@pytest.mark.parametrize(("name", "value"), DATES)
def test_dates_and_times_that_are_none(name, value):
    told("Moments", MOMENTS | {name: value}, name)
    assert not Moments.objects.exists()


@pytest.mark.parametrize(("name", "value"), AMOUNTS)
def test_numbers_that_no_column_holds(name, value):
    bounds = connection.ops.integer_field_range("SmallIntegerField")
    if name == "small" and value in {2**15, -(2**15) - 1} and bounds[1] != 2**15 - 1:
        pytest.skip("this database holds larger numbers, too")
    told("Numbers", NUMBERS | {name: value}, name)
    assert not Numbers.objects.exists()
