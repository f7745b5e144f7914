"""What endpoints ask for: types by patterns, payloads by a filter, headers of their own."""

import pytest

from mainspring.errors import BadInput
from mainspring.events.handlers import fits
from mainspring.events.webhooks.own_headers import check_headers
from mainspring.events.webhooks.wanting import check_filter, check_types, wants


@pytest.mark.parametrize(
    ("type_", "pattern", "expected"),
    [
        ("flight.delayed", "flight.delayed", True),
        ("flight.delayed", "flight.*", True),
        ("flight.gate.changed", "flight.*", True),
        ("flight.delayed", "*", True),
        ("flight", "flight.*", False),
        ("flightless", "flight.*", False),
        ("flight.delayed", "flight", False),
        ("mainspring.webhook", "*", False),
        ("mainspring.webhook", "main*", False),
        ("mainspring.webhook", "mainspring.*", True),
    ],
)
def test_patterns_fit_types(type_, pattern, expected):
    assert fits(type_, pattern) is expected


PAYLOAD = {
    "airline": "BA",
    "minutes": 30,
    "late": True,
    "gate": None,
    "from": {"code": "LHR"},
    "list": ["BA"],
}


@pytest.mark.parametrize(
    ("condition", "expected"),
    [
        ({}, True),
        ({"airline": "BA"}, True),
        ({"airline": ["LH", "BA"]}, True),
        ({"airline": "LH"}, False),
        ({"airline": "ba"}, False),
        ({"airline": "BA", "minutes": 30}, True),
        ({"airline": "BA", "minutes": 31}, False),
        ({"minutes": 30.0}, True),
        ({"minutes": "30"}, False),
        ({"late": True}, True),
        ({"late": 1}, False),
        ({"minutes": [True]}, False),
        ({"gate": None}, True),
        ({"nothing": None}, False),
        ({"from.code": "LHR"}, True),
        ({"from.code.more": "LHR"}, False),
        ({"list": "BA"}, False),
        ({"list.0": "BA"}, False),
        ({"__class__": "dict"}, False),
        ({"airline": {"BA": 1}}, False),
        ("airline", False),
        (None, False),
        ([], False),
    ],
)
def test_filters_compare_what_the_payload_has(condition, expected):
    assert wants(["*"], condition, type_="flight.delayed", payload=PAYLOAD) is expected


@pytest.mark.parametrize("types", [None, "*", {}, [], [None], [5], ["airport.*"]])
def test_types_that_are_none_want_nothing(types):
    assert not wants(types, {}, type_="flight.delayed", payload={})


@pytest.mark.parametrize("payload", [None, [], "text", 5])
def test_a_payload_that_is_no_object_fits_no_condition(payload):
    assert wants(["*"], {}, type_="a", payload=payload)
    assert not wants(["*"], {"a": None}, type_="a", payload=payload)


@pytest.mark.parametrize(
    "condition",
    [
        [],
        "airline",
        None,
        {"": 1},
        {"a..b": 1},
        {".a": 1},
        {"a" * 201: 1},
        {"a": []},
        {"a": {}},
        {"a": [{}]},
        {"a": [[1]]},
        {"a": "x" * 201},
        {"a": list(range(101))},
        {str(number): 1 for number in range(21)},
    ],
)
def test_what_is_no_filter_is_told(condition):
    with pytest.raises(BadInput):
        check_filter(condition)


def test_filters_are_taken():
    check_filter({})
    check_filter({"airline": ["BA", None], "flight.minutes": 30, "late": False})


@pytest.mark.parametrize(
    "types", [["flight.delayed"], ["flight.*"], ["flight.*", "book*"], ["*"], ["booking.made"]]
)
def test_types_that_are_offered_are_taken(types):
    check_types(types, offered=["flight.*", "booking.made"])


@pytest.mark.parametrize(
    "types",
    [
        [],
        "flight.*",
        None,
        [5],
        ["flight.delayed", "airport.closed"],
        ["booking.lost"],
        ["*.delayed"],
        ["flight.*.x"],
        ["flight delayed"],
        [""],
        ["mainspring.webhook"],
        ["mainspring.*"],
        ["flight." + "x" * 100],
        ["flight.*"] * 101,
    ],
)
def test_types_that_never_come_are_told(types):
    with pytest.raises(BadInput):
        check_types(types, offered=["flight.*", "booking.made"])


@pytest.mark.parametrize(
    "headers",
    [
        {"Host": "169.254.169.254"},
        {"content-length": "0"},
        {"Transfer-Encoding": "chunked"},
        {"Webhook-Id": "msg_0"},
        {"WEBHOOK-SIGNATURE": "v1,x"},
        {"Proxy-Authorization": "x"},
        {"X-A": "a\r\nHost: b"},
        {"X-A": "a\nb"},
        {"X-A": "a\0"},
        {"X-A": "ä"},
        {"X-A\r\nX-B": "a"},
        {"X A": "a"},
        {"X:A": "a"},
        {"": "a"},
        {"X-A": 5},
        {"X-A": "a", "x-a": "b"},
        {"X-A": "a" * 2_001},
        {f"X-{number}": "a" for number in range(21)},
        ["X-A"],
        None,
    ],
)
def test_headers_that_change_more_are_refused(headers):
    with pytest.raises(BadInput) as caught:
        check_headers(headers)
    assert "169.254" not in str(caught.value)


def test_headers_are_taken():
    headers = {"Authorization": "Bearer abc", "X-Tenant": "12"}
    assert check_headers(headers) == headers
