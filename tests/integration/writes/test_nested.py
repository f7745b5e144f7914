"""Links are written with the rows that have them, at any depth."""

import pytest

from mainspring.conf import Limits
from tests.office.asking import ERRORS, Office, statements, told
from tests.office.models import Badge, Person, Skill, Task, Team

pytestmark = pytest.mark.django_db

TEAM = f"mutation($i: TeamCreateInput!) {{ createTeam(input: $i) {{ ok {ERRORS} team {{ id }} }} }}"
CHANGE = f"""mutation($id: ID!, $i: TeamUpdateInput!) {{
    updateTeam(id: $id, input: $i) {{ ok {ERRORS} }} }}"""
PERSON = f"""mutation($id: ID!, $i: PersonUpdateInput!) {{
    updatePerson(id: $id, input: $i) {{ ok {ERRORS} }} }}"""


@pytest.fixture
def team():
    return Team.objects.create(name="A")


def person(name, **values):
    return Person.objects.create(email=f"{name}@x.org", name=name, **values)


def given(name, **others):
    return {"email": f"{name}@x.org", "name": name, **others}


def names(rows):
    return sorted(str(row) for row in rows.all())


def test_rows_behind_a_link_to_many_are_made_with_theirs(office):
    people = [
        given("Ann", badge={"create": {"number": "1"}}, skills={"create": [{"name": "Go"}]}),
        given(
            "Bob", skills={"connectOrCreate": [{"where": {"name": "C"}, "create": {"name": "C"}}]}
        ),
    ]
    office.done(
        TEAM, i={"name": "A", "people": {"create": people}, "lead": {"create": given("Cy")}}
    )
    ann = Person.objects.get(name="Ann")
    assert (ann.team.name, ann.badge.number, names(ann.skills)) == ("A", "1", ["Go"])
    assert names(Person.objects.get(name="Bob").skills) == ["C"]
    assert Team.objects.get().lead.name == "Cy"


def test_statements_are_bounded_by_kinds_of_rows(office):
    def tasks(number):
        return {"create": [{"title": f"t{each}"} for each in range(number)]}

    taken = []
    for number in (2, 50):
        with statements() as found:
            office.done(TEAM, i={"name": f"T{number}", "tasks": tasks(number)})
        taken.append(len(told(found)))
    assert taken[0] == taken[1]
    assert Task.objects.count() == 52


def test_a_mistake_far_inside_is_told_where_it_is_and_leaves_nothing(office):
    people = [given("Ann"), given("Bob", tasks={"create": [{"title": "x" * 41}]})]
    assert office.problems(TEAM, i={"name": "A", "people": {"create": people}}) == [
        ("MAX_LENGTH", "input.people.create.1.tasks.create.0.title"),
        ("NULL", "input.people.create.1.tasks.create.0.team"),
    ]
    left = [model for model in (Team, Person, Task) if model.objects.exists()]
    assert not left


def test_rows_behind_a_link_are_connected_and_disconnected(office, team):
    ann, bob = person("Ann"), person("Bob", team=team)
    # Who is in no team is not seen, not even by whoever may change everybody.
    steps = {"connect": [{"email": "Ann@x.org"}], "disconnect": [{"id": bob.pk}]}
    office.done(CHANGE, id=team.pk, i={"people": steps})
    assert names(team.person_set) == ["Ann"]
    ann.refresh_from_db()
    assert ann.saved == 2


def test_several_rows_that_are_there_are_led_to_one_that_is_made(office, team):
    keys = [{"id": Task.objects.create(title=title, team=team).pk} for title in "ab"]
    office.done(TEAM, i={"name": "B", "tasks": {"connect": keys}})
    assert {task.team.name for task in Task.objects.all()} == {"B"}


def test_a_link_is_set_to_these_rows_and_no_others(office, team):
    person("Ann", team=team), person("Bob", team=team)
    cy = person("Cy", team=Team.objects.create(name="B"))
    keep = [{"email": "Ann@x.org"}, {"id": cy.pk}]
    office.done(CHANGE, id=team.pk, i={"people": {"set": keep}})
    assert names(team.person_set) == ["Ann", "Cy"]
    assert Person.objects.get(name="Bob").team is None


def test_rows_behind_a_link_are_changed_upserted_and_deleted(office, team):
    ann = person("Ann", team=team)
    person("Bob", team=team)
    steps = {
        "update": [{"where": {"id": ann.pk}, "input": {"name": "Anna"}}],
        "upsert": [
            {"where": {"email": "cy@x.org"}, "create": given("cy"), "update": {"name": "no"}},
        ],
        "delete": [{"email": "Bob@x.org"}],
    }
    office.done(CHANGE, id=team.pk, i={"people": steps})
    assert names(team.person_set) == ["Anna", "cy"]


