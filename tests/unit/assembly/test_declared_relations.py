"""A declared link that cannot be made is a finding that says why."""

from types import ModuleType

import pytest
from django.db.models import OuterRef, Q, Subquery

from mainspring import Entity, Outer, Policy, anyone, relation
from mainspring.assembly.assemble import assemble
from mainspring.blueprint.nodes import Linkage
from tests.foreign.apps.elsewhere.models import Ledger
from tests.shop.models import Maker, Order, Product, Review


def assembled(link, name="near", exclude=()):
    module = ModuleType(__name__)
    body = {"policy": Policy(read=anyone), name: link, "__module__": __name__}
    generic = Entity[Product]
    module.Products = type("Products", generic.__mro_entries__((generic,)), body)
    module.Products.__orig_bases__ = (generic,)
    return assemble(apps=["shop", "elsewhere"], exclude=exclude, domains=[module])


WRONG = (
    (relation(Review, on={"titel": "text"}, many=True), "Did you mean 'title'?"),
    (relation(Review, on={"title": "txt"}, many=True), "Did you mean 'text'?"),
    (relation(Review, on={"reviews": "product"}, many=True), "has no column 'reviews'"),
    (relation(Review, on={"title": "stars"}, many=True), "both are to be whole numbers, texts"),
    (relation(Product, on={"facts": "facts"}, many=True), "cannot be compared"),
    (relation(Review, on={"id": "product"}), "give `order_by`, or `many=True`"),
    (relation(Review, on={"id": "product"}, order_by="-star"), "Did you mean 'stars'?"),
    (relation(Review, many=True), "Nothing joins both ends"),
    (relation(Review, where=Q(stars=5), many=True), "Nothing joins both ends"),
    (relation(Review, where={"stars": 5}, many=True), "write Q(...)"),
    (relation(Review, where=Q(star=Outer("stock")), many=True), "Did you mean 'stars'?"),
    (relation(Review, where=Q(stars=Outer("stok")), many=True), "Did you mean 'stock'?"),
    (relation(Review, where=Q(stars__zzz=Outer("stock")), many=True), "zzz"),
    (relation(Review, where=Q(stars__gt=Outer("title")), many=True), "cannot be compared"),
    (
        relation(
            Review,
            on={"id": "product"},
            where=Q(stars=Subquery(Review.objects.filter(pk=OuterRef("pk")).values("stars")[:1])),
            many=True,
        ),
        "hides what it reads",
    ),
    (relation(Review, on={"id": "product"}, where=Q(stars="x"), many=True), "expected a number"),
    (
        relation(Review, on={"id": "product"}, where=Q(product__price="x"), many=True),
        "a decimal number",
    ),
    (relation(Maker, on={"maker": "id"}, where=Q(products__stock=1)), "to-one links"),
    (relation("shop.Maker", on={"maker": "id"}), "is no model"),
    (relation(Order, on={"id": "product"}, many=True), "does not expose"),
    (relation(Ledger, where=Q(name=Outer("title")), many=True), "two databases"),
)


@pytest.mark.parametrize(("link", "why"), WRONG, ids=[why for _, why in WRONG])
def test_a_link_that_cannot_be_made_is_told_why(link, why):
    found = assembled(link, exclude=["shop.Order"]).findings
    (error,) = [item for item in found if item.id == "mainspring.E020"]
    assert why in f"{error.message} {error.hint}"
    assert error.node == "shop.Product.near"
    assert "Correct `near` in Products" in error.hint


@pytest.mark.parametrize(
    ("label", "hint"),
    [
        ("shop.Maker", "Write `from tests.shop.models import Maker`, then relation(Maker, ...)."),
        ("Maker", "Import the class of the model, and write it without quotes."),
    ],
)
def test_a_label_in_the_place_of_a_model_is_told_to_import_it(label, hint):
    found = assembled(relation(label, on={"maker": "id"})).findings
    (error,) = [item for item in found if item.id == "mainspring.E020"]
    assert error.hint.startswith(hint)


@pytest.mark.parametrize("name", ["maker", "maker_id", "reviews", "title"])
def test_a_link_does_not_take_the_name_of_a_field(name):
    found = assembled(relation(Maker, on={"maker": "id"}), name=name).findings
    (error,) = [item for item in found if item.id == "mainspring.E020"]
    assert "has a field" in error.message


def link_of(declared):
    product = next(
        item for item in assembled(declared).blueprint.entities if item.name == "Product"
    )
    return next(item for item in product.relations if item.linkage is Linkage.ON)


def test_one_row_fits_a_unique_key_and_the_first_of_several_others():
    assert not link_of(relation(Maker, on={"title": "name"})).first
    assert link_of(relation(Review, on={"id": "product"}, order_by="-stars")).first
    assert not link_of(relation(Review, on={"id": "product"}, many=True)).first


def test_a_link_tells_what_it_reads_on_both_ends():
    declared = relation(
        Review,
        on={"maker": "stars"},
        where=Q(text__icontains=Outer("title"), product__stock__gt=1),
        order_by="-product__weight",
    )
    made = link_of(declared)
    assert set(made.needs) == {("maker", "id"), ("title",)}
    assert set(made.target_needs) == {
        ("stars",), ("text",), ("product", "stock"), ("product", "weight"), ("id",),
    }  # fmt: skip


def test_a_link_has_the_name_that_is_given():
    module = ModuleType(__name__)
    generic = Entity[Product]
    body = {
        "policy": Policy(read=anyone),
        "near": relation(Maker, on={"maker": "id"}),
        "names": {"near": "close"},
        "__module__": __name__,
        "__orig_bases__": (generic,),
    }
    module.Products = type("Products", generic.__mro_entries__((generic,)), body)
    found = assemble(apps=["shop"], domains=[module])
    assert not [item for item in found.findings if item.id == "mainspring.E005"]
    product = next(item for item in found.blueprint.entities if item.name == "Product")
    assert "close" in {item.name for item in product.relations}


def test_ends_in_two_databases_are_told():
    assert not link_of(relation(Ledger, on={"title": "name"})).same_database
