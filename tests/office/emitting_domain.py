"""An office that publishes events of what is written."""

from collections.abc import Callable

from django.db import transaction

from mainspring import Entity, Policy, Refusal, action, anyone, role, rule
from tests.office.models import Person, Skill, Task, Team

BOSS = role("boss")
INSIDE: dict[str, Callable[..., object]] = {}
"""What actions do by verbs of the office under test."""


class Teams(Entity[Team]):
    policy = Policy(read=anyone, create=anyone, update=anyone, delete=anyone)
    emit = {"deleted": "team.closed"}

    @action(allow=anyone, emits="team.counted")
    def audit(self, *, password: str, floor: int = 1) -> None:
        """Count all teams."""

    @action(allow=anyone, emits=["team.founded"])
    def found(self, *, names: list[str]) -> list[Team]:
        return [Team(name=name) for name in names]


class People(Entity[Person]):
    policy = Policy(
        read=anyone, create=anyone, update=anyone, delete=anyone, fields={"salary": BOSS}
    )
    exclude = ("notes",)
    emit = {
        "created": "person.hired",
        "updated": "person.changed",
        "deleted": "person.left",
        "values": ["email"],
    }


class Skills(Entity[Skill]):
    policy = Policy(read=anyone, create=anyone, update=anyone, delete=anyone)
    emit = {"created": "skill.found"}


class Tasks(Entity[Task]):
    policy = Policy(read=anyone, create=anyone, update=anyone, delete=anyone)
    emit = {
        "created": "task.made",
        "updated": {"task.moved": ["team", "owner"], "task.done": ["state"]},
        "deleted": "task.dropped",
    }

    @rule("Points are more than 0.", fields=["points"])
    def has_points(self, task: Task) -> bool:
        return task.points > 0

    @action(allow=anyone, emits="task.estimated")
    def estimate(self, task: Task, *, points: int, helper: Person | None = None) -> Task:
        if points > 100:
            raise Refusal("TOO_LARGE", "Split it.")
        task.points = points
        return task

    @action(allow=anyone, emits="task.finished")
    def finish(self, task: Task) -> None:
        """Do it by a verb, and then see to it by Django."""
        INSIDE["update"](task, state="done")

    @action(allow=anyone)
    def reload(self, task: Task) -> Task:
        """Do it by a verb, and give the row as it is since."""
        INSIDE["update"](task, state="busy")
        return Task.objects.get(pk=task.pk)

    @action(allow=anyone)
    def regret(self, task: Task) -> None:
        """Do it by a verb, and undo that."""
        with transaction.atomic():
            INSIDE["update"](task, state="done")
            transaction.set_rollback(True)
