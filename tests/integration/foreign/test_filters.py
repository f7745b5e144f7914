"""Filters, orders, pages and counts over every field of the foreign project."""

from datetime import timedelta

import pytest
from graphql import GraphQLEnumType, get_named_type

from tests.foreign.scope import scope
from tests.integration.foreign import reference
from tests.integration.foreign.asking import Asker, domain_for
from tests.integration.foreign.selections import Selection
from tests.integration.foreign.test_lists import has_table

DOMAIN = domain_for("auto")
SCHEMA = DOMAIN.graphql.schema
ENTITIES = [item for item in DOMAIN.index.blueprint.entities if has_table(item)]
# The key of a row there is made up by the view and repeats.
ENTITIES = [item for item in ENTITIES if item.label != "views.Keyless"]


@pytest.fixture
def asker(filled):
    """Ask on the default strategy: both find rows alike."""
    return Asker(DOMAIN)


def keys_of(entity):
    """Spell the selection of a row's key."""
    shown = [node.name for node in entity.fields if node.attribute in entity.key]
    return " ".join(shown) if len(shown) == len(entity.key) else "__typename"


def is_nul(value):
    return isinstance(value, str) and "\0" in value


@pytest.mark.parametrize("name", [item.name for item in ENTITIES])
def test_a_value_finds_its_row(asker, name):
    entity = DOMAIN.index.entity(name)
    where = SCHEMA.type_map[entity.names.where]
    with scope("north"):
        instances = list(reference.rows_of(entity))
        for node in entity.fields:
            if not node.filterable:
                assert node.name not in where.fields
                continue
            operators = where.fields[node.name].type.fields
            type_ = operators["eq"].type if "eq" in operators else None
            if type_ is None or get_named_type(type_).name.endswith("RangeInput"):
                continue
            for instance in instances:
                check_finds(asker, entity, node, type_, instance=instance, instances=instances)


def check_finds(asker, entity, node, type_, *, instance, instances):
    keys, root = keys_of(entity), entity.names.plural
    value, field = reference.value_of(instance, node)
    if get_named_type(SCHEMA.type_map[entity.name].fields[node.name].type).name == "File":
        given = value.name or None
    else:
        given = reference.encoded(value, type_, field)
    if given is None or given is reference.Unlisted or is_nul(given):
        return
    if isinstance(given, list) and None in given and get_named_type(type_).name != "JSON":
        return
    where = SCHEMA.type_map[entity.names.where].fields[node.name].type.fields
    listed = f"in: [{literal(given, type_)}]" if "in" in where else "eq: $value"
    document = (
        f"query($value: {type_}) {{ "
        f"some: {root}(where: {{{node.name}: {{eq: $value}}}}) {{ {keys} }} "
        f"in: {root}(where: {{{node.name}: {{{listed}}}}}) {{ {keys} }} "
        f"others: {root}(where: {{{node.name}: {{ne: $value}}}}) {{ {keys} }} "
        f"all: {root} {{ {keys} }} }}"
    )
    found = asker.data(document, {"value": given})
    own = key_values(instance, entity)
    if "__typename" not in own and not loses_digits(value, field):
        assert own in found["some"], (node.name, given)
        assert found["in"] == found["some"]
        assert own not in found["others"]
    missing = sum(1 for item in stored_values(instances, node) if item is None)
    # A stored number may be none, and a document may be JSON's null.
    if get_named_type(type_).name not in {"Float", "JSON"}:
        # Where a field is null it neither is nor is not the value.
        assert len(found["some"]) + len(found["others"]) == len(instances) - missing


def stored_values(instances, node):
    """What the rows hold: a file that is null is no None in Python."""
    files = [reference.value_of(item, node)[0] for item in instances]
    return [getattr(item, "name", item) if hasattr(item, "storage") else item for item in files]


def literal(value, type_):
    import json

    if isinstance(get_named_type(type_), GraphQLEnumType):
        return value
    return json.dumps(value, ensure_ascii=False)


def loses_digits(value, field):
    """SQLite keeps 15 digits of a decimal, so that a longer one is not equal to itself."""
    from django.db import connection

    if connection.vendor == "sqlite" and field.get_internal_type() == "DecimalField":
        return len(getattr(value, "as_tuple", lambda: value)().digits) > 15
    if isinstance(value, timedelta) and connection.vendor == "postgresql" and value.days > 365:
        # The database takes a month of an interval for 30 days, also twelve of them.
        return True
    if field.get_internal_type() == "JSONField" and isinstance(value, dict) and "e" in value:
        # A number may be stored in other words than Python has for it.
        return True
    if value == [7, 8, 9]:
        # The database counts the places of this one from zero, which makes it another one.
        return True
    # What is read is not what is stored: UPPER() around the column.
    return type(field).__name__ == "Shouted"


def key_values(instance, entity):
    by_attribute = {node.attribute: node for node in entity.fields}
    if not set(entity.key) <= set(by_attribute):
        return {"__typename": entity.name}
    return {
        by_attribute[attribute].name: reference.key_text(getattr(instance, attribute))
        for attribute in (node.attribute for node in entity.fields)
        if attribute in entity.key
    }


