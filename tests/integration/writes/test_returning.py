"""A row that is made is told of by the statement that stores it, and as any reader would tell."""

import datetime as dt
from decimal import Decimal
from uuid import UUID

import pytest
from django.db import connection
from django.db.models import Manager

from tests.office import samples_domain
from tests.office.asking import ERRORS, Office, statements, told
from tests.office.models import Counter, Sample
from tests.vault.asking import someone

pytestmark = pytest.mark.django_db(transaction=True)

VISITOR = someone("visitor", id=7)
COLUMNS = """id label body slug email link small count large price ratio isSure day at moment mark
    facts storedAt counter { id }"""
FULL = {
    "label": 'ä "%s" %% \\',
    "body": "a\nb\t{}",
    "slug": "a-b",
    "email": "a@b.de",
    "link": "https://example.org/?a=%20",
    "small": -32768,
    "count": 2**31 - 1,
    "large": str(-(2**63)),
    "price": "-9999999999.90",
    "ratio": 1e-7,
    "isSure": False,
    "day": "0001-01-01",
    "at": "23:59:59.999999",
    "moment": "9999-12-30T23:59:59.999999+00:00",
    "mark": str(UUID(int=7)),
    "facts": {"a": [1, 0.5, None, "ü"], "b": {}},
}
SOME = {"label": "x", "isSure": True, "facts": {}}
IS_POSTGRESQL = connection.vendor == "postgresql"


@pytest.fixture(scope="module")
def lab():
    return Office(samples_domain, exposed=["office.Sample", "office.Counter"])


def _make(lab, given, asked=COLUMNS, who=None):
    document = f"""mutation($i: SampleCreateInput!) {{
        createSample(input: $i) {{ ok sample {{ {asked} }} {ERRORS} }} }}"""
    return lab.whole(document, *(() if who is None else (who,)), i=given)


def _made(lab, given, asked=COLUMNS):
    found = _make(lab, given, asked)
    assert "errors" not in found, found
    return found["data"]["createSample"]["sample"]


def _read(lab, key, asked=COLUMNS):
    return lab.ask(f"{{ sample(id: {key}) {{ {asked} }} }}")["sample"]


@pytest.mark.parametrize("given", [FULL, SOME, {}], ids=["full", "some", "empty"])
def test_it_is_as_it_is_read(lab, given):
    _made(lab, SOME)
    with statements() as found:
        made = _made(lab, given)
    assert told(found) == ["INSERT"] if IS_POSTGRESQL else ["INSERT", "SELECT"]
    assert made == _read(lab, made["id"])
    assert {name: made[name] for name in given} == given


def test_a_link_that_is_set_is_told_of(lab):
    counter = Counter.objects.create(last=3)
    made = _made(lab, {"counter": {"connect": {"id": counter.pk}}})
    assert made["counter"] == {"id": str(counter.pk)}


@pytest.mark.parametrize(
    "asked",
    [
        "id count double",
        "id counter { id last }",
        "id counter { id samples { label } }",
        "id counter { samplesAggregate: sampleAggregate { count } }",
        "id __typename label",
    ],
)
def test_what_it_cannot_tell_is_read(lab, asked):
    counter = Counter.objects.create(last=3)
    made = _made(lab, {"count": 2, "label": "a", "counter": {"connect": {"id": counter.pk}}}, asked)
    expected = lab.ask(f"{{ samples {{ {asked} }} }}")["samples"][0]
    assert made == expected


def test_a_computed_field_that_fails_leaves_the_row_stored(lab):
    found = _make(lab, {"count": 1, "small": 0}, "count share")
    assert Sample.objects.get().count == 1
    payload = found["data"]["createSample"]
    assert payload["ok"]
    if IS_POSTGRESQL:  # elsewhere a division by zero is NULL
        assert payload["sample"] is None
        assert [one["path"] for one in found["errors"]] == [["createSample", "sample"]]


