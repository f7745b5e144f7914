"""What a base class says counts for each entity that inherits from it, fields and options alike."""

from types import ModuleType

from mainspring import Entity, F, Policy, anyone, computed, measure, relation
from mainspring.assembly.assemble import assemble
from tests.shop.models import Maker, Product


class Sold:
    policy = Policy(read=anyone)
    names = {"title": "label"}
    heavy = computed(F("weight") > 5)
    mass = measure("weight", unit="kg")
    others = relation(Product, on={"maker": "maker"}, many=True)


def assembled(definition):
    module = ModuleType(__name__)
    module.Products = definition
    definition.__module__ = __name__
    return assemble(apps=["shop"], domains=[module])


def product(made):
    return next(item for item in made.blueprint.entities if item.label == "shop.Product")


def members(definition):
    entity = product(assembled(definition))
    return {item.name for item in (*entity.fields, *entity.relations)}


def test_members_of_a_base_class_are_members():
    class Products(Sold, Entity[Product]):
        pass

    assert {"label", "heavy", "mass", "others"} <= members(Products)


def test_the_nearest_member_of_a_name_counts():
    class Products(Sold, Entity[Product]):
        heavy = computed(F("weight") > 50, description="Its own.")

    heavy = next(item for item in product(assembled(Products)).fields if item.name == "heavy")
    assert heavy.description == "Its own."


def test_a_misspelled_option_of_a_base_class_is_found():
    class Loose:
        excludes = ("facts",)

    class Products(Loose, Entity[Product]):
        pass

    found = [item.node for item in assembled(Products).findings if "E006" in item.id]
    assert [node.rpartition(".")[2] for node in found] == ["excludes"]


def test_a_member_of_a_base_class_in_the_place_of_an_option_is_found():
    class Loose:
        search = relation(Maker, on={"maker": "id"})

    class Products(Loose, Entity[Product]):
        pass

    found = [item.node for item in assembled(Products).findings if "E014" in item.id]
    assert [node.rpartition(".")[2] for node in found] == ["search"]
