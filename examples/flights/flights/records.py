"""Turns the text of the recorded flights into the values of the models' columns."""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from functools import lru_cache

Text = Mapping[str, str | None]
Value = str | int | float | Decimal | datetime | None
Values = tuple[Value, ...]

AIRLINE = ("carrier", "name")
AIRPORT = (
    *("faa", "name", "latitude", "longitude", "altitude"),
    *("utc_offset", "daylight_saving", "timezone"),
)
PLANE = (
    *("tail_number", "year", "kind", "manufacturer", "model"),
    *("engines", "seats", "speed", "engine"),
)
FLIGHT = (
    *("id", "airline_id", "flight_number", "plane_id", "origin_id", "destination_id"),
    *("scheduled", "departure", "departure_delay"),
    *("scheduled_arrival", "arrival", "arrival_delay"),
    *("air_time", "distance", "fuel_cost", "time_hour", "status", "remark"),
)
WEATHER = (
    *("id", "origin_id", "time_hour", "temperature", "dew_point", "humidity"),
    *("wind_direction", "wind_speed", "wind_gust", "precipitation", "pressure", "visibility"),
)

FUEL_FOR_TAKE_OFF = Decimal("350.00")  # US dollars
FUEL_PER_MILE = Decimal("8.64")  # US dollars
CARIBBEAN_OFFSET = -4  # hours; the clock of the four airports that are not on record


def airline(row: Text) -> Values:
    """Return the values of one airline."""
    return (row["carrier"], row["name"])


def airport(row: Text) -> Values:
    """Return the values of one airport."""
    return (
        row["faa"],
        row["name"],
        _float(row["lat"]),
        _float(row["lon"]),
        _int(row["alt"]),
        _int(row["tz"]),
        row["dst"],
        row["tzone"] or "",
    )


def plane(row: Text) -> Values:
    """Return the values of one plane."""
    return (
        row["tailnum"],
        _int(row["year"]),
        row["type"],
        row["manufacturer"],
        row["model"],
        _int(row["engines"]),
        _int(row["seats"]),
        _int(row["speed"]),
        row["engine"],
    )


def weather(number: int, row: Text) -> Values:
    """Return the values of one observation.

    Args:
        number: Its position in the file, from 1; the primary key on every database.
        row: Its text.
    """
    return (
        number,
        row["origin"],
        _moment(row["time_hour"]),
        _float(row["temp"]),
        _float(row["dewp"]),
        _float(row["humid"]),
        _int(row["wind_dir"]),
        _float(row["wind_speed"]),
        _float(row["wind_gust"]),
        _float(row["precip"]),
        _float(row["pressure"]),
        _float(row["visib"]),
    )


def flights(clocks: Mapping[str, tuple[int, bool]]) -> Callable[[int, Text], Values]:
    """Return the function that gives the values of one flight from its position and text.

    Args:
        clocks: For each airport on record its hours ahead of UTC in winter, and whether its
            clocks change in summer as New York's do.
    """

    def flight(number: int, row: Text) -> Values:
        time_hour = _moment(row["time_hour"])
        scheduled = time_hour + timedelta(minutes=int(row["minute"] or 0))
        offset, changes = clocks.get(row["dest"] or "", (CARIBBEAN_OFFSET, False))
        # New York is four hours behind UTC in summer, five in winter.
        summer = changes and (time_hour.hour - int(row["hour"] or 0)) % 24 == 4  # noqa: PLR2004
        due = _next_time(scheduled, offset + summer, int(row["sched_arr_time"] or 0))
        departure_delay, arrival_delay = _int(row["dep_delay"]), _int(row["arr_delay"])
        distance = int(row["distance"] or 0)
        return (
            number,
            row["carrier"],
            _int(row["flight"]),
            row["tailnum"],
            row["origin"],
            row["dest"],
            scheduled,
            _later(scheduled, departure_delay),
            departure_delay,
            due,
            _later(due, arrival_delay),
            arrival_delay,
            _int(row["air_time"]),
            distance,
            None if departure_delay is None else _fuel_cost(distance),
            time_hour,
            "cancelled" if departure_delay is None else "departed",
            "",
        )

    return flight


@lru_cache(maxsize=1024)
def _fuel_cost(distance: int) -> Decimal:
    return FUEL_FOR_TAKE_OFF + FUEL_PER_MILE * distance


@lru_cache(maxsize=16384)
def _moment(text: str | None) -> datetime:
    return datetime.fromisoformat(text or "").astimezone(UTC)


def _next_time(start: datetime, offset: int, clock: int) -> datetime:
    """Return the first moment after ``start`` at which a clock shows a time.

    Args:
        start: In UTC.
        offset: Hours that the clock is ahead of UTC.
        clock: Hours times 100 plus minutes, 2400 for midnight.
    """
    minutes_now = (start.hour + offset) % 24 * 60 + start.minute
    minutes_then = clock // 100 % 24 * 60 + clock % 100
    return start + timedelta(minutes=(minutes_then - minutes_now) % 1440 or 1440)


def _later(start: datetime, minutes: int | None) -> datetime | None:
    return None if minutes is None else start + timedelta(minutes=minutes)


def _int(text: str | None) -> int | None:
    return None if text is None else int(float(text)) if "." in text else int(text)


def _float(text: str | None) -> float | None:
    return None if text is None else float(text)
