"""An id that no row can have is that of no row, whatever the keys are made of."""

import base64
import json

import pytest

from mainspring.errors import BadInput
from mainspring.execution.records import EntityRecords
from tests.foreign.scope import scope
from tests.integration.foreign.asking import EVERYTHING, Asker, domain_for

KINDS = {
    "Bare": "id",  # a whole number
    "Huge": "id",
    "Device": "serial",  # a UUID
    "Country": "iso",  # a text
    "Holiday": "day",  # a date
    "Reading": "taken",  # a moment
    "Amount": "amount",  # a decimal
    "Passport": "countryId",  # a link to a text
}
OTHER_THAN_TEXTS = [name for name in KINDS if name not in {"Country", "Passport"}]
NONE = ("nope", "", "9" * 40, "1.5.5", "x" * 300, "2020-13-45", "[1]", "null")
DOMAIN = domain_for("auto")


@pytest.fixture(params=["auto", "rows"])
def asker(request, filled):
    with scope("north"):
        yield Asker(domain_for(request.param))


def listed(asker, entity, where):
    names, key = DOMAIN.index.entity(entity).names, KINDS[entity]
    document = f"{{ rows: {names.plural}(where: {{{key}: {where}}}) {{ {key} }} }}"
    return [row[key] for row in asker.data(document)["rows"]]


@pytest.mark.parametrize("entity", KINDS)
def test_nothing_is_found_by_it(asker, entity):
    root, key = DOMAIN.index.entity(entity).names.single, KINDS[entity]
    for text in NONE:
        found = asker.data(
            f"query($id: ID!) {{ row: {root}({key}: $id) {{ {key} }} }}", {"id": text}
        )
        assert found == {"row": None}, text
        node = base64.b64encode(json.dumps([entity, text]).encode()).decode()
        assert asker.data("query($id: ID!) { node(id: $id) { nodeId } }", {"id": node}) == {
            "node": None
        }, text
        assert asker.failures == []


@pytest.mark.parametrize("entity", KINDS)
def test_in_a_filter_it_is_like_no_key(asker, entity):
    rows = listed(asker, entity, "{isNull: false}")
    assert rows
    first = json.dumps(rows[0])
    for text in map(json.dumps, NONE):
        assert listed(asker, entity, f"{{eq: {text}}}") == []
        assert listed(asker, entity, f"{{ne: {text}}}") == rows
        assert listed(asker, entity, f"{{in: [{text}, {first}]}}") == rows[:1]
        assert listed(asker, entity, f"{{notIn: [{text}]}}") == rows


@pytest.mark.parametrize("entity", OTHER_THAN_TEXTS)
def test_nothing_comes_before_or_behind_it(asker, entity):
    names, key = DOMAIN.index.entity(entity).names, KINDS[entity]
    (error,) = asker.ask(
        f'{{ rows: {names.plural}(where: {{{key}: {{gt: "nope"}}}}) {{ {key} }} }}'
    )["errors"]
    assert error["extensions"]["code"] == "BAD_INPUT"


@pytest.mark.parametrize("entity", KINDS)
def test_nothing_is_deleted_by_it(asker, entity):
    names, key = DOMAIN.index.entity(entity).writes.names, KINDS[entity]
    for text in NONE:
        document = (
            f"mutation($id: ID!) {{ row: {names.delete}({key}: $id) {{ ok errors {{ code }} }} }}"
        )
        found = asker.data(document, {"id": text})["row"]
        assert found == {"ok": False, "errors": [{"code": "NOT_FOUND"}]}, text


@pytest.mark.parametrize("entity", OTHER_THAN_TEXTS)
def test_python_tells_that_it_is_none(filled, entity):
    with scope("north"), pytest.raises(BadInput, match="cannot be compared with 'nope'"):
        records = EntityRecords(
            engine=DOMAIN.engine,
            bindings=DOMAIN.bindings,
            entity=entity,
            principal=EVERYTHING,
        )
        records.filter(pk="nope")
