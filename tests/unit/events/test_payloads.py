"""Payloads of declared types: checked, stored, made younger, and read."""

import enum
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from typing import Annotated, Any, Literal, NewType
from uuid import UUID

import pytest

from mainspring import Event, NewEvent
from mainspring.blueprint.payloads import PayloadMark, UpcastMark
from mainspring.errors import AssemblyError, BadInput
from mainspring.events.errors import EventProcessingError
from mainspring.events.payloads.payloads import Payloads

Gate = NewType("Gate", str)


class Cause(enum.Enum):
    FOG = "fog"
    CREW = 2


@dataclass(frozen=True)
class Stop:
    name: str
    at: datetime | None = None


@dataclass(frozen=True)
class Everything:
    minutes: int
    share: float
    is_late: bool
    cost: Decimal
    day: date
    hour: time
    lasts: timedelta
    token: UUID
    cause: Cause
    gate: Gate
    kind: Literal["a", "b"]
    raw: bytes
    stops: list[Stop]
    pair: tuple[int, str]
    tags: frozenset[str]
    by_number: dict[int, Stop]
    either: int | Stop
    noted: Annotated[str, "for people"] = ""
    extra: Any = None
    next: "Everything | None" = None


@dataclass
class Delayed:
    minutes: int
    reason: str = ""
    stops: list[Stop] = field(default_factory=list)


VALUE = Everything(
    minutes=3,
    share=1.5,
    is_late=True,
    cost=Decimal("1.10"),
    day=date(2024, 5, 1),
    hour=time(3, 4, 5, 6),
    lasts=timedelta(days=1, microseconds=7),
    token=UUID(int=5),
    cause=Cause.CREW,
    gate=Gate("B"),
    kind="b",
    raw=b"\0\xff",
    stops=[Stop("A", datetime(2024, 5, 1, 1, 2, 3, 456789, tzinfo=UTC)), Stop("B")],
    pair=(1, "x"),
    tags=frozenset({"x", "y"}),
    by_number={1: Stop("C")},
    either=Stop("D"),
    extra={"free": [1, None]},
)


def payloads(class_=Delayed, *, version=1, upcasts=()):
    marks = [(UpcastMark(type="flight.delayed", to=to), function) for to, function in upcasts]
    return Payloads([(PayloadMark(type="flight.delayed", version=version), class_)], marks)


def event(payload, version=1):
    return Event(
        id=1,
        type="flight.delayed",
        version=version,
        payload=payload,
        subject_type="",
        subject_id="",
        key="",
        correlation_id="",
        causation_id="",
        created_at=datetime(2024, 5, 1, tzinfo=UTC),
        delivery=1,
        attempt=1,
    )


def stored(given, known=None, **options):
    known = known or payloads()
    return known.stored(NewEvent(type="flight.delayed", payload=given, **options))


def test_all_kinds_of_values_are_what_they_were():
    import json

    known = payloads(Everything)
    text = json.dumps(stored(VALUE, known)[0])
    assert known.read(event(json.loads(text))).payload == VALUE


def test_a_dict_is_checked_and_stored_with_its_defaults():
    assert stored({"minutes": 3}) == ({"minutes": 3, "reason": "", "stops": []}, 1)


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({}, "minutes: It is missing."),
        ({"minutes": "3"}, 'minutes: "3" is no whole number.'),
        ({"minutes": True}, "minutes: true is no whole number."),
        ({"minutes": None}, "minutes: null is no whole number."),
        ({"minutes": 3, "stops": {}}, "stops: {} is no list."),
        ({"minutes": 3, "stops": [{"name": "A"}, {"name": 1}]}, "stops[1].name: 1 is no text."),
        ({"minutes": 3, "stops": [{"name": "A", "at": "x"}]}, 'stops[0].at: "x" is no moment.'),
        (Delayed(minutes="3"), 'minutes: "3" is no whole number.'),
    ],
)
def test_a_wrong_payload_is_refused_with_its_place(given, message):
    with pytest.raises(BadInput) as caught:
        stored(given)
    assert str(caught.value).endswith(message)


def test_an_unknown_name_is_told_with_the_nearest_one():
    with pytest.raises(BadInput) as caught:
        stored({"minutes": 3, "raeson": "fog"})
    assert "raeson: Delayed has no such field." in str(caught.value)
    assert "reason" in caught.value.hint


@pytest.mark.parametrize("given", [3, "fog", [1], Stop("A")])
def test_something_else_than_the_dataclass_is_refused(given):
    with pytest.raises(BadInput, match="is a"):
        stored(given)


def test_the_payload_of_another_type_is_refused():
    from mainspring import event as declare

    landed = declare("flight.landed")(dataclass(type("Landed", (), {})))
    with pytest.raises(BadInput, match=r"is the payload of flight\.landed"):
        Payloads([], []).stored(NewEvent(type="flight.delayed", payload=landed()))


def test_types_that_are_not_declared_are_left_alone():
    given = {"anything": [1]}
    assert Payloads([], []).stored(NewEvent(type="x", payload=given)) == (given, 1)
    assert Payloads([], []).stored(NewEvent(type="x", payload=Stop("A"), version=4)) == (
        {"name": "A", "at": None},
        4,
    )
    assert Payloads([], []).read(event(given)).payload == given


