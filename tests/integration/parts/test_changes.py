"""Rows that change or go between two parts, parts that fail, and clients that go away."""

import json

import pytest
from django.db import connection

from tests.integration.parts.conftest import BY_NUMBER, BY_PATH, parts_of
from tests.shop.models import Maker, Product


def begun(desk, query, *, accept=BY_PATH):
    """Read the first part, and give the rest, which is not read yet."""
    response = desk.send(query, accept=accept)
    chunks = iter(response)
    head = next(chunks)
    return json.loads(head.split(b"\r\n\r\n")[1].removesuffix(b"\r\n---")), head, chunks, response


def rest(head, chunks):
    return [json.loads(part) for part in parts_of(head + b"".join(chunks))][1:]


def test_a_part_shows_a_row_as_it_is_then(desk):
    _, head, chunks, _ = begun(desk, "{ products(limit: 1) { title ... @defer { later: title } } }")
    Product.objects.filter(sku="P0").update(title="changed")
    (last,) = rest(head, chunks)
    assert last["incremental"][0]["data"] == {"later": "changed"}


@pytest.mark.parametrize("accept", [BY_PATH, BY_NUMBER])
def test_a_row_that_has_gone_is_told(desk, accept):
    query = "{ products(limit: 2) { sku ... @defer { title } } }"
    _, head, chunks, _ = begun(desk, query, accept=accept)
    Product.objects.filter(sku="P0").delete()
    (last,) = rest(head, chunks)
    error = {
        "message": "This row is not there any more.",
        "extensions": {"code": "GONE", "hint": "Ask for it again."},
        "path": ["products", 0],
    }
    if accept == BY_PATH:
        gone, there = last["incremental"]
        assert gone == {"data": None, "path": ["products", 0], "errors": [error]}
    else:
        (there,) = last["incremental"]
        assert last["completed"] == [{"id": "0", "errors": [error]}, {"id": "1"}]
    assert there["data"] == {"title": "Product 1"}


def test_other_rows_do_not_shift_a_list(desk):
    first, head, chunks, _ = begun(desk, "{ products @stream(initialCount: 2) { sku } }")
    assert [item["sku"] for item in first["data"]["products"]] == ["P0", "P1"]
    Product.objects.filter(sku__in=["P0", "P3"]).delete()
    Product.objects.create(id=99, sku="P00", title="x", price=1, maker=Maker.objects.get(id=1))
    (last,) = rest(head, chunks)
    (piece,) = last["incremental"]
    assert [item["sku"] for item in piece["items"]] == ["P2", "P4", "P5"]
    assert piece["path"] == ["products", 2]


@pytest.mark.parametrize("accept", [BY_PATH, BY_NUMBER])
def test_a_value_that_breaks_is_told_where_it_stands(desk, accept):
    query = "{ products(limit: 1) { sku ... @defer { broken title } } }"
    _, last = desk.ask(query, accept=accept)
    (piece,) = last["incremental"]
    assert piece["data"] == {"broken": None, "title": "Product 0"}
    (error,) = piece["errors"]
    assert error["extensions"]["code"] == "INTERNAL"
    assert error["path"] == ["products", 0, "broken"]


@pytest.mark.parametrize("accept", [BY_PATH, BY_NUMBER])
def test_a_root_field_that_fails_later(desk, accept):
    _, last = desk.ask(
        "{ __typename ... @defer { refused newest(limit: 0) { sku } } }", accept=accept
    )
    (piece,) = last["incremental"]
    assert piece["data"] == {"refused": None, "newest": []}
    (error,) = piece["errors"]
    assert (error["extensions"], error["path"]) == (
        {"code": "BAD_INPUT", "hint": "Ask tomorrow."},
        ["refused"],
    )


def test_a_client_that_goes_away_ends_the_work(desk):
    from tests.shop.slow import GATE

    GATE.close()
    _, _, chunks, response = begun(desk, "{ products { sku ... @defer { worth } } }")
    response.close()
    assert list(chunks) == []
    assert not GATE.reached.is_set()


@pytest.mark.django_db(transaction=True)
def test_nothing_is_open_between_two_parts(asking):
    from tests.integration.parts.conftest import Desk
    from tests.shop.endpoint import fill

    fill()
    _, head, chunks, _ = begun(Desk(asking), "{ products @stream { sku ... @defer { title } } }")
    assert not connection.in_atomic_block
    if connection.vendor == "postgresql":
        assert connection.connection.info.transaction_status == 0
    assert len(rest(head, chunks)) == 2
    assert not connection.in_atomic_block


@pytest.mark.django_db(transaction=True, databases="__all__")
def test_with_atomic_requests_parts_are_read_after_the_view_returned(client, monkeypatch):
    from tests.library.rows import fill

    fill()
    monkeypatch.setitem(connection.settings_dict, "ATOMIC_REQUESTS", True)
    body = {"query": "{ volumes(limit: 2) { ... @defer { title } } }"}
    response = client.post(
        "/graphql/", json.dumps(body), content_type="application/json", HTTP_ACCEPT=BY_PATH
    )
    sent = parts_of(b"".join(response))
    assert len(json.loads(sent[1])["incremental"]) == 2
    assert not connection.in_atomic_block
