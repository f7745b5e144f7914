"""All rows that fit a condition are changed or deleted."""

import pytest
from django.db.models.signals import post_save

from mainspring.conf import Limits
from mainspring.errors import BadInput, Forbidden, Rejected
from tests.office.asking import ERRORS, Office, statements, told
from tests.office.models import Badge, Person, Skill, Task, Team
from tests.vault.asking import someone

pytestmark = pytest.mark.django_db

TASKS = f"""mutation($w: TaskWhere, $i: TaskUpdateInput!, $l: Int, $a: Boolean) {{
    updateTasks(where: $w, input: $i, limit: $l, all: $a) {{ ok count {ERRORS} }} }}"""
PEOPLE = f"""mutation($w: PersonWhere, $i: PersonUpdateInput!) {{
    updatePeople(where: $w, input: $i, all: true) {{ ok count {ERRORS} }} }}"""


@pytest.fixture
def team():
    return Team.objects.create(name="A")


def tasks(team, count, **values):
    made = (Task(title=f"T{number}", team=team, **values) for number in range(count))
    return Task.objects.bulk_create(made)


def people(team, count):
    return Person.objects.bulk_create(
        Person(email=f"p{number}@x.org", name=f"P{number}", team=team) for number in range(count)
    )


def test_rows_that_fit_are_changed_and_counted(office, team):
    tasks(team, 5)
    tasks(team, 3, state="done")
    payload = office.done(TASKS, w={"state": {"eq": "OPEN"}}, i={"points": 7}, a=True)
    assert payload["count"] == 5
    assert (
        sorted(Task.objects.values_list("state", "points")) == [("done", 1)] * 3 + [("open", 7)] * 5
    )


def test_no_condition_is_every_row_and_a_limit_takes_the_first(office, team):
    made = tasks(team, 5)
    assert office.done(TASKS, i={"points": 7}, l=2)["count"] == 2
    assert {task.pk for task in Task.objects.filter(points=7)} == {task.pk for task in made[:2]}
    assert office.done(TASKS, i={"points": 8}, a=True)["count"] == 5
    assert office.done(TASKS, i={"points": 8}, l=0)["count"] == 0


def test_how_many_is_to_be_said(office, team):
    tasks(team, 2)
    for given in ({}, {"l": 1, "a": True}, {"l": -1}, {"a": False}):
        found = office.whole(TASKS, i={"points": 7}, **given)
        (error,) = found["errors"]
        assert error["extensions"]["code"] == "BAD_INPUT"
    assert "limit: 100" in office.whole(TASKS, i={})["errors"][0]["extensions"]["hint"]
    assert not Task.objects.filter(points=7).exists()


def test_one_document_takes_any_condition(office, team):
    tasks(team, 3)
    tasks(team, 2, state="done")
    for where, count in (
        ({"state": {"eq": "DONE"}}, 2),
        ({"title": {"startsWith": "T0"}}, 2),
        ({"or": [{"points": {"gt": 5}}, {"team": {"name": {"eq": "A"}}}]}, 5),
        ({"title": {"in": ["T1", "T2"]}}, 3),
        ({"title": {"in": ["T1"]}}, 2),
        (None, 5),
    ):
        assert office.done(TASKS, w=where, i={"points": 2}, a=True)["count"] == count


def test_rows_are_answered_as_they_are_now_and_only_within_a_page(office, team):
    tasks(team, 3)
    document = f"""mutation($l: Int) {{ updateTasks(input: {{points: 9}}, limit: $l,
        where: {{title: {{ne: "T1"}}}}) {{ ok count tasks {{ title points }} {ERRORS} }} }}"""
    assert office.done(document, l=10)["tasks"] == [
        {"title": "T0", "points": 9},
        {"title": "T2", "points": 9},
    ]
    assert office.whole(document, l=1_001)["errors"][0]["extensions"]["limit"] == "max_page_size"
    every = document.replace("limit: $l", "all: true").replace("($l: Int)", "")
    assert office.whole(every)["errors"][0]["extensions"]["limit"] == "max_page_size"


def test_ten_thousand_rows_take_few_statements(office, team):
    tasks(team, 10_000)
    with statements() as found:
        assert office.done(TASKS, i={"points": 7}, a=True)["count"] == 10_000
    assert told(found).count("UPDATE") == 10
    assert len(told(found)) <= 40
    remove = "mutation { deleteTasks(all: true) { ok count } }"
    with statements() as found:
        assert office.done(remove)["count"] == 10_000
    assert len(told(found)) <= 200
    assert not Task.objects.exists()


def test_more_rows_than_an_operation_may_write_are_refused(team):
    small = Office(limits=Limits(written_rows=3))
    tasks(team, 4)
    assert small.problems(TASKS, i={"points": 7}, a=True) == [("LIMIT_EXCEEDED", "all")]
    assert small.whole(TASKS, i={}, l=4)["errors"][0]["extensions"]["limit"] == "written_rows"
    assert not Task.objects.filter(points=7).exists()
    assert small.done(TASKS, i={"points": 7}, l=2)["count"] == 2


def test_rules_see_each_row_and_nothing_stays_where_one_fails(office, team):
    people(team, 5)
    Person.objects.filter(name="P3").update(grade="senior")
    assert office.problems(PEOPLE, i={"salary": "6000"}) == [("RULE", "input.grade")]
    assert not Person.objects.filter(salary=6000).exists()
    assert office.done(PEOPLE, w={"grade": {"eq": "SENIOR"}}, i={"salary": "6000"})["count"] == 1


