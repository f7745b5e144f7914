"""Hints say where to write, also to those who have no domain.py yet."""

from django.contrib.auth.models import Group

from mainspring.assembly.draft import EntityDraft
from mainspring.assembly.places import place_of
from mainspring.definition.entity import Entity
from tests.shop.models import Order


class Orders(Entity[Order]):
    """What was ordered."""


def test_the_class_that_is_there():
    item = EntityDraft(model=Order, definition=Orders)
    assert place_of(item) == "Orders in tests/unit/assembly/test_places.py"


def test_the_class_to_write_in_the_models_own_app():
    item = EntityDraft(model=Order, definition=None)
    assert place_of(item) == "a class Orders(Entity[Order]) in tests/shop/domain.py"


def test_a_model_of_an_installed_app_is_refined_in_an_app_of_ones_own():
    item = EntityDraft(model=Group, definition=None)
    place = "a class Groups(Entity[Group]) in the domain.py of an exposed app of yours"
    assert place_of(item) == place
