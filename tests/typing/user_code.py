"""Code as a user writes it; a type checker must accept it and know the model's type."""

from collections.abc import Iterable, Sequence
from typing import Any, assert_type

from django.db.models import Count, Q
from django.db.models import F as DjangoF

from mainspring import (
    Change,
    ChangeKind,
    Entity,
    F,
    Headline,
    Outer,
    Policy,
    Row,
    Search,
    anyone,
    authenticated,
    computed,
    measure,
    money,
    owns,
    permission,
    principal,
    query,
    relation,
    role,
    when,
    where,
)
from mainspring.definition.pages import Page
from mainspring.definition.records import Records
from mainspring.operation.principal import Principal
from mainspring.plugins.hookspecs import hookimpl
from mainspring.testing import Factory
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
    search = Search("name", language="english", weights={"name": "A"}, typos=True)
    size = measure("id", unit="cm", description="How tall.")
    wage = money("id", currency="EUR")
    early = computed(F("id") > 3)
    elder = relation(Person, on={"name": "name"}, where=Q(id__lt=Outer("id") - 1), order_by="-id")
    double = computed(DjangoF("id") + 1, description="One more.")

    @computed(needs=["name"])
    @staticmethod
    def length(rows: Sequence[Row]) -> list[int]:
        """Count the letters."""
        return [len(row.name) for row in rows]


@query(allow=role("clerk"))
def find(who: Principal, *, least: int = 1) -> Iterable[Person]:
    """Find people."""
    return Person.objects.filter(id__gte=least) if who.is_staff else []


@query
async def later(text: str) -> str:
    """Answer later."""
    return text


@hookimpl
def writing(changes: tuple[Change, ...], principal: Principal) -> None:
    """Hear of writes in their transactions."""
    for change in changes:
        assert_type(change.kind, ChangeKind)
        assert_type(change.keys, tuple[tuple[Any, ...], ...])


@hookimpl(trylast=True)
def written(changes: tuple[Change, ...]) -> None:
    """Hear of writes behind their transactions."""
    assert_type([change.label for change in changes], list[str])


async def plainly() -> None:
    """Call them as the functions they are."""
    assert_type(find(Principal(), least=2), Iterable[Person])
    assert_type(await later("a"), str)


def read(user: object) -> None:
    """Read as somebody."""
    records = People.as_(user).filter(name="Eve").order_by("-name")
    assert_type(records, Records[Person])
    assert_type(records.get(pk=1), Person)
    assert_type(records.first(), Person | None)
    assert_type(records[0], Person)
    assert_type(records[:10], Records[Person])
    assert_type(records.page(first=2, after="x"), Page[Person])
    assert_type(records.page("name", number=3), Page[dict[str, Any]])
    assert_type(records.page().items[0].name, str)
    assert_type(list(records.values("name", found=Headline())), list[dict[str, Any]])
    assert_type(list(records.values("name", n=Count("clubs"))), list[dict[str, Any]])
    assert_type(records.annotate(n=Count("clubs")), Records[Person])
    assert_type(records.count(), int)
    assert_type(len(records), int)
    assert_type(bool(records), bool)
    assert_type([person.name for person in records], list[str])


def make() -> None:
    """Make rows for tests."""
    assert_type(Factory(Person, seed=1).create(name="Eve"), Person)
    assert_type(Factory(People).build_batch(3), list[Person])
    Factory(Person, draw={"name": lambda random: random.choice(["Ann", "Eve"])})
