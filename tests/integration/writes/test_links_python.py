"""Links that are written from Python."""

import pytest

from mainspring.errors import BadInput
from tests.office.models import Task, Team

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("link", "step"),
    [
        ("tasks", {"update": [{"input": {"title": "changed"}}]}),
        ("tasks", {"upsert": [{"create": {"title": "new"}, "update": {"title": "changed"}}]}),
        ("tasks", {"connect_or_create": [{"create": {"title": "new"}}]}),
    ],
)
def test_a_row_of_many_is_named_by_its_key(office, link, step):
    team = Team.objects.create(name="A")
    Task.objects.create(team=team, title="one")
    with pytest.raises(BadInput, match="named by where") as caught:
        office.records("Team").update(team, **{link: step})
    assert caught.value.path[0] == link
    assert [task.title for task in Task.objects.all()] == ["one"]


@pytest.mark.parametrize("step", [True, {"connect": True}, {"create": True}, {"update": True}])
def test_what_names_no_row_is_refused(office, step):
    team = Team.objects.create(pk=1, name="A")
    with pytest.raises(BadInput, match="what is to be done with team") as caught:
        office.records("Task").create(title="one", team=step)
    assert caught.value.path[0] == "team"
    task = Task.objects.create(team=team, title="one")
    with pytest.raises(BadInput, match="what is to be done with team"):
        office.records("Task").update(task, team=step)


def test_a_link_to_many_is_not_cut_by_a_word(office):
    team = Team.objects.create(name="A")
    with pytest.raises(BadInput, match="what is to be done with tasks"):
        office.records("Team").update(team, tasks={"delete": [True]})
