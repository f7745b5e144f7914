"""GraphQL Cursor Connections Specification, https://relay.dev/graphql/connections.htm.

One test for each rule of its text, in the order of the text. The text discourages `first` together
with `last`; here these are refused.
"""

import re
from itertools import product

import pytest

from mainspring.conf import Limits
from tests.plans.relay import ask, bare, fields, open_domain, types, whole, written
from tests.plans.running import STRATEGIES

pytestmark = [
    pytest.mark.usefixtures("filled"),
    pytest.mark.django_db(databases=["default", "other"]),
]


def connections():
    """List the connection types that are derived from entities."""
    return [item.names.connection for item in open_domain("default").index.blueprint.entities]


def edge_types():
    return {bare(fields(name)["edges"]["type"]) for name in connections()}


def returning_connections():
    """List all fields that return connection types: at the root and behind links."""
    known = set(connections())
    return [
        (item["name"], field)
        for item in types().values()
        for field in item["fields"] or ()
        if bare(field["type"]) in known
    ]


# Section 1, "Reserved types", and section 2, "Connection types".


def test_every_connection_type_ends_in_connection_and_is_an_object():
    assert len(connections()) > 20
    for name in connections():
        assert re.search("Connection(_[0-9]+)?$", name)
        assert types()[name]["kind"] == "OBJECT"


def test_whatever_ends_in_connection_is_a_connection_type():
    """A model may be called so by its project; of ours nothing else is."""
    entities = {item.name for item in open_domain("default").index.blueprint.entities}
    ending = {name for name in types() if name.endswith("Connection")} - entities
    assert ending <= set(connections())


def test_connection_types_have_edges_and_page_info():
    for name in connections():
        assert {"edges", "pageInfo"} <= fields(name).keys()


def test_edges_are_a_list_that_wraps_an_edge_type():
    for name in connections():
        made = written(fields(name)["edges"]["type"])
        assert re.fullmatch(r"\[\w+!?\]!?", made), made


def test_page_info_is_a_non_null_page_info():
    for name in connections():
        assert written(fields(name)["pageInfo"]["type"]) == "PageInfo!"


def test_a_connection_is_introspected_as_the_text_does_it():
    found = ask(
        """{ __type(name: "VolumeConnection") {
          fields { name type { name kind ofType { name kind } } }
        } }"""
    )
    by_name = {field["name"]: field["type"] for field in found["__type"]["fields"]}
    # The text has a list that may be null; ours never is.
    assert by_name["edges"] == {
        "name": None, "kind": "NON_NULL", "ofType": {"name": None, "kind": "LIST"},
    }  # fmt: skip
    assert by_name["pageInfo"] == {
        "name": None, "kind": "NON_NULL", "ofType": {"name": "PageInfo", "kind": "OBJECT"},
    }  # fmt: skip


# Section 3, "Edge types".


def test_edge_types_are_objects():
    assert {types()[name]["kind"] for name in edge_types()} == {"OBJECT"}


def test_edge_types_have_a_node_and_a_cursor():
    for name in edge_types():
        assert {"node", "cursor"} <= fields(name).keys()


def test_a_node_is_no_list():
    for name in edge_types():
        assert "[" not in written(fields(name)["node"]["type"])
        kind = types()[bare(fields(name)["node"]["type"])]["kind"]
        assert kind in {"SCALAR", "ENUM", "OBJECT", "INTERFACE", "UNION"}


def test_a_cursor_is_a_string():
    assert {written(fields(name)["cursor"]["type"]) for name in edge_types()} == {"String!"}


def test_an_edge_is_introspected_as_the_text_does_it():
    found = ask(
        """{ __type(name: "VolumeEdge") {
          fields { name type { name kind ofType { name kind } } }
        } }"""
    )
    by_name = {field["name"]: field["type"] for field in found["__type"]["fields"]}
    assert by_name["node"]["ofType"] == {"name": "Volume", "kind": "OBJECT"}
    assert by_name["cursor"] == {
        "name": None, "kind": "NON_NULL", "ofType": {"name": "String", "kind": "SCALAR"},
    }  # fmt: skip


# Section 4, "Arguments".


def test_fields_with_connections_are_there_at_the_root_and_behind_links():
    owners = {owner for owner, _ in returning_connections()}
    assert {"Query", "Writer", "Volume"} <= owners


