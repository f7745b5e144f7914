"""Rules that refuse with words of their own, and a transition of two words, for the office."""

from mainspring import Entity, Policy, Refusal, anyone, rule, states
from tests.office.models import Person, Task, Team


class Teams(Entity[Team]):
    policy = Policy(read=anyone, create=anyone, update=anyone)

    @rule("A team has a name that can be said.", fields=["name"])
    def can_be_said(self, team: Team) -> bool:
        if team.name.isdigit():
            raise Refusal("NUMBER", f"{team.name} is a number.")
        return team.name.isalpha()


class People(Entity[Person]):
    policy = Policy(read=anyone)


class Tasks(Entity[Task]):
    policy = Policy(read=anyone)
    progress = states("state", {"pick_up": ("open", "busy")}, allow=anyone)