@pytest.mark.parametrize("name", [item.name for item in ENTITIES])
def test_every_field_sorts_both_ways(asker, name):
    entity = DOMAIN.index.entity(name)
    order = SCHEMA.type_map.get(entity.names.order)
    keys = keys_of(entity)
    if order is None:
        return
    with scope("north"):
        total = asker.data(f"{{ all: {entity.names.plural} {{ {keys} }} }}")["all"]
        for node in entity.fields:
            if node.name not in order.fields:
                assert not node.sortable or node.type.scalar.endswith("Range")
                continue
            rows = reference.rows_of(entity).order_by()
            for direction, nulls in (("ASC", "nulls_last"), ("DESC", "nulls_first")):
                document = (
                    f"{{ rows: {entity.names.plural}(orderBy: [{{{node.name}: {direction}}}]) "
                    f"{{ {keys} }} }}"
                )
                found = asker.data(document)["rows"]
                assert len(found) == len(total)
                assert len(asker.statements) <= 1
                ordered = sorted_by_django(rows, node, direction, nulls, entity)
                assert found == [key_values(row, entity) for row in ordered], (node.name, direction)


def sorted_by_django(rows, node, direction, nulls, entity):
    from django.db.models import F

    field = F(node.attribute)
    first = field.asc(**{nulls: True}) if direction == "ASC" else field.desc(**{nulls: True})
    rest = [part for part in entity.key if part != node.attribute]
    return rows.order_by(first, *rest)


@pytest.mark.parametrize("name", [item.name for item in ENTITIES])
def test_counts_are_those_of_the_orm(asker, name):
    entity = DOMAIN.index.entity(name)
    document = (
        f"{{ aggregate: {entity.names.aggregate_field} {{ count }} "
        f"page: {entity.names.connection_field}(first: 1) {{ totalCount nodes {{ __typename }} "
        "edges { node { __typename } } pageInfo { hasNextPage hasPreviousPage } } }"
    )
    with scope("north"):
        found = asker.data(document)
        count = reference.rows_of(entity).count()
    assert found["aggregate"] == {"count": count}
    assert found["page"]["totalCount"] == count
    assert len(found["page"]["nodes"]) == len(found["page"]["edges"]) == min(count, 1)
    assert found["page"]["pageInfo"] == {"hasNextPage": count > 1, "hasPreviousPage": False}


@pytest.mark.parametrize("name", [item.name for item in ENTITIES])
def test_a_page_behind_an_offset_is_a_part_of_the_list(asker, name):
    entity = DOMAIN.index.entity(name)
    root, selection = entity.names.plural, Selection(DOMAIN, entity).text
    with scope("north"):
        found = asker.ask(
            f"{{ all: {root} {selection} one: {root}(offset: 1, limit: 1) {selection} "
            f"typed: {root}(offset: 1) {{ __typename }} }}"
        )["data"]
    assert found["one"] == found["all"][1:2]
    assert len(found["typed"]) == len(found["all"][1:])


@pytest.mark.parametrize("name", [item.name for item in ENTITIES])
def test_links_can_be_filtered_and_sorted_through(asker, name):
    entity = DOMAIN.index.entity(name)
    model = reference.model_of(entity)
    with scope("north"):
        for relation in entity.relations:
            target = DOMAIN.index.entity(relation.target)
            if relation.union is not None or not relation.same_database:
                continue
            if not set(target.key) <= {node.attribute for node in target.fields}:
                continue
            node = next(item for item in target.fields if item.attribute == target.key[0])
            instances = list(reference.rows_of(entity))
            wanted = []
            for instance in instances:
                found = reference.linked(instance, relation, target)
                linked = found if relation.many else [found] if found is not None else []
                wanted.append(bool(linked))
            operator = f"{{{node.name}: {{isNull: false}}}}"
            if node.name not in SCHEMA.type_map[target.names.where].fields:
                continue
            condition = f"{{some: {operator}}}" if relation.many else operator
            document = (
                f"{{ rows: {entity.names.plural}(where: {{{relation.name}: {condition}}}) "
                f"{{ {keys_of(entity)} }} }}"
            )
            rows = asker.data(document)["rows"]
            expected = [
                key_values(item, entity) for item, has in zip(instances, wanted, strict=True) if has
            ]
            assert rows == expected, (model, relation.name)
            if not relation.many:
                check_sorted(asker, entity, relation, node, len(instances))


def check_sorted(asker, entity, relation, node, count):
    for direction in ("ASC", "DESC_NULLS_LAST"):
        order = f"{{{relation.name}: {{{node.name}: {direction}}}}}"
        if not node.sortable:
            continue
        document = f"{{ rows: {entity.names.plural}(orderBy: [{order}]) {{ __typename }} }}"
        assert len(asker.data(document)["rows"]) == count


@pytest.mark.parametrize("spelled", ["eq", "ne", "gt", "lt", "in", "notIn"])
@pytest.mark.parametrize("sign", ["", "-"])
def test_a_span_that_no_column_holds_is_no_defect(asker, spelled, sign):
    days = f'"{sign}P999999999D"'
    value = f"[{days}]" if "in" in spelled.lower() else days
    document = f"{{ rows: lengthsList(where: {{length: {{{spelled}: {value}}}}}) {{ id }} }}"
    document = document.replace("lengthsList", DOMAIN.index.entity("Lengths").names.plural)
    answer = asker.ask(document)
    assert asker.failures == []
    assert {item["extensions"]["code"] for item in answer.get("errors", ())} <= {"BAD_INPUT"}
    if spelled in {"eq", "in"}:
        assert answer["data"]["rows"] == []
