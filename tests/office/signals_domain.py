"""An office that publishes events also of what Django saves by itself."""

from mainspring import Entity, Policy, anyone
from tests.office.models import Person, Task, Team


class Tasks(Entity[Task]):
    policy = Policy(read=anyone, create=anyone, update=anyone, delete=anyone)
    emit = {
        "created": "task.made",
        "updated": {"task.done": ["state"]},
        "deleted": "task.dropped",
        "signals": True,
    }


class Teams(Entity[Team]):
    policy = Policy(read=anyone, create=anyone)
    emit = {"updated": {"team.moved": ["floor"]}, "signals": True}


class People(Entity[Person]):
    policy = Policy(read=anyone, create=anyone)
    emit = {"created": "person.hired"}
