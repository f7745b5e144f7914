"""When schedules tick, also where clocks are put forward and back."""

import random
import sys
from datetime import UTC, datetime, timedelta
from itertools import islice, pairwise

import pytest

from mainspring.blueprint.scheduling import Cron, Interval
from mainspring.errors import SetupError
from mainspring.events.scheduling.ticks import last_ticks, ticks_of


def _cron(expression, zone="UTC"):
    pytest.importorskip("cronsim")
    return ticks_of(Cron(expression, zone), usual="UTC")


def _moment(text):
    return datetime.fromisoformat(text).astimezone(UTC)


def _shown(ticks, start, count):
    """Write the ticks behind a moment as clocks of their zone show them, with what UTC they are."""
    found = islice(ticks.behind(_moment(start)), count)
    return [tick.astimezone(ticks.zone).isoformat(timespec="minutes") for tick in found]


@pytest.mark.parametrize(
    ("expression", "start", "expected"),
    [
        ("0 3 * * *", "2026-11-22T02:59:59.9+00:00", ["2026-11-22T03:00", "2026-11-23T03:00"]),
        ("0 3 * * *", "2026-11-22T03:00+00:00", ["2026-11-23T03:00", "2026-11-24T03:00"]),
        (
            "*/20 8-9 * * mon-fri",
            "2026-11-20T09:30+00:00",
            ["2026-11-20T09:40", "2026-11-23T08:00"],
        ),
        ("0 0 29 2 *", "2026-11-22T00:00+00:00", ["2028-02-29T00:00", "2032-02-29T00:00"]),
        ("0 0 1 * 1", "2026-11-22T00:00+00:00", ["2026-11-23T00:00", "2026-11-30T00:00"]),
        ("30 4 L * *", "2027-02-01T00:00+00:00", ["2027-02-28T04:30", "2027-03-31T04:30"]),
        ("  0   3 * *  * ", "2026-11-22T00:00+00:00", ["2026-11-22T03:00", "2026-11-23T03:00"]),
    ],
)
def test_cron(expression, start, expected):
    assert _shown(_cron(expression), start, 2) == [f"{moment}+00:00" for moment in expected]


# In Berlin it is 03:00 at 02:00 on 29 March 2026, and 02:00 again at 03:00 on 25 October. In
# New York the same happens on 8 March and 1 November. On Lord Howe Island it is half an hour, and
# in Troll two hours.
SPRING, AUTUMN = "2026-03-28T12:00+01:00", "2026-10-24T12:00+02:00"


@pytest.mark.parametrize(
    ("zone", "expression", "start", "expected"),
    [
        # A time of day that is skipped ticks behind the gap, once, and that day only.
        ("Europe/Berlin", "30 2 * * *", SPRING, ["29T03:00+02:00", "30T02:30+02:00"]),
        ("Europe/Berlin", "0 3 * * *", SPRING, ["29T03:00+02:00", "30T03:00+02:00"]),
        ("Europe/Berlin", "15,45 2 * * *", SPRING, ["29T03:00+02:00", "30T02:15+02:00"]),
        ("Europe/Berlin", "0 2,3 * * *", SPRING, ["29T03:00+02:00", "30T02:00+02:00"]),
        ("Europe/Berlin", "59 1 * * *", SPRING, ["29T01:59+01:00", "30T01:59+02:00"]),
        # One that is there twice ticks the first time.
        ("Europe/Berlin", "30 2 * * *", AUTUMN, ["25T02:30+02:00", "26T02:30+01:00"]),
        ("Europe/Berlin", "0 2 * * *", AUTUMN, ["25T02:00+02:00", "26T02:00+01:00"]),
        ("Europe/Berlin", "0 3 * * *", AUTUMN, ["25T03:00+01:00", "26T03:00+01:00"]),
        # What ticks each hour goes by the time that has passed.
        (
            "Europe/Berlin",
            "30 * * * *",
            "2026-03-29T01:00+01:00",
            ["29T01:30+01:00", "29T03:30+02:00", "29T04:30+02:00"],
        ),
        (
            "Europe/Berlin",
            "30 * * * *",
            "2026-10-25T02:00+02:00",
            ["25T02:30+02:00", "25T02:30+01:00", "25T03:30+01:00"],
        ),
        (
            "Europe/Berlin",
            "*/30 2 * * *",
            AUTUMN,
            [
                "25T02:00+02:00",
                "25T02:30+02:00",
                "25T02:00+01:00",
                "25T02:30+01:00",
                "26T02:00+01:00",
            ],
        ),
        ("Europe/Berlin", "*/30 2 * * *", SPRING, ["30T02:00+02:00", "30T02:30+02:00"]),
        ("America/New_York", "30 2 * * *", "2026-03-07T12:00-05:00", ["08T03:00-04:00"]),
        ("America/New_York", "30 1 * * *", "2026-10-31T12:00-04:00", ["01T01:30-04:00"]),
        ("Australia/Lord_Howe", "15 2 * * *", "2026-10-03T12:00+10:30", ["04T02:30+11:00"]),
        ("Antarctica/Troll", "30 1 * * *", "2026-03-28T12:00+00:00", ["29T03:00+02:00"]),
        ("UTC", "30 2 * * *", SPRING, ["29T02:30+00:00", "30T02:30+00:00"]),
        ("Asia/Kolkata", "30 2 * * *", SPRING, ["29T02:30+05:30", "30T02:30+05:30"]),
    ],
)
def test_where_clocks_are_put_forward_and_back(zone, expression, start, expected):
    found = _shown(_cron(expression, zone), start, len(expected))
    assert [tick[8:] for tick in found] == expected


