"""Functions of the project answer root fields; rows that they choose are read as the caller may."""

import pytest
from graphql import print_schema

from mainspring.conf import Limits
from mainspring.execution import calls
from mainspring.operation.principal import Principal
from tests.plans.running import watched
from tests.shop import asked
from tests.shop.asking import Asking

CLERK = Principal(id=7, is_authenticated=True, roles=frozenset({"clerk"}))
READER = Principal(id=8, is_authenticated=True)


def test_from_python_it_is_the_plain_function():
    assert asked.add(1, scale=2.0) == 6.0
    assert asked.forgotten() == 1


def test_arguments_and_their_defaults(shop):
    assert shop.ask("{ add(one: 1) }") == {"add": 3.0}
    assert shop.ask("{ a: add(one: 1, other: 5, scale: 0.5) }") == {"a": 3.0}
    asked_ = "query ($n: Int!, $s: Float) { add(one: $n, scale: $s) }"
    assert shop.ask(asked_, n=4) == {"add": 6.0}
    assert shop.ask(asked_, n=4, s=2) == {"add": 12.0}
    assert shop.codes("{ add }") == ["GRAPHQL_VALIDATION_FAILED"]
    assert shop.codes('{ add(one: "1") }') == ["GRAPHQL_VALIDATION_FAILED"]


FULL = {
    "text": "'",
    "flag": False,
    "amount": "1.50",
    "day": "2020-01-31",
    "moment": "2020-01-31T00:00:00Z",
    "key": "00000000-0000-0000-0000-000000000007",
    "sizes": ["LARGE"],
    "span": {"start": "2020-01-01", "inner": {"start": "2021-01-01", "sizes": ["SMALL"]}},
    "facts": {"a": [1, {"b": None}]},
}
SEEN = (
    "(\"'\", False, Decimal('1.50'), datetime.date(2020, 1, 31), "
    "datetime.datetime(2020, 1, 31, 0, 0, tzinfo=datetime.timezone.utc), "
    "UUID('00000000-0000-0000-0000-000000000007'), [<Size.LARGE: (2, 'l')>], "
    "Span(start=datetime.date(2020, 1, 1), end=None, sizes=[], "
    "inner=Span(start=datetime.date(2021, 1, 1), end=None, sizes=[<Size.SMALL: 1>], inner=None)), "
    "{'a': [1, {'b': None}]})"
)


def test_arguments_of_every_kind_as_variables_and_in_the_document(shop):
    types = {
        "text": "String", "flag": "Boolean!", "amount": "Decimal", "day": "Date",
        "moment": "DateTime", "key": "UUID", "sizes": "[Size!]", "span": "SpanInput",
        "facts": "JSON",
    }  # fmt: skip
    given = ", ".join(f"${name}: {type_}" for name, type_ in types.items())
    passed = ", ".join(f"{name}: ${name}" for name in types)
    found = shop.ask(f"query ({given}) {{ echoed({passed}) }}", **FULL)
    assert found["echoed"]["seen"] == SEEN
    literal = (
        '{ echoed(text: "\'", flag: false, amount: "1.50", day: "2020-01-31", '
        'moment: "2020-01-31T00:00:00Z", key: "00000000-0000-0000-0000-000000000007", '
        'sizes: [LARGE], span: {start: "2020-01-01", inner: {start: "2021-01-01", '
        "sizes: SMALL}}, facts: {a: [1, {b: null}]}) }"
    )
    assert shop.ask(literal)["echoed"]["seen"] == SEEN
    mixed = (
        "query ($d: Date!, $s: Size!) { echoed(sizes: [$s, SMALL], "
        "span: {start: $d, sizes: [$s]}) }"
    )
    seen = shop.ask(mixed, d="2020-05-05", s="LARGE")["echoed"]["seen"]
    assert "[<Size.LARGE: (2, 'l')>, <Size.SMALL: 1>]" in seen
    assert "Span(start=datetime.date(2020, 5, 5), end=None, sizes=[<Size.LARGE: (2, 'l')>]" in seen
    assert shop.ask("{ echoed(sizes: null, span: null) }")["echoed"]["seen"].startswith(
        "(None, True"
    )


