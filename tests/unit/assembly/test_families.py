"""What a parent does not show is not shown by its children, and what it says alone is told."""

from types import new_class

import pytest
from django.db.models import F

from mainspring import Entity, Policy, anyone, computed, measure, relation
from tests.vault import models
from tests.vault.asking import assembled


def entities(*definitions):
    made = assembled(*definitions).blueprint.entities
    return {item.name: item for item in made}


def shown(item):
    return {field.attribute for field in item.fields} | {link.attribute for link in item.relations}


def saying(model, **said):
    """Make a definition of a model."""
    plural = {"plural": "Strongboxes"} if model is models.Strongbox else {}
    said = {"policy": Policy(read=anyone), **plural, **said}
    return new_class(
        f"{model.__name__}s", (Entity[model],), exec_body=lambda body: body.update(said)
    )


def assets(**said):
    return saying(models.Asset, **said)


def vehicles(**said):
    return saying(models.Vehicle, **said)


@pytest.mark.parametrize("hidden", ["label", "agency"])
def test_what_a_parent_excludes_no_child_shows(hidden):
    found = entities(assets(exclude=(hidden,)))
    for name in ("Asset", "Vehicle", "Strongbox"):
        assert not {hidden, f"{hidden}_id"} & shown(found[name])
        assert hidden not in {item.attribute for item in found[name].writes.inputs}
    assert {"worth", "plate"} <= shown(found["Vehicle"])


def test_what_a_parent_s_list_leaves_out_no_child_shows():
    found = entities(assets(only=("id", "worth")))
    assert shown(found["Vehicle"]) == {"id", "worth", "plate", "stolen"}
    assert shown(found["Strongbox"]) == {"id", "worth", "combination"}


@pytest.mark.parametrize(
    "said", [{"fields": ("label",)}, {"only": ("id", "label", "plate")}], ids=["fields", "only"]
)
def test_a_child_that_names_it_shows_it(said):
    found = entities(assets(exclude=("label",)), vehicles(**said))
    assert "label" in shown(found["Vehicle"])
    assert "label" not in shown(found["Strongbox"])


def test_a_child_may_hide_more():
    found = entities(assets(exclude=("label",)), vehicles(exclude=("worth",)))
    assert not {"label", "worth"} & shown(found["Vehicle"])
    assert "worth" in shown(found["Asset"])


def told(*definitions):
    return [
        (item.node, item.message)
        for item in assembled(*definitions).findings
        if item.id == "mainspring.W023"
    ]


def test_what_a_parent_alone_declares_is_told_of():
    late = computed(F("worth") + 1)
    assert told(assets(late=late)) == [
        ("vault.Asset.late", "It is not on AssetInterface, as Vehicle and Strongbox lack it.")
    ]
    assert told(assets(late=late), vehicles(late=late)) == [
        ("vault.Asset.late", "It is not on AssetInterface, as Strongbox lacks it.")
    ]
    boxes = saying(models.Strongbox, late=late)
    assert told(assets(late=late), vehicles(late=late), boxes) == []
    other = vehicles(late=computed(F("plate")))
    assert told(assets(late=late), other, boxes) == [
        ("vault.Asset.late", "It is not on AssetInterface, as Vehicle has it with another type.")
    ]


def test_links_and_names_and_amounts_that_a_parent_alone_has_are_told_of():
    same = relation(models.Agency, on={"agency": "id"})
    (found,) = told(assets(same=same))
    assert found[0] == "vault.Asset.same"
    (found,) = told(assets(names={"label": "title"}))
    assert found == (
        "vault.Asset.label",
        "It is not on AssetInterface, as Vehicle and Strongbox call it otherwise.",
    )
    (found,) = told(assets(mass=measure("worth", unit="kg")))
    assert found[0] == "vault.Asset.mass"


def test_what_children_hide_is_not_told_of():
    assert told(assets(), vehicles(exclude=("label",))) == []
    assert told(assets(exclude=("label",))) == []
