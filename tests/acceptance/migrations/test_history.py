"""`manage.py makehistory`, the migrations that it writes, and what becomes of the history later."""

import json
import os
import sys
import textwrap

import pytest

from tests.acceptance.migrations.project import Project

MODELS = """
    from django.db import models

    class Note(models.Model):
        title = models.CharField(max_length=50)
        body = models.TextField(default="")
"""
DOMAIN = """
    from mainspring import Entity, History, Policy, anyone
    from notes.models import Note

    class Notes(Entity[Note]):
        policy = Policy(read=anyone)
        history = History(exclude=("body",))
"""
ASK = """
import django, sys
django.setup()
from mainspring.surfaces.graphql.endpoint import execute_bytes
print(execute_bytes(sys.argv[1], {}, None).decode())
"""


class Kept(Project):
    """A project that keeps what was."""

    def ask(self, document):
        """Answer a document."""
        return json.loads(self.run("-c", ASK, document))

    def migration(self, name, *operations):
        """Write a migration behind the last one."""
        folder = self.folder / "notes/migrations"
        last = max(folder.glob("0*.py")).stem
        number = int(last[:4]) + 1
        listed = "".join(f"        {operation},\n" for operation in operations)
        text = (
            "from django.db import migrations, models\n\n\n"
            "class Migration(migrations.Migration):\n"
            f"    dependencies = [('notes', {last!r})]\n"
            f"    operations = [\n{listed}    ]\n"
        )
        (folder / f"{number:04d}_{name}.py").write_text(text)

    def now(self):
        """Give the moment."""
        code = "from django.utils import timezone; print(timezone.now().isoformat())"
        return self.do(code).strip()

    def titles(self, moment, field="title"):
        """Give a field of all notes at a moment."""
        answer = self.ask(f'{{ notes(asOf: "{moment}") {{ {field} }} }}')
        return [row[field] for row in answer["data"]["notes"]]

    def versions(self, columns="title"):
        """Give columns of the versions that count or counted."""
        sql = (
            f"SELECT {columns} FROM ms_history_notes_note WHERE ms_valid_to IS NULL "  # noqa: S608 - names
            "OR ms_valid_to > ms_valid_from ORDER BY ms_id"
        )
        code = (
            "from django.db import connection; import json\n"
            f"cursor = connection.cursor(); cursor.execute({sql!r})\n"
            "print(json.dumps(cursor.fetchall()))"
        )
        return [tuple(row) for row in json.loads(self.do(code))]


@pytest.fixture
def project(tmp_path):
    made = Kept(tmp_path, models=MODELS, domain=DOMAIN)
    made.do("Note.objects.create(title='Rivers')")
    return made


def test_the_life_of_a_history(project):
    assert "mainspring.W018" in project.check()
    said = project.manage("makehistory")
    assert said.splitlines() == ["notes: 0002_history_note", "  Keep the history of note"]
    assert "AddHistory" in (project.folder / "notes/migrations/0002_history_note.py").read_text()
    assert "W018" not in project.check()
    assert project.manage("makehistory") == ""
    assert "No changes" in project.manage("makemigrations", "--check")
    project.manage("migrate")
    project.do("Note.objects.update(title='Streams'); Note.objects.update(body='x')")
    assert project.versions() == [("Rivers",), ("Streams",)]

    # A table that Django makes anew keeps its history, although the triggers went with the old one.
    project.change("notes/models.py", "max_length=50", "max_length=60, db_index=True")
    project.manage("makemigrations", "notes", "-n", "longer")
    assert "W018" in project.check()
    said = project.manage("makehistory")
    assert said.splitlines()[1] == "  Bring the history of note in step with its fields"
    project.manage("migrate")
    project.do("Note.objects.update(title='Brooks')")
    assert project.versions() == [("Rivers",), ("Streams",), ("Brooks",)]


def test_columns_that_come_and_go(project):
    project.manage("makehistory")
    project.manage("migrate")
    project.do("Note.objects.update(title='Brooks')")
    # A column more: older versions get the value that the row has now.
    project.change(
        "notes/models.py", "body =", "stars = models.IntegerField(default=3)\n    body ="
    )
    project.manage("makemigrations", "notes", "-n", "stars")
    project.manage("makehistory")
    project.manage("migrate")
    assert project.versions("title, stars") == [("Rivers", 3), ("Brooks", 3)]
    project.do("Note.objects.update(stars=5)")
    assert project.versions("title, stars")[-1] == ("Brooks", 5)

    # A column less, which nobody told the history of.
    project.change("notes/models.py", "stars = models.IntegerField(default=3)", "")
    project.manage("makemigrations", "notes", "-n", "no_stars")
    project.manage("migrate")
    project.do("Note.objects.update(title='Lakes')")
    assert project.versions("title, stars")[-1] == ("Lakes", None)
    assert "W018" in project.check()

    # All the way back, and to nothing.
    project.manage("migrate", "notes", "0001")
    project.manage("migrate")
    project.change("notes/domain.py", '    history = History(exclude=("body",))\n', "")
    assert "(mainspring.W018) A migration is missing: Remove the history" in project.check()
    assert "  Remove the history of note" in project.manage("makehistory")
    assert len(list((project.folder / "notes/migrations").glob("0*.py"))) == 6
    project.manage("migrate")
    project.do("Note.objects.update(title='Seas')")


