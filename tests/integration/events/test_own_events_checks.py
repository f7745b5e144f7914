"""What is told of models of events, and of handlers that name them, before anything is lost."""

import pytest
from django.core.checks import run_checks
from django.core.management import CommandError, call_command
from django.db import models

from mainspring import on
from mainspring.errors import SetupError
from mainspring.events.apps import the_events
from mainspring.events.event_models import EventModel, RoutedEvent
from mainspring.events.handlers import Handler, Handlers
from mainspring.events.kinds import Kinds, kind_of, kinds_of, number_of
from mainspring.events.models import StoredEvent
from mainspring.events.tables.delivering import Delivering
from mainspring.events.tables.event_tables import EventTables
from mainspring.events.tables.findings import findings, missing_tables
from tests.post.models import Parcel, Scan, Trip, Van


def handler(*types, **said):
    def handle(event):
        """Do nothing."""

    (marked,) = on(*types, **said)(handle).event_handlings
    return Handler(name="tests.handle", function=handle, handling=marked.handling)


def found(*own, handlers=()):
    tables = EventTables(own)
    return {one.id.rpartition(".")[2]: one for one in findings(tables, Handlers(handlers))}


@pytest.fixture
def app():
    """Let a test define models, which nobody knows of afterwards."""
    from django.test.utils import isolate_apps

    with isolate_apps("tests.post"):
        yield


def test_the_models_of_this_project_are_well():
    assert [one for one in run_checks(tags=["mainspring"]) if "mainspring_events" in one.id] == []
    assert findings(the_events().tables, the_events().handlers) == []


@pytest.mark.parametrize(
    ("model", "told"),
    [
        ("post.Parsel", r"no model 'post.Parsel'. .*post\.Parcel"),
        ("post.Van", "post.Van is no model of events"),
        ("nonsense", "no model 'nonsense'"),
        (EventModel, "no model"),
        (Van, "post.Van is no model of events"),
    ],
)
def test_a_handler_names_a_model_that_is_none(model, told):
    import re

    told_of = found(Parcel, handlers=[handler("sent", model=model)])
    assert re.search(told, told_of["E001"].msg)
    assert told_of["E001"].obj == "tests.handle"


def test_a_handler_names_a_type_that_is_none_of_the_choices():
    told_of = found(Trip, handlers=[handler("begum", model=Trip)])
    assert "'begum' is no type of post.Trip" in told_of["W001"].msg
    assert "begun" in told_of["W001"].msg
    assert found(Trip, Scan, handlers=[handler("begun", model=Trip), handler(1, model=Scan)]) == {}


def test_order_needs_what_it_is_in_order_of():
    told_of = found(Parcel, handlers=[handler("a", model=Parcel, order_by="key")])
    assert "events of post.Parcel have none" in told_of["E008"].msg
    assert "E008" in found(Parcel, handlers=[handler("a", model=Parcel, order_by="subject")])
    said = {"model": Scan, "order_by": "subject"}
    assert "E008" not in found(Scan, handlers=[handler("1", **said)])


def test_a_key_that_is_no_whole_number_is_refused(app):
    class Ticket(EventModel):
        id = models.UUIDField(primary_key=True)

        class Meta:
            app_label = "post"

    told_of = found(Ticket)["E002"]
    assert "whole number" in told_of.msg
    assert "BigAutoField" in told_of.hint


@pytest.mark.django_db
def test_a_row_with_such_a_key_is_not_written_and_then_forgotten(app):
    class Ticket(EventModel):
        id = models.UUIDField(primary_key=True)

        class Meta:
            app_label = "post"

    delivering = Delivering(EventTables([Ticket]), Handlers([handler("a", model=Ticket)]))
    with pytest.raises(SetupError, match="no whole number"):
        delivering.begin([Ticket(type="a")], using="default")


def test_keys_that_are_whole_numbers_by_way_of_others_will_do(app):
    class Note(EventModel):
        trip = models.OneToOneField(Trip, models.CASCADE, primary_key=True)

        class Meta:
            app_label = "post"

    assert found(Note) == {}


def test_tables_in_other_databases_are_refused(settings):
    settings.DATABASE_ROUTERS = ["tests.integration.events.test_own_events_checks.Elsewhere"]
    assert "'other'" in found(Parcel)["E003"].msg
    assert "E003" not in found(Trip)


class Elsewhere:
    """Sends parcels to another database."""

    def db_for_write(self, model, **_hints):
        return "other" if model is Parcel else None


def test_one_row_is_one_event(app):
    class Express(Parcel):
        class Meta:
            app_label = "post"

    assert "post.Parcel" in found(Parcel, Express)["E005"].msg


