"""`manage.py export`."""

import io
import json

import pytest
from django.contrib.auth import get_user_model
from django.core.management import CommandError, call_command

from tests.library.rows import fill

TITLES = "{ volumes(limit: 2) { title writer { name } } }"


pytestmark = pytest.mark.django_db(databases="__all__")


@pytest.fixture(autouse=True)
def rows(db):
    fill()


def test_the_ending_of_the_file_names_the_format(tmp_path):
    call_command("export", "{ volumes(limit: 1) { title } }", out=tmp_path / "volumes.ndjson")
    assert json.loads((tmp_path / "volumes.ndjson").read_text())["title"]
    assert [path.name for path in tmp_path.iterdir()] == ["volumes.ndjson"]


def test_the_standard_output_when_there_is_no_file(capfdbinary):
    call_command("export", TITLES)
    assert capfdbinary.readouterr().out.startswith(b'"title","writer.name"\r\n"')


def test_a_failed_export_leaves_no_file(tmp_path):
    out = tmp_path / "volumes.csv"
    out.write_text("of yesterday")
    with pytest.raises(CommandError, match="UNAUTHENTICATED"):
        call_command("export", "{ borrowings { id } }", out=out)
    with pytest.raises(CommandError, match="Cannot query field"):
        call_command("export", "{ volumes { nothing } }", out=out)
    assert [path.read_text() for path in tmp_path.iterdir()] == ["of yesterday"]


def test_as_a_user(tmp_path):
    get_user_model().objects.create_user("someone", password="x")
    call_command("export", "{ keepers { name wage } }", user="someone", out=tmp_path / "k.csv")
    text = (tmp_path / "k.csv").read_text()
    assert text.startswith('"name","wage"')
    assert all(line.endswith(",") for line in text.splitlines()[1:]), "the wage is masked"
    with pytest.raises(CommandError, match="no user"):
        call_command("export", TITLES, user="nobody-of-that-name", stdout=io.StringIO())