@pytest.fixture
def remembered(project):
    """Keep a history with two titles; give the project and the moment of the first."""
    project.manage("makehistory")
    project.manage("migrate")
    moment = project.now()
    project.do("Note.objects.update(title='Brooks')")
    return project, moment


def test_a_field_with_another_name_keeps_what_it_was(remembered):
    project, moment = remembered
    assert project.titles(moment) == ["Rivers"]
    project.change("notes/models.py", "title =", "heading =")
    project.migration("heading", "migrations.RenameField('note', 'title', 'heading')")
    assert "No changes" in project.manage("makemigrations", "--check")
    project.manage("migrate")
    answer = project.ask(f'{{ notes(asOf: "{moment}") {{ heading }} }}')
    assert answer["errors"][0]["extensions"]["code"] == "UNAVAILABLE"
    assert "makehistory" in answer["errors"][0]["extensions"]["hint"]
    project.do("Note.objects.update(heading='Lakes')")
    assert "W018" in project.check()
    assert "in step" in project.manage("makehistory")
    assert "W018" not in project.check()
    project.manage("migrate")
    assert project.titles(moment, "heading") == ["Rivers"]
    assert project.versions("heading") == [("Rivers",), ("Brooks",), ("Lakes",)]
    project.manage("migrate", "notes", "0002")
    assert project.versions("title") == [("Rivers",), ("Brooks",), ("Lakes",)]
    project.manage("migrate")
    assert project.titles(moment, "heading") == ["Rivers"]


def test_a_column_with_another_name_keeps_what_it_was(remembered):
    project, moment = remembered
    project.change("notes/models.py", "max_length=50", "max_length=50, db_column='heading'")
    project.manage("makemigrations", "notes", "-n", "heading")
    assert "W018" in project.check()
    project.manage("makehistory")
    project.manage("migrate")
    assert project.titles(moment) == ["Rivers"]


def test_names_that_were_others_before(remembered):
    project, moment = remembered
    project.change("notes/models.py", "title =", "heading =")
    project.change("notes/models.py", "body =", "title = models.TextField(default='')\n    body =")
    project.migration(
        "heading",
        "migrations.SeparateDatabaseAndState("
        "[migrations.RunSQL('ALTER TABLE notes_note RENAME title TO heading')], "
        "[migrations.RenameField('note', 'title', 'heading')])",
        "migrations.AddField('note', 'title', models.TextField(default='none'))",
        "migrations.AlterField('note', 'title', models.TextField(default=''))",
    )
    project.manage("makehistory")
    project.manage("migrate")
    assert project.titles(moment, "heading") == ["Rivers"]
    assert project.titles(moment) == ["none"], "what the column came with"
    assert project.titles(project.now(), "heading") == ["Brooks"]


def test_a_field_that_took_the_place_of_another_is_not_known_of_then(remembered):
    project, moment = remembered
    project.change("notes/models.py", "title =", "heading =")
    project.migration(
        "copy",
        "migrations.AddField('note', 'heading', "
        "models.CharField(max_length=50, default='50% \\'-'), preserve_default=False)",
        "migrations.RunSQL('UPDATE notes_note SET heading = title')",
        "migrations.RemoveField('note', 'title')",
    )
    assert "No changes" in project.manage("makemigrations", "--check")
    project.manage("makehistory")
    project.manage("migrate")
    assert project.titles(moment, "heading") == ["50% '-"]
    assert project.titles(project.now(), "heading") == ["Brooks"]


def memos(project):
    """Call the model otherwise; the code of these tests finds it by its first name."""
    models = project.folder / "notes/models.py"
    models.write_text(models.read_text() + "\n\nNote = Memo\n")
    project.change("notes/models.py", "class Note(", "class Memo(")
    project.change("notes/domain.py", "import Note", "import Memo")
    project.change("notes/domain.py", "Notes(Entity[Note])", "Memos(Entity[Memo])")


def memo_titles(project, moment, field="title"):
    answer = project.ask(f'{{ memos(asOf: "{moment}") {{ {field} }} }}')
    return [row[field] for row in answer["data"]["memos"]]


