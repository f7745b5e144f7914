"""The office where tasks go from state to state."""

from mainspring import (
    Entity,
    Policy,
    Refusal,
    action,
    anyone,
    authenticated,
    principal,
    role,
    states,
    where,
)
from tests.office.models import Person, Task, Team

BOSS = role("boss")


def has_points(task: Task) -> bool:
    if task.points > 1000:
        raise Refusal("TOO_MUCH", "It is too much.", path="points")
    return task.points > 0


class Teams(Entity[Team]):
    policy = Policy(read=anyone, create=BOSS, update=BOSS)


class People(Entity[Person]):
    policy = Policy(read=anyone)


class Tasks(Entity[Task]):
    policy = Policy(read=authenticated, create=authenticated, update=authenticated)
    progress = states(
        "state",
        {
            "start": ("open", Task.State.BUSY),
            "finish": ("busy", "done"),
            "reopen": (["busy", "done"], "open"),
        },
        initial=Task.State.BUSY,
        allow={
            "start": authenticated,
            "finish": BOSS | where(owner=principal.id),
            "reopen": role("boss"),
        },
        guards={"finish": has_points},
    )

    @action()
    def finish(self, task: Task, *, points: int) -> Task:
        """Be done with a task."""
        task.points = points
        return task

    @action(allow=authenticated)
    def meddle(self, task: Task, *, state: str) -> Task:
        task.state = state
        return task