@pytest.mark.parametrize("zone", ["Europe/Berlin", "Australia/Lord_Howe", "America/Santiago"])
@pytest.mark.parametrize(
    "expression", ["30 2 * * *", "*/30 1-3 * * *", "15,45 0-3 * * *", "7 * * * *"]
)
def test_the_ticks_are_the_same_wherever_one_begins(zone, expression):
    ticks = _cron(expression, zone)
    start, end = datetime(2026, 1, 1, tzinfo=UTC), datetime(2027, 1, 1, tzinfo=UTC)
    everything = last_ticks(ticks, first=start, until=end, most=20_000)
    assert all(one < other for one, other in pairwise(everything))
    drawn = random.Random(1)  # noqa: S311 - it guards nothing
    # Before each change of the clocks, and anywhere.
    for _ in range(200):
        moment = start + timedelta(seconds=drawn.uniform(0, 364 * 86_400))
        assert next(ticks.behind(moment)) == next(tick for tick in everything if tick > moment)
    changes = [
        one
        for one, other in pairwise(start + timedelta(minutes=15 * n) for n in range(35_000))
        if one.astimezone(ticks.zone).utcoffset() != other.astimezone(ticks.zone).utcoffset()
    ]
    assert len(changes) == 2
    for change in changes:
        for minutes in range(-180, 180):
            moment = change + timedelta(minutes=minutes)
            assert next(ticks.behind(moment)) == next(tick for tick in everything if tick > moment)


@pytest.mark.parametrize(
    ("length", "expected"),
    [
        (timedelta(minutes=5), ["10:05:00", "10:10:00"]),
        (timedelta(hours=1), ["11:00:00", "12:00:00"]),
        (timedelta(seconds=7), ["10:03:27", "10:03:34"]),
        (timedelta(seconds=0.25), ["10:03:25.250000", "10:03:25.500000"]),
    ],
)
def test_intervals_are_counted_from_one_moment(length, expected):
    ticks = ticks_of(Interval(length), usual="UTC")
    found = islice(ticks.behind(_moment("2026-11-22T10:03:25.01+00:00")), 2)
    assert [tick.time().isoformat() for tick in found] == expected
    begun = datetime(1970, 1, 1, tzinfo=UTC)
    assert all((tick - begun) % length == timedelta() for tick in islice(ticks.behind(begun), 5))


def test_the_last_ones_of_very_many_are_found_at_once():
    ticks = ticks_of(Interval(timedelta(seconds=1)), usual="UTC")
    until = _moment("2026-11-22T10:00:00.5+00:00")
    first = until - timedelta(days=3_000)
    found = last_ticks(ticks, first=first, until=until, most=3)
    assert [tick.second for tick in found] == [58, 59, 0]
    assert len(last_ticks(ticks, first=until - timedelta(seconds=10), until=until, most=99)) == 10
    assert last_ticks(ticks, first=until, until=until, most=99) == []


def test_the_first_one_counts_as_due():
    ticks = ticks_of(Interval(timedelta(hours=1)), usual="UTC")
    tick = _moment("2026-11-22T10:00+00:00")
    assert last_ticks(ticks, first=tick, until=tick, most=5) == [tick]


@pytest.mark.parametrize(
    ("expression", "zone", "says"),
    [
        ("0 3 * *", "UTC", '"0 3 * *" is no time of cron (Wrong number of fields)'),
        ("61 3 * * *", "UTC", "Bad minute"),
        ("every day", "UTC", "Wrong number of fields"),
        ("0 0 30 2 *", "UTC", "Bad day-of-month"),
        ("0 0 * * 1#2/3", "UTC", "is no time of cron"),
        ("* * */20 * 1L", "UTC", "never comes"),
        ("0 3 * * *", "Europe/Berlyn", "Did you mean 'Europe/Berlin'?"),
        ("0 3 * * *", "Europe", "There is no time zone 'Europe'"),
        ("0 3 * * *", "../etc/passwd", "There is no time zone"),
    ],
)
def test_what_makes_no_sense_is_told(expression, zone, says):
    with pytest.raises(SetupError) as caught:
        _cron(expression, zone)
    assert says in str(caught.value)


def test_cron_without_its_package_says_what_to_install(monkeypatch):
    monkeypatch.setitem(sys.modules, "cronsim", None)
    with pytest.raises(SetupError, match=r"install mainspring\[schedules\]"):
        ticks_of(Cron("0 3 * * *"), usual="UTC")
    ticks_of(Interval(timedelta(minutes=5)), usual="UTC")