def test_wrong_arguments_are_refused_before_anything_runs(shop):
    for document in (
        "{ echoed(flag: null) }",
        "{ echoed(sizes: [HUGE]) }",
        '{ echoed(span: {end: "2020-01-01"}) }',
        '{ echoed(span: {start: "x"}) }',
        "{ echoed(zzz: 1) }",
    ):
        assert shop.codes(document) == ["GRAPHQL_VALIDATION_FAILED"]
    assert shop.codes("query ($x: String) { echoed(text: $x) }", x="\0") == ["BAD_INPUT"]
    inside = "query ($x: JSON) { echoed(facts: $x) }"
    assert shop.codes(inside, x={"a": [{"b": "\0"}]}) == ["BAD_INPUT"]
    assert shop.codes("query ($x: Size!) { size(given: $x) }", x=None) == ["BAD_INPUT"]


def test_results_of_every_kind(shop):
    assert shop.ask("{ size other: size(given: SMALL) }") == {"size": "LARGE", "other": "SMALL"}
    assert shop.ask('{ later(text: "ab") }') == {"later": "AB"}
    assert shop.ask("{ counted few: counted(least: 4) }") == {"counted": 6, "few": 2}
    assert shop.ask("{ whoami }", READER) == {"whoami": "Hello, 8"}
    assert shop.codes("{ whoami }") == ["UNAUTHENTICATED"]


def test_the_schema_describes_them(shop):
    text = print_schema(shop.surface.schema)
    assert (
        '"""Add two numbers."""\n  add(one: Int!, other: Int! = 2, scale: Float! = 1): Float'
        in text
    )
    assert "size(given: Size! = LARGE): Size" in text
    assert "byReview(\n" in text
    assert "input SpanInput {\n  start: Date!\n  end: Date\n  sizes: [Size!]\n" in text
    assert "type Report {\n  title: String!\n  maker: Maker\n  products: [Product!]!\n" in text
    assert "type Span " not in text


def test_one_row_is_read_as_the_caller_may(shop):
    # The dearest one is out of stock, and only clerks see those.
    assert shop.ask("{ best { title } }") == {"best": None}
    assert shop.ask("{ best { title price maker { name } } }", CLERK) == {
        "best": {"title": "Product 6", "price": "60.00", "maker": {"name": "Mo"}}
    }
    assert shop.ask('{ named(title: "zzz") { title } }') == {"named": None}
    found = shop.whole('{ named(title: "Product 4") { price maker { name } } }')
    assert found["data"]["named"] == {"price": None, "maker": {"name": "Mo"}}
    (error,) = found["errors"]
    assert (error["path"], error["extensions"]["code"]) == (["named", "price"], "FORBIDDEN")


TITLES = "{ %s { title __typename maker { name products(limit: 1) { sku } } } }"


def titles(shop, name, who=CLERK):
    return [row["title"][-1] for row in shop.ask(TITLES % name, who)[name.partition("(")[0]]]


@pytest.mark.parametrize(
    ("name", "clerk", "anybody"),
    [
        ("byReview", "654321", "5421"),
        ("byReview(least: 3)", "6543", "54"),
        ("byReview(limit: 2)", "65", "54"),
        ("byReview(limit: 2, offset: 1)", "54", "42"),
        ("listed", "123456", "1245"),
        ("listed(backwards: true, limit: 3)", "654", "542"),
        ("listed(offset: 2, limit: 3)", "345", "45"),
        ("sliced", "1234", "124"),
        ("onceEach", "65432", "542"),
        ("sliced(limit: 2, offset: 1)", "23", "24"),
        ("united", "321", "21"),
    ],
)
def test_lists_of_rows_keep_their_order_and_lack_what_is_hidden(shop, name, clerk, anybody):
    assert "".join(titles(shop, name)) == clerk
    (rows,) = shop.ask(f"{{ {name} {{ title }} }}").values()
    assert "".join(row["title"][-1] for row in rows) == anybody


