"""Which models become entities: whole apps, single models, and none that is left out."""

from types import ModuleType

import pytest
from django.contrib.auth.models import Group

from mainspring.assembly.assemble import assemble
from mainspring.blueprint.nodes import Linkage
from mainspring.definition.entity import Entity, model_of
from tests.shop import models

SHOP = ["shop.Maker", "shop.Product", "shop.Review", "shop.Order"]


def made(apps, exclude=(), *definitions):
    module = ModuleType(__name__)
    for number, item in enumerate(definitions):
        setattr(module, f"entity_{number}", item)
    return assemble(apps=apps, exclude=exclude, domains=[module])


def labels(assembled):
    return {entity.label for entity in assembled.blueprint.entities}


def said(assembled, number):
    return [
        (item.node, item.message, item.hint)
        for item in assembled.findings
        if item.id == f"mainspring.{number}"
    ]


def test_an_app_is_all_of_its_models():
    assert labels(made(["shop"])) == set(SHOP)


def test_single_models_can_be_listed():
    assert labels(made(["shop.Order", "shop.Review"])) == {"shop.Order", "shop.Review"}


def test_what_is_named_twice_is_there_once():
    twice = made(["shop.Order", "shop", "shop"])
    assert sorted(item.label for item in twice.blueprint.entities) == sorted(SHOP)
    assert not [item for item in twice.findings if item.severity == "error"]


def test_a_model_that_is_left_out_is_as_one_that_was_never_listed():
    without = made(["shop"], ["shop.Maker"])
    assert without.blueprint == made(SHOP[1:]).blueprint
    assert without.findings == made(SHOP[1:]).findings
    product = next(item for item in without.blueprint.entities if item.name == "Product")
    assert "makerId" in {field.name for field in product.fields}
    assert "maker" not in {relation.name for relation in product.relations}


def test_a_link_that_a_left_out_model_makes_is_gone():
    without = made(["shop"], ["shop.Order"])
    product = next(item for item in without.blueprint.entities if item.name == "Product")
    assert {item.name for item in product.relations if item.linkage is Linkage.REVERSE} == {
        "reviews"
    }


@pytest.mark.parametrize("entries", [["shop"], ["shop.Order", "shop.Review"]])
def test_leaving_out_wins(entries):
    assert "shop.Order" not in labels(made(entries, ["shop.Order"]))


@pytest.mark.parametrize("label", ["shop.order", "shop.ORDER"])
def test_labels_of_models_are_in_any_case_as_djangos(label):
    assert labels(made([label])) == {"shop.Order"}
    assert "shop.Order" not in labels(made(["shop"], [label]))


def test_leaving_out_what_is_not_exposed_is_no_mistake():
    assert not made(["shop"], ["auth.Group"]).findings


@pytest.mark.parametrize("setting", ["apps", "exclude"])
def test_an_unknown_model_is_an_error_with_the_nearest_name(setting):
    entries, exclude = (["shop.Ordr"], []) if setting == "apps" else (["shop"], ["shop.Ordr"])
    assert said(made(entries, exclude), "E013") == [
        (
            "shop.Ordr",
            f"The app 'shop' has no model 'Ordr'; MAINSPRING['{setting}'] names it.",
            "Did you mean 'shop.Order'?",
        )
    ]


def test_a_model_that_is_like_none_is_told_what_there_is():
    ((_, _, hint),) = said(made(["shop", "shop.Zzz"]), "E013")
    assert hint == "Its models are Maker, Product, Review, Order."


def test_an_app_is_not_left_out_by_its_label():
    assert said(made(["shop"], ["shop"]), "E013") == [
        (
            "shop",
            "It names an app, and MAINSPRING['exclude'] takes single models.",
            "Write 'shop.Model', or take 'shop' out of MAINSPRING['apps'].",
        )
    ]


@pytest.mark.parametrize(
    ("entry", "hint"),
    [
        ("shopp", "Did you mean 'shop'?"),
        ("shopp.Order", "Did you mean 'shop.Order'?"),
        ("tests.shop", "Did you mean 'shop'?"),
        ("tests.shop.Order", "Did you mean 'shop.Order'?"),
        ("django.contrib.auth", "Did you mean 'auth'?"),
        ("shop.models.Order", "Did you mean 'shop.Order'?"),
        ("Patron", "Did you mean 'library.Patron'?"),
        ("patrn", "Did you mean 'library.Patron'?"),
        ("zzz", "Give the label of an app of INSTALLED_APPS."),
    ],
)
@pytest.mark.parametrize("setting", ["apps", "exclude"])
def test_an_unknown_app_is_an_error_with_the_nearest_label(entry, hint, setting):
    found = made([entry]) if setting == "apps" else made(["shop"], [entry])
    message = f"MAINSPRING['{setting}'] names it, and there is no installed app of this label."
    assert said(found, "E001") == [(entry, message, hint)]


@pytest.mark.parametrize(("setting", "near"), [("apps", "users"), ("exclude", "auth.User")])
def test_what_is_nearly_an_app_and_is_a_model_is_a_model_where_models_are_left_out(setting, near):
    found = made(["user"]) if setting == "apps" else made(["shop"], ["user"])
    ((_, _, hint),) = said(found, "E001")
    assert hint == f"Did you mean '{near}'?"


def test_a_model_that_is_swapped_for_another_says_for_which():
    assert said(made(["users.Account"]), "E013") == [
        ("users.Account", "The model is swapped for 'users.Staffer'.", "Write 'users.Staffer'.")
    ]
    assert "users.Account" not in labels(made(["users"]))
    assert not said(made(["users.Staffer"], ["users.Account"]), "E013")


class Orders(Entity[models.Order]):
    """What was ordered."""


class Groups(Entity[Group]):
    """People with the same rights."""


@pytest.mark.parametrize(
    ("entries", "exclude", "definition", "message", "hint"),
    [
        (
            ["shop"],
            ["shop.Order"],
            Orders,
            "Orders refines Order, which MAINSPRING['exclude'] leaves out.",
            "Take 'shop.Order' out of MAINSPRING['exclude'], or remove the entity.",
        ),
        (
            ["shop.Review"],
            [],
            Orders,
            "Orders refines Order, which is not exposed.",
            "Add 'shop.Order' to MAINSPRING['apps'].",
        ),
        (
            ["shop"],
            [],
            Groups,
            "Groups refines Group, whose app 'auth' is not exposed.",
            "Add 'auth' or 'auth.Group' to MAINSPRING['apps'].",
        ),
    ],
)
def test_an_entity_of_what_is_not_exposed_says_why(entries, exclude, definition, message, hint):
    found = made(entries, exclude, definition)
    assert said(found, "E003") == [(model_of(definition)._meta.label, message, hint)]


def test_what_inherits_from_a_left_out_model_is_a_model_of_its_own():
    every, without = made(["inheritance"]), made(["inheritance"], ["inheritance.Vehicle"])
    assert labels(without) == labels(every) - {"inheritance.Vehicle"}
    car = next(item for item in without.blueprint.entities if item.label == "inheritance.Car")
    assert not car.parents
    assert "name" in {field.name for field in car.fields}
