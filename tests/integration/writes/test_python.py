"""The same verbs from Python."""

import pytest

from mainspring.errors import BadInput, Conflict, Forbidden, Rejected, Unauthenticated
from tests.office.asking import NOBODY, statements, told
from tests.office.models import Person, Skill, Task, Team
from tests.vault.asking import someone

pytestmark = pytest.mark.django_db


def test_a_row_is_made_and_given_back(office):
    team = office.records("Team").create(name="A")
    assert (team.name, team.floor, type(team)) == ("A", 1, Team)
    ann = office.records("Person").create(email="ann@x.org", name="Ann", team=team)
    assert ann.team_id == team.pk
    again = office.records("Person").update(ann, notes="n", team_id=None)
    assert (again.notes, again.team_id) == ("n", None)


def test_what_may_not_be_read_of_a_row_that_was_made_is_none(office):
    clerk = someone(id=1)
    ann = office.records("Person", clerk).create(
        email="ann@x.org", name="Ann", team={"connect": Team.objects.create(name="A")}
    )
    assert (ann.name, ann.salary) == ("Ann", None)
    assert office.records("Person", clerk).create(email="bob@x.org", name="Bob") is None
    assert Person.objects.count() == 2


def test_links_are_written_as_by_any_surface(office):
    ann = office.records("Person").create(
        email="ann@x.org",
        name="Ann",
        team={"create": {"name": "A", "tasks": {"create": [{"title": "t"}]}}},
        badge={"create": {"number": "1"}},
        skills={"connect_or_create": [{"where": {"name": "Go"}, "create": {"name": "Go"}}]},
    )
    assert ann.badge.number == "1"
    assert [skill.name for skill in ann.skills.all()] == ["Go"]
    assert Task.objects.get().team == ann.team
    office.records("Person").update(ann.pk, skills=[])
    assert not ann.skills.exists()


def test_all_that_is_wrong_is_in_the_error(office):
    with pytest.raises(Rejected) as caught:
        office.records("Person").create(email="x", name="", team={"create": {"name": ""}})
    told = [(item.code, item.path) for item in caught.value.problems]
    assert told == [
        ("BLANK", ("team", "create", "name")),
        ("INVALID", ("email",)),
        ("BLANK", ("name",)),
    ]
    assert str(caught.value) == "team.create.name: This field cannot be blank."


def test_who_may_not_is_told_so(office):
    with pytest.raises(Unauthenticated):
        office.records("Skill", NOBODY).create(name="Go")
    with pytest.raises(Forbidden):
        office.records("Team", someone()).create(name="A")
    team = Team.objects.create(name="A")
    with pytest.raises(Forbidden):
        office.records("Team", someone()).update(team, floor=2)
    with pytest.raises(Forbidden):
        office.records("Team", someone()).delete(team)
    with pytest.raises(Rejected) as caught:
        office.records("Team").delete(77)
    assert caught.value.problems[0].code == "NOT_FOUND"


def test_a_version_is_expected(office):
    team = office.records("Team").create(name="A")
    office.records("Team").update(team, floor=2, expect=0)
    with pytest.raises(Conflict) as caught:
        office.records("Team").update(team, floor=3, expect=0)
    assert (caught.value.row.floor, caught.value.row.revision) == (2, 1)
    with pytest.raises(BadInput, match="Skill has no versions"):
        office.records("Skill").update(Skill.objects.create(name="Go"), expect=1)


def test_rows_are_made_or_changed_and_deleted(office):
    skills = office.records("Skill")
    made = skills.upsert({"name": "Go"}, create={}, update={"name": "C"})
    assert made.name == "Go"
    assert skills.upsert({"name": "Go"}, create={}, update={"name": "C"}).name == "C"
    assert skills.delete(made, preview=True) == {"Skill": 1}
    assert skills.delete(made) == {"Skill": 1}
    assert not Skill.objects.exists()


def test_many_rows_are_made_by_one_statement_and_read_by_one(office):
    with statements() as found:
        made = office.records("Skill").create_many({"name": f"S{each}"} for each in range(100))
    assert [skill.name for skill in made] == [f"S{each}" for each in range(100)]
    # MariaDB's statement for the answer begins with its time limit.
    assert told(found) in (["INSERT", "SELECT"], ["INSERT"])
    assert office.records("Skill").create_many([]) == []


@pytest.mark.parametrize(
    ("values", "message"),
    [
        ({"nam": "A"}, "Did you mean 'name'"),
        ({"lead": {"conect": 1}}, "Did you mean 'connect'"),
        ({"revisions": 1}, "revision"),
    ],
)
def test_a_name_of_nothing_is_refused(office, values, message):
    with pytest.raises(BadInput) as caught:
        office.records("Team").create(**values)
    assert message in caught.value.hint


def test_the_instance_of_something_else_is_no_key(office):
    with pytest.raises(BadInput, match="Skill is no Team"):
        office.records("Team").update(Skill.objects.create(name="x"), floor=1)


@pytest.mark.parametrize("text", ["a\0", "\ud800"])
def test_a_text_that_cannot_be_stored_is_refused(office, text):
    with pytest.raises(BadInput):
        office.records("Skill").create(name=text)
