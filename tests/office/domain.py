"""Who may write what in the office."""

from mainspring import Entity, Policy, anyone, authenticated, principal, role, rule, where
from tests.office.models import Badge, Person, Skill, Task, Team

BOSS = role("boss")
OWN = where(owner=principal.id)


class Teams(Entity[Team]):
    policy = Policy(read=anyone, create=BOSS, update=BOSS, delete=BOSS)
    version = "revision"


class People(Entity[Person]):
    policy = Policy(
        read=BOSS | where(team__floor=1),
        create=BOSS | (authenticated & where(grade="junior")),
        update=BOSS | (authenticated & where(grade="junior")),
        delete=BOSS,
        fields={"salary": BOSS},
        write={"notes": BOSS | where(name="Ann")},
    )

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
