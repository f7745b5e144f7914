"""Who may write what in the office, and what else is done there."""

from dataclasses import dataclass
from enum import Enum

from django.core.exceptions import ValidationError

from mainspring import (
    Entity,
    Policy,
    Principal,
    Refusal,
    action,
    anyone,
    authenticated,
    principal,
    role,
    rule,
    where,
)
from tests.office.models import Badge, Person, Skill, Task, Team

BOSS = role("boss")
OWN = where(owner=principal.id)


class Size(Enum):
    """How much work something is."""

    SMALL = 1
    LARGE = 5


@dataclass
class Note:
    """What is said of a task."""

    text: str
    size: Size = Size.SMALL


class Teams(Entity[Team]):
    policy = Policy(read=anyone, create=BOSS, update=BOSS, delete=BOSS)
    version = "revision"

    @action(allow=BOSS)
    def rename(self, team: Team, *, name: str) -> Team:
        team.name = name
        return team

    @action(allow=BOSS)
    def found(self, *, names: list[str]) -> list[Team]:
        """Make teams."""
        return [Team(name=name) for name in names]

    @action(allow=authenticated)
    def clear(self) -> None:
        Task.objects.all().delete()


class People(Entity[Person]):
    policy = Policy(
        read=BOSS | where(team__floor=1),
        create=BOSS | (authenticated & where(grade="junior")),
        update=BOSS | (authenticated & where(grade="junior")),
        delete=BOSS,
        fields={"salary": BOSS},
        write={"notes": BOSS | where(name="Ann")},
    )

    @action(allow=BOSS)
    def raise_salary(self, person: Person, *, by: int) -> Person:
        person.salary += by
        return person

    @action(allow=BOSS)
    def hide(self, person: Person) -> None:
        person.notes = "hidden"
        person.save()

    @rule("A junior earns at most 5,000.", fields=["grade", "salary"])
    def juniors_earn_less(self, person: Person) -> bool:
        return person.grade != "junior" or person.salary <= 5_000

    @rule("Nobody becomes a junior again.", fields=["grade"])
    async def no_way_back(self, person: Person, before: Person | None) -> bool:
        return before is None or person.grade in {before.grade, "senior"}


class Badges(Entity[Badge]):
    policy = Policy(read=anyone, create=BOSS, update=BOSS, delete=BOSS)


class Skills(Entity[Skill]):
    policy = Policy(read=anyone, create=authenticated, update=BOSS, delete=BOSS)


class Tasks(Entity[Task]):
    policy = Policy(
        read=authenticated,
        create=authenticated,
        update=BOSS | OWN,
        delete=BOSS | where(state="open"),
        write={"owner": BOSS},
    )
    defaults = {"owner": principal.id}

    @action(allow=BOSS | where(state="open"))
    def estimate(self, task: Task, *, points: int, note: str = "") -> Task:
        """Say how much work a task is."""
        if points > 100:
            raise ValidationError({"points": ValidationError("Split it.", code="large")})
        if note == "late":
            raise Refusal("TOO_LATE", "Nobody estimates now.", path="note", hint="Come back.")
        if note == "defect":
            raise ZeroDivisionError
        task.points = points
        return task

    @action(allow=authenticated)
    def hand_over(self, task: Task, *, to: Person | None, who: Principal) -> Task:
        if who.id == 0:
            raise ValidationError("Not by you.")
        task.owner = to
        return task

    @action(allow=authenticated)
    def jot(self, task: Task, *, notes: list[Note], sizes: list[Size] | None = None) -> Task:
        task.title = " ".join(f"{note.text}:{note.size.value}" for note in notes)
        task.points = sum(size.value for size in sizes or ())
        return task

    @action(allow=authenticated)
    async def repeat(self, task: Task) -> Task:
        return Task(title=task.title, team_id=task.team_id, state=task.state)

    @action(allow=BOSS)
    def drop(self, task: Task) -> None:
        task.delete()

    @action(allow=where(state="open"))
    def take(self, task: Task) -> Task:
        task.state = "busy"
        return task
