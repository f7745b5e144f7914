"""What the bodies of answers in parts hold, byte by byte, in both formats."""

import pytest

from tests.integration.parts.conftest import BY_NUMBER, BY_PATH

NAMES = '{ products(limit: 2) { sku ... @defer(label: "rest") { title } } }'
STREAM = '{ products(limit: 3) @stream(initialCount: 1, label: "more") { sku } }'


def body(desk, query, **options):
    response = desk.send(query, **options)
    return response.headers, b"".join(response).decode()


def test_pieces_with_paths(desk):
    headers, text = body(desk, NAMES)
    assert headers["Content-Type"] == 'multipart/mixed; boundary="-"; deferSpec=20220824'
    assert headers["Cache-Control"] == "no-store"
    assert headers["Vary"] == "Accept"
    assert headers["X-Accel-Buffering"] == "no"
    assert text.replace("\r\n", "\n") == (
        """
---
Content-Type: application/json; charset=utf-8

{"data":{"products":[{"sku":"P0"},{"sku":"P1"}]},"hasNext":true}
---
Content-Type: application/json; charset=utf-8

{"incremental":["""
        """{"data":{"title":"Product 0"},"path":["products",0],"label":"rest"},"""
        """{"data":{"title":"Product 1"},"path":["products",1],"label":"rest"}],"hasNext":false}
-----
"""
    )


def test_pieces_with_numbers(desk):
    headers, text = body(desk, NAMES, accept=BY_NUMBER)
    assert headers["Content-Type"] == 'multipart/mixed; boundary="-"; incrementalSpec=v0.2'
    assert text.replace("\r\n", "\n") == (
        """
---
Content-Type: application/json; charset=utf-8

{"data":{"products":[{"sku":"P0"},{"sku":"P1"}]},"pending":["""
        """{"id":"0","path":["products",0],"label":"rest"},"""
        """{"id":"1","path":["products",1],"label":"rest"}],"hasNext":true}
---
Content-Type: application/json; charset=utf-8

{"incremental":[{"id":"0","data":{"title":"Product 0"}},{"id":"1","data":{"title":"Product 1"}}],"""
        """"completed":[{"id":"0"},{"id":"1"}],"hasNext":false}
-----
"""
    )


def test_rows_of_a_list(desk):
    first, last = desk.ask(STREAM)
    assert first == {"data": {"products": [{"sku": "P0"}]}, "hasNext": True}
    assert last == {
        "incremental": [
            {"items": [{"sku": "P1"}, {"sku": "P2"}], "path": ["products", 1], "label": "more"}
        ],
        "hasNext": False,
    }
    first, last = desk.ask(STREAM, accept=BY_NUMBER)
    assert first["pending"] == [{"id": "0", "path": ["products"], "label": "more"}]
    assert last == {
        "incremental": [{"id": "0", "items": [{"sku": "P1"}, {"sku": "P2"}]}],
        "completed": [{"id": "0"}],
        "hasNext": False,
    }


def test_long_lists_come_in_chunks(desk):
    from tests.shop.models import Review

    Review.objects.bulk_create(Review(product_id=1, stars=1) for _ in range(240))
    sizes = [
        len(payload["incremental"][0]["items"])
        for payload in desk.ask("{ reviews(limit: 245) @stream(initialCount: 5) { stars } }")[1:]
    ]
    assert sizes == [100, 100, 40]
    sent = desk.ask("{ reviews(limit: 245) { ... @defer { stars } } }")
    assert [len(payload["incremental"]) for payload in sent[1:]] == [100, 100, 45]


def test_nothing_to_come_is_one_part(desk):
    for query in (
        '{ products(where: {sku: {eq: "none"}}) { ... @defer { title } } }',
        "{ products(limit: 2) @stream(initialCount: 2) { sku } }",
        "{ product(id: 99) { sku ... @defer { title } } }",
    ):
        (only,) = desk.ask(query)
        assert only["hasNext"] is False
        (only,) = desk.ask(query, accept=BY_NUMBER)
        assert (only["hasNext"], "pending" in only) == (False, False)


def test_the_rows_of_a_function(desk):
    first, *others = desk.ask("{ newest(limit: 3) @stream { sku ... @defer { title } } }")
    assert first["data"] == {"newest": []}
    assert [item["sku"] for item in others[0]["incremental"][0]["items"]] == ["P5", "P4", "P3"]
    assert [item["data"]["title"][-1] for item in others[1]["incremental"]] == ["5", "4", "3"]


def test_a_page_and_its_total(desk):
    query = """{
        productConnection(first: 1) {
            ...Total @defer(label: "total")
            edges { cursor node { sku ... @defer { title } } }
            nodes @stream { sku }
        }
        productAggregate { ... @defer { count } }
    }
    fragment Total on ProductConnection { totalCount pageInfo { hasNextPage } }"""
    first, *others = desk.ask(query)
    page = first["data"]["productConnection"]
    assert page["nodes"] == []
    assert [edge["node"] for edge in page["edges"]] == [{"sku": "P0"}]
    assert first["data"]["productAggregate"] == {}
    came = [item for payload in others for item in payload["incremental"]]
    assert {"items": [{"sku": "P0"}], "path": ["productConnection", "nodes", 0]} in came
    node = ["productConnection", "edges", 0, "node"]
    assert {"data": {"title": "Product 0"}, "path": node} in came
    assert {"data": {"count": 6}, "path": ["productAggregate"]} in came
    assert {
        "data": {"totalCount": 6, "pageInfo": {"hasNextPage": True}},
        "path": ["productConnection"],
        "label": "total",
    } in came


def test_root_fields_and_the_schema_later(desk):
    query = """{
        __typename
        ... @defer {
            __schema { queryType { ... @defer { name } } }
            reviews(limit: 1) { stars ... @defer { text } }
        }
    }"""
    first, second, last = desk.ask(query)
    assert first["data"] == {"__typename": "Query"}
    (piece,) = second["incremental"]
    assert (piece["path"], piece["data"]) == (
        [],
        {"__schema": {"queryType": {"name": "Query"}}, "reviews": [{"stars": 0}]},
    )
    assert last["incremental"] == [{"data": {"text": "as it says"}, "path": ["reviews", 0]}]


def test_without_effect_inside_edges_and_pages_behind_links(desk):
    query = """{
        productConnection(first: 1) { edges { ... @defer { cursor } ... @defer { node { sku } } } }
        maker(id: 1) { productConnection(first: 1) { ... @defer { totalCount } } }
    }"""
    response = desk.send(query)
    assert response.headers["Content-Type"] == "application/json; charset=utf-8"
    assert b'"totalCount":3' in response.content


@pytest.mark.parametrize("accept", [BY_PATH, BY_NUMBER])
def test_nothing_follows_where_null_reaches_the_data(accept, closed):
    (only,) = closed.ask(
        "{ __schema { queryType { name } } ... @defer { reviews(limit: 1) { stars } } }",
        accept=accept,
    )
    assert (only["data"], only["hasNext"]) == (None, False)
    assert [item["extensions"]["code"] for item in only["errors"]] == ["INTROSPECTION_OFF"]


def test_null_takes_along_a_part_but_not_what_was_sent(closed):
    first, last = closed.ask(
        "{ __typename ... @defer { a: __typename __schema { queryType { name } } } }",
    )
    assert first["data"] == {"__typename": "Query"}
    (piece,) = last["incremental"]
    assert piece["data"] is None
    assert [item["extensions"]["code"] for item in piece["errors"]] == ["INTROSPECTION_OFF"]