def test_who_does_not_see_all_rows_does_not_see_one_that_is_made(lab):
    for count, seen in ((1, {"label": "x"}), (-1, None)):
        found = _make(lab, {"label": "x", "count": count}, "label", VISITOR)
        assert found["data"]["createSample"]["sample"] == seen


def test_what_is_masked_stays_so(lab):
    found = _make(lab, {"count": 1}, "count price", VISITOR)
    assert found["data"]["createSample"]["sample"] == {"count": 1, "price": None}


def test_rows_that_the_default_manager_hides_are_not_told_of(monkeypatch):
    class Sure(Manager):
        def get_queryset(self):
            return super().get_queryset().filter(is_sure=True)

    manager = Sure()
    manager.model = Sample
    monkeypatch.setitem(vars(Sample._meta), "default_manager", manager)
    lab = Office(samples_domain, exposed=["office.Sample", "office.Counter"])
    assert _made(lab, {"label": "x", "isSure": True}, "label") == {"label": "x"}
    assert _made(lab, {"label": "y", "isSure": False}, "label") is None


@pytest.mark.skipif(not IS_POSTGRESQL, reason="triggers are written in PostgreSQL's language")
@pytest.mark.parametrize(
    ("when", "does"),
    [
        ("BEFORE", "NEW.label := 'told'; RETURN NEW;"),
        ("AFTER", "UPDATE office_sample SET label = 'told' WHERE id = NEW.id; RETURN NULL;"),
    ],
)
def test_triggers_have_the_last_word(when, does):
    lab = Office(samples_domain, exposed=["office.Sample", "office.Counter"])
    with connection.cursor() as cursor:
        cursor.execute(
            f"CREATE FUNCTION relabel() RETURNS trigger LANGUAGE plpgsql AS $$BEGIN {does} END$$"
        )
        cursor.execute(
            f"CREATE TRIGGER relabel {when} INSERT ON office_sample FOR EACH ROW"
            " EXECUTE FUNCTION relabel()"
        )
        try:
            assert _made(lab, {"label": "x"}, "label") == {"label": "told"}
        finally:
            cursor.execute("DROP FUNCTION relabel() CASCADE")


def test_rows_are_stored_as_django_stores_them(lab):
    values = {
        "label": "x",
        "small": 7,
        "price": Decimal("1E+2"),
        "ratio": float("1e300"),
        "day": dt.date(2024, 2, 29),
        "at": dt.time(1, 2, 3, 4),
        "moment": dt.datetime(
            2024, 3, 1, 12, tzinfo=dt.timezone(dt.timedelta(hours=5, minutes=30))
        ),
        "mark": UUID(int=2**128 - 1),
        "facts": {"deep": [{"a": 1.5}], "ü": "\ud7ff"},
    }
    Sample(**values).save()
    lab.records("Sample").create(**values)
    theirs, ours = Sample.objects.order_by("pk").values(*values)
    assert theirs == ours


@pytest.mark.parametrize(
    "unusual",
    [
        {"facts": [1, 2]},
        {"facts": "a text"},
        {"ratio": float("inf")},
        {"ratio": 3},
        {"label": type("Word", (str,), {})("x")},
    ],
)
def test_unusual_values_are_stored_as_well(lab, unusual):
    if not IS_POSTGRESQL and unusual.get("ratio") == float("inf"):
        unusual = {"ratio": 1.0}
    ((name, value),) = unusual.items()
    lab.records("Sample").create(**unusual)
    assert Sample.objects.values_list(name, flat=True).get() == value


def test_it_is_prepared_once_whatever_the_values(lab):
    if not IS_POSTGRESQL:
        return
    _made(lab, SOME)
    with connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM pg_prepared_statements")
        before = cursor.fetchone()
    for given in (FULL, SOME, {}, {"count": 1}, {"large": "5000000000", "label": ""}):
        _made(lab, given)
    with connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM pg_prepared_statements")
        assert cursor.fetchone() == before
