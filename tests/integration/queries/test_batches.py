"""Functions of the project are asked in batches, and once an operation for what is equal."""

from types import ModuleType

import pytest

from mainspring import Entity, Loader, Policy, anyone, computed, query
from mainspring.assembly.assemble import assemble
from mainspring.operation.kept import Keeping, kept
from mainspring.operation.principal import ANONYMOUS, Principal
from tests.shop.asking import Asking
from tests.shop.models import Maker, Product, Review

READER = Principal(id=8, is_authenticated=True)
SEEN: list[tuple] = []


def load(keys):
    SEEN.append(tuple(keys))
    return {key: f"<{key}>" for key in keys if key != "3"}


TAGS = Loader(load, batch_size=4)


def classes(batch_size=None, failing=()):
    class Makers(Entity[Maker]):
        policy = Policy(read=anyone)

        @computed(needs=["name"])
        def loud(rows) -> list[str]:  # noqa: N805 - a function of a batch
            SEEN.append(tuple(row.name for row in rows))
            return [row.name.upper() for row in rows]

    class Products(Entity[Product]):
        policy = Policy(read=anyone)

        @computed(needs=["sku"], batch_size=batch_size)
        def own(rows) -> list[str]:  # noqa: N805 - as above
            SEEN.append(tuple(row.sku for row in rows))
            if set(failing).intersection(row.sku for row in rows):
                raise RuntimeError
            return [f"own {row.sku}" for row in rows]

        @computed(needs=["sku"])
        def tag(rows) -> list[str | None]:  # noqa: N805 - as above
            return TAGS.many(row.sku for row in rows)

        @computed(needs=["facts"])
        def told(rows) -> list[int]:  # noqa: N805 - as above
            SEEN.append(tuple(len(row.facts) for row in rows))
            return [len(row.facts) for row in rows]

    class Reviews(Entity[Review]):
        policy = Policy(read=anyone)

        @computed(needs=["stars"])
        def words(rows) -> list[str]:  # noqa: N805 - as above
            SEEN.append(tuple(row.stars for row in rows))
            return ["*" * row.stars for row in rows]

    return Makers, Products, Reviews


def opened(strategy="auto", **more):
    module = ModuleType(__name__)
    for item in classes(**more):
        setattr(module, item.__name__, item)

    @query(allow=anyone)
    def tags(keys: list[str]) -> list[str | None]:
        return TAGS.many(keys)

    @query(allow=anyone)
    def nested(key: str) -> str | None:
        list(shop.records("Product").values("tag"))
        return TAGS.one(key)

    for function in (tags, nested):
        function.__module__ = __name__
        setattr(module, function.__name__, function)
    shop = Asking(strategy, module=module)
    return shop


@pytest.fixture(autouse=True)
def forget():
    SEEN.clear()


STRATEGIES = pytest.mark.parametrize("strategy", ["auto", "rows"])


@STRATEGIES
def test_a_function_takes_so_many_rows_at_a_time(strategy):
    rows = opened(strategy, batch_size=4).ask("{ products(orderBy: {sku: ASC}) { own } }")
    assert [row["own"] for row in rows["products"]] == [f"own {sku}" for sku in "123456"]
    assert SEEN == [("1", "2", "3", "4"), ("5", "6")]
    SEEN.clear()
    opened(strategy).ask("{ products(orderBy: {sku: ASC}) { own } }")
    assert [tuple("123456")] == SEEN


@STRATEGIES
def test_equal_rows_are_asked_for_once(strategy):
    found = opened(strategy).ask("{ reviews(orderBy: {id: ASC}) { stars words } }")["reviews"]
    assert [row["words"] for row in found] == ["*" * row["stars"] for row in found]
    assert SEEN == [(1, 2, 3, 4, 5, 6)]


@STRATEGIES
def test_what_is_known_is_not_asked_at_another_level_or_root(strategy):
    shop = opened(strategy)
    document = (
        "{ products(orderBy: {sku: ASC}, limit: 2) { maker { loud products { maker { loud } } } } "
        "makers { loud } }"
    )
    found = shop.ask(document)
    assert {row["loud"] for row in found["makers"]} == {"MO", "AL"}
    assert sorted(name for names in SEEN for name in names) == ["Al", "Mo"]
    SEEN.clear()
    shop.ask(document)
    assert sorted(name for names in SEEN for name in names) == ["Al", "Mo"], "kept too long"


@STRATEGIES
def test_a_failure_is_that_of_its_batch_and_is_not_kept(strategy):
    shop = opened(strategy, batch_size=2, failing={"3"})
    found = shop.whole("{ products(orderBy: {sku: ASC}) { own } }")
    wanted = ["own 1", "own 2", None, None, "own 5", "own 6"]
    assert [row["own"] for row in found["data"]["products"]] == wanted
    assert [error["path"][1] for error in found["errors"]] == [2, 3]


@STRATEGIES
def test_rows_that_cannot_be_told_apart_are_all_asked_for(strategy):
    found = opened(strategy).ask("{ products { told } }")["products"]
    assert [row["told"] for row in found] == [0] * 6
    assert SEEN == [(0,) * 6]


@STRATEGIES
def test_a_loader_asks_in_batches_and_once(strategy):
    shop = opened(strategy)
    found = shop.ask('{ products(orderBy: {sku: ASC}) { tag } tags(keys: ["6", "7", "6", "3"]) }')
    assert [row["tag"] for row in found["products"]] == ["<1>", "<2>", None, "<4>", "<5>", "<6>"]
    assert found["tags"] == ["<6>", "<7>", "<6>", None]
    assert SEEN == [("1", "2", "3", "4"), ("5", "6"), ("7",)]


def test_nothing_passes_from_one_operation_to_another_inside_it():
    shop = opened()
    assert shop.ask('{ tags(keys: ["1"]) nested(key: "1") }') == {"tags": ["<1>"], "nested": "<1>"}
    asked = [key for keys in SEEN for key in keys]
    # Once outside, which keeps it, and once inside for another caller.
    assert asked.count("1") == 2
    with Keeping():
        kept("owner")["key"] = 1
        with Keeping():
            assert kept("owner") == {}
        assert kept("owner") == {"key": 1}
    assert kept("owner") == {}


def test_without_a_cache_each_call_asks():
    loader = Loader(load, cache=False)
    with Keeping():
        assert loader.many(["1", "1", "2"]) == ["<1>", "<1>", "<2>"]
        assert loader.one("1") == "<1>"
    assert SEEN == [("1", "2"), ("1",)]
    SEEN.clear()
    assert TAGS.one("1") == TAGS.one("1") == "<1>"
    assert len(SEEN) == 2, "outside an operation nothing is kept"


def test_a_loader_that_fails_keeps_nothing():
    def fail(keys):
        SEEN.append(tuple(keys))
        raise RuntimeError

    loader = Loader(fail)
    with Keeping():
        for _ in range(2):
            with pytest.raises(RuntimeError):
                loader.many(["1"])
    assert len(SEEN) == 2


@pytest.mark.parametrize("size", [0, -1])
def test_a_batch_holds_something(size):
    with pytest.raises(ValueError, match="1 or more"):
        Loader(load, batch_size=size)
    module = ModuleType(__name__)
    module.Products = classes(batch_size=size)[1]
    found = assemble(apps=["shop"], domains=[module]).findings
    (error,) = [item for item in found if item.id == "mainspring.E010"]
    assert "1 or more" in error.message


def test_other_callers_are_asked_for_anew():
    shop = opened()
    for who in (ANONYMOUS, READER):
        shop.ask('{ tags(keys: ["1"]) }', who)
    assert SEEN == [("1",), ("1",)]
