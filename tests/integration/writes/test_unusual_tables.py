"""A row that is made is told of as it is read, whatever the database makes of its table."""

import datetime as dt
from contextlib import contextmanager
from types import ModuleType
from uuid import UUID

import pytest
from django.db import connection

from mainspring import Entity, Policy, anyone
from tests.foreign.apps.keys.models import Slot
from tests.office import samples_domain
from tests.office.asking import ERRORS, Office, statements, told
from tests.office.models import Crate, Sample

pytestmark = pytest.mark.django_db(transaction=True, databases=["default", "other"])
only_postgresql = pytest.mark.skipif(
    connection.vendor != "postgresql", reason="only there the statement tells of a row"
)
EVERYTHING = Policy(read=anyone, create=anyone)
FUNCTION = "CREATE FUNCTION deed() RETURNS trigger LANGUAGE plpgsql AS $${}$$"


class Slots(Entity[Slot]):
    fields = ("token",)
    policy = EVERYTHING


class Crates(Entity[Crate]):
    policy = EVERYTHING


def _office(*entities):
    module = ModuleType(__name__)
    for entity in entities:
        setattr(module, entity.__name__, entity)
    return Office(module, exposed=["keys.Slot", "office.Crate"])


def _run(*commands):
    with connection.cursor() as cursor:
        for command in commands:
            cursor.execute(command)


@contextmanager
def _samples_are(*commands, undone=()):
    """Put something in the place of the table of samples, which is called `kept` until then."""
    _run("ALTER TABLE office_sample RENAME TO kept", *commands)
    try:
        yield Office(samples_domain, exposed=["office.Sample", "office.Counter"])
    finally:
        _run(*undone, "ALTER TABLE kept RENAME TO office_sample")


def _sample(lab, **given):
    document = f"""mutation($i: SampleCreateInput!) {{
        createSample(input: $i) {{ ok sample {{ label }} {ERRORS} }} }}"""
    payload = lab.done(document, i=given)
    return payload["sample"]


def test_a_row_whose_key_has_several_parts_is_told_of():
    lab = _office(Slots)
    given = {"room": "a", "day": "2024-03-01", "token": str(UUID(int=7))}
    document = (
        "mutation($i: SlotCreateInput!) { createSlot(input: $i) { ok slot { room day token } } }"
    )
    assert lab.done(document, i=given)["slot"] == given
    made = lab.records("Slot").create(room="b", day=dt.date(2024, 3, 2), token=UUID(int=8))
    assert made.pk == ("b", dt.date(2024, 3, 2), UUID(int=8))


@only_postgresql
def test_rows_that_a_view_leaves_out_are_not_told_of():
    view = "CREATE VIEW office_sample AS SELECT * FROM kept WHERE label <> 'out'"
    with _samples_are(view, undone=["DROP VIEW office_sample"]) as lab:
        assert _sample(lab, label="in") == {"label": "in"}
        assert _sample(lab, label="out") is None


@only_postgresql
def test_triggers_of_the_table_behind_a_view_have_the_last_word():
    does = "BEGIN UPDATE kept SET label = 'told' WHERE id = NEW.id; RETURN NULL; END"
    made = (
        "CREATE VIEW office_sample AS SELECT * FROM kept",
        FUNCTION.format(does),
        "CREATE TRIGGER deed AFTER INSERT ON kept FOR EACH ROW EXECUTE FUNCTION deed()",
    )
    undone = ["DROP VIEW office_sample", "DROP FUNCTION deed() CASCADE"]
    with _samples_are(*made, undone=undone) as lab:
        assert _sample(lab, label="x") == {"label": "told"}


@only_postgresql
def test_triggers_of_a_part_of_a_table_have_the_last_word():
    does = "BEGIN UPDATE office_sample SET label = 'told' WHERE id = NEW.id; RETURN NULL; END"
    made = (
        "CREATE TABLE office_sample (LIKE kept INCLUDING DEFAULTS) PARTITION BY LIST (is_sure)",
        "CREATE TABLE others PARTITION OF office_sample DEFAULT",
        "CREATE TABLE sure PARTITION OF office_sample FOR VALUES IN (true)",
        "CREATE SEQUENCE numbers",
        "ALTER TABLE office_sample ALTER id SET DEFAULT nextval('numbers')",
        FUNCTION.format(does),
        "CREATE TRIGGER deed AFTER INSERT ON sure FOR EACH ROW EXECUTE FUNCTION deed()",
    )
    undone = ["DROP TABLE office_sample", "DROP SEQUENCE numbers", "DROP FUNCTION deed() CASCADE"]
    with _samples_are(*made, undone=undone) as lab:
        assert _sample(lab, label="x", isSure=True) == {"label": "told"}
        assert _sample(lab, label="x", isSure=False) == {"label": "x"}


