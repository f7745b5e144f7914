"""Pages by cursors together hold the whole list, whichever way and in whatever order."""

import json

import pytest

from mainspring.execution.cursors import opened
from tests.plans.recording import principal
from tests.plans.running import STRATEGIES, answer, unlimited
from tests.plans.running import domain as limited

pytestmark = [
    pytest.mark.usefixtures("filled"),
    pytest.mark.django_db(databases=["default", "other"]),
]

ORDERS = {
    "volume": [
        "",
        "{id: DESC}",
        "{pages: ASC}",
        "{pages: DESC}",
        "{pages: ASC_NULLS_FIRST}",
        "{pages: DESC_NULLS_LAST}",
        "{lendable: DESC}, {price: ASC}",
        "{rating: DESC_NULLS_LAST}, {title: ASC}",
        "{cost: ASC}",
        "{published: ASC_NULLS_FIRST}, {sold: DESC}",
        "{writer: {birthday: DESC}}",
        "{press: {name: ASC}}, {subtitle: ASC}",
        "{writer: {country: ASC}}, {title: DESC}",
        "{long: ASC}, {margin: DESC_NULLS_LAST}",
        "{margin: ASC}",
        "{sequel: {title: ASC_NULLS_FIRST}}",
        "{copyAggregate: {count: DESC}}",
        "{writer: {volumeAggregate: {count: ASC, avg: {price: DESC}}}}",
        "{press: {volumeAggregate: {sum: {sold: ASC}}}}, {lendable: DESC}",
    ],
    "writer": [
        "{volumeAggregate: {count: DESC}}, {id: DESC}",
        "{volumeAggregate: {avg: {price: ASC}}}",
        "{volumeAggregate: {avg: {pages: ASC_NULLS_FIRST}, sum: {sold: DESC}}}",
        "{volumeAggregate: {sum: {price: DESC_NULLS_LAST}, countDistinct: {price: ASC}}}",
        "{volumeAggregate: {min: {title: ASC}}}",
        "{volumeAggregate: {max: {published: DESC}, min: {price: ASC}, any: {long: DESC}}}",
        "{volumeAggregate: {stddev: {pages: ASC}}}",
        "{volumeAggregate: {variancePop: {rating: DESC_NULLS_LAST}, all: {lendable: ASC}}}",
    ],
    "borrowing": [
        "",
        "{taken: DESC}",
        "{brought: ASC}, {fine: ASC}",
        "{allowed: ASC}",
        "{at: DESC}",
    ],
    "patron": [
        "{standing: ASC_NULLS_FIRST}",
        "{joined: DESC}",
        "{borrowingAggregate: {sum: {allowed: DESC}, avg: {fine: ASC}}}",
        "{borrowingAggregate: {avg: {allowed: ASC}, max: {at: ASC_NULLS_FIRST}}}",
        "{borrowingAggregate: {max: {taken: DESC}}}",
    ],
    "copy": ["", "{serial: DESC}", "{rack: {label: ASC}}"],
    "press": ["", "{founded: DESC}"],
    "lengths": ["{length: ASC}", "{maybe: DESC}"],
    "moments": ["", "{id: DESC}"],
}
# Months, which Django never writes, are as long as thirty days but no number of them.
WHERE = {"lengths": 'where: {name: {ne: "months"}},'}
WALKS = [(entity, order) for entity, orders in ORDERS.items() for order in orders]
EVERYBODY = "all staff role:librarian role:finance"


def ask(strategy, document, **variables):
    body = answer(unlimited(strategy), document, variables, principal(EVERYBODY))
    found = json.loads(body)
    assert "errors" not in found, found["errors"]
    return found["data"]


def named(entity):
    index = unlimited("default").index
    by_name = {item.names.single: item for item in index.blueprint.entities}
    return by_name[entity]


def whole(strategy, entity, order):
    names = named(entity).names
    where = WHERE.get(entity, "")
    document = f"{{ rows: {names.plural}({where} orderBy: [{order}], limit: 1000) {{ nodeId }} }}"
    rows = ask(strategy, document)
    return [row["nodeId"] for row in rows["rows"]]


def pages(strategy, entity, order, *, size, back):
    """Walk a list page by page and give the ids in its order, and what was told of each page."""
    field = named(entity).names.connection_field
    limit, edge = ("last", "before") if back else ("first", "after")
    document = (
        f"query($cursor: String) {{ page: {field}({limit}: {size}, {edge}: $cursor, "
        f"{WHERE.get(entity, '')} "
        f"orderBy: [{order}]) {{ edges {{ cursor node {{ nodeId }} }} totalCount "
        "pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }"
    )
    cursor, ids, told = None, [], []
    more = True
    while more:
        assert len(told) < 1_000, "the pages have no end"
        page = ask(strategy, document, cursor=cursor)["page"]
        found = [edge["node"]["nodeId"] for edge in page["edges"]]
        ids = found + ids if back else ids + found
        info = page["pageInfo"]
        told.append(info | {"totalCount": page["totalCount"]})
        cursors = [edge["cursor"] for edge in page["edges"]]
        ends = (cursors[0], cursors[-1]) if cursors else (None, None)
        assert (info["startCursor"], info["endCursor"]) == ends
        cursor = ends[0 if back else 1]
        more = info["hasPreviousPage" if back else "hasNextPage"]
    return ids, told


