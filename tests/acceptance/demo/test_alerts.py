"""What a worker of the demo does when something happens to a flight."""

import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.acceptance.demo.project import python
from tests.acceptance.demo.test_actions import ON_PLAN, UNITED, done
from tests.acceptance.demo.test_demo import query
from tests.acceptance.demo.visitor import Demo, Visitor

SECONDS = 60


def wait_for(found: Callable[[], Any]) -> Any:
    """Ask until there is an answer that is not empty."""
    ends = time.monotonic() + SECONDS
    while not (answer := found()):
        assert time.monotonic() < ends
        time.sleep(0.1)
    return answer


def alerts_of(visitor: Visitor, flight: str) -> list[dict[str, Any]]:
    """List what the passengers of a flight were told."""
    document = """query ($flight: ID!) {
        alerts(where: {booking: {flight: {id: {eq: $flight}}}}) { text booking { code } }
    }"""
    return list(visitor.ask(document, {"flight": flight})["alerts"])


def test_each_passenger_is_told_of_each_delay_once(own: Demo):
    desk = Visitor(own.port)
    desk.log_in("dispatcher")
    booked = "query ($f: ID!) { bookings(where: {flight: {id: {eq: $f}}}) { code } }"
    codes = {one["code"] for one in desk.ask(booked, {"f": UNITED})["bookings"]}
    assert done(desk, "delay")["delayFlight"]["ok"]
    told = wait_for(lambda: alerts_of(desk, UNITED))
    assert Counter(one["booking"]["code"] for one in told) == dict.fromkeys(codes, 1)
    assert all("snow on the runway" in one["text"] for one in told)
    assert len(desk.ask(query("alerts"))["alerts"]) == min(10, len(codes))
    # Only the desk and the airline see whom they wrote to.
    other = Visitor(own.port)
    other.log_in("b6")
    assert other.ask(query("alerts"))["alerts"] == []
    united = Visitor(own.port)
    united.log_in("ua")
    assert len(united.ask(query("alerts"))["alerts"]) == min(10, len(codes))


def test_a_refused_delay_tells_nobody(own: Demo):
    other = Visitor(own.port)
    other.log_in("b6")
    assert not done(other, "delay")["delayFlight"]["ok"]
    assert not done(other, "delay", minutes=0)["delayFlight"]["ok"]
    desk = Visitor(own.port)
    desk.log_in("dispatcher")
    # The worker comes by what was published later, so it has passed by what was not.
    assert done(desk, "cancel", flight=ON_PLAN)["cancelFlight"]["ok"]
    assert wait_for(lambda: alerts_of(desk, ON_PLAN))
    assert alerts_of(desk, UNITED) == []


def test_the_schedule_counts_who_is_to_be_rebooked(own: Demo, tmp_path: Path):
    # Now, and not with the minute.
    fire = "call_command('schedules', 'fire', 'alerts.handlers.count_heads')"
    python(fire, data=tmp_path)
    visitor = Visitor(own.port)
    counted = wait_for(lambda: visitor.ask(query("headcounts"))["headcounts"])
    names = {one["airline"]["name"] for one in counted}
    assert names == {"JetBlue Airways", "United Air Lines Inc."}
    assert all(one["passengers"] > 0 for one in counted)
