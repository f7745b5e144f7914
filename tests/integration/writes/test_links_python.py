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