@pytest.mark.parametrize("strategy", STRATEGIES)
@pytest.mark.parametrize(("entity", "order"), WALKS)
@pytest.mark.parametrize("back", [False, True], ids=["forwards", "backwards"])
def test_pages_hold_every_row_once_in_order(strategy, entity, order, back):
    rows = whole(strategy, entity, order)
    assert len(rows) > 2
    for size in (1, 3, len(rows), len(rows) + 1):
        ids, told = pages(strategy, entity, order, size=size, back=back)
        assert ids == rows
        assert {page["totalCount"] for page in told} == {len(rows)}
        first, last = (
            ("hasNextPage", "hasPreviousPage") if back else ("hasPreviousPage", "hasNextPage")
        )
        # By the specification: what lies behind the cursor is told too, as it is quickly found.
        assert [page[first] for page in told] == [False] + [True] * (len(told) - 1)
        assert [page[last] for page in told] == [True] * (len(told) - 1) + [False]


@pytest.mark.parametrize("strategy", STRATEGIES)
def test_the_rows_between_two_cursors(strategy):
    rows = whole(strategy, "volume", "{pages: DESC}")
    document = """query($after: String, $before: String, $first: Int, $last: Int) {
      page: volumeConnection(after: $after, before: $before, first: $first, last: $last,
        orderBy: [{pages: DESC}]) {
        edges { cursor node { nodeId } } pageInfo { hasNextPage hasPreviousPage }
      }
    }"""
    edges = ask(strategy, document, first=100)["page"]["edges"]
    at = [edge["cursor"] for edge in edges]

    def between(after, before, **size):
        page = ask(strategy, document, after=at[after], before=at[before], **size)["page"]
        info = page["pageInfo"]
        ids = [edge["node"]["nodeId"] for edge in page["edges"]]
        return ids, info["hasPreviousPage"], info["hasNextPage"]

    assert between(2, 8, first=100) == (rows[3:8], True, False)
    assert between(2, 8, first=2) == (rows[3:5], True, True)
    assert between(2, 8, last=2) == (rows[6:8], True, True)
    assert between(2, 8, last=100) == (rows[3:8], False, True)
    assert between(5, 5, first=10) == ([], True, False)
    assert between(8, 2, first=10) == ([], True, False)


@pytest.mark.parametrize("strategy", STRATEGIES)
def test_a_cursor_keeps_its_place_when_rows_come_and_go(strategy):
    from tests.library.models import Volume

    document = """query($after: String) { page: volumeConnection(first: 3, after: $after,
      orderBy: [{sold: ASC}]) { edges { cursor node { id } } } }"""
    edges = ask(strategy, document)["page"]["edges"]
    ids = [int(row["node"]["id"]) for row in edges]
    following = [
        row["node"]["id"]
        for row in ask(strategy, document, after=edges[-1]["cursor"])["page"]["edges"]
    ]
    from django.db import transaction

    with transaction.atomic():
        # The row of the cursor itself goes, and a new one comes before it.
        old = Volume.objects.get(pk=ids[-1])
        Volume.objects.filter(pk=ids[-1]).delete()
        Volume.objects.create(title="New", isbn="new", writer=old.writer, cost=1, sold=-5)
        again = ask(strategy, document, after=edges[-1]["cursor"])["page"]["edges"]
        assert [row["node"]["id"] for row in again] == following
        transaction.set_rollback(True)


@pytest.mark.parametrize("strategy", STRATEGIES)
@pytest.mark.parametrize("order", ["", "{pages: DESC}", "{title: ASC}, {price: DESC}"])
@pytest.mark.parametrize(
    ("root", "link", "pages"),
    [("writers", "volumes", "volumeConnection"), ("volumes", "cheaper", "cheaperConnection")],
    ids=["foreign key", "declared"],
)
def test_pages_of_linked_rows(strategy, order, root, link, pages):
    document = f"""query($after: String, $first: Int, $last: Int) {{
      found: {root}(orderBy: [{{id: ASC}}]) {{
        id
        rows: {link}(limit: 1000, orderBy: [{order}]) {{ id }}
        page: {pages}(first: $first, last: $last, after: $after, orderBy: [{order}]) {{
          __typename totalCount nodes {{ id }} edges {{ cursor node {{ id }} }}
          pageInfo {{ hasNextPage hasPreviousPage startCursor endCursor __typename }}
        }}
      }}
    }}"""
    checked = 0
    for holder in ask(strategy, document, first=2)["found"]:
        rows = [row["id"] for row in holder["rows"]]
        page = holder["page"]
        assert [row["id"] for row in page["nodes"]] == rows[:2]
        assert [edge["node"]["id"] for edge in page["edges"]] == rows[:2]
        assert page["totalCount"] == len(rows)
        info = page["pageInfo"]
        assert (info["hasPreviousPage"], info["hasNextPage"]) == (False, len(rows) > 2)
        cursors = [edge["cursor"] for edge in page["edges"]]
        assert info["startCursor"] == (cursors[0] if cursors else None)
        assert info["endCursor"] == (cursors[-1] if cursors else None)
        if len(rows) > 2:
            behind = ask(strategy, document, after=cursors[0], first=100)["found"]
            own = next(other for other in behind if other["id"] == holder["id"])["page"]
            assert [row["id"] for row in own["nodes"]] == rows[1:]
            assert own["pageInfo"]["hasPreviousPage"] is True
            checked += 1
    assert checked
    for holder in ask(strategy, document, last=2)["found"]:
        rows = [row["id"] for row in holder["rows"]]
        page = holder["page"]
        assert [row["id"] for row in page["nodes"]] == rows[-2:]
        info = page["pageInfo"]
        assert (info["hasPreviousPage"], info["hasNextPage"]) == (len(rows) > 2, False)