def test_two_models_do_not_have_one_number(app):
    class First(EventModel):
        event_number = 7

        class Meta:
            app_label = "post"

    class Second(EventModel):
        event_number = 7

        class Meta:
            app_label = "post"

    class Third(EventModel):
        event_number = 4096

        class Meta:
            app_label = "post"

    assert "same number, 7, as post.First" in found(First, Second)["E004"].msg
    assert "4096 is no number" in found(Third)["E004"].msg


def test_columns_that_workers_read_are_needed(app):
    class Bare(EventModel):
        created_at = None

        class Meta:
            app_label = "post"

    assert "'created_at'" in found(Bare)["E006"].msg


def test_what_it_is_about_is_a_foreign_key_to_a_primary_key(app):
    class Log(EventModel):
        event_subject = "vam"
        van = models.ForeignKey(Van, models.CASCADE)

        class Meta:
            app_label = "post"

    assert "'van'" in found(Log)["E007"].msg


def test_managers_and_keys_that_do_less_are_told(app):
    class Loose(RoutedEvent, EventModel):
        objects = models.Manager()

        class Meta:
            app_label = "post"

    assert set(found(Loose)) == {"W002", "W003"}
    assert "bulk_create" in found(Loose)["W002"].msg


@pytest.mark.django_db(transaction=True)
def test_a_table_that_is_not_there_is_told_before_anybody_works(app, monkeypatch):
    class Unmade(EventModel):
        class Meta:
            app_label = "post"

    tables = EventTables([Parcel, Unmade])
    assert missing_tables(tables) == ["post_unmade"]
    monkeypatch.setattr(the_events(), "tables", tables)
    with pytest.raises(CommandError, match="no table 'post_unmade' of events"):
        call_command("process_events", "--drain")


def test_an_app_without_migrations_is_told(settings):
    settings.MIGRATION_MODULES = {}
    assert "makemigrations post" in found(Parcel)["W004"].hint
    settings.MIGRATION_MODULES = {"post": "mainspring.events.migrations"}
    assert found(Parcel) == {}


@pytest.mark.parametrize(
    ("command", "is_told"),
    [
        ("makemigrations post", False),
        ("makemigrations --verbosity=2 flights post", False),
        # These make none for it.
        ("makemigrations", True),
        ("makemigrations flights", True),
        ("migrate post", True),
        ("check", True),
    ],
)
def test_the_command_that_makes_migrations_is_not_told_to_be_run(
    command, is_told, settings, monkeypatch
):
    settings.MIGRATION_MODULES = {}
    monkeypatch.setattr("sys.argv", ["manage.py", *command.split()])
    assert ("W004" in found(Parcel)) is is_told


def test_numbers_tell_tables():
    ours, parcels, trips = (
        kinds_of(n) for n in (0, number_of("post.Parcel"), number_of("post.Trip"))
    )
    for handler_ in the_events().handlers:
        kind, model = kind_of(handler_), handler_.handling.model.lower()
        assert (kind in ours) == (model == "")
        assert (kind in parcels) == (model == "post.parcel")
        assert (kind in trips) == (model == "post.trip")
    assert kinds_of(4095)[-1] == -1
    assert kinds_of(0)[0] == 0
    assert number_of("post.parcel") == number_of("post.Parcel")
    assert len(set(Kinds(the_events().handlers).numbers())) == len(list(the_events().handlers))


def test_our_table_can_be_named_too():
    for said in (StoredEvent, "mainspring_events.StoredEvent", None):
        assert handler("a", model=said).handling.model == ""


def test_a_model_that_was_there_before_needs_no_migration(tmp_path):
    """Its columns become those of an event by their names alone."""
    from django.db.migrations.autodetector import MigrationAutodetector
    from django.db.migrations.state import ModelState, ProjectState

    columns = dict(ModelState.from_model(Scan).fields)
    before = ProjectState()
    before.add_model(
        ModelState(
            "post",
            "Scan",
            [
                ("id", models.AutoField(primary_key=True, db_column="scan_no", serialize=False)),
                ("type", columns["type"]),
                ("created_at", models.DateTimeField(db_column="scanned", auto_now_add=True)),
                ("van", columns["van"]),
                ("processed_at", models.DateTimeField(null=True)),
                ("attempts", models.IntegerField(default=0)),
            ],
            {"db_table": "legacy_scans"},
        )
    )
    after = ProjectState()
    after.add_model(ModelState.from_model(Scan))
    for state in (before, after):
        state.add_model(ModelState.from_model(Van))
    changes = MigrationAutodetector(before, after)._detect_changes()
    assert [
        one.describe() for found in changes.values() for m in found for one in m.operations
    ] == []
