"""Names of one entity that differ only by case are told of, once."""

from types import ModuleType

from django.db import connections

from mainspring.assembly.assemble import assemble
from mainspring.definition.entity import Entity
from tests.foreign.apps.inheritance.models import Car, Vehicle
from tests.foreign.project import exposed_labels
from tests.shop.models import Product, Review


def told(*definitions, apps=("shop",)):
    module = ModuleType(__name__)
    for number, item in enumerate(definitions):
        setattr(module, f"entity_{number}", item)
    made = assemble(apps=apps, domains=[module])
    assert not [item for item in made.findings if item.severity == "error"]
    return [
        (item.node, item.message, item.hint)
        for item in made.findings
        if item.id == "mainspring.W008"
    ]


def test_two_fields_are_told_of():
    class Products(Entity[Product]):
        names = {"title": "workflowState", "sku": "workflowstate"}

    assert told(Products) == [
        (
            "shop.Product.title",
            "'workflowState' and 'workflowstate' differ only by case.",
            "Write `names = {'title': ...}` in Products in"
            " tests/unit/assembly/test_letter_case.py.",
        )
    ]


def test_a_field_and_a_link_are_told_of():
    class Products(Entity[Product]):
        names = {"title": "REVIEWS"}

    ((node, message, _),) = told(Products)
    assert (node, message) == ("shop.Product.title", "'REVIEWS' and 'reviews' differ only by case.")


def test_a_field_and_the_opaque_id_are_told_of():
    class Reviews(Entity[Review]):
        names = {"text": "nodeid"}

    ((node, message, _),) = told(Reviews)
    assert (node, message) == ("shop.Review.text", "'nodeid' and 'nodeId' differ only by case.")


def test_what_is_not_shown_is_not_told_of():
    class Products(Entity[Product]):
        names = {"title": "workflowState", "sku": "workflowstate"}
        exclude = ("sku",)

    assert told(Products) == []


def test_names_that_differ_otherwise_are_quiet():
    class Products(Entity[Product]):
        names = {"title": "state", "sku": "state_"}

    assert told(Products) == []


def test_what_a_child_inherits_is_told_of_at_its_parent():
    class Vehicles(Entity[Vehicle]):
        names = {"name": "alike", "kind": "Alike"}

    class Cars(Entity[Car]):
        names = {"name": "alike", "kind": "Alike", "doors": "WHEELS"}

    found = told(Vehicles, Cars, apps=["inheritance"])
    assert [(node, message) for node, message, _ in found] == [
        ("inheritance.Car.doors", "'WHEELS' and 'wheels' differ only by case."),
        ("inheritance.Vehicle.kind", "'Alike' and 'alike' differ only by case."),
    ]


def test_projects_with_usual_names_are_quiet():
    assert told(apps=exposed_labels(connections["default"].vendor)) == []
