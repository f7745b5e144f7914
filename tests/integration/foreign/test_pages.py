"""Pages of every entity of the foreign project, one row each, sorted by every field it sorts by."""

import pytest
from django.db import connection, transaction

from tests.conftest import DATABASE
from tests.foreign.scope import scope
from tests.integration.foreign.asking import Asker, domain_for
from tests.integration.foreign.test_filters import keys_of
from tests.integration.foreign.test_lists import has_table

DOMAIN = domain_for("auto")
SCHEMA = DOMAIN.graphql.schema
ENTITIES = [item for item in DOMAIN.index.blueprint.entities if has_table(item)]
APPS = ("fields", "postgres", "custom_fields", "keys")  # where the strangest values are
NAMES = [item.name for item in ENTITIES if item.label.partition(".")[0] in APPS]


@pytest.fixture
def asker(filled):
    """Ask on the default strategy."""
    return Asker(DOMAIN)


@pytest.mark.parametrize("name", NAMES)
def test_pages_hold_each_row_once_whatever_its_values_are(asker, name):
    entity = DOMAIN.index.entity(name)
    order = SCHEMA.type_map.get(entity.names.order)
    sortable = [node for node in entity.fields if order is not None and node.name in order.fields]
    with scope("north"):
        for node in sortable:
            check_pages(asker, entity, f"orderBy: [{{{node.name}: ASC}}]")
            check_pages(asker, entity, f"orderBy: [{{{node.name}: DESC_NULLS_LAST}}]", back=True)


def check_pages(asker, entity, given, *, back=False):
    root, keys = entity.names.connection_field, keys_of(entity)
    whole = asker.data(f"{{ page: {root}({given}) {{ nodes {{ {keys} }} }} }}")["page"]["nodes"]
    size, place, more, end = (
        ("last", "before", "hasPreviousPage", "startCursor")
        if back
        else ("first", "after", "hasNextPage", "endCursor")
    )
    document = (
        f"query($at: String) {{ page: {root}({given}, {size}: 1, {place}: $at) "
        f"{{ nodes {{ {keys} }} pageInfo {{ {more} {end} }} }} }}"
    )
    found, at = [], None
    while len(found) <= len(whole):
        page = asker.data(document, {"at": at})["page"]
        found += page["nodes"]
        at = page["pageInfo"][end]
        if not page["pageInfo"][more]:
            break
    assert (found[::-1] if back else found) == whole, (given, size)


@pytest.mark.skipif(DATABASE != "postgres", reason="has days that Python has not")
@pytest.mark.parametrize("day", ["infinity", "-infinity", "20000-01-01", "0044-03-15 BC"])
def test_days_that_python_does_not_have_are_places_in_an_order(asker, day):
    from tests.foreign.apps.fields.models import Moments

    entity = DOMAIN.index.entity("Moments")
    with transaction.atomic(), connection.cursor() as cursor:
        first = Moments.objects.order_by("pk").first().pk
        cursor.execute("UPDATE fields_moments SET day = %s WHERE id = %s", [day, first])
        cursor.execute("UPDATE fields_moments SET moment = %s WHERE id = %s", [day, first + 1])
        for name in ("day", "moment"):
            check_pages(asker, entity, f"orderBy: [{{{name}: ASC}}]")
            check_pages(asker, entity, f"orderBy: [{{{name}: DESC}}]", back=True)
        transaction.set_rollback(True)
