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


OF_VALUES = [
    "query($n:Int){productAggregate{x:list(limit:$n){sku}}}",
    "query($n:Int){productAggregate{x:list(limit:$n,distinct:true,orderBy:{stock:DESC}){sku}}}",
    "query($n:Int){productAggregate{x:join(of:sku,limit:$n)}}",
    "query($n:Int){productAggregate{groups(by:[{kind:true}]){x:list(limit:$n){sku}}}}",
    "query($n:Int){productAggregate{groups(by:[{kind:true}]){x:join(of:sku,limit:$n)}}}",
    "query($n:Int){makers(limit:1){productAggregate{x:list(limit:$n){sku}}}}",
    "query($n:Int){makers(limit:1){productAggregate{x:join(of:sku,limit:$n)}}}",
]


def most(found):
    """Give the size of the longest list of values under x, or of texts put together."""
    if isinstance(found, list):
        return max(map(most, found), default=0)
    if not isinstance(found, dict):
        return 0
    value = found.get("x")
    if isinstance(value, str):
        return len(value.split(", "))
    own = len(value["sku"]) if isinstance(value, dict) else 0
    return max(own, *map(most, found.values()))


@pytest.mark.parametrize("text", OF_VALUES)
def test_a_list_of_values_is_a_page_too(small, text):
    assert most(read(small.ask(text))["data"]) == 2
    assert most(read(small.ask(text, {"n": 3}))["data"]) == 3
    written = text.replace("query($n:Int)", "").replace("$n", "5")
    for response in (small.ask(text, {"n": 5}), small.ask(written)):
        assert read(response)["errors"][0]["extensions"]["limit"] == "max_page_size"
    negative = read(small.ask(text, {"n": -1}))
    assert negative["errors"][0]["extensions"]["code"] == "BAD_INPUT"


def test_lists_of_values_cost_what_they_hold(shop):
    """Each list of each group is counted with its limit."""
    ten = " ".join(f"a{number}:list(limit:1000){{sku}}" for number in range(10))
    text = f"{{productAggregate{{groups(by:[{{kind:true}}],limit:100){{{ten}}}}}}}"
    response = shop.ask(text)
    assert read(response)["errors"][0]["extensions"]["limit"] == "cost"
    behind = f"{{makers(limit:100){{productAggregate{{{ten}}}}}}}"
    assert read(shop.ask(behind))["errors"][0]["extensions"]["limit"] == "cost"
    assert "errors" not in read(shop.ask("{productAggregate{list(limit:1000){sku}}}"))


def test_what_stands_between_texts_is_short(shop):
    text = 'query($s:String=""){productAggregate{join(of:sku,separator:$s)}}'
    assert "errors" not in read(shop.ask(text, {"s": "x" * 100}))
    written = text.replace('($s:String="")', "").replace("$s", f'"{"x" * 101}"')
    for response in (shop.ask(text, {"s": "x" * 101}), shop.ask(written)):
        (error,) = read(response)["errors"]
        assert error["message"] == "separator has 101 characters; it is to be from 0 to 100."
        assert error["extensions"]["code"] == "BAD_INPUT"
        assert error["path"] == ["productAggregate"]
    null = read(shop.ask(text, {"s": None}))
    assert null["errors"][0]["extensions"]["code"] == "BAD_INPUT"
    unstored = read(shop.ask(text, {"s": "\0"}))
    assert unstored["errors"][0]["extensions"]["code"] == "BAD_INPUT"


def test_many_lists_that_cost_too_much_together_are_told_by_the_largest(shop):
    lists = " ".join(f"l{number}: products(limit: 20) {{ id }}" for number in range(8))
    text = f"{{ makers(limit: 10) {{ {lists} largest: products(limit: 30) {{ id }} }} }}"
    found = read(Shop(shop_settings(limits={"cost": 100})).ask(text))
    (error,) = found["errors"]
    assert error["message"] == "The operation may cost 191 points of 100 allowed."
    assert error["extensions"]["hint"].startswith("makers.largest may hold 300 rows")
