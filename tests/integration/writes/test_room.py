"""Ten thousand rows in one call take room and statements within bounds."""

import gc
import json
import tracemalloc

import pytest

from tests.office.asking import BOSS, statements, told
from tests.office.models import Person, Task, Team
from tests.vault.asking import someone

pytestmark = pytest.mark.django_db

FEW, MANY = 1_000, 10_000
MAKE = "mutation($i: [SkillCreateInput!]!) { createSkills(inputs: $i) { ok count } }"
MAKE_AND_READ = (
    "mutation($i: [SkillCreateInput!]!) { createSkills(inputs: $i) { skills { name } } }"
)
CHANGE = "mutation { updateTasks(all: true, input: {points: 7}) { ok count } }"
ADD = "mutation { updateTasks(all: true, input: {pointsIncrement: 7}) { ok count } }"
DELETE = "mutation { deleteTasks(all: true) { ok count } }"


def peak(do):
    """Give the most bytes that something holds beside what was there."""
    gc.collect()
    tracemalloc.start()
    try:
        do()
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


def skills(number, name):
    return [{"name": f"{name}{each}"} for each in range(number)]


@pytest.mark.parametrize("document", [MAKE, MAKE_AND_READ])
def test_new_rows_take_room_as_they_are_many(office, document):
    office.ask(document, i=skills(2, "first"))
    few, many = skills(FEW, "few"), skills(MANY, "many")
    room = {}
    for rows in (few, many):
        room[len(rows)] = peak(lambda rows=rows: office.ask(document, i=rows))
    # What is given is held, and a row for each of it, but nothing that grows faster.
    assert room[MANY] < 12 * room[FEW]
    assert room[MANY] < 120 * len(json.dumps(many))


def fill(number):
    team = Team.objects.create(name=f"T{number}")
    owner, _ = Person.objects.get_or_create(pk=1, name="Ann", email="a@x.org")
    Task.objects.bulk_create(
        Task(title=f"t{each}", team=team, owner=owner) for each in range(number)
    )
    return team


@pytest.mark.parametrize("document", [CHANGE, ADD, DELETE])
@pytest.mark.parametrize("who", [BOSS, someone(id=1)], ids=["unlooked", "looked"])
def test_rows_of_a_condition_take_room_as_a_part_of_them(office, document, who):
    office.ask(document, who)
    room = {}
    for number in (FEW, MANY):
        team = fill(number)
        room[number] = peak(lambda: office.ask(document, who))
        team.delete()
    assert room[MANY] < 2 * room[FEW]


@pytest.mark.parametrize("document", [CHANGE, ADD])
@pytest.mark.parametrize(("who", "most"), [(BOSS, 30), (someone(id=1), 60)])
def test_rows_of_a_condition_take_statements_by_the_thousand(office, document, who, most):
    fill(MANY)
    with statements() as found:
        office.ask(document, who)
    assert told(found).count("UPDATE") == 10
    assert len(told(found)) <= most


def test_new_rows_take_statements_by_the_thousand(office):
    taken = []
    for number in (FEW, MANY):
        with statements() as found:
            office.ask(MAKE, i=skills(number, f"of{number}-"))
        taken.append(told(found))
    # A database bounds how many values a statement takes.
    assert set(taken[1]) == {"INSERT"}
    assert len(taken[1]) <= 12 * len(taken[0])
