"""Every list field answers its full selection with the ORM's own values."""

import pytest
from django.db import connection

from mainspring.blueprint.nodes import Linkage, Origin
from mainspring.blueprint.types import Scalar
from tests.foreign import storage
from tests.foreign.apps.custom_fields import values
from tests.foreign.apps.rows import models as rows
from tests.foreign.scope import scope
from tests.integration.foreign import reference
from tests.integration.foreign.asking import Asker, domain_for
from tests.integration.foreign.selections import Selection, differences, errors_of, without_ids

DOMAIN = domain_for("auto")
ENTITIES = [entity.name for entity in DOMAIN.index.blueprint.entities]


def has_table(entity):
    if entity.label == "fields.ComputedOnRead":
        # Not by the features: those of PostgreSQL ask its server, which no test has done yet.
        return connection.vendor != "postgresql"
    return entity.label != "views.Tableless"


def family_of(entity, index):
    """The entity and all that inherit from it."""
    return (entity, *index.descendants(entity.name))


def needs_python(entity, index):
    """Whether a leaf of the entity or of its children is made by Python."""
    return any(
        node.origin is Origin.CONVERTED or node.type.scalar is Scalar.FILE
        for item in family_of(entity, index)
        for node in item.fields
    )


def allowed_statements(entity, index, *, nests):
    """One, one for each link that needs Python or cannot be nested, one for each generic type."""
    count = 1
    # The selection spells the links of each type of a family apart.
    for relation in (link for item in family_of(entity, index) for link in item.relations):
        target = index.entity(relation.target)
        if relation.linkage is Linkage.GENERIC:
            count += len(relation.targets)
        elif (
            not relation.same_database
            or needs_python(target, index)
            or (relation.many and not nests)
        ):
            count += 1
    return count


@pytest.mark.parametrize("name", ENTITIES)
def test_a_list_answers_its_full_selection(asker, name):
    index = asker.domain.index
    entity = index.entity(name)
    selection = Selection(asker.domain, entity)
    document = f"{{ rows: {entity.names.plural} {selection.text} }}"
    with scope("north"):
        response = asker.ask(document)
        if not has_table(entity):
            assert errors_of(response) == {("rows",): "INTERNAL"}
            assert response["data"] == {"rows": None}
            assert "tableless" not in str(response["errors"])
            return
        assert storage.OPENED == []
        assert rows.REACHED == []
        expected = selection.rows(reference.rows_of(entity), ("rows",))
    assert asker.failures == []
    found = without_ids(response["data"]["rows"], expected.data)
    if entity.label == "views.Keyless":
        found, expected.data = (sorted(item, key=repr) for item in (found, expected.data))
    assert differences(found, expected.data)[:5] == []
    assert errors_of(response) == expected.errors
    dialect = asker.domain.engine._source.capabilities(name)
    allowed = allowed_statements(entity, index, nests=dialect.nested_lists)
    assert len(asker.statements) <= allowed, asker.statements


def test_both_strategies_give_the_same_bytes(domains, filled):
    for name in ENTITIES:
        entity = DOMAIN.index.entity(name)
        if not has_table(entity):
            continue
        document = f"{{ rows: {entity.names.plural} {Selection(DOMAIN, entity).text} }}"
        with scope("north"):
            one, two = (Asker(domain).ask_bytes(document) for domain in domains.values())
        assert one == two, name
    assert values.STREAMS_READ


def test_lists_behind_a_link_are_sorted_over_many_links(asker):
    far = "{sale: {large: {sale: {large: {units: DESC}}}}}"
    for total in asker.data(
        f"{{ rows: regionTotals {{ largeSales(orderBy: [{far}]) {{ units }} }} }}"
    )["rows"]:
        units = [row["units"] for row in total["largeSales"]]
        assert units == sorted(units, reverse=True)
