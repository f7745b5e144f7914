"""A name that is given in so many words wins, and who gives way is told why."""

from types import ModuleType

import pytest

from mainspring.assembly.assemble import assemble
from mainspring.definition.entity import Entity
from tests.shop.models import Maker, Product, Review


def named(*definitions):
    """Names by label, and what is said of names."""
    module = ModuleType(__name__)
    for number, item in enumerate(definitions):
        setattr(module, f"entity_{number}", item)
    made = assemble(apps=["shop"], domains=[module])
    said = [(item.id, item.node, item.message) for item in made.findings if "W00" in item.id]
    return {item.label: item.name for item in made.blueprint.entities}, said


class Makers(Entity[Maker]):
    name = "Product"


class Products(Entity[Product]):
    """Nothing is said of its name."""


@pytest.mark.parametrize("others", [(), (Products,)])
def test_a_given_name_stays_and_the_message_says_who_has_it(others):
    names, said = named(Makers, *others)
    assert names["shop.Maker"] == "Product"
    assert names["shop.Product"] == "ShopProduct"
    assert said == [
        (
            "mainspring.W002",
            "shop.Product",
            "It is called ShopProduct, because `name` of Makers takes 'Product'.",
        )
    ]


def test_of_two_that_are_given_one_name_the_first_has_it():
    class Reviews(Entity[Review]):
        name = "Product"

    class Named(Entity[Product]):
        name = "Item"

    names, said = named(Makers, Reviews, Named)
    assert names["shop.Maker"] == "Product"
    assert names["shop.Review"] == "ShopProduct"
    assert names["shop.Product"] == "Item"
    ((number, node, _),) = said
    assert (number, node) == ("mainspring.W002", "shop.Review")


def test_a_prefixed_name_gives_way_to_a_given_one():
    class Reviews(Entity[Review]):
        name = "ShopProduct"

    names, _ = named(Makers, Reviews)
    assert names["shop.Review"] == "ShopProduct"
    assert len(set(names.values())) == len(names)
    assert names["shop.Product"] not in {"Product", "ShopProduct"}


def test_what_graphql_has_taken_is_not_given():
    class Reviews(Entity[Review]):
        name = "Query"

    names, ((number, _, message),) = named(Reviews)
    assert names["shop.Review"] == "ShopQuery"
    assert number == "mainspring.W002"
    assert message == "It is called ShopQuery, because GraphQL or we have taken 'Query'."
