"""`manage.py makesearch`, the migrations that it writes, and what becomes of the index later."""

import json

import pytest

from tests.integration.notes_project import NotesProject

MODELS = """
from django.db import models

class Note(models.Model):
    key = models.CharField(primary_key=True, max_length=9)
    title = models.CharField(max_length=50)
    body = models.TextField()
"""
DOMAIN = """
from mainspring import Entity, Policy, Search, anyone
from notes.models import Note

class Notes(Entity[Note]):
    policy = Policy(read=anyone)
    search = Search("title", "body", language="english", weights={"title": "A"})
"""
FIND = """
import django, json, sys
django.setup()
from mainspring.surfaces.graphql.endpoint import execute_bytes
document = "query ($w: String) { notes(search: $w) { key } }"
print(execute_bytes(document, {"w": sys.argv[1]}, None).decode())
"""


class Project(NotesProject):
    """The project, whose notes are searched."""

    def __init__(self, folder):
        super().__init__(folder, models=MODELS, domain=DOMAIN)

    def find(self, words):
        """Search, and give the keys."""
        rows = json.loads(self.run("-c", FIND, words))["data"]["notes"]
        return [row["key"] for row in rows]


@pytest.fixture
def project(tmp_path):
    made = Project(tmp_path)
    made.do(
        "Note.objects.create(key='a', title='Rivers', body='They are flooding')\n"
        "Note.objects.create(key='b', title='Floods', body='of paper')\n",
    )
    return made


def test_from_parts_of_words_to_words(project):
    assert project.find("lood") == ["a", "b"]
    said = project.manage("makesearch")
    assert said.splitlines() == ["notes: 0002_search_note", "  Index the search of note"]
    assert "No changes" in project.manage("makemigrations", "--check")
    assert project.manage("makesearch") == ""
    project.manage("migrate")
    assert project.find("lood") == []
    assert project.find("flood") == ["b", "a"]
    # A table that Django makes anew keeps its index, although its triggers went with the old one.
    project.change("notes/models.py", "max_length=50", "max_length=60, db_index=True")
    project.manage("makemigrations", "notes", "-n", "longer")
    project.manage("migrate")
    project.do(
        "Note.objects.create(key='c', title='A flooded table', body='')\n"
        "Note.objects.filter(key='a').delete()\n",
    )
    assert sorted(project.find("flood")) == ["b", "c"]
    assert project.find("lood") == []


def test_another_search_gets_another_index(project):
    project.manage("makesearch", "notes")
    project.change("notes/domain.py", '"title": "A"', '"body": "B"')
    said = project.manage("makesearch")
    assert said.splitlines()[1:] == [
        "  Remove the index of a search of note",
        "  Index the search of note",
    ]
    project.manage("migrate")
    assert sorted(project.find("flood")) == ["a", "b"]
    project.manage("migrate", "notes", "0001")
    assert project.find("lood") == ["a", "b"]
    project.manage("migrate")
    project.change("notes/domain.py", '"english"', '"simple"')
    assert project.manage("makesearch", "--dry-run").startswith("notes: 0004")
    project.change("notes/domain.py", '"simple"', '"english", typos=True')
    project.manage("makesearch")
    (written,) = (project.folder / "notes/migrations").glob("0004*.py")
    assert "typos=True" in written.read_text()
    project.manage("migrate")
    assert sorted(project.find("flood")) == ["a", "b"]
    assert project.manage("makesearch") == ""
    assert len(list((project.folder / "notes/migrations").glob("0*.py"))) == 4


def test_the_check_tells_what_is_not_indexed(project):
    told = project.check()
    assert "notes.note: (mainspring.I006) A migration is missing: Index the search of note." in told
    assert "manage.py makesearch notes" in told
    project.manage("makesearch")
    assert "I006" not in project.check()
    project.change("notes/domain.py", '"english"', '"simple"')
    assert "Remove the index of a search of note." in project.check()
    project.change("notes/domain.py", ', language="simple", weights={"title": "A"}', "")
    assert "Remove the index of a search of note." in project.check()
    project.manage("makesearch")
    assert "I006" not in project.check()


def test_an_index_of_a_model_that_is_gone_is_nobodys(project):
    project.manage("makesearch")
    project.write("notes/models.py", "")
    project.write("notes/domain.py", "")
    project.manage("makemigrations", "notes", "-n", "gone")
    assert "I006" not in project.check()
    project.manage("migrate")


def test_migrations_that_cannot_be_read_are_for_django_to_tell(project):
    project.write("notes/migrations/0002_lost.py", "")
    assert "no issues" in project.manage("check")
