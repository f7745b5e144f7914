"""A function that cannot answer a root field is a finding that says what is allowed."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from decimal import Decimal
from enum import Enum
from types import ModuleType
from typing import Any

import pytest
from django.db.models import QuerySet

from mainspring import Principal, anyone, one_of, owns, query, role, where
from mainspring.assembly.assemble import assemble
from mainspring.blueprint.expression import FALSE
from mainspring.blueprint.queries import ValueKind
from tests.shop.models import Maker, Order, Product


class Odd(Enum):
    """Its one value is no name."""

    true = 1


@one_of
@dataclass
class Required:
    """Of its fields one cannot be left out."""

    number: int
    text: str | None = None


@one_of
@dataclass
class WithDefault:
    """One of its fields is given anyway."""

    number: int | None = 3


@one_of
@dataclass
class Filled:
    """One of its fields is never missing."""

    numbers: list[int] = field(default_factory=list)


@one_of
@dataclass
class Fieldless:
    """There is nothing to give."""


@dataclass
class Holder:
    """Holds a row."""

    maker: Maker


@dataclass
class Wrong:
    """Holds what has no type."""

    found: object


def assembled(*functions, exclude=("shop.Order",)):
    module = ModuleType(__name__)
    for function in functions:
        setattr(module, function.__name__, function)
    return assemble(apps=["shop"], exclude=exclude, domains=[module])


def made(annotation, *, parameter=int, allow=anyone, **more):
    def function(given):
        return given

    function.__annotations__ = {"given": parameter, "return": annotation}
    function.__module__ = __name__
    return query(allow=allow, **more)(function)


def without_annotation(given):
    return given


def without_result(given: int):
    return given


def with_any_names(**given: int) -> int:
    return len(given)


def by_place(given: int, /) -> int:
    return given


def two_alike(a_b: int, a__b: int) -> int:
    return a_b + a__b


def paged(limit: int) -> Iterable[Product]:
    return Product.objects.all()[:limit]


def unresolved(given: int) -> "Nowhere":  # noqa: F821 - that is what is tried
    return given


WRONG = (
    (made(object), "object is no type of values; there are bool, int"),
    (made(int | str), "is no type of values"),
    (made(list), "is no type of values"),
    (made(tuple[int, str]), "is no type of values"),
    (made(QuerySet), "annotate Iterable[Model]"),
    (made(Order), "shop.Order is not exposed"),
    (made(list[list[Product]]), "list of lists of rows"),
    (made(int, parameter=Product), "take its key"),
    (made(int, parameter=Holder), "An argument cannot hold a row"),
    (made(int, parameter=object), "The parameter 'given': object is no type"),
    (made(Wrong), "Wrong.found: object is no type"),
    (made(Odd), "cannot be an enum"),
    (made(int, name="a-b"), "not a name"),
    (made(int, name="node"), "already"),
    (made(int, name="products"), "already"),
    (made(int, allow=where(stock=1)), "no rule on whoever asks alone"),
    (made(int, allow=owns("maker")), "no rule on whoever asks alone"),
    (made(int, allow=True), "no rule on whoever asks alone"),
    (query(without_annotation), "not annotated"),
    (query(without_result), "What it returns is not annotated"),
    (query(with_any_names), "cannot be given by its name"),
    (query(by_place), "cannot be given by its name"),
    (query(two_alike), "Two parameters have one name"),
    (query(paged), "The parameter 'limit' is taken"),
    (made(int, parameter=Required), "Required.number cannot be left out"),
    (made(int, parameter=WithDefault), "WithDefault.number cannot be left out"),
    (made(int, parameter=Filled), "Filled.numbers cannot be left out"),
    (made(int, parameter=Fieldless), "Fieldless has no field"),
    (query(unresolved), "Nowhere"),
)


@pytest.mark.parametrize(("function", "why"), WRONG, ids=[why for _, why in WRONG])
def test_a_function_that_cannot_be_made_a_query_is_told_why(function, why):
    found = assembled(function).findings
    (error,) = [item for item in found if item.id == "mainspring.E021"]
    assert why in error.message
    assert error.node == f"{__name__}.{function.__name__}"
    assert "tests/unit/assembly/test_queries.py" in error.hint


def test_a_function_without_a_rule_is_for_nobody_and_a_finding_says_so():
    found = assembled(made(int, allow=None))
    (told,) = [item for item in found.findings if item.id == "mainspring.W020"]
    assert "allow=" in told.hint
    (node,) = found.blueprint.queries
    assert node.allow == FALSE
    assert not [
        item for item in assembled(made(int)).findings if item.id.endswith(("W020", "E021"))
    ]


def test_two_functions_cannot_have_one_name():
    first, second = made(int, name="one"), made(str, name="one")
    second.__name__ = "other"
    found = assembled(first, second)
    assert [item.id for item in found.findings if "E021" in item.id] == ["mainspring.E021"]


def test_a_function_that_is_imported_belongs_to_the_module_that_defines_it():
    function = made(int)
    function.__module__ = "elsewhere"
    assert not assembled(function).blueprint.queries


def test_who_asks_is_no_argument():
    @query(allow=role("clerk"))
    def own(who: Principal, *, least: Decimal | None = None) -> dict[str, Any]:
        return {"id": who.id, "least": least}

    (node,) = assembled(own).blueprint.queries
    assert [item.name for item in node.arguments] == ["least"]
    assert node.result.kind is ValueKind.SCALAR


def test_unique_keys_give_way_to_queries():
    (node,) = assembled(made(int, name="productBySku")).blueprint.queries
    assert node.name == "productBySku"
    entity = next(
        item
        for item in assembled(made(int, name="productBySku")).blueprint.entities
        if item.name == "Product"
    )
    assert "productBySku" not in {unique.name for unique in entity.uniques}
