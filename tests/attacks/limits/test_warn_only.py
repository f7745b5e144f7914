"""A mode for roll-out: what passes a limit is reported, and answered all the same."""

import pytest

from mainspring import telemetry
from tests.shop.endpoint import Shop, codes, read, shop_settings

PASSING = {
    "aliases": "{products{" + " ".join(f"a{number}:id" for number in range(20)) + "}}",
    "depth": "{makers(limit:1){" + "partner{" * 4 + "name" + "}" * 4 + "}}",
    "cost": "{makers(limit:1000){products(limit:1000){id}}}",
    "max_page_size": "{products(limit:2000){id}}",
    "root_fields": "{" + "makers{id}" * 21 + "}",
    "directives": "{products{" + "id @include(if:true) " * 51 + "}}",
    "tokens": "{products{" + " ".join(f"a{number}:id" for number in range(700)) + "}}",
    "document_length": "#" + "x" * 60_000 + "\n{products{id}}",
    "comparisons": "{products{" + "id " * 150 + "}}",
    "operations": " ".join(f"query q{number}{{products{{id}}}}" for number in range(21)),
    "filter_nodes": "{products(where:{or:[" + "{stock:{ne:1}}" * 120 + "]}){id}}",
    "filter_depth": "{products(where:" + "{not:" * 12 + "{stock:{ne:1}}" + "}" * 12 + "){id}}",
    "list_values": "{products(where:{stock:{notIn:[" + "1 " * 1_100 + "]}}){id}}",
    "sort_keys": "{products(orderBy:[" + "{stock:ASC}" * 21 + "]){id}}",
}


@pytest.fixture
def warning(shop):
    return Shop(shop_settings(limits={"depth": 4, "warn_only": True}))


@pytest.fixture
def refusing(shop):
    return Shop(shop_settings(limits={"depth": 4}))


@pytest.fixture
def seen():
    occurrences: list[telemetry.Occurrence] = []
    end = telemetry.subscribe(occurrences.append)
    yield occurrences
    end()


@pytest.mark.parametrize("limit", PASSING)
def test_it_is_answered_with_a_warning(limit, warning, seen):
    name = "q1" if limit == "operations" else None
    body = {"query": PASSING[limit], "operationName": name}
    for _ in range(2):
        seen.clear()
        response = warning.post(body)
        assert response.status_code == 200, response.content
        assert "errors" not in read(response)
        assert response["X-Mainspring-Limits"] == limit
        passed = [item for item in seen if item.name == telemetry.LIMIT_PASSED]
        assert [item.subject for item in passed] == [limit]


@pytest.mark.parametrize("limit", PASSING)
def test_it_is_refused_otherwise(limit, refusing, seen):
    name = "q1" if limit == "operations" else None
    response = refusing.post({"query": PASSING[limit], "operationName": name})
    assert (response.status_code, codes(response)) == (400, ["LIMIT_EXCEEDED"])
    assert read(response)["errors"][0]["extensions"]["limit"] == limit
    assert "X-Mainspring-Limits" not in response
    assert not [item for item in seen if item.name == telemetry.LIMIT_PASSED]


def test_what_passes_no_limit_has_no_warning(warning):
    assert "X-Mainspring-Limits" not in warning.ask("{products{id}}")


@pytest.mark.parametrize(
    "body",
    [
        b" " * 1_000_001,
        b'{"query":"","variables":' + b"[" * 900_000,
        b'{"query":"' + b"{a " * 20_000 + b'"}',
    ],
)
def test_what_keeps_the_process_alive_stays_a_limit(body, warning):
    response = warning.post(body)
    assert response.status_code in {400, 413}
    assert codes(response) == ["LIMIT_EXCEEDED"]
