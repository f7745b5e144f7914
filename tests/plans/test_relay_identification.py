"""GraphQL Global Object Identification: https://relay.dev/graphql/objectidentification.htm.

One test for each rule of its text, in the order of the text. One rule is kept under another name:
the field with the opaque id is `nodeId`, as every row has a key, which is often called `id`. The
setting `nodeInterfaceIdField` of the Relay compiler names it.
"""

import pytest

from tests.plans.relay import ask, bare, fields, open_domain, types, whole, written
from tests.plans.running import STRATEGIES

pytestmark = [
    pytest.mark.usefixtures("filled"),
    pytest.mark.django_db(databases=["default", "other"]),
]
ID_FIELD = "nodeId"


def nodes():
    """List the types of rows with a global id, each with its root list."""
    return [
        entity
        for entity in open_domain("default").index.blueprint.entities
        if any(item["name"] == "Node" for item in types()[entity.name]["interfaces"])
    ]


# Section 2, "Node Interface".


def test_there_is_an_interface_called_node():
    assert types()["Node"]["kind"] == "INTERFACE"


def test_it_has_exactly_one_field_which_returns_a_non_null_id():
    assert list(fields("Node")) == [ID_FIELD]
    assert written(fields("Node")[ID_FIELD]["type"]) == "ID!"


def test_its_field_takes_no_arguments():
    assert fields("Node")[ID_FIELD]["args"] == []


def test_the_interface_is_introspected_as_the_text_does_it():
    found = ask(
        """{ __type(name: "Node") {
          name kind fields { name type { kind ofType { name kind } } }
        } }"""
    )
    assert found["__type"] == {
        "name": "Node",
        "kind": "INTERFACE",
        "fields": [
            {
                "name": ID_FIELD,
                "type": {"kind": "NON_NULL", "ofType": {"name": "ID", "kind": "SCALAR"}},
            }
        ],
    }


def test_types_of_rows_implement_it():
    assert {"Volume", "Writer", "Copy"} <= {entity.name for entity in nodes()}


def test_an_id_is_unique_over_all_objects():
    seen = {}
    for entity in nodes():
        document = f"{{ rows: {entity.names.plural}(limit: 1000) {{ __typename id: {ID_FIELD} }} }}"
        for row in whole(document)["data"]["rows"] or ():
            # What inherits from an entity is also a row of it: the same object.
            key = (row["__typename"], row["id"])
            assert seen.setdefault(row["id"], key) == key
    assert len(seen) > 100


# Section 3, "Node root field".


def test_there_is_a_root_field_called_node_that_returns_the_interface():
    assert written(fields("Query")["node"]["type"]) == "Node"


def test_it_takes_exactly_one_argument_a_non_null_id_named_id():
    (argument,) = fields("Query")["node"]["args"]
    assert (argument["name"], written(argument["type"])) == ("id", "ID!")
    assert argument["defaultValue"] is None


def test_the_root_field_is_introspected_as_the_text_does_it():
    found = ask(
        """{ __schema { queryType { fields {
          name type { name kind } args { name type { kind ofType { name kind } } }
        } } } }"""
    )
    assert {
        "name": "node",
        "type": {"name": "Node", "kind": "INTERFACE"},
        "args": [
            {"name": "id", "type": {"kind": "NON_NULL", "ofType": {"name": "ID", "kind": "SCALAR"}}}
        ],
    } in found["__schema"]["queryType"]["fields"]


REFETCHED = ("Volume", "Writer", "Press", "Copy", "Patron", "Ticket", "Borrowing", "Critique")
"""With keys that are numbers, words, UUIDs and links."""


@pytest.mark.parametrize("strategy", STRATEGIES)
@pytest.mark.parametrize("name", REFETCHED)
def test_it_refetches_the_identical_object(strategy, name):
    (entity,) = (entity for entity in nodes() if entity.name == name)
    plain = " ".join(
        name
        for name, field in fields(name).items()
        if not field["args"] and types()[bare(field["type"])]["kind"] in {"SCALAR", "ENUM"}
    )
    rows = whole(f"{{ rows: {entity.names.plural}(limit: 2) {{ {plain} }} }}", strategy)["data"][
        "rows"
    ]
    assert len(rows) == 2
    document = f"query($id: ID!) {{ node(id: $id) {{ ... on {name} {{ {plain} }} }} }}"
    for row in rows:
        again = whole(document, strategy, id=row[ID_FIELD])
        assert again["data"]["node"] == row


@pytest.mark.parametrize("strategy", STRATEGIES)
@pytest.mark.parametrize("given", ["", "nothing", "WyJWb2x1bWUiLCI5OTk5OSJd", "WyJObyIsIjEiXQ=="])
def test_an_id_of_no_object_gives_null(strategy, given):
    """The text says nothing of these but that the field may be null."""
    assert whole("query($id: ID!) { node(id: $id) { nodeId } }", strategy, id=given)["data"] == {
        "node": None
    }


# Section 4, "Field stability".


@pytest.mark.parametrize("strategy", STRATEGIES)
def test_two_objects_with_identical_ids_are_equal(strategy):
    """The same row behind several ways in one query answers each field alike."""
    wanted = "nodeId title isbn price writer { nodeId name } copies(limit: 2) { nodeId number }"
    found = ask(
        f"""{{
          volumes(limit: 3, orderBy: {{id: ASC}}) {{ {wanted} sequel {{ {wanted} }} }}
          volumeConnection(first: 3, orderBy: {{id: ASC}}) {{
            edges {{ node {{ {wanted} }} }} nodes {{ {wanted} }}
          }}
          writers {{ volumes {{ {wanted} }} volumeConnection {{ nodes {{ {wanted} }} }} }}
          volume(id: 1) {{ {wanted} }}
        }}""",
        strategy,
    )
    known, met = {}, 0
    for row in objects(found):
        plain = {name: value for name, value in row.items() if name in EQUAL}
        if "isbn" in row:
            met += row["nodeId"] in known
            assert known.setdefault(row["nodeId"], plain) == plain
    assert met > 10


EQUAL = {"title", "isbn", "price", "writer", "copies"}


def objects(found):
    """List all objects of an answer."""
    if isinstance(found, list):
        for item in found:
            yield from objects(item)
    elif isinstance(found, dict):
        yield found
        yield from objects(list(found.values()))


# Section 5, "Plural identifying root fields".


def test_fields_that_look_plural_identifying_are_so():
    """There is none: no root field takes one list and nothing else."""
    for field in fields("Query").values():
        lists = [item for item in field["args"] if "[" in written(item["type"])]
        assert not (lists and len(field["args"]) == 1), field["name"]