def test_what_is_asked_of_rows_takes_arguments(shop):
    document = (
        "query ($sku: String, $n: Int) { listed(limit: 2) { sku maker { "
        "products(where: {sku: {gt: $sku}}, orderBy: {sku: DESC}, limit: $n) { sku } } } }"
    )
    for sku, most, wanted in (("1", 5, [["6", "4", "2"], ["5", "3"]]), ("3", 1, [["6"], ["5"]])):
        rows = shop.ask(document, CLERK, sku=sku, n=most)["listed"]
        found = [[item["sku"] for item in row["maker"]["products"]] for row in rows]
        assert found == wanted[::-1]


def test_an_entity_that_the_caller_may_not_read_at_all(shop):
    assert shop.codes("{ allReviews { stars } }", READER) == ["FORBIDDEN"]
    assert shop.codes("{ allReviews { stars } }") == ["UNAUTHENTICATED"]
    assert len(shop.ask("{ allReviews { stars } }", CLERK)["allReviews"]) == 12


REPORTS = """{ reports {
  __typename title average size
  maker { name }
  products { title maker { name } }
  few: products { sku }
  parts { title size maker { name } products { sku } parts { title } }
} }"""


def test_records_hold_rows_that_are_read_at_once(shop):
    shop.ask(REPORTS, CLERK)
    with watched() as statements:
        found = shop.ask(REPORTS, CLERK)["reports"]
    # One for the makers and two for their products by the function itself; the keys of the
    # products of each maker twice, as they are asked for twice; four of rows.
    assert len([sql for sql, _ in statements if "shop_" in sql]) <= 14
    assert [row["title"] for row in found] == ["Al", "Mo"]
    assert found[0]["parts"] == [
        {"title": "part", "size": "LARGE", "maker": {"name": "Al"}, "products": [], "parts": []}
    ]
    assert [row["title"] for row in found[0]["products"]] == ["Product 5", "Product 3", "Product 1"]
    assert found[0]["average"] == "1.50"


def test_rows_in_records_are_read_as_the_caller_may(shop):
    found = shop.ask(REPORTS)["reports"]
    assert [row["maker"] for row in found] == [None, {"name": "Mo"}]
    assert [row["title"] for row in found[0]["products"]] == ["Product 5", "Product 1"]
    assert [row["maker"] for row in found[0]["products"]] == [None, None]
    priced = shop.whole("{ reports { products { sku price } } }")
    paths = [error["path"] for error in priced["errors"]]
    # Only the price of toys is shown; 2 and 4 are tools of Mo's.
    assert paths == [["reports", 1, "products", 0, "price"], ["reports", 1, "products", 1, "price"]]


def test_without_a_yes_nothing_runs(shop):
    for name in ("secret", "closed", "forgotten"):
        assert shop.codes(f"{{ {name} }}") == ["UNAUTHENTICATED"]
        assert shop.codes(f"{{ {name} }}", READER) == ["FORBIDDEN"]
    superuser = Principal(id=1, is_authenticated=True, is_staff=True, permits=lambda _: True)
    for name in ("closed", "forgotten"):
        assert shop.codes(f"{{ {name} }}", superuser) == ["FORBIDDEN"]
    # A rule that raises is a no, also where it is turned around.
    assert shop.codes("{ secret }", CLERK) == ["FORBIDDEN"]
    assert asked.CALLS == []
    allowed = Principal(
        id=7, is_authenticated=True, roles=frozenset({"clerk"}), attributes={"barred": False}
    )
    assert shop.ask("{ secret }", allowed) == {"secret": "secret"}