@pytest.mark.parametrize("strategy", STRATEGIES)
def test_pages_by_their_number(strategy):
    rows = whole(strategy, "volume", "{title: ASC}")
    document = """query($page: Int, $size: Int) {
      page: volumeConnection(page: $page, first: $size, orderBy: [{title: ASC}]) {
        nodes { nodeId } pageInfo { hasNextPage hasPreviousPage } } }"""
    for number in (1, 2, 3):
        page = ask(strategy, document, page=number, size=5)["page"]
        assert [row["nodeId"] for row in page["nodes"]] == rows[5 * (number - 1) : 5 * number]
        assert page["pageInfo"]["hasPreviousPage"] is (number > 1)
    constant = ask(
        strategy,
        "{ page: volumeConnection(page: 2, first: 5, orderBy: [{title: ASC}])"
        " { nodes { nodeId } } }",
    )
    assert [row["nodeId"] for row in constant["page"]["nodes"]] == rows[5:10]


def test_counting_takes_place_only_when_asked_for():
    from tests.plans.running import run

    made = run(
        "default", "{ volumeConnection(first: 2) { nodes { id } } }", {}, principal(EVERYBODY)
    )
    assert not any("count(" in str(sql).lower() for sql, _ in made.statements)


def test_a_cursor_survives_another_process():
    """It is made of the project's key alone, so the next process reads it."""
    import os
    import subprocess
    import sys
    from pathlib import Path

    document = "{ page: volumeConnection(first: 1) { pageInfo { endCursor } } }"
    cursor = ask("default", document)["page"]["pageInfo"]["endCursor"]
    program = (
        "import django, sys; django.setup();"
        "from mainspring.execution.cursors import opened;"
        "found = opened(sys.argv[1]); print(found.mark, *found.values)"
    )
    root = Path(__file__).parents[2]
    done = subprocess.run(
        [sys.executable, "-c", program, cursor],
        cwd=root,
        env={**os.environ, "PYTHONPATH": f"{root / 'src'}{os.pathsep}{root}"},
        capture_output=True,
        text=True,
        check=True,
    )
    held = opened(cursor)
    assert held is not None
    assert done.stdout.split() == [held.mark, *map(str, held.values)]


def test_limits_hold_for_pages():
    most = limited("default").settings.limits.max_page_size
    for size in ("first", "last"):
        document = f"{{ volumeConnection({size}: {most + 1}) {{ nodes {{ id }} }} }}"
        body = answer(limited("default"), document, {}, principal(EVERYBODY))
        (error,) = json.loads(body)["errors"]
        assert error["extensions"]["code"] == "LIMIT_EXCEEDED"


@pytest.mark.parametrize("strategy", STRATEGIES)
def test_pages_of_a_shuffled_list(strategy):
    document = """query($seed: Int, $after: String) {
      rows: volumes(shuffle: $seed, limit: 1000) { id }
      page: volumeConnection(shuffle: $seed, first: 7, after: $after) {
        nodes { id } pageInfo { hasNextPage endCursor } } }"""
    for seed in (1, 2):
        ids, cursor, more = [], None, True
        while more:
            answered = ask(strategy, document, seed=seed, after=cursor)
            ids += [row["id"] for row in answered["page"]["nodes"]]
            info = answered["page"]["pageInfo"]
            cursor, more = info["endCursor"], info["hasNextPage"]
        assert ids == [row["id"] for row in answered["rows"]]
        assert len(ids) == len(set(ids)) > 20


@pytest.mark.parametrize("strategy", STRATEGIES)
def test_pages_of_distinct_rows(strategy):
    document = """query($after: String) {
      rows: volumes(distinctOn: [pages], limit: 1000) { id }
      page: volumeConnection(distinctOn: [pages], first: 2, after: $after) {
        totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage endCursor } } }"""
    ids, cursor, more = [], None, True
    while more:
        answered = ask(strategy, document, after=cursor)
        page = answered["page"]
        assert page["totalCount"] == len(answered["rows"])
        assert page["pageInfo"]["hasPreviousPage"] is (cursor is not None)
        ids += [row["id"] for row in page["nodes"]]
        cursor, more = page["pageInfo"]["endCursor"], page["pageInfo"]["hasNextPage"]
    assert ids == [row["id"] for row in answered["rows"]]
    assert len(ids) > 2
