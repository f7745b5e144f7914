"""What callers choose fills no more memory than there is room for."""

import gc

import django
import pytest

from mainspring.conf import Settings
from mainspring.surfaces.graphql.prepared import Prepared
from mainspring.surfaces.graphql.surface import GraphQLSurface
from tests.vault.asking import someone, vault

django.setup()

pytestmark = pytest.mark.django_db
ROOM = 8


@pytest.fixture
def surface():
    """A surface that keeps little."""
    opened = vault()
    settings = Settings(apps=("vault",), cached_documents=ROOM)
    return GraphQLSurface(opened.index, engine=opened.engine, settings=settings)


def kept():
    """List the translated operations of attacks that are in memory."""
    gc.collect()
    found = [item for item in gc.get_objects() if isinstance(item, Prepared)]
    names = [item.operation.name for item in found]
    return [name for name in names if name is not None and name.value.startswith("Attack")]


def attack(surface, *, documents, shapes, conditions=1):
    for number in range(documents):
        text = f"query Attack{number}($w: TagWhere) {{ tags(where: $w) {{ id }} }}"
        for shape in range(shapes):
            items = [{"label": {"eq": "red"}}] * (shape + conditions)
            answer = surface.execute(text, {"w": {"or": items}}, principal=someone())
            assert answer.codes == ()


def test_documents_and_shapes_of_variables_share_one_room(surface):
    attack(surface, documents=12, shapes=4)
    assert 0 < len(kept()) <= ROOM


def test_large_operations_take_the_room_of_several(surface):
    attack(surface, documents=4, shapes=2, conditions=60)
    assert 0 < len(kept()) <= ROOM / 4


def test_an_operation_is_never_taken_for_another_one(surface):
    # Documents come and go, so that objects of theirs are made anew in the same places.
    for number in range(100):
        field = ("id", "label")[number % 2]
        text = f"query Attack{number % 30} {{ {field}: tags(limit: 1) {{ id }} }}"
        gc.collect(0)
        body = surface.execute(text, principal=someone()).body
        assert field.encode() in body, (text, body)