@pytest.mark.parametrize(
    ("name", "type_"),
    [("first", "Int"), ("after", "String"), ("last", "Int"), ("before", "String")],
)
def test_they_have_the_arguments_of_both_directions(name, type_):
    for owner, field in returning_connections():
        given = {item["name"]: item for item in field["args"]}
        assert written(given[name]["type"]) == type_, (owner, field["name"])
        assert given[name]["defaultValue"] is None


def test_the_cursor_type_is_that_of_the_arguments():
    for _, field in returning_connections():
        given = {item["name"]: written(item["type"]) for item in field["args"]}
        edge = bare(fields(bare(field["type"]))["edges"]["type"])
        cursor = written(fields(edge)["cursor"]["type"]).rstrip("!")
        assert {given["after"], given["before"]} == {cursor}


# Section 4.3, "Edge order", and 4.4, "Pagination algorithm".

PAGE_SIZE = Limits().page_size
ORDERS = ["", "orderBy: [{name: DESC}]", "orderBy: [{country: ASC}, {birthday: DESC}]"]


def page(arguments, strategy, *, order=""):
    """Ask for a page of writers."""
    text = f"""query($after: String, $before: String, $first: Int, $last: Int) {{
      page: writerConnection(after: $after, before: $before, first: $first, last: $last {order}) {{
        edges {{ cursor node {{ id }} }}
        pageInfo {{ hasNextPage hasPreviousPage startCursor endCursor }}
      }}
    }}"""
    return ask(text, strategy, **arguments)["page"]


def apply_cursors(edges, before, after):
    """ApplyCursorsToEdges, as the text has it."""
    cursors = [edge["cursor"] for edge in edges]
    if after in cursors:
        edges = edges[cursors.index(after) + 1 :]
        cursors = [edge["cursor"] for edge in edges]
    if before in cursors:
        edges = edges[: cursors.index(before)]
    return edges


def edges_to_return(edges, before, after, first, last):
    """EdgesToReturn, as the text has it."""
    edges = apply_cursors(edges, before, after)
    if first is not None:
        edges = edges[:first]
    if last is not None:
        edges = edges[max(len(edges) - last, 0) :]
    return edges


SIZES = [(None, None), *product([0, 1, 2, 5, 100], [None]), *product([None], [0, 1, 2, 5, 100])]


@pytest.fixture(params=STRATEGIES)
def strategy(request):
    return request.param


def cases(order, strategy):
    """Give all edges, and pages of each size between pairs of cursors, with what was asked."""
    every = page({}, strategy, order=order)["edges"]
    cursors = [edge["cursor"] for edge in every]
    places = [None, 0, 2, len(cursors) - 1]
    for after, before in product(places, places):
        if None not in (after, before) and before <= after:
            # By the text `before` would then say nothing; here nothing lies between such cursors.
            continue
        ends = {
            "after": None if after is None else cursors[after],
            "before": None if before is None else cursors[before],
        }
        for first, last in SIZES:
            given = {**ends, "first": first, "last": last}
            yield every, given, page(given, strategy, order=order)


@pytest.mark.parametrize("order", ORDERS)
def test_edges_are_those_of_the_algorithm(order, strategy):
    for every, given, found in cases(order, strategy):
        assert found["edges"] == edges_to_return(every, **given), given


@pytest.mark.parametrize("order", ORDERS)
def test_the_order_is_the_same_in_both_directions(order, strategy):
    every = page({}, strategy, order=order)["edges"]
    forwards = page({"first": len(every)}, strategy, order=order)["edges"]
    backwards = page({"last": len(every)}, strategy, order=order)["edges"]
    assert forwards == backwards == every
    assert len(every) > 3


@pytest.mark.parametrize("order", ORDERS)
def test_before_a_cursor_the_closest_edge_comes_last(order, strategy):
    every = page({}, strategy, order=order)["edges"]
    found = page({"before": every[3]["cursor"], "last": 2}, strategy, order=order)["edges"]
    assert found == every[1:3]


@pytest.mark.parametrize("order", ORDERS)
def test_behind_a_cursor_the_closest_edge_comes_first(order, strategy):
    every = page({}, strategy, order=order)["edges"]
    found = page({"after": every[1]["cursor"], "first": 2}, strategy, order=order)["edges"]
    assert found == every[2:4]


