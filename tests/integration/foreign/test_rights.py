"""Whoever holds one right sees one entity and nothing behind its links."""

import pytest

from mainspring.operation.principal import ANONYMOUS, Principal
from tests.foreign.scope import scope
from tests.integration.foreign import reference
from tests.integration.foreign.asking import Asker, domain_for
from tests.integration.foreign.selections import Selection, differences, errors_of, without_ids
from tests.integration.foreign.test_lists import has_table

DOMAIN = domain_for("auto")
INDEX = DOMAIN.index
ENTITIES = [item for item in INDEX.blueprint.entities if has_table(item)]
# Short words and numbers stand in many rows and tell nothing of where they came from.
SHORT = 4


def permission_of(entity):
    app, _, model = entity.label.partition(".")
    return f"{app}.view_{model.lower()}"


def only(*permissions):
    return Principal(id=7, is_authenticated=True, permits=lambda asked: asked in permissions)


def family(entity):
    """The entity itself, and the tables that hold a part of its own rows."""
    found = {entity.name}
    queue = [entity.name]
    while queue:
        for parent, _ in INDEX.entity(queue.pop()).parents:
            found.add(parent)
            queue.append(parent)
    return found


def own_texts(entity):
    """Texts and large numbers that stand in the rows of an entity and of no other."""
    values = set()
    for instance in reference.rows_of(entity):
        for node in entity.fields:
            value, _ = reference.value_of(instance, node)
            for text in value if isinstance(value, list) else [value]:
                if isinstance(text, str) and len(text) >= SHORT and not text.lstrip("-").isdigit():
                    values.add(text)
    return values


def strings_in(value):
    """All texts of an answer, but for the names of its fields and types."""
    if isinstance(value, dict):
        items = [item for key, item in value.items() if key != "__typename"]
        return set().union(*map(strings_in, items))
    if isinstance(value, list):
        return set().union(*map(strings_in, value))
    return {value} if isinstance(value, str) else set()


@pytest.fixture(scope="module")
def texts(filled):
    with scope("north"):
        return {entity.name: own_texts(entity) for entity in ENTITIES}


@pytest.mark.parametrize("name", [item.name for item in ENTITIES])
def test_one_right_shows_one_entity_and_nothing_behind_its_links(asker, texts, name):
    entity = INDEX.entity(name)
    selection = Selection(asker.domain, entity)
    document = f"{{ rows: {entity.names.plural} {selection.text} }}"
    with scope("north"):
        response = asker.ask(document, who=only(permission_of(entity)))
        expected = [blinded(item, entity) for item in reference.rows_of(entity)]
    assert asker.failures == []
    assert response["data"]["rows"] is not None
    assert len(response["data"]["rows"]) == len(expected)
    mine = set().union(*(texts[item] for item in family(entity) if item in texts))
    others = set().union(*(found for other, found in texts.items() if other != name)) - mine
    assert others.isdisjoint(strings_in(response["data"]))
    for row, wanted in zip(response["data"]["rows"], expected, strict=True):
        found = {key: row[key] for key in wanted if key in row}
        if "__typename" in row and entity.children:
            assert row["__typename"] == name
            found = {key: row[f"{name}__{key}"] for key in wanted}
        assert differences(without_ids(found, wanted), wanted) == [], entity.label


def blinded(instance, entity):
    """Tell what the links of a row answer when nothing behind them may be seen."""
    wanted = {}
    for relation in entity.relations:
        targets = [INDEX.entity(name) for name in relation.targets]
        if entity.name in relation.targets:
            continue
        assert targets
        wanted[relation.name] = [] if relation.many else None
    return wanted


@pytest.mark.parametrize("name", [item.name for item in ENTITIES])
def test_links_cannot_be_filtered_or_sorted_through(filled, name):
    asker = Asker(DOMAIN)
    entity = INDEX.entity(name)
    who = only(permission_of(entity))
    types = DOMAIN.graphql.schema.type_map
    with scope("north"):
        for relation in entity.relations:
            target = INDEX.entity(relation.target)
            elsewhere = relation.union is not None or not relation.same_database
            if elsewhere or target.name == name:
                continue
            inner = "{}" if not relation.many else "{some: {}}"
            root = entity.names.plural
            where = f"{{{relation.name}: {inner}}}"
            documents = [f"{{ rows: {root}(where: {where}) {{ __typename }} }}"]
            if not relation.many and target.names.order in types:
                sort = next((node.name for node in target.fields if node.sortable), None)
                if sort:
                    order = f"{{{relation.name}: {{{sort}: ASC}}}}"
                    documents.append(f"{{ rows: {root}(orderBy: [{order}]) {{ __typename }} }}")
            for document in documents:
                response = asker.ask(document, who=who)
                assert errors_of(response) == {("rows",): "FORBIDDEN"}, document
                assert asker.statements == []


@pytest.mark.parametrize("who", [ANONYMOUS, only()], ids=["nobody", "without rights"])
def test_who_has_no_right_sees_no_row_and_no_number(asker, who):
    code = "FORBIDDEN" if who.is_authenticated else "UNAUTHENTICATED"
    for entity in ENTITIES:
        document = (
            f"{{ rows: {entity.names.plural} {{ __typename }} "
            f"page: {entity.names.connection_field} {{ totalCount nodes {{ __typename }} }} "
            f"number: {entity.names.aggregate_field} {{ count }} }}"
        )
        response = asker.ask(document, who=who)
        assert response["data"] == {"rows": None, "page": None, "number": None}
        assert set(errors_of(response).values()) == {code}
        assert asker.statements == []


def test_two_rights_show_two_entities(filled):
    asker = Asker(DOMAIN)
    document = "{ passports { colour country { name invoices { year } } } }"
    both = only("keys.view_passport", "keys.view_country")
    assert asker.data(document, who=both)["passports"] == [
        {"colour": "red", "country": {"name": "Germany", "invoices": []}}
    ]


def test_a_right_on_a_parent_shows_no_child(filled):
    asker = Asker(DOMAIN)
    document = "{ vehicles { __typename ... on Car { doors } ... on Taxi { licence } } }"
    rows = asker.data(document, who=only("inheritance.view_vehicle"))["vehicles"]
    assert rows == [{"__typename": "Vehicle"}] * 8
    rows = asker.data(document, who=only("inheritance.view_vehicle", "inheritance.view_car"))
    assert [row["__typename"] for row in rows["vehicles"]].count("Car") == 4
    assert "TX-1" not in str(rows)
