"""Every mistake in what an entity says of writing is a finding that says what to write."""

from types import ModuleType

import pytest

from mainspring import Entity, Policy, anyone, nobody, principal, role, rule, where
from mainspring.assembly.assemble import assemble
from mainspring.blueprint.finding import Severity
from tests.shop.models import Product


def told(attributes=None, *, module=None, known=None):
    module = module or ModuleType(__name__)

    class Products(Entity[Product]):
        pass

    module.Products = Products
    for name, value in (attributes or {}).items():
        setattr(module.Products, name, value)
    found = assemble(apps=["shop"], domains=[module], attributes=known).findings
    return [
        (item.id[-4:], item.node.removeprefix("shop.Product."), f"{item.message} {item.hint}")
        for item in found
        if item.severity is not Severity.INFO
    ]


@rule("No.")
def nothing():
    return True


@rule("No.")
def only_self(self):
    return True


@rule("No.")
def misspelled(self, row, befor):
    return True


@rule("No.")
def row_by_name(self, *, row):
    return True


@rule("No.")
def any_rows(self, *rows):
    return True


@rule
def without_message(self, row):
    return True


@rule("No.", fields="title")
def one_text(self, row):
    return True


@rule("No.", fields=["titel"])
def unknown_field(self, row):
    return True


@rule("No.", fields=[5])
def no_name(self, row):
    return True


@rule("No.")
def generated(self, row):
    yield True


RULES = {
    "no parameters": (nothing, "E022", "A rule takes self, the row"),
    "no row": (only_self, "E022", "A rule takes self, the row"),
    "a misspelled parameter": (misspelled, "E022", "Did you mean 'before'?"),
    "a row by its name": (row_by_name, "E022", "A rule takes self, the row"),
    "any number of rows": (any_rows, "E022", "A rule takes self, the row"),
    "no message": (without_message, "E022", '@rule("..."'),
    "one text for the fields": (one_text, "E022", 'fields=["title"]'),
    "an unknown field": (unknown_field, "E005", "Did you mean 'title'?"),
    "no name of a field": (no_name, "E022", "fields"),
    "values one by one": (generated, "E022", "return"),
    "a static method": (staticmethod(only_self), "E022", "ordinary method"),
    "a class's method": (classmethod(misspelled), "E022", "ordinary method"),
}


@pytest.mark.parametrize("name", RULES)
def test_a_wrong_rule_is_one_finding(name):
    method, number, words = RULES[name]
    ((found, node, text),) = told({"check": method})
    assert (found, node) == (number, "check")
    assert words in text


def test_a_rule_outside_of_an_entity_is_told_of():
    module = ModuleType(__name__)
    module.unknown_field = unknown_field
    ((number, node, text),) = told(module=module)
    assert (number, node) == ("E022", f"{__name__}.unknown_field")
    assert "method of the entity" in text


OPTIONS = {
    "an unknown default": ({"defaults": {"titel": principal.id}}, "E005", "defaults", "'title'"),
    "a default that is a value": ({"defaults": {"title": 5}}, "E014", "defaults", "principal.id"),
    "a default without a name": ({"defaults": {5: principal.id}}, "E014", "defaults", "dict"),
    "a default that nobody has": (
        {"defaults": {"title": principal.airlin}},
        "W006",
        "defaults['title']",
        "'airline'",
    ),
    "an unknown version": ({"version": "stok"}, "E005", "version", "'stock'"),
    "a version of texts": ({"version": "title"}, "E005", "version", "whole number"),
    "no version": ({"version": 5}, "E014", "version", "a text"),
    "no rule": ({"policy": Policy(create="anyone")}, "E009", "policy.create", "without quotes"),
    "a field that is not there": (
        {"policy": Policy(update=where(titel="x"))},
        "E009",
        "policy.update",
        "'title'",
    ),
    "an unknown field that is set": (
        {"policy": Policy(write={"titel": anyone})},
        "E005",
        "policy.write",
        "'title'",
    ),
    "a rule for all fields": ({"policy": Policy(write=anyone)}, "E014", "policy", "write="),
    "a rule for all that is read": ({"policy": Policy(fields=anyone)}, "E014", "policy", "fields="),
    "no name of a field": ({"policy": Policy(write={5: anyone})}, "E014", "policy", "write="),
    "no rule for a field": (
        {"policy": Policy(write={"title": "nobdy"})},
        "E009",
        "policy.write['title']",
        "nobody",
    ),
}


@pytest.mark.parametrize("name", OPTIONS)
def test_a_wrong_option_is_one_finding(name):
    attributes, number, node, words = OPTIONS[name]
    ((found, where_, text),) = told(attributes, known=["airline"])
    assert (found, where_.removeprefix(f"{__name__}.Products.")) == (number, node)
    assert words in text


CLOSED = Policy(create=nobody, update=nobody, delete=nobody)
CLOSED_AND_WRONG = Policy(
    create=nobody, update=nobody, delete=nobody, write={"titel": role("clerk")}
)


def test_what_nobody_writes_is_checked_all_the_same():
    attributes = {
        "policy": CLOSED_AND_WRONG,
        "defaults": {"skuu": principal.id},
        "version": "stok",
        "check": nothing,
    }
    found = [(number, node) for number, node, _ in told(attributes)]
    assert found == [
        ("E005", "defaults"),
        ("E005", "policy.write"),
        ("E005", "version"),
        ("E022", "check"),
    ]


@pytest.mark.parametrize(
    "attributes",
    [
        {"policy": CLOSED},
        {"defaults": {"title": principal.airline}, "version": "stock"},
        {"policy": Policy(write={"title": nobody}), "defaults": {"title": principal.id}},
    ],
)
def test_what_is_right_is_quiet(attributes):
    assert told(attributes, known=["airline"]) == []
