"""Who may write what is said of anything in the office."""

from mainspring import Entity, Policy, anyone, authenticated, nobody, role, where
from tests.office.models import Board, Crate, Pin, Stamp, Team

BOSS = role("boss")


class Boards(Entity[Board]):
    policy = Policy(
        read=BOSS | ~where(name="hidden"),
        create=BOSS | role("maker"),
        update=BOSS | role("maker"),
        delete=BOSS & ~where(name="kept"),
    )


class Crates(Entity[Crate]):
    policy = Policy(read=anyone, create=BOSS)
    fields = ("id",)


class Pins(Entity[Pin]):
    policy = Policy(
        read=authenticated, create=authenticated, update=authenticated, delete=authenticated
    )


class Stamps(Entity[Stamp]):
    policy = Policy(
        read=anyone,
        create=authenticated,
        update=authenticated,
        fields={"on": ~role("blind")},
    )


class Teams(Entity[Team]):
    policy = Policy(read=BOSS, create=nobody, update=nobody, delete=nobody)
