"""Projects whose AUTH_USER_MODEL is a class of their own, each in a process with SQLite."""

import json
import os
import subprocess
import sys
from pathlib import Path

from tests.integration.foreign.selections import errors_of

ROOT = Path(__file__).parents[3]
NODES = [{"label": "root"}, {"label": "leaf"}]
SECRET = ("secret-detail", "secret-host", "leaked")


def asked_as(user_model):
    """Run a project with another user class; give what each of its users was answered."""
    variables = {
        "DJANGO_SETTINGS_MODULE": "tests.integration.foreign.user_settings",
        "FOREIGN_DATABASE": "sqlite",
        "FOREIGN_USER_MODEL": user_model,
        "PYTHONPATH": str(ROOT),
    }
    done = subprocess.run(
        [sys.executable, "-m", "tests.integration.foreign.user_program"],
        cwd=ROOT,
        env={**os.environ, **variables},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-3000:]
    found = json.loads(done.stdout)
    for answer in found.values():
        assert not [word for word in SECRET if word in answer["body"]]
        answer.update(json.loads(answer["body"]))
    return found


def test_users_without_is_superuser_are_asked_by_has_perm_alone():
    found = asked_as("users.PlainUser")
    assert found["plain"]["data"] == {"namesNodes": NODES, "namesQueries": None, "orders": None}
    assert errors_of(found["plain"]) == {("namesQueries",): "FORBIDDEN", ("orders",): "FORBIDDEN"}
    assert set(found["bare"]["data"].values()) == {None}
    assert found["plain"]["alarms"] == found["bare"]["alarms"] == []


def test_a_user_class_that_raises_denies_and_rings_the_alarm():
    strict = asked_as("users.StrictUser")["strict"]
    assert strict["data"] == {"namesNodes": NODES, "namesQueries": None, "orders": None}
    assert errors_of(strict) == {("namesQueries",): "FORBIDDEN", ("orders",): "FORBIDDEN"}
    assert len(strict["alarms"]) == 2
    assert "names.view_query" in strict["alarms"][0]


def test_rights_on_single_objects_are_no_rights_on_the_model():
    for answer in asked_as("users.ObjectUser").values():
        assert set(answer["data"].values()) == {None}
        assert answer["alarms"] == []


def test_an_anonymous_user_may_be_a_row_with_rights():
    found = asked_as("users.Visitor")
    assert found["anonymous"]["data"]["namesNodes"] == NODES
    assert found["anonymous"]["data"]["orders"][0]["node"] == {"label": "root"}
    assert set(found["visitor"]["data"].values()) == {None}
    assert set(errors_of(found["visitor"]).values()) == {"FORBIDDEN"}
