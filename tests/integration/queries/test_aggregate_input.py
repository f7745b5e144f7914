"""What cannot be summed up or grouped is refused, with a code, a path and a hint."""

import pytest
from django.db import connection

from mainspring import Entity, F, Policy, anyone, computed
from mainspring.operation.principal import ANONYMOUS
from tests.vault import models
from tests.vault.asking import vault

pytestmark = pytest.mark.django_db(databases=["default", "other"])


class Dossiers(Entity[models.Dossier]):
    policy = Policy(read=anyone)
    share = computed(F("cost") / F("limit"))


@pytest.fixture
def opened(db):
    from tests.vault.rows import fill

    fill()
    return vault(Dossiers)


REFUSED = [
    ("by: []", "at least"),
    ("by: [{}]", "at least"),
    ("by: [{hidden: false}]", "neither true"),
    ("by: [{level: true}, {level: true}]", "twice"),
    ("by: [{level: true}], orderBy: [{key: {cost: ASC}}]", "values that rows are grouped by"),
    ("by: [{level: true}], orderBy: [{key: {noteAggregate: {count: ASC}}}]", "grouped by"),
    ("by: [{level: true}], fill: ZERO", "one bucket"),
    ('by: [{opened: VALUE}], from: "2020-01-01"', "one bucket"),
    ("by: [{level: true}], limit: -1", "to be 0 or more"),
    ("by: [{level: true}], offset: -1", "to be 0 or more"),
]


@pytest.mark.parametrize(("arguments", "told"), REFUSED)
def test_arguments_of_groups(opened, arguments, told):
    arguments = arguments.replace("hidden", "level")
    document = f"{{ dossierAggregate {{ groups({arguments}) {{ count }} }} }}"
    (error,) = opened.whole(document, ANONYMOUS)["errors"]
    assert told in error["message"]
    assert error["extensions"]["code"] == "BAD_INPUT"
    assert error["path"] == ["dossierAggregate"]


def test_a_key_that_rows_are_not_grouped_by(opened):
    document = "{ a: dossierAggregate { groups(by: [{level: true}]) { key { cost } } } }"
    (error,) = opened.whole(document, ANONYMOUS)["errors"]
    assert error["extensions"]["code"] == "BAD_INPUT"
    assert error["extensions"]["hint"] == "Add it to by, or leave it out."
    assert error["path"] == ["a"]


@pytest.mark.parametrize("limit", [1_001, 2**31 - 1])
def test_there_are_no_more_groups_than_rows_of_a_page(opened, limit):
    document = (
        f"{{ dossierAggregate {{ groups(by: [{{level: true}}], limit: {limit}) {{ count }} }} }}"
    )
    assert opened.codes(document, ANONYMOUS) == ["LIMIT_EXCEEDED"]


@pytest.mark.parametrize("given", [True, False])
def test_a_series_is_no_longer_than_a_page(opened, given):
    ends = 'from: "1900-01-01", to: "2020-01-01"'
    if given:
        ends = "from: $from, to: $to"
    document = (
        ("query ($from: DateOrDateTime, $to: DateOrDateTime) " if given else "")
        + "{ dossierAggregate "
        + f"{{ groups(by: [{{opened: DAY}}], fill: ZERO, {ends}) {{ count }} }} }}"
    )
    values = {"from": "1900-01-01", "to": "2020-01-01T00:00:00Z"} if given else {}
    (error,) = opened.whole(document, ANONYMOUS, **values)["errors"]
    assert error["extensions"]["code"] == "LIMIT_EXCEEDED"
    assert error["extensions"]["hint"] == "Ask for a shorter time or longer buckets."
    assert error["path"] == ["dossierAggregate"]


def test_the_calendar_ends_somewhere(opened):
    for ends in ('from: "0001-01-01"', 'to: "9999-12-31"', 'from: "0001-01-01T00:00:00+14:00"'):
        for fill in ("", ", fill: ZERO"):
            asked = f"groups(by: [{{opened: YEAR}}], {ends}{fill}) {{ count }}"
            document = f"{{ dossierAggregate {{ {asked} }} }}"
            assert "INTERNAL" not in opened.codes(document, ANONYMOUS)


@pytest.mark.parametrize("zone", ["Mars/Olympus", "", "../etc/passwd", "UTC; DROP TABLE x"])
def test_an_unknown_time_zone(opened, zone):
    asked = "{ dossierAggregate { groups(by: [{opened: DAY}], timeZone: %s) { count } } }"
    written = opened.whole(asked % f'"{zone}"', ANONYMOUS)["errors"]
    given = opened.whole(f"query ($z: TimeZoneName) {asked % '$z'}", ANONYMOUS, z=zone)["errors"]
    for (error,) in (written, given):
        assert "IANA" in error["message"]
        assert error["extensions"]["code"] in {"GRAPHQL_VALIDATION_FAILED", "BAD_INPUT"}


def test_a_division_by_zero(opened):
    models.Dossier.objects.update(limit=0, cost=1)
    answer = opened.whole("{ dossierAggregate { max { share } } }", ANONYMOUS)
    if connection.vendor != "postgresql":
        # There it is null.
        assert answer["data"]["dossierAggregate"] == {"max": {"share": None}}
        return
    (error,) = answer["errors"]
    assert error["message"] == "A computed field divides by zero."
    assert error["extensions"]["code"] == "BAD_INPUT"
    assert error["extensions"]["hint"].startswith("Leave the rows out")
    assert error["path"] == ["dossierAggregate"]
