"""Answers in parts are limited as others are: in number, in cost and in time."""

import json

import pytest

from tests.integration.parts.conftest import BY_NUMBER, BY_PATH, parts_of
from tests.shop.endless import endless
from tests.shop.endpoint import Shop, codes, read, shop_settings


def defers(count):
    """Defer a field so often."""
    return " ".join(f"... @defer {{ a{number}: title }}" for number in range(count))


def ask(shop, query, *, accept=BY_PATH):
    return shop.ask(query, accept=accept)


def payloads(response):
    return [json.loads(part) for part in parts_of(b"".join(response))]


@pytest.mark.parametrize(
    "query",
    [
        f"{{ products {{ {defers(4)} }} }}",
        f"{{ products {{ maker {{ ... @defer {{ name }} }} {defers(3)} }} }}",
        "{ " + " ".join(f"a{number}: products @stream {{ sku }}" for number in range(4)) + " }",
        "{ " + " ".join(f"... @defer {{ a{number}: __typename }}" for number in range(4)) + " }",
        "{ productConnection { ... @defer { a: totalCount ... @defer { b: totalCount "
        "... @defer { c: totalCount ... @defer { d: totalCount } } } } } }",
    ],
)
def test_the_number_of_parts(query, db):
    shop = Shop(shop_settings(limits={"later_parts": 3}))
    response = ask(shop, query)
    assert codes(response) == ["LIMIT_EXCEEDED"]
    assert read(response)["errors"][0]["extensions"]["limit"] == "later_parts"
    relaxed = Shop(shop_settings(limits={"later_parts": 3, "warn_only": True}))
    passed = ask(relaxed, query)
    assert passed.headers["X-Mainspring-Limits"] == "later_parts"
    assert payloads(passed)[-1]["hasNext"] is False


def test_who_takes_no_parts_has_no_such_limit(shop):
    limited = Shop(shop_settings(limits={"later_parts": 1}))
    response = ask(limited, f"{{ products {{ {defers(3)} }} }}", accept="application/json")
    assert len(read(response)["data"]["products"]) == 6


def test_each_part_counts_its_cost():
    inner = "reviews(limit: 50) { stars }"
    shop = Shop(shop_settings(limits={"cost": 900}))
    once = "{ products(limit: 100) { ... @defer { " + inner + " } } }"
    twice = "{ products(limit: 100) { ... @defer { " + inner + " } ... @defer { " + inner + " } } }"
    both = "{ products(limit: 100) { " + inner + " ... @defer { " + inner + " } } }"
    assert ask(shop, once).status_code == 200
    for query in (twice, both):
        assert codes(ask(shop, query)) == ["LIMIT_EXCEEDED"]
    # In one answer the same is read once.
    assert ask(shop, twice, accept="application/json").status_code == 200


@pytest.mark.parametrize(
    ("query", "wanted"),
    [
        ("{ reviews(limit: 900) @stream { product { reviews(limit: 90) { id } } } }", "cost"),
        (
            "query($n: Int) { reviews(limit: $n) @stream { product { reviews(limit: 90) {id} } } }",
            "cost",
        ),
        ("{ ... @defer { products(limit: 900) { reviews(limit: 90) { id } } } }", "cost"),
        ("{ products(limit: 5000) @stream { id } }", "max_page_size"),
        ("{ ... @defer { a: __typename b: __typename c: __typename } }", "root_fields"),
        ("{ ... @defer { __schema { a: types { name } b: types { name } } } }", "cost"),
    ],
)
def test_later_parts_have_the_same_limits(query, wanted, db):
    shop = Shop(shop_settings(limits={"root_fields": 2, "cost": 1_900}))
    response = shop.post({"query": query, "variables": {"n": 900}}, accept=BY_NUMBER)
    assert codes(response) == ["LIMIT_EXCEEDED"]
    assert read(response)["errors"][0]["extensions"]["limit"] == wanted


@pytest.mark.parametrize("accept", [BY_PATH, BY_NUMBER])
def test_a_part_that_the_database_ends_is_told_and_others_go_on(accept, shop, monkeypatch):
    patient = Shop(shop_settings(limits={"statement_timeout": 0.5}))
    query = "{ products(limit: 2) @stream(initialCount: 1) { sku } ... @defer { makers { name } } }"
    response = ask(patient, query, accept=accept)
    chunks = iter(response)
    head = next(chunks)
    with endless(monkeypatch):
        middle = next(chunks)
    _, stream, whole = (json.loads(part) for part in parts_of(head + middle + b"".join(chunks)))
    (piece,) = stream["incremental" if accept == BY_PATH else "completed"]
    if accept == BY_PATH:
        assert (piece["items"], piece["path"]) == (None, ["products", 1])
    (error,) = piece["errors"]
    assert (error["extensions"]["code"], error["path"]) == ("TIMEOUT", ["products"])
    assert len(whole["incremental"][0]["data"]["makers"]) == 2


@pytest.mark.parametrize("count", [-1, -(2**31)])
@pytest.mark.parametrize("query", ["initialCount: $n", "initialCount: COUNT"])
def test_a_number_of_rows_that_makes_no_sense(query, count, db):
    text = f"query($n: Int) {{ products @stream({query.replace('COUNT', str(count))}) {{ id }} }}"
    if "$n)" not in text:
        text = text.replace("query($n: Int) ", "")
    shop = Shop()
    response = shop.post({"query": text, "variables": {"n": count}}, accept=BY_PATH)
    assert codes(response) == ["BAD_INPUT"]
    assert "initialCount" in read(response)["errors"][0]["message"]
