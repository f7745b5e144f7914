"""Verbs of the project's own, from Python."""

import copy

import pytest

from mainspring.errors import BadInput, Failed, Forbidden, Rejected, Unauthenticated
from tests.office.asking import NOBODY
from tests.office.domain import Note, Size
from tests.office.models import Person, Task, Team
from tests.vault.asking import someone

pytestmark = pytest.mark.django_db


@pytest.fixture
def team():
    return Team.objects.create(name="A")


@pytest.fixture
def task(team):
    return Task.objects.create(title="t", team=team)


def test_the_row_is_given_and_given_back(office, task):
    tasks = office.records("Task")
    assert tasks.estimate(task, points=5).points == 5
    assert tasks.estimate(task.pk, points=6, note="n").points == 6
    assert tasks.estimate(task=task, points=7) == task
    assert tasks.take(task).state == "busy"
    assert tasks.drop(task) is None
    assert not Task.objects.exists()


def test_several_rows_are_a_list(office, team):
    tasks = [Task.objects.create(title=str(number), team=team) for number in range(2)]
    records = office.records("Task")
    assert records.estimate(tasks, points=3) == tasks
    assert records.estimate([], points=3) == []
    with pytest.raises(Rejected) as caught:
        records.estimate([*tasks, 99_999], points=4)
    assert [(item.code, item.path) for item in caught.value.problems] == [("NOT_FOUND", (2,))]
    assert set(Task.objects.values_list("points", flat=True)) == {3}


def test_it_is_only_told_whether_it_could_be_done(office, task):
    assert office.records("Task").estimate(task, points=5, validate_only=True) is None
    with pytest.raises(Rejected):
        office.records("Task").estimate(task, points=500, validate_only=True)
    task.refresh_from_db()
    assert task.points == 1


def test_arguments_are_pythons_own(office, task, team):
    ann = Person.objects.create(email="a@x.org", name="Ann", team=team)
    tasks = office.records("Task")
    assert tasks.hand_over(task, to=ann).owner == ann
    assert tasks.hand_over(task, to=None).owner is None
    assert tasks.hand_over(task, to=ann.pk).owner == ann
    made = tasks.jot(task, notes=[Note("x", Size.LARGE)], sizes=[Size.SMALL])
    assert (made.title, made.points) == ("x:5", 1)


def test_a_verb_of_the_entity_as_a_whole(office, task):
    teams = office.records("Team")
    assert [team.name for team in teams.found(names=["B", "C"])] == ["B", "C"]
    assert teams.clear() is None
    assert not Task.objects.exists()


def test_what_is_refused_is_raised(office, task):
    tasks = office.records("Task")
    with pytest.raises(Rejected) as caught:
        tasks.estimate(task, points=1, note="late")
    (told,) = caught.value.problems
    assert (told.code, told.path, told.hint) == ("TOO_LATE", ("note",), "Come back.")
    with pytest.raises(Failed):
        tasks.estimate(task, points=1, note="defect")
    with pytest.raises(Forbidden):
        office.records("Team", someone()).rename(task.team, name="x")
    with pytest.raises(Unauthenticated):
        office.records("Team", NOBODY).clear()


@pytest.mark.parametrize(
    ("given", "named", "message"),
    [
        ([1], {"pionts": 1}, "no parameter 'pionts'"),
        ([1], {}, "needs points"),
        ([], {"points": 1}, "takes task"),
        ([1, 2], {"points": 1}, "takes task"),
    ],
)
def test_what_the_method_does_not_take_is_refused(office, given, named, message):
    with pytest.raises(BadInput, match=message):
        office.records("Task").estimate(*given, **named)


def test_a_verb_that_is_not_there_is_told_with_the_nearest(office):
    with pytest.raises(AttributeError, match="Did you mean 'estimate'"):
        office.records("Task").estimat(1)
    with pytest.raises(AttributeError, match="Did you mean 'filter'"):
        office.records("Task").fliter()
    assert not hasattr(office.records("Skill"), "estimate")


def test_records_are_copied_as_before(office):
    assert copy.copy(office.records("Skill")).entity == "Skill"
