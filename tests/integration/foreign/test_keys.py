"""Rows by their key, by each unique key and by their opaque id."""

import base64
import json

import pytest
from graphql import get_named_type

from tests.foreign.scope import scope
from tests.integration.foreign import reference
from tests.integration.foreign.asking import Asker, domain_for
from tests.integration.foreign.selections import Selection, differences, without_ids
from tests.integration.foreign.test_lists import has_table

DOMAIN = domain_for("auto")
INDEX = DOMAIN.index
QUERY = DOMAIN.graphql.schema.query_type
ROOTS = DOMAIN.graphql._domain.roots
BY_KEY = [name for name, root in ROOTS.items() if root.kind == "key"]
NASTY = ("\0", "9" * 40, "-" + "9" * 40, "", " ", "x" * 1_000_000, "🔑", "'; --", "\ud800", "1.5",
         "true", "null", "NaN", "2024-13-45", "[1]")  # fmt: skip


@pytest.fixture
def asker(filled):
    """Ask on the default strategy: both find rows alike."""
    return Asker(DOMAIN)


def arguments_of(root):
    field = QUERY.fields[root]
    return {name: (str(arg.type), get_named_type(arg.type)) for name, arg in field.args.items()}


def value_for(root, part, instance):
    """Give what a caller would send for a part of a key; None when the row has none."""
    entity = INDEX.entity(ROOTS[root].entity)
    relations = INDEX.relations(entity.name)
    if part in relations:
        relation = relations[part]
        field = instance._meta.get_field(relation.attribute)
        target = INDEX.entity(relation.target)
        # By the target's primary key, not by the column that the link holds; a link to nothing
        # leads to no key.
        found = reference.linked(instance, relation, target)
        return None if found is None else reference.key_text(found.pk)
    node = INDEX.field(entity.name, part)
    value, field = reference.value_of(instance, node)
    (argument,) = (name for name, given in ROOTS[root].key if given == part)
    type_ = QUERY.fields[root].args[argument].type
    return reference.encoded(value, type_, field)


def call(root, variables):
    declared = ", ".join(f"${name}: {text}" for name, (text, _) in arguments_of(root).items())
    given = ", ".join(f"{name}: ${name}" for name in variables)
    return declared, given


@pytest.mark.parametrize("root", BY_KEY)
def test_every_row_is_found_by_its_keys(asker, root):
    entity = INDEX.entity(ROOTS[root].entity)
    if not has_table(entity) or entity.label == "views.Keyless":
        return
    selection = Selection(asker.domain, entity, depth=0)
    with scope("north"):
        for instance in list(reference.rows_of(entity)):
            variables = {name: value_for(root, part, instance) for name, part in ROOTS[root].key}
            if None in variables.values():
                continue
            declared, given = call(root, variables)
            document = f"query({declared}) {{ row: {root}({given}) {selection.text} }}"
            response = asker.ask(document, variables)
            assert asker.failures == []
            expected = selection.row(instance, ("row",)).data
            found = without_ids(response["data"]["row"], expected)
            assert differences(found, expected) == [], variables
            assert len(asker.statements) == 1


def first_of_each_kind():
    """One root field for each kind of key."""
    kinds = {}
    for root in BY_KEY:
        entity = INDEX.entity(ROOTS[root].entity)
        if has_table(entity):
            model = reference.model_of(entity)
            fields = [type(model._meta.get_field(part)).__name__ for _, part in ROOTS[root].key
                      if part not in INDEX.relations(entity.name)]  # fmt: skip
            kinds.setdefault(tuple(fields) or root, root)
    return list(kinds.values())


@pytest.mark.parametrize("root", first_of_each_kind())
def test_nasty_keys_find_nothing_or_are_refused_in_our_words(asker, root):
    names = arguments_of(root)
    with scope("north"):
        for nasty in NASTY:
            declared, given = call(root, dict.fromkeys(names))
            document = f"query({declared}) {{ row: {root}({given}) {{ __typename }} }}"
            check_refused(asker.ask(document, dict.fromkeys(names, nasty)))
            assert asker.failures == [], nasty[:50]
            text = json.dumps(nasty, ensure_ascii=nasty == "\ud800")
            given = ", ".join(f"{name}: {text}" for name in names)
            check_refused(asker.ask(f"{{ row: {root}({given}) {{ __typename }} }}"))
            assert asker.failures == [], nasty[:50]


def check_refused(response):
    """A row may be found by luck; else there is none, or an error that says nothing internal."""
    for error in response.get("errors", ()):
        assert error["extensions"]["code"] in {
            "BAD_INPUT",
            "LIMIT_EXCEEDED",
            "GRAPHQL_PARSE_FAILED",
            "GRAPHQL_VALIDATION_FAILED",
        }
        words = error["message"].lower()
        for word in ("sql", "column", "syntax for", "out of range for", "psycopg", "integer out"):
            assert word not in words
    if "errors" in response:
        assert not (response.get("data") or {}).get("row")


@pytest.mark.parametrize("name", [item.name for item in INDEX.blueprint.entities])
def test_opaque_ids_lead_back_to_their_rows(asker, name):
    entity = INDEX.entity(name)
    if not has_table(entity) or not entity.names.global_id or entity.label == "views.Keyless":
        return
    own = entity.names.global_id
    kind = f"... on {name}"
    with scope("north"):
        listed = f"{{ rows: {entity.names.plural} {{ __typename {kind} {{ own: {own} }} }} }}"
        rows = asker.data(listed)["rows"]
        mine = [row["own"] for row in rows if row["__typename"] == name]
        assert len(mine) == len(set(mine))
        for opaque in mine:
            document = (
                f"query($id: ID!) {{ node(id: $id) {{ __typename {kind} {{ own: {own} }} }} }}"
            )
            if own != "nodeId":
                assert not asker.domain.graphql.schema.is_sub_type(
                    asker.domain.graphql.schema.type_map["Node"],
                    asker.domain.graphql.schema.type_map[name],
                )
                continue
            found = asker.data(document, {"id": opaque})["node"]
            assert found == {"__typename": name, "own": opaque}


def opaque(*parts):
    return base64.b64encode(json.dumps(parts).encode()).decode()


@pytest.mark.parametrize(
    "made_up",
    [
        "",
        "\0",
        "x" * 1_000_000,
        "9" * 40,
        opaque(),
        opaque("Country"),
        opaque("Country", "DE", "DE"),
        opaque("Nothing", "1"),
        opaque("Huge", "DE"),
        opaque("Huge", "9" * 40),
        opaque("Device", "1"),
        opaque("Reading", "yesterday"),
        opaque("Amount", "NaN"),
        opaque("Amount", "1e400"),
        opaque("Label", "\0"),
        opaque("Session", "leaked-session"),
        opaque("Desk", "1"),
        opaque("Desk", "1", "x"),
        opaque("Slot", "a", "2024-01-01", "x"),
        opaque("Prefixed", "usr_x"),
        base64.b64encode(b'["Country", 1]').decode(),
        base64.b64encode(b"[[[[").decode(),
        base64.b64encode(b"\xff\xfe").decode(),
    ],
)
def test_made_up_ids_find_nothing(asker, made_up):
    document = "query($id: ID!) { row: node(id: $id) { __typename nodeId } }"
    response = asker.ask(document, {"id": made_up})
    assert asker.failures == []
    assert not (response.get("data") or {}).get("row")
    check_refused(response)