def test_a_model_with_another_name_keeps_its_history(remembered):
    project, moment = remembered
    memos(project)
    project.migration("memo", "migrations.RenameModel('Note', 'Memo')")
    assert "No changes" in project.manage("makemigrations", "--check")
    project.manage("migrate")
    # What is written before the history follows is a version of it, too.
    project.do("Note.objects.update(title='Lakes')")
    between = project.now()
    assert "Take the history of memo over" in project.check()
    assert project.manage("makehistory").splitlines() == [
        "notes: 0004_rename_history_memo",
        "  Take the history of memo over from the name that its table had",
    ]
    assert "W018" not in project.check()
    project.manage("migrate")
    project.do("Note.objects.update(title='Seas')")
    assert memo_titles(project, moment) == ["Rivers"]
    assert memo_titles(project, between) == ["Lakes"]
    assert memo_titles(project, project.now()) == ["Seas"]
    project.manage("migrate", "notes", "0002")
    project.manage("migrate")
    assert memo_titles(project, moment) == ["Rivers"]
    assert memo_titles(project, project.now()) == ["Seas"]


def test_a_model_and_a_field_with_other_names(remembered):
    project, moment = remembered
    memos(project)
    project.migration("memo", "migrations.RenameModel('Note', 'Memo')")
    project.manage("makehistory")
    project.manage("migrate")
    project.change("notes/models.py", "title =", "heading =")
    project.migration("heading", "migrations.RenameField('memo', 'title', 'heading')")
    project.manage("makehistory")
    project.manage("migrate")
    assert memo_titles(project, moment, "heading") == ["Rivers"]


def test_a_table_with_another_name_keeps_its_history(remembered):
    project, moment = remembered
    meta = "\n\n    class Meta:\n        db_table = 'leaves'\n"
    project.change(
        "notes/models.py", 'body = models.TextField(default="")', f'body = models.TextField(default=""){meta}'
    )
    project.manage("makemigrations", "notes", "-n", "leaves")
    assert "W018" in project.check()
    project.manage("makehistory")
    project.manage("migrate")
    project.do("Note.objects.update(title='Lakes')")
    assert project.titles(moment) == ["Rivers"]
    assert project.titles(project.now()) == ["Lakes"]
    assert "W018" not in project.check()


def test_a_history_waits_for_the_migration_of_its_model(remembered):
    project, moment = remembered
    memos(project)
    first = "Run `manage.py makemigrations notes`, then `manage.py makehistory notes`"
    assert first in project.check()
    with pytest.raises(AssertionError, match="behind its models: memo, note"):
        project.manage("makehistory")
    project.migration("memo", "migrations.RenameModel('Note', 'Memo')")
    assert first not in project.check()
    project.change("notes/models.py", "title =", "heading =")
    assert first in project.check()
    with pytest.raises(AssertionError, match="Run `manage.py makemigrations notes` first"):
        project.manage("makehistory")
    project.migration("heading", "migrations.RenameField('memo', 'title', 'heading')")
    project.manage("makehistory")
    project.manage("migrate")
    assert memo_titles(project, moment, "heading") == ["Rivers"]


def test_a_history_of_a_model_that_is_gone_is_nobodys(remembered):
    project, _ = remembered
    (project.folder / "notes/models.py").write_text("")
    (project.folder / "notes/domain.py").write_text("")
    project.manage("makemigrations", "notes", "-n", "gone")
    assert "W018" not in project.check()
    assert project.manage("makehistory") == ""
    project.manage("migrate")


def test_reads_of_the_past_of_a_real_project(project):
    document = '{{ notes(asOf: "{}") {{ title }} }}'
    project.manage("makehistory")
    first = project.do("from django.utils import timezone; print(timezone.now().isoformat())")
    answer = project.ask(document.format(first.strip()))
    assert answer["errors"][0]["extensions"]["code"] == "UNAVAILABLE"
    project.manage("migrate")
    answer = project.ask(document.format(first.strip()))
    assert answer["errors"][0]["extensions"]["code"] == "BAD_INPUT"
    assert "known since" in answer["errors"][0]["message"]
    moments = []
    for title in ("Streams", "Brooks"):
        now = "from django.utils import timezone; print(timezone.now().isoformat())\n"
        moments.append(project.do(f"{now}Note.objects.update(title={title!r})").strip())
    moments.append(project.do("from django.utils import timezone; print(timezone.now().isoformat())").strip())
    titles = [project.ask(document.format(moment))["data"]["notes"] for moment in moments]
    assert titles == [[{"title": "Rivers"}], [{"title": "Streams"}], [{"title": "Brooks"}]]
    said = project.manage("explain", document.format(moments[0]))
    assert "many notes as of value 0" in said
    assert 'WITH "notes_note" AS' in said
    said = project.manage("export", document.format(moments[1]), "--format", "csv")
    assert said.splitlines() == ['"title"', '"Streams"']


def test_wrong_arguments(project):
    assert project.manage("makehistory", "--dry-run").startswith("notes: 0002_history_note")
    assert len(list((project.folder / "notes/migrations").glob("0*.py"))) == 1
    with pytest.raises(AssertionError, match="There is no app 'other'"):
        project.manage("makehistory", "other")
