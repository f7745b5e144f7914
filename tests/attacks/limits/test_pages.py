"""A list without a limit gives a page; nobody gets more rows than may be asked for."""

import pytest

from tests.shop.endpoint import Shop, read, shop_settings


@pytest.fixture
def small(shop):
    return Shop(shop_settings(limits={"page_size": 2, "max_page_size": 4}))


def test_a_list_without_a_limit_gives_a_page(small):
    for text in (
        "{products{id}}",
        "{products(limit:null){id}}",
        "query($n:Int){products(limit:$n){id}}",
    ):
        assert len(read(small.ask(text))["data"]["products"]) == 2
    found = read(small.ask("{productConnection{totalCount nodes{id} pageInfo{hasNextPage}}}"))
    page = found["data"]["productConnection"]
    assert (page["totalCount"], len(page["nodes"])) == (6, 2)
    assert page["pageInfo"] == {"hasNextPage": True}


def test_so_does_a_list_inside(small):
    found = read(small.ask("{makers{products{id reviews{id}}}}"))["data"]["makers"]
    assert [len(maker["products"]) for maker in found] == [2, 2]


def test_a_variable_changes_nothing_after_the_first_request(small):
    text = "query($n:Int){products(limit:$n){id}}"
    assert len(read(small.ask(text, {"n": 4}))["data"]["products"]) == 4
    response = small.ask(text, {"n": 5})
    assert read(response)["errors"][0]["extensions"]["limit"] == "max_page_size"
    negative = read(small.ask(text, {"n": -1}))
    assert negative["errors"][0]["extensions"]["code"] == "BAD_INPUT"


def test_a_list_in_a_variable_is_measured_at_every_request(small):
    text = "query($i:[Int!]){products(where:{stock:{in:$i}}){id}}"
    assert small.ask(text, {"i": [0]}).status_code == 200
    for variables in ({"i": [0] * 1_001}, {"i": [0] * 20_000}):
        response = small.ask(text, variables)
        assert read(response)["errors"][0]["extensions"]["limit"] == "list_values"
