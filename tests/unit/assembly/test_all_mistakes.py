"""One mistake hides no other: all of a relation, a rule and a second class of a model are told."""

from types import ModuleType

import pytest
from django.db.models import Q

from mainspring import Entity, Policy, permission, principal, relation, role, where
from mainspring.assembly.assemble import assemble
from mainspring.blueprint.finding import Severity
from mainspring.definition.relation import Outer
from tests.shop.models import Maker, Product, Review


def told(*definitions):
    module = ModuleType(__name__)
    for item in definitions:
        setattr(module, item.__name__, item)
    found = assemble(apps=["shop"], domains=[module], attributes=["airline"]).findings
    return [
        (item.id[-4:], item.node, f"{item.message} {item.hint}")
        for item in found
        if item.severity is not Severity.INFO
    ]


def test_all_mistakes_of_a_relation_are_told():
    class Products(Entity[Product]):
        near = relation(
            Review, on={"skuu": "sta", "zzz": "stars"}, where=Q(tekst=1), order_by=["start", "idd"]
        )

    found = told(Products)
    assert {(number, node) for number, node, _ in found} == {("E020", "shop.Product.near")}
    texts = " ".join(text for *_, text in found)
    for name in ("'skuu'", "'sta'", "'zzz'", "'tekst'", "'start'", "'idd'"):
        assert name in texts
    assert len(found) == 6


def test_what_follows_from_a_mistake_is_not_told():
    class Products(Entity[Product]):
        near = relation(Review, on={"skuu": "id"})
        far = relation(Review, where=Q(stars=Outer("stok")), order_by="id")

    assert [(node, text.count("Did you mean")) for _, node, text in told(Products)] == [
        ("shop.Product.far", 1),
        ("shop.Product.near", 1),
    ]


@pytest.mark.parametrize("join", ["and", "or"])
def test_what_nobody_holds_is_told_beside_what_cannot_be_compiled(join):
    wrong, unheld = where(titel="x"), permission("shop.vew_product")
    missing = where(title=principal.airlin) | role("clerk")
    rule = wrong & unheld & missing if join == "and" else wrong | (unheld & missing)

    class Products(Entity[Product]):
        policy = Policy(read=rule)

    assert [(number, text.rpartition("Did")[2]) for number, _, text in told(Products)] == [
        ("E009", " you mean 'title'?"),
        ("W005", " you mean 'shop.view_product'?"),
        ("W006", " you mean 'airline'?"),
    ]


class Products(Entity[Product]):
    exclude = ("titel",)


class Wares(Entity[Product]):
    exclude = ("skuu",)
    policy = Policy(read=where(stok=1))
    search = "title"


class Goods(Entity[Product]):
    policy = Policy(read=where(stok=1))
    names = {"title": "a-b"}
    excludes = ()


class Makers(Entity[Maker]):
    exclude = ("nam",)


def test_what_a_second_class_of_a_model_says_is_checked_too():
    found = {(number, node) for number, node, _ in told(Products, Makers, Wares, Goods)}
    here = __name__
    assert found == {
        ("E004", f"{here}.Wares"),
        ("E004", f"{here}.Goods"),
        ("E005", f"{here}.Products.exclude"),
        ("E005", f"{here}.Makers.exclude"),
        ("E006", f"{here}.Goods.excludes"),
        ("E007", "shop.Product.title"),
        ("E009", "shop.Product.policy.read"),
        ("E014", f"{here}.Wares.search"),
    }