def test_exceptions_show_what_they_are_meant_to(shop):
    found = shop.whole('{ refusing(why: "No.") add(one: 1) }')
    assert found["data"] == {"refusing": None, "add": 3.0}
    (error,) = found["errors"]
    assert error["message"] == "No."
    assert error["path"] == ["refusing"]
    assert error["extensions"]["code"] == "BAD_INPUT"
    assert error["extensions"]["hint"] == "Ask otherwise."
    failed = shop.surface.execute("{ failing }", principal=CLERK).body
    assert b"hunter2" not in failed
    assert b"INTERNAL" in failed


@pytest.mark.parametrize("how", ["text", "none", "flag", "much"])
def test_a_result_that_is_not_what_is_annotated_never_reaches_the_answer(shop, how):
    found = shop.whole("query ($how: String!) { lying(how: $how) add(one: 1) }", how=how)
    assert found["data"] == {"lying": None, "add": 3.0}
    assert [error["extensions"]["code"] for error in found["errors"]] == ["INTERNAL"]
    assert shop.codes("{ mistaken { sku } }") == ["INTERNAL"]


def test_a_failing_statement_does_not_take_the_transaction_with_it(shop):
    # The test itself is a transaction.
    found = shop.whole("{ before: add(one: 1) breaking { sku } listed(limit: 1) { sku } }", CLERK)
    assert found["data"] == {"before": 3.0, "breaking": None, "listed": [{"sku": "1"}]}
    assert [error["extensions"]["code"] for error in found["errors"]] == ["INTERNAL"]


def test_calls_cost_and_rows_count():
    shop = Asking(limits=Limits(cost=140))
    assert shop.ask("{ a: add(one: 1) b: add(one: 2) }")
    assert shop.codes("{ a: add(one: 1) b: add(one: 2) c: add(one: 3) }") == ["LIMIT_EXCEEDED"]
    assert shop.ask("{ listed(limit: 5) { sku } }")
    assert shop.codes("{ listed(limit: 950) { sku } }") == ["LIMIT_EXCEEDED"]
    assert shop.codes("query ($n: Int) { listed(limit: $n) { sku } }", n=950) == ["LIMIT_EXCEEDED"]
    assert shop.codes("{ reports { a: products { sku } b: products { sku } } }") == []
    nested = "{ reports { products { maker { products { reviews { stars } } } } } }"
    assert shop.codes(nested) == ["LIMIT_EXCEEDED"]
    assert shop.codes("{ listed(limit: 1001) { sku } }") == ["LIMIT_EXCEEDED"]
    assert shop.codes("{ listed(limit: -1) { sku } }") == ["BAD_INPUT"]


def test_the_rows_of_one_result_have_a_limit(shop, monkeypatch):
    monkeypatch.setattr(calls, "MOST_ROWS", 12)
    assert shop.codes("{ reports { products { sku } parts { products { sku } } } }", CLERK) == []
    aliased = "{ reports { a: products { sku } b: products { sku } c: maker { name } } }"
    assert shop.codes(aliased, CLERK) == ["LIMIT_EXCEEDED"]
    assert shop.codes("{ listed { sku } byReview { title } }", CLERK) == []


def test_functions_run_inside_the_scopes_around_operations():
    from contextlib import contextmanager

    seen = []

    @contextmanager
    def around(principal):
        seen.append(("enter", principal.id))
        yield
        seen.append(("leave", len(asked.CALLS)))

    shop = Asking(around=(around,))
    shop.ask("{ reports { title } }", CLERK)
    assert seen == [("enter", 7), ("leave", 1)]


def test_a_call_is_explained_and_not_made():
    shop = Asking()
    text = shop.surface.explain("{ secret listed { sku } products { sku } }", principal=CLERK)
    assert text.startswith("call secret: secret\n\ncall listed: listed\n\n")
    assert asked.CALLS == []


def test_kept_plans_are_not_shared_between_callers(shop):
    document = "{ listed { sku price } }"
    first, second, third = (shop.whole(document, who) for who in (CLERK, READER, CLERK))
    assert first == third
    assert len(second["data"]["listed"]) == 4
    assert len(first["data"]["listed"]) == 6
