"""What callers choose fills no more memory than there is room for."""

import gc

import django
import pytest

from mainspring.conf import Settings
from mainspring.sources.sql.source import SqlReading
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


def plans():
    """List the compiled plans of attacks that are in memory."""
    gc.collect()
    found = [item for item in gc.get_objects() if isinstance(item, SqlReading)]
    return [item for item in found if item._plan.key.startswith("attack")]


WIDE = "fragment Wide on Dossier { id title level limit over late judge excess }"
DEEP = (
    "fragment Deep on Dossier { ...Wide agency { id name dossiers(limit: 1) { ...Wide } }"
    " lead { id leads(limit: 1) { ...Wide } } successor { ...Wide } }"
)


@pytest.mark.parametrize("strategy", ["auto", "rows"])
def test_plans_that_ask_for_much_take_the_room_of_several(strategy):
    opened = vault(strategy=strategy, cached_plans=ROOM)
    for number in range(8):
        text = f"{{ attack: dossiers(limit: {number + 1}) {{ ...Deep }} }} {DEEP} {WIDE}"
        assert opened.codes(text, someone(vetted=True)) == []
    assert 0 < len(plans()) <= ROOM / 2


def test_plans_with_many_conditions_take_the_room_of_several():
    opened = vault(cached_plans=ROOM)
    for number in range(8):
        items = ", ".join(['{label: {eq: "red"}}'] * (60 + number))
        text = f"{{ attack: tags(where: {{or: [{items}]}}) {{ id }} }}"
        assert opened.codes(text, someone()) == []
    assert 0 < len(plans()) <= ROOM / 2


SORTED = "list(limit: 1, orderBy: [{level: ASC}, {limit: DESC}, {title: ASC}, {late: DESC}])"


@pytest.mark.parametrize(
    "asked",
    [
        f"{SORTED} {{ id title level limit opened late }}",
        f"groups(by: [{{level: true}}], limit: 1) {{ {SORTED} {{ id title level limit opened }} }}",
    ],
)
def test_plans_with_lists_in_an_order_take_the_room_of_several(asked):
    opened = vault(cached_plans=ROOM)
    for number in range(8):
        own = asked.replace("limit: 1", f"limit: {number + 1}")
        text = f"{{ attack: dossierAggregate {{ {own} }} }}"
        assert opened.codes(text, someone(vetted=True)) == []
    assert 0 < len(plans()) <= ROOM / 2


@pytest.mark.parametrize("variable", ["$w: JSON", "$w: ProductWhere"])
def test_names_that_callers_make_up_inside_json_take_room(variable):
    from tests.shop.asking import Asking

    settings = Settings(apps=("shop",), cached_documents=ROOM)
    opened = Asking().engine
    surface = GraphQLSurface(opened.index, engine=opened, settings=settings)
    where = "{facts: {eq: $w}}" if variable == "$w: JSON" else "$w"
    text = f"query Attack({variable}) {{ products(where: {where}) {{ id }} }}"
    for number in range(8):
        value = {f"{number}{'x' * 2_000}": 1}
        given = value if variable == "$w: JSON" else {"facts": {"eq": value}}
        answer = surface.execute(text, {"w": given}, principal=someone())
        assert answer.codes == ()
    assert 0 < len(kept()) <= ROOM / 2
