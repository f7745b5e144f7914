"""Rules and states say in words why they do not let a row pass."""

import pytest

from tests.office import refusing_domain
from tests.office.asking import ERRORS, Office
from tests.office.models import Task, Team

pytestmark = pytest.mark.django_db

CREATE = f"mutation($name: String!) {{ createTeam(input: {{name: $name}}) {{ ok {ERRORS} }} }}"


@pytest.mark.parametrize(
    ("name", "code", "message"),
    [
        ("12", "NUMBER", "12 is a number."),
        ("?", "RULE", "A team has a name that can be said."),
    ],
)
def test_a_rule_refuses_with_a_code_of_its_own(name, code, message):
    found = Office(refusing_domain).do(CREATE, name=name)
    assert found["errors"] == [
        {
            "code": code,
            "message": message,
            "path": ["input", "name"],
            "hint": "Change what the message is about, and try again.",
        }
    ]
    assert not Team.objects.exists()


def test_a_transition_of_two_words_is_told_without_pythons_spelling():
    done = Task.objects.create(title="t", team=Team.objects.create(name="A"), state="done")
    found = Office(refusing_domain).do(
        f"mutation {{ pickUpTask(id: {done.pk}) {{ ok {ERRORS} }} }}"
    )
    (error,) = found["errors"]
    assert error["message"] == "pick up is not possible in this state."