@pytest.mark.parametrize("name", ["first", "last"])
@pytest.mark.parametrize("field", ["writerConnection", "writer(id: 1) { volumeConnection"])
def test_a_negative_size_is_an_error(name, field, strategy):
    end = " }" if "{" in field else ""
    written_ = whole(f"{{ {field}({name}: -1) {{ edges {{ cursor }} }}{end} }}", strategy)
    document = f"query($n: Int) {{ {field}({name}: $n) {{ edges {{ cursor }} }}{end} }}"
    for found in (written_, whole(document, strategy, n=-1)):
        (error,) = found["errors"]
        assert error["extensions"]["code"] == "BAD_INPUT"
        assert not any((found.get("data") or {}).values())
    # Zero is not negative.
    assert "errors" not in whole(document, strategy, n=0)


def test_both_sizes_at_once_are_refused(strategy):
    found = whole("{ writerConnection(first: 1, last: 1) { edges { cursor } } }", strategy)
    assert [error["extensions"]["code"] for error in found["errors"]] == ["BAD_INPUT"]


# Section 5, "PageInfo".


def test_there_is_a_type_called_page_info():
    assert types()["PageInfo"]["kind"] == "OBJECT"


@pytest.mark.parametrize("name", ["hasPreviousPage", "hasNextPage"])
def test_what_is_told_of_further_pages_is_a_non_null_truth(name):
    assert written(fields("PageInfo")[name]["type"]) == "Boolean!"


@pytest.mark.parametrize("name", ["startCursor", "endCursor"])
def test_cursors_of_a_page_are_strings_that_may_be_null(name):
    assert written(fields("PageInfo")[name]["type"]) == "String"


def test_the_page_info_is_introspected_as_the_text_does_it():
    found = ask(
        """{ __type(name: "PageInfo") {
          fields { name type { name kind ofType { name kind } } }
        } }"""
    )
    truth = {"name": None, "kind": "NON_NULL", "ofType": {"name": "Boolean", "kind": "SCALAR"}}
    text = {"name": "String", "kind": "SCALAR", "ofType": None}
    by_name = {field["name"]: field["type"] for field in found["__type"]["fields"]}
    wanted = {
        "hasNextPage": truth, "hasPreviousPage": truth, "startCursor": text, "endCursor": text,
    }  # fmt: skip
    assert {name: by_name[name] for name in wanted} == wanted


def test_has_previous_page_is_that_of_the_algorithm(strategy):
    for every, given, found in cases("", strategy):
        told = found["pageInfo"]["hasPreviousPage"]
        edges = apply_cursors(every, given["before"], given["after"])
        if given["last"] is not None:
            assert told is (len(edges) > given["last"]), given
        elif given["after"] is None:
            assert told is False, given
        else:
            # The text lets a server tell of edges before `after`: that one is there itself.
            assert told is True, given


def test_has_next_page_is_that_of_the_algorithm(strategy):
    for every, given, found in cases("", strategy):
        told = found["pageInfo"]["hasNextPage"]
        edges = apply_cursors(every, given["before"], given["after"])
        if given["last"] is None:
            # Without a size a page has the first so many.
            first = PAGE_SIZE if given["first"] is None else given["first"]
            assert told is (len(edges) > first), given
        elif given["before"] is None:
            assert told is False, given
        else:
            # As above, of `before`.
            assert told is True, given


@pytest.mark.parametrize("order", ORDERS)
def test_start_and_end_are_the_cursors_of_the_first_and_the_last_edge(order, strategy):
    for _, _, found in cases(order, strategy):
        cursors = [edge["cursor"] for edge in found["edges"]]
        told = (found["pageInfo"]["startCursor"], found["pageInfo"]["endCursor"])
        assert told == ((cursors[0], cursors[-1]) if cursors else (None, None))


def test_the_same_holds_behind_links(strategy):
    """Pages of the rows of a row follow the same algorithm."""
    document = """query($after: String, $before: String, $first: Int, $last: Int) {
      writer(id: 1) {
        page: volumeConnection(after: $after, before: $before, first: $first, last: $last) {
        edges { cursor node { id } }
        pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      } }
    }"""
    every = ask(document, strategy)["writer"]["page"]["edges"]
    assert len(every) > 2
    cursors = [None, *(edge["cursor"] for edge in every)]
    for after, before in product(cursors[:3], [None, cursors[-1]]):
        for first, last in SIZES:
            given = {"after": after, "before": before, "first": first, "last": last}
            found = ask(document, strategy, **given)["writer"]["page"]
            assert found["edges"] == edges_to_return(every, **given)
            left = len(apply_cursors(every, before, after))
            if first is not None:
                assert found["pageInfo"]["hasNextPage"] is (left > first)
            if last is not None:
                assert found["pageInfo"]["hasPreviousPage"] is (left > last)