def test_types_of_a_projects_own_tables_are_others_though_they_have_the_same_names():
    own = replace(event({"anything": 1}, version=9), model="flights.FlightEvent")
    assert payloads().typed(own) is own
    assert payloads().read(own) is own


# Versions -------------------------------------------------------------------------------------


def to_two(old: dict[str, Any]) -> Mapping[str, Any]:
    return {"delay": old["late"]}


def to_three(old: dict[str, Any]) -> dict[str, Any]:
    return {"minutes": old["delay"]}


@pytest.fixture
def known():
    return payloads(version=3, upcasts=[(2, to_two), (3, to_three)])


@pytest.mark.parametrize(
    ("version", "payload"), [(1, {"late": 5}), (2, {"delay": 5}), (3, {"minutes": 5})]
)
def test_older_payloads_become_the_newest(known, version, payload):
    assert known.read(event(payload, version)).payload == Delayed(minutes=5)


def test_new_events_have_the_newest_version(known):
    assert stored(Delayed(minutes=5), known)[1] == 3
    assert stored({"minutes": 5}, known)[1] == 3


def test_an_older_version_may_be_published_and_is_stored_as_it_is(known):
    assert stored({"late": 5}, known, version=1) == ({"late": 5}, 1)


@pytest.mark.parametrize(("given", "version"), [({"x": 1}, 1), ({"late": 5}, 4), ({"late": 5}, 2)])
def test_what_no_handler_could_read_is_not_published(known, given, version):
    with pytest.raises(BadInput):
        stored(given, known, version=version)


def test_a_dataclass_is_of_the_newest_version_alone(known):
    with pytest.raises(BadInput, match="is version 3"):
        stored(Delayed(minutes=5), known, version=2)


@pytest.mark.parametrize(
    ("version", "payload", "code"),
    [
        (4, {"minutes": 5}, "PAYLOAD_NEWER"),
        (3, {"minutes": "5"}, "PAYLOAD_MISFIT"),
        (1, {"other": 5}, "PAYLOAD_MISFIT"),
        (1, None, "PAYLOAD_MISFIT"),
    ],
)
def test_what_cannot_be_read_is_tried_again(known, version, payload, code):
    with pytest.raises(EventProcessingError) as caught:
        known.read(event(payload, version))
    assert (caught.value.code, caught.value.retryable) == (code, True)


def test_a_version_that_is_no_longer_known():
    known = payloads(version=3, upcasts=[(3, to_three)])
    with pytest.raises(EventProcessingError) as caught:
        known.read(event({"late": 5}, 1))
    assert caught.value.code == "PAYLOAD_OLDER"


def test_names_of_a_newer_deployment_are_ignored_when_they_are_read():
    assert payloads().read(event({"minutes": 5, "gate": "B"})).payload == Delayed(minutes=5)


# Mistakes -------------------------------------------------------------------------------------


@dataclass
class Strange:
    what: type


@dataclass
class Holder:
    strange: list[Strange]


class NoDataclass: ...


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: payloads(version=2), 'Write @upcast("flight.delayed", to=2)'),
        (lambda: payloads(version=3, upcasts=[(2, to_two)]), "No function makes version 3"),
        (lambda: payloads(upcasts=[(2, to_two)]), "Upcasts make version 2"),
        (lambda: payloads(version=4, upcasts=[(4, to_two), (2, to_two)]), "make version 2"),
        (lambda: payloads(version=2, upcasts=[(2, to_two), (2, to_three)]), "Two functions make"),
        (lambda: payloads(NoDataclass), "is to be a dataclass"),
        (lambda: payloads(Holder), "Strange: <class 'type'> is no type that a payload can hold"),
        (
            lambda: Payloads([], [(UpcastMark(type="flight.delyed", to=2), to_two)]),
            "no dataclass that is the payload",
        ),
        (
            lambda: Payloads([(PayloadMark(type="x"), Stop), (PayloadMark(type="x"), Delayed)], []),
            "are both its payload",
        ),
    ],
)
def test_a_mistake_is_a_finding(make, message):
    with pytest.raises(AssemblyError) as caught:
        make()
    assert "mainspring.E028" in str(caught.value)
    assert message in str(caught.value)


def test_all_mistakes_are_told_at_once():
    with pytest.raises(AssemblyError) as caught:
        Payloads([(PayloadMark(type=name, version=2), Stop) for name in "ab"], [])
    assert len(caught.value.problems) == 2


def test_what_is_published_by_itself_is_to_have_what_the_dataclass_needs():
    known = payloads()
    known.check_published([("flight.delayed", {"minutes"}), ("flight.delayed", None), ("x", {"y"})])
    with pytest.raises(AssemblyError, match=r"E027 flight\.delayed: Delayed needs 'minutes'"):
        known.check_published([("flight.delayed", {"id"})])
    assert known.fitting("flight.delayed", {"minutes": 1, "id": 2}) == {"minutes": 1}