def test_rows_behind_a_link_of_another_row_are_not_found(office, team):
    stranger = person("Eve", team=Team.objects.create(name="B"))
    for step in (
        {"update": [{"where": {"id": stranger.pk}, "input": {"name": "x"}}]},
        {"delete": [{"id": stranger.pk}]},
        {"disconnect": [{"id": stranger.pk}]},
    ):
        ((code, path),) = office.problems(CHANGE, id=team.pk, i={"people": step})
        assert code == "NOT_FOUND"
        assert path.startswith("input.people.")
    stranger.refresh_from_db()
    assert (stranger.name, stranger.team.name) == ("Eve", "B")


def test_a_link_that_must_lead_somewhere_cannot_be_cut(office, team):
    task = Task.objects.create(title="t", team=team)
    assert office.problems(CHANGE, id=team.pk, i={"tasks": {"disconnect": [{"id": task.pk}]}}) == [
        ("REQUIRED", "input.tasks.disconnect.0")
    ]
    assert office.problems(CHANGE, id=team.pk, i={"tasks": {"set": []}}) == [
        ("REQUIRED", "input.tasks.set")
    ]


def test_links_by_a_table_are_added_removed_and_set(office, team):
    ann = person("Ann", team=team)
    one, two, three = (Skill.objects.create(name=name) for name in "123")
    office.done(
        PERSON,
        id=ann.pk,
        i={"skills": {"connect": [{"name": "1"}, {"id": two.pk}, {"id": one.pk}]}},
    )
    assert names(ann.skills) == ["1", "2"]
    office.done(
        PERSON,
        id=ann.pk,
        i={"skills": {"disconnect": [{"id": one.pk}], "connect": [{"name": "3"}]}},
    )
    assert names(ann.skills) == ["2", "3"]
    office.done(PERSON, id=ann.pk, i={"skills": {"set": [{"id": one.pk}, {"id": three.pk}]}})
    assert names(ann.skills) == ["1", "3"]
    renamed = {"update": [{"where": {"id": one.pk}, "input": {"name": "one"}}]}
    office.done(PERSON, id=ann.pk, i={"skills": renamed})
    assert names(ann.skills) == ["3", "one"]
    assert office.problems(
        PERSON, id=ann.pk, i={"skills": {"update": [{"where": {"id": two.pk}, "input": {}}]}}
    ) == [("NOT_FOUND", "input.skills.update.0.where")]


def test_the_row_at_the_other_end_of_a_link_to_one_is_changed(office, team):
    ann = person("Ann", team=team)
    office.done(PERSON, id=ann.pk, i={"badge": {"create": {"number": "1"}}})
    office.done(PERSON, id=ann.pk, i={"badge": {"disconnect": True}})
    assert Badge.objects.get().person is None
    office.done(PERSON, id=ann.pk, i={"badge": {"connect": {"number": "1"}}})
    office.done(PERSON, id=ann.pk, i={"team": {"update": {"floor": 1, "name": "AA"}}})
    team.refresh_from_db()
    assert (team.name, team.revision) == ("AA", 1)
    office.done(PERSON, id=ann.pk, i={"badge": {"delete": True}})
    assert not Badge.objects.exists()


def test_one_row_that_is_reached_twice_is_one_row(office, team):
    ann = person("Ann", team=team)
    steps = {"update": [{"where": {"id": ann.pk}, "input": {"name": "Anna"}}]}
    lead = {"connect": {"id": ann.pk}}
    office.done(CHANGE, id=team.pk, i={"people": steps, "lead": lead})
    ann.refresh_from_db()
    team.refresh_from_db()
    assert (ann.name, team.lead) == ("Anna", ann)


@pytest.mark.parametrize(
    ("given", "code"),
    [
        ({"lead": {}}, "BAD_INPUT"),
        ({"lead": {"disconnect": True, "delete": True}}, "BAD_INPUT"),
        ({"people": {"connect": [{}]}}, "BAD_INPUT"),
        ({"people": {"connect": [{"id": "1", "email": "x"}]}}, "BAD_INPUT"),
        ({"people": {"connect": [{"nodeId": "AAAA"}]}}, "BAD_INPUT"),
        ({"people": {"upsert": [{"create": given("x"), "update": {}}]}}, "BAD_INPUT"),
        ({"name": "\0"}, "BAD_INPUT"),
        ({"name": "\ud800"}, "BAD_INPUT"),
    ],
)
def test_inputs_that_make_no_sense_are_refused_before_anything_is_done(office, given, code):
    found = office.whole(TEAM, i={"name": "A"} | given)
    assert [item["extensions"]["code"] for item in found["errors"]] == [code]
    assert not Team.objects.exists()


def test_inputs_that_are_nested_too_deeply_or_too_many_are_refused():
    office = Office(limits=Limits(written_depth=3, written_rows=5))
    deep = {
        "name": "A",
        "people": {
            "create": [
                given("a", tasks={"create": [{"title": "t", "team": {"create": {"name": "B"}}}]})
            ]
        },
    }
    found = office.whole(TEAM, i=deep)
    assert found["errors"][0]["extensions"]["limit"] == "written_depth"
    many = {"name": "A", "people": {"create": [given(str(each)) for each in range(5)]}}
    found = office.whole(TEAM, i=many)
    assert found["errors"][0]["extensions"]["limit"] == "written_rows"
    assert not Team.objects.exists()