@only_postgresql
def test_parts_of_a_table_without_triggers_are_told_of_at_once():
    made = (
        "CREATE TABLE office_sample (LIKE kept INCLUDING DEFAULTS) PARTITION BY LIST (is_sure)",
        "CREATE TABLE others PARTITION OF office_sample DEFAULT",
        "CREATE SEQUENCE numbers",
        "ALTER TABLE office_sample ALTER id SET DEFAULT nextval('numbers')",
    )
    undone = ["DROP TABLE office_sample", "DROP SEQUENCE numbers"]
    with _samples_are(*made, undone=undone) as lab:
        _sample(lab, label="x")
        with statements() as found:
            assert _sample(lab, label="y") == {"label": "y"}
        assert told(found) == ["INSERT"]


@only_postgresql
def test_rules_of_a_table_have_the_last_word():
    rule = "DO ALSO UPDATE office_sample SET label = 'told' WHERE label = NEW.label"
    _run(f"CREATE RULE deed AS ON INSERT TO office_sample {rule}")
    try:
        lab = Office(samples_domain, exposed=["office.Sample", "office.Counter"])
        assert _sample(lab, label="x") == {"label": "told"}
    finally:
        _run("DROP RULE deed ON office_sample")


@only_postgresql
def test_rows_that_the_database_hides_from_us_are_stored_and_not_told_of():
    _run(
        "CREATE ROLE clerk",
        "GRANT SELECT, INSERT ON office_crate TO clerk",
        "ALTER TABLE office_crate ENABLE ROW LEVEL SECURITY",
        "CREATE POLICY filed ON office_crate FOR INSERT WITH CHECK (true)",
        "SET ROLE clerk",
    )
    try:
        lab = _office(Crates)
        document = "mutation { createCrate(input: {}) { ok crate { id } errors { message } } }"
        assert lab.done(document)["crate"] is None
    finally:
        _run(
            "RESET ROLE",
            "DROP POLICY filed ON office_crate",
            "ALTER TABLE office_crate DISABLE ROW LEVEL SECURITY",
            "DROP OWNED BY clerk",
            "DROP ROLE clerk",
        )
    assert Crate.objects.count() == 1


@only_postgresql
@pytest.mark.parametrize("entity", ["Crate", "Sample"])
def test_a_row_that_a_trigger_leaves_out_is_not_there(entity):
    table = f"office_{entity.lower()}"
    _run(
        FUNCTION.format("BEGIN RETURN NULL; END"),
        f"CREATE TRIGGER deed BEFORE INSERT ON {table} FOR EACH ROW EXECUTE FUNCTION deed()",
    )
    try:
        samples = ["office.Sample", "office.Counter"]
        lab = _office(Crates) if entity == "Crate" else Office(samples_domain, exposed=samples)
        key = entity.lower()
        document = f"mutation {{ create{entity}(input: {{}}) {{ ok {key} {{ id }} {ERRORS} }} }}"
        assert lab.done(document)[key] is None
    finally:
        _run("DROP FUNCTION deed() CASCADE")


@only_postgresql
def test_a_column_of_moments_without_a_zone_holds_what_django_stores():
    moment = dt.datetime(2024, 3, 1, 12, tzinfo=dt.timezone(dt.timedelta(hours=5, minutes=30)))
    _run("ALTER TABLE office_sample ALTER moment TYPE timestamp")
    try:
        lab = Office(samples_domain, exposed=["office.Sample", "office.Counter"])
        Sample(moment=moment).save()
        lab.records("Sample").create(moment=moment)
        with connection.cursor() as cursor:
            cursor.execute("SELECT DISTINCT moment::text FROM office_sample")
            assert cursor.fetchall() == [("2024-03-01 06:30:00",)]
    finally:
        _run("ALTER TABLE office_sample ALTER moment TYPE timestamptz")