def test_a_save_of_the_projects_own_is_called_for_each_row(office, team):
    people(team, 3)
    assert office.done(PEOPLE, i={"notes": "n"})["count"] == 3
    assert set(Person.objects.values_list("notes", "saved")) == {("n", 1)}


def test_who_listens_hears_of_each_row(office, team):
    tasks(team, 3)
    heard = []

    def listen(instance, **_):
        heard.append(instance.points)

    post_save.connect(listen, sender=Task)
    try:
        assert office.done(TASKS, i={"points": 4}, a=True)["count"] == 3
    finally:
        post_save.disconnect(listen, sender=Task)
    assert heard == [4, 4, 4]


def test_values_are_validated_before_anything_is_done(office, team):
    tasks(team, 3)
    with statements() as found:
        assert office.problems(TASKS, i={"title": "", "team": {"disconnect": True}}, a=True) == [
            ("REQUIRED", "input.team.disconnect"),
            ("BLANK", "input.title"),
        ]
    assert not told(found)


def test_what_is_unique_cannot_be_given_to_two_rows(office, team):
    Skill.objects.bulk_create(Skill(name=name) for name in "AB")
    document = f"""mutation($n: String!) {{
        updateSkills(all: true, input: {{name: $n}}) {{ ok count {ERRORS} }} }}"""
    assert office.problems(document, n="X") == [("UNIQUE", "input.name")]
    Skill.objects.filter(name="B").delete()
    assert office.done(document, n="X")["count"] == 1


def test_a_constraint_of_the_database_is_told_in_words(office, team):
    people(team, 2)
    (problem,) = office.do(PEOPLE, i={"salary": "-1"})["errors"]
    assert problem["message"] == "A salary is not negative."


def test_versions_are_counted_also_of_rows_that_nobody_looked_at(office):
    Team.objects.bulk_create(Team(name=name, revision=4) for name in "AB")
    document = "mutation { updateTeams(all: true, input: {floor: 3}) { ok count } }"
    assert office.done(document)["count"] == 2
    assert set(Team.objects.values_list("floor", "revision")) == {(3, 5)}


def test_links_that_rows_hold_are_set_and_no_others(office, team):
    tasks(team, 3)
    other = Team.objects.create(name="B")
    assert office.done(TASKS, i={"team": {"connect": {"name": "B"}}}, a=True)["count"] == 3
    assert Task.objects.filter(team=other).count() == 3
    assert office.problems(TASKS, i={"team": {"create": {"name": "C"}}}, a=True) == [
        ("BAD_INPUT", "input.team.create")
    ]
    assert office.problems(PEOPLE, i={"skills": {"create": [{"name": "C"}]}}) == [
        ("BAD_INPUT", "input.skills.create.0")
    ]
    assert office.problems(TASKS, i={"team": {"connect": {"name": "Z"}}}, a=True) == [
        ("NOT_FOUND", "input.team.connect")
    ]


def test_rows_are_deleted_with_all_that_belongs_to_them(office, team):
    tasks(team, 4)
    badge = Badge.objects.create(number="1", person=people(team, 1)[0])
    document = f"""mutation($w: TaskWhere) {{ deleteTasks(where: $w, limit: 2) {{
        ok count tasks {{ title }} {ERRORS} }} }}"""
    payload = office.done(document, w={"title": {"ne": "T1"}})
    assert payload["count"] == 2
    assert payload["tasks"] == [{"title": "T0"}, {"title": "T2"}]
    everybody = "mutation { deletePeople(all: true) { ok count } }"
    assert office.done(everybody)["count"] == 1
    assert not Badge.objects.filter(pk=badge.pk).exists()
    assert Task.objects.count() == 2


def test_rows_that_others_need_keep_all(office, team):
    owner, _other = people(team, 2)
    Task.objects.create(title="t", team=team, owner=owner)
    document = f"mutation {{ deletePeople(all: true) {{ ok count {ERRORS} }} }}"
    assert office.problems(document) == [("PROTECTED", "where")]
    assert Person.objects.count() == 2


def test_only_asking_tells_how_many(office, team):
    tasks(team, 3)
    changes = (
        "mutation { updateTasks(all: true, input: {points: 9}, validateOnly: true) { count } }"
    )
    goes = "mutation { deleteTasks(all: true, preview: true) { count } }"
    assert office.do(changes) == {"count": 3}
    assert office.do(goes) == {"count": 3}
    assert Task.objects.filter(points=1).count() == 3


def test_python_has_the_same_verbs(office, team):
    tasks(team, 3)
    tasks(team, 2, state="done")
    records = office.records("Task")
    assert records.filter(state="done").update_all(points=5) == 2
    assert records.filter(points=5)[:1].update_all(points=6) == 1
    assert records.update_all(team=team) == 5
    assert records.filter(state="done").delete_all() == {"Task": 2}
    with pytest.raises(Rejected):
        records.update_all(title="")
    for wrong in (records.order_by("title"), records[1:2], records.shuffle(3)):
        with pytest.raises(BadInput):
            wrong.update_all(points=1)
    assert Task.objects.filter(points=1).count() == 3


def test_python_is_refused_what_it_may_not(office, team):
    people(team, 2)
    with pytest.raises(Forbidden):
        office.records("Person", someone(id=1)).filter(salary__gt=1).update_all(notes="x")
