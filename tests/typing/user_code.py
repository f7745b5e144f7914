"""Code as a user writes it; a type checker must accept it and know the model's type."""

from collections.abc import Sequence
from typing import assert_type

from django.db.models import F as DjangoF

from mainspring import (
    Entity,
    F,
    Policy,
    Row,
    Search,
    anyone,
    authenticated,
    computed,
    owns,
    permission,
    principal,
    role,
    when,
    where,
)
from mainspring.definition.records import Records
from mainspring.operation.principal import Principal
from tests.foreign.apps.links.models import Person


def in_office(who: Principal) -> bool:
    """Tell whether the principal's user works here."""
    return who.is_staff


class People(Entity[Person]):
    """Somebody."""

    exclude = ("boss",)
    names = {"name": "called"}
    descriptions = {"name": "What others call them."}
    policy = Policy(
        read=anyone | (authenticated & ~role("banned")) | permission("links.view_person"),
        fields={"name": owns("boss") | where(name=principal.name) | when(in_office)},
    )
    search = Search("name")
    early = computed(F("id") > 3)
    double = computed(DjangoF("id") + 1, description="One more.")

    @computed(needs=["name"])
    @staticmethod
    def length(rows: Sequence[Row]) -> list[int]:
        """Count the letters."""
        return [len(row.name) for row in rows]


def read(user: object) -> None:
    """Read as somebody."""
    records = People.as_(user).filter(name="Eve").order_by("-name")
    assert_type(records, Records[Person])
    assert_type(records.get(pk=1), Person)
    assert_type(records.first(), Person | None)
    assert_type(records[0], Person)
    assert_type(records[:10], Records[Person])
    assert_type(records.count(), int)
    assert_type(len(records), int)
    assert_type(bool(records), bool)
    assert_type([person.name for person in records], list[str])
