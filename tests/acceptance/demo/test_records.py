import csv
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest

from examples.flights.flights import records
from tests.acceptance.demo.records import FLIGHTS

CLOCKS = {"EWR": (-5, True), "IAH": (-6, True), "PHX": (-7, False)}


def flight(number: int, **changes: str | None) -> dict[str, Any]:
    """The values of one of the flights, by column."""
    rows = list(csv.DictReader(FLIGHTS.splitlines()))
    row = {key: None if value == "NA" else value for key, value in rows[number].items()}
    values = records.flights(CLOCKS)(number + 1, {**row, **changes})
    return dict(zip(records.FLIGHT, values, strict=True))


def test_a_flight_that_was_a_little_late():
    assert flight(0) == {
        "id": 1,
        "airline_id": "UA",
        "flight_number": 1545,
        "plane_id": "N14228",
        "origin_id": "EWR",
        "destination_id": "IAH",
        "scheduled": datetime(2013, 1, 1, 10, 15, tzinfo=UTC),
        "departure": datetime(2013, 1, 1, 10, 17, tzinfo=UTC),
        "departure_delay": 2,
        "scheduled_arrival": datetime(2013, 1, 1, 14, 19, tzinfo=UTC),
        "arrival": datetime(2013, 1, 1, 14, 30, tzinfo=UTC),
        "arrival_delay": 11,
        "air_time": 227,
        "distance": 1400,
        "fuel_cost": Decimal("12446.00"),
        "time_hour": datetime(2013, 1, 1, 10, tzinfo=UTC),
        "status": "departed",
        "remark": "",
    }


def test_a_cancelled_flight_has_a_schedule_only():
    found = flight(2)
    nothing = {name for name, value in found.items() if value is None}
    assert nothing == {
        *("plane_id", "departure", "departure_delay", "arrival", "arrival_delay"),
        *("air_time", "fuel_cost"),
    }
    assert found["status"] == "cancelled"


def test_an_arrival_the_next_day_at_an_airport_that_is_not_on_record():
    assert flight(1)["scheduled_arrival"] == datetime(2013, 1, 2, 8, 35, tzinfo=UTC)


def test_midnight_is_written_as_2400():
    found = flight(0, sched_arr_time="2400")
    assert found["scheduled_arrival"] == datetime(2013, 1, 2, 6, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("destination", "hour"),
    [
        pytest.param("IAH", 23, id="where clocks change"),
        pytest.param("PHX", 1, id="where they do not"),
    ],
)
def test_an_arrival_in_summer(destination: str, hour: int):
    found = flight(2, dest=destination)["scheduled_arrival"]
    assert (found.hour, found.minute) == (hour, 30)


def test_an_airport_without_a_time_zone():
    row = {
        "faa": "YAK",
        "name": "Yakutat",
        "lat": "59.5012",
        "lon": "-139.6599",
        "alt": "33",
        "tz": "-9",
        "dst": "A",
        "tzone": None,
    }
    assert records.airport(row) == ("YAK", "Yakutat", 59.5012, -139.6599, 33, -9, "A", "")


def test_weather_that_was_partly_measured():
    row: dict[str, str | None] = dict.fromkeys(
        ("temp", "dewp", "humid", "wind_dir", "wind_gust", "pressure")
    )
    row |= {"origin": "EWR", "time_hour": "2013-01-01T10:00:00Z", "wind_speed": "12.65858"}
    row |= {"precip": "0.01", "visib": "10"}
    values = dict(zip(records.WEATHER, records.weather(7, row), strict=True))
    assert {name: value for name, value in values.items() if value is not None} == {
        "id": 7,
        "origin_id": "EWR",
        "time_hour": datetime(2013, 1, 1, 10, tzinfo=UTC),
        "wind_speed": 12.65858,
        "precipitation": 0.01,
        "visibility": 10.0,
    }
