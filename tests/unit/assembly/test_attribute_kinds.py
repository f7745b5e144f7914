"""An attribute of the wrong kind is one finding that says what to write."""

from types import ModuleType

import pytest
from django.db.models import F

from mainspring import Entity, anyone, computed, measure, relation, role
from mainspring.assembly.assemble import assemble
from mainspring.blueprint.finding import Severity
from mainspring.definition.search import Search
from tests.shop.models import Maker, Product


def errors(**attributes):
    module = ModuleType(__name__)

    class Products(Entity[Product]):
        pass

    for name, value in attributes.items():
        setattr(Products, name, value)
    module.Products = Products
    found = assemble(apps=["shop"], domains=[module]).findings
    return [item for item in found if item.severity is Severity.ERROR]


WRONG = {
    "one text for the search": ("search", "sku", 'Write `search = Search("sku")`.'),
    "two words for the search": ("search", "sku title", 'Write `search = Search("sku", "title")`.'),
    "a tuple for the search": ("search", ("sku",), 'Write `search = Search("sku")`.'),
    "a search of a tuple": ("search", Search(("sku",)), 'Write `search = Search("name")`.'),
    "a text left out": ("exclude", "facts", "Write `exclude = ('facts',)`."),
    "two texts left out": ("exclude", "facts, sku", "Write `exclude = ('facts', 'sku')`."),
    "only a text": ("only", "sku", "Write `only = ('sku',)`."),
    "only numbers": ("only", (1, 2), "Write `only = ('name',)`."),
    "a text opened": ("fields", "sku", "Write `fields = ('sku',)`."),
    "no names left out": ("exclude", None, "Write `exclude = ('name',)`."),
    "a list of names": ("names", ["sku"], "Write `names = {'name': ...}`."),
    "a text that describes": ("descriptions", "sku", "Write `descriptions = {'name': ...}`."),
    "a rule for the policy": ("policy", role("clerk"), "Write `policy = Policy(read=...)`."),
    "a rule with a name": ("policy", anyone, "Write `policy = Policy(read=anyone)`."),
    "a number for the name": ("name", 5, "Write `name = '...'`."),
    "a number for the plural": ("plural", 5, "Write `plural = '...'`."),
    "a field in the place of the name": (
        "name",
        computed(F("title")),
        "Give it another name, such as `its_name`.",
    ),
    "a field in the place of the policy": (
        "policy",
        computed(F("title")),
        "Give it another name, such as `its_policy`.",
    ),
    "a link in the place of the search": (
        "search",
        relation(Maker, on={"maker": "id"}),
        "Give it another name, such as `its_search`.",
    ),
    "an amount in the place of the history": (
        "history",
        measure("weight", unit="kg"),
        "Give it another name, such as `its_history`.",
    ),
    "a field in the place of what reads": (
        "as_",
        computed(F("title")),
        "Give it another name, such as `its_as_`.",
    ),
}


@pytest.mark.parametrize(("name", "value", "hint"), WRONG.values(), ids=WRONG)
def test_a_wrong_kind_is_one_finding(name, value, hint):
    (found,) = errors(**{name: value})
    assert found.id == "mainspring.E014"
    assert found.node == f"{__name__}.Products.{name}"
    assert found.hint == hint
    assert "(" not in found.message or name not in {"policy", "name"}


def test_a_rule_is_named_as_it_was_written():
    (found,) = errors(policy=anyone)
    assert found.message == "It is the rule `anyone`; a Policy is wanted."


def test_a_field_in_the_place_of_an_option_is_told_what_it_takes():
    (found,) = errors(name=computed(F("title")))
    assert found.message == "It is a computed field, but `name` is an option of Entity."


@pytest.mark.parametrize("kind", [tuple, list, set, frozenset])
@pytest.mark.parametrize("name", ["only", "exclude", "fields"])
def test_names_come_in_any_collection(name, kind):
    assert errors(**{name: kind(["sku", "title"])}) == []


def test_a_function_with_self_is_told_what_it_gets():
    @computed(needs=["price"])
    def dear(self) -> list[bool]:
        return [self.price > 5]

    (found,) = errors(dear=dear)
    assert found.id == "mainspring.E010"
    assert found.message == "It gets a batch of rows and no self; write `def dear(rows)`."
