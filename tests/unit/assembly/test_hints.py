"""Every finding that can be mended says what to write, and in which file."""

from types import ModuleType
from unittest.mock import patch

import pytest
from django.db import connections
from django.db.models import F, Transform
from django.test.utils import register_lookup

from mainspring.assembly.assemble import assemble
from mainspring.assembly.domain_modules import LostModule
from mainspring.assembly.findings import CATALOGUE
from mainspring.assembly.stages import writes
from mainspring.definition.action import action
from mainspring.definition.arguments import Mistake
from mainspring.definition.computed import computed
from mainspring.definition.entity import Entity
from mainspring.definition.history import History
from mainspring.definition.on import on
from mainspring.definition.policy import Policy
from mainspring.definition.quantities import measure
from mainspring.definition.query import query
from mainspring.definition.relation import relation
from mainspring.definition.rule import rule
from mainspring.definition.rules import owns, permission, principal, role, where
from mainspring.definition.search import Search
from mainspring.definition.states import states
from tests.foreign.apps.inheritance.models import Vehicle
from tests.foreign.project import exposed_labels
from tests.shop.models import Maker, Order, Product, Review

HERE = "tests/unit/assembly/test_hints.py"
NO_CHOICE = {"I002", "I004"}
"""Findings that leave nothing to be done."""
BY_THE_CHECK = {"W007", "W009", "W010", "W018", "W024", "E028", "I006"}
"""Findings that are not assembly's: about documents, URLs, migrations and handlers of events."""


class Products(Entity[Product]):
    name = "9 products"
    exclude = ("zzz",)
    fields = ("titel",)
    types = {"price": "Email", "title": "Emial"}
    names = {"title": "a-b", "sku": "same", "price": "same", "stock": "SAME"}
    search = Search("zzz", "reviews", "maker", language="English")
    policy = Policy(
        read=owns("title"),
        fields={
            "zzz": role("clerk"),
            "price": where(sku=principal.zzz),
            "sku": permission("zzz.zzz"),
            "weight": where(maker__name="x"),
        },
    )
    colour = "blue"
    emit = {"craeted": "product.made"}
    far = computed(F("zzz"))
    heavy = measure("weight", unit="kgg")

    @on("product.made")
    def heedless(self):
        return None

    @rule("Of nothing.")
    def empty(self):
        return True

    @action()
    def forget(self, product: Product) -> None:
        """Nobody may."""

    @action()
    def lose(self, product) -> None:
        """Takes what has no type."""

    progress = states("titel", {})
    near = relation(Review, on={"zzz": "product"}, many=True)


class Wares(Entity[Product]):
    """A second one."""


class Nothing(Entity):
    """No model."""


class Orders(Entity[Order]):
    """Of a model that is left out."""


class Makers(Entity[Maker]):
    policy = Policy(read="anyone", create=role("clerk"), fields={"name": where(name__zzz=1)})
    history = History(exclude=("id",))


class Reviews(Entity[Review]):
    search = "text"


class Vehicles(Entity[Vehicle]):
    names = {"name": "called"}


class Nameless(Transform):
    """Tells nobody what it makes."""

    lookup_name = "nameless"

    @property
    def output_field(self):
        raise ValueError


@query
def nothing_allowed(found: object) -> int:
    """Takes what has no type, and nobody may ask."""
    return hash(found)


@query
def forgotten() -> int:
    """Nobody may ask."""
    return 1


def everything_wrong():
    with (
        register_lookup(Maker._meta.get_field("name"), Nameless),
        patch.object(writes, "keeps_tree", lambda model: model is Maker),
    ):
        return assembled_wrong()


def assembled_wrong():
    module = ModuleType(__name__)
    module.__mainspring_mistakes__ = [Mistake(line=1, message="No.", hint="Write another.")]
    module.nothing_allowed, module.forgotten = nothing_allowed, forgotten
    for item in (Products, Wares, Nothing, Orders, Makers, Reviews, Vehicles):
        setattr(module, item.__name__, item)
    return assemble(
        apps=[*exposed_labels(connections["default"].vendor), "shop", "zzz", "links.Zzz"],
        exclude=["shop.Order"],
        domains=[module],
        field_classes={
            "zzz.Field": ("String", False),
            "tests.shop.models.Product": ("String", False),
            "django.db.models.CharField": ("Zzz", False),
        },
        attributes=["airline"],
        lost=[LostModule(name="zzz.domain", error=ZeroDivisionError("no"))],
    )


FOUND = everything_wrong().findings


@pytest.mark.parametrize("item", FOUND, ids=lambda item: f"{item.id} {item.node}")
def test_it_says_what_to_do(item):
    number = item.id.removeprefix("mainspring.")
    assert bool(item.hint) is (number not in NO_CHOICE)


def test_all_findings_are_tried():
    numbers = {item.id.removeprefix("mainspring.") for item in FOUND}
    # PostgreSQL does all of a search.
    whole = {"I005"} if connections["default"].vendor == "postgresql" else set()
    assert numbers == CATALOGUE.keys() - BY_THE_CHECK - whole


def hints(number, *, domain):
    return [
        item.hint
        for item in FOUND
        if item.id == f"mainspring.{number}" and (HERE in item.hint) is domain
    ]


@pytest.mark.parametrize("number", ["W001", "W002", "W003", "I001", "I003"])
def test_without_a_domain_it_says_in_which_class_to_write(number):
    found = hints(number, domain=False)
    assert found
    for hint in found:
        assert "in a class " in hint
        assert "(Entity[" in hint
        assert hint.rstrip(".").endswith("/domain.py") or "for another one" in hint


@pytest.mark.parametrize("number", ["E005", "E007", "E008", "E009", "E010", "W008"])
def test_with_a_domain_it_says_which_class_is_meant(number):
    assert hints(number, domain=True)


def test_a_field_of_an_unknown_class_is_registered_by_its_path():
    paths = {hint.split("'")[1] for hint in hints("W004", domain=False)}
    assert paths
    for path in paths:
        registered = assemble(
            apps=exposed_labels(connections["default"].vendor),
            domains=[],
            field_classes={path: ("String", False)},
        )
        left = {item.hint.split("'")[1] for item in registered.findings if "W004" in item.id}
        assert left == paths - {path}
