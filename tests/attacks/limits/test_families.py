"""Rows of several types: what is asked of each type is asked once, and not without end."""

import json
from itertools import pairwise

import django
import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from mainspring.conf import GraphQLSettings, Limits, Settings
from mainspring.surfaces.graphql.surface import GraphQLSurface
from tests.vault.asking import someone, vault

django.setup()

WHO = someone("keeper")


@pytest.fixture(autouse=True)
def rows(db):
    """Fill the vault."""
    from tests.vault.rows import fill

    fill()


def nested(levels, *, more="", arguments=""):
    """Write a document that goes to and fro between agencies and their assets."""
    inner = f"{more} label"
    for _ in range(levels):
        inner = f"{more} agency {{ assets(limit: 1{arguments}) {{ {inner} }} }}"
    return f"{{ assets(limit: 1) {{ {inner} }} }}"


def statement_length(document):
    opened = vault()
    with CaptureQueriesContext(connection) as queries:
        opened.ask(document, WHO)
    return sum(len(query["sql"]) for query in queries if "vault_asset" in query["sql"])


@pytest.mark.parametrize("arguments", ["", ', where: {label: {startsWith: "c"}}'])
def test_what_all_types_have_alike_is_asked_once(arguments):
    lengths = [statement_length(nested(levels, arguments=arguments)) for levels in (1, 2, 3, 4)]
    growth = [longer - shorter for shorter, longer in pairwise(lengths)]
    assert max(growth) < 1.5 * min(growth)


@pytest.mark.parametrize("more", ["", "__typename"])
def test_a_row_costs_what_its_own_type_costs_and_not_what_all_types_do(more):
    opened = vault()
    surface = GraphQLSurface(
        opened.index,
        engine=opened.engine,
        settings=Settings(apps=("vault",), limits=Limits(cost=20), graphql=GraphQLSettings()),
    )
    document = f"{{ assets(limit: 20) {{ {more} agency {{ assets(limit: 10) {{ label }} }} }} }}"
    (error,) = json.loads(surface.execute(document, principal=WHO).body)["errors"]
    # 20 assets, 20 agencies, 200 assets, each 0.1.
    assert error["message"] == "The operation may cost 24 points of 20 allowed."
    assert error["extensions"]["hint"].startswith("assets.agency.assets may hold 200 rows")


def test_types_inside_types_are_counted_before_anything_is_made_of_them():
    opened = vault()
    limits = Limits(depth=60, cost=5_000)
    surface = GraphQLSurface(
        opened.index,
        engine=opened.engine,
        settings=Settings(apps=("vault",), limits=limits, graphql=GraphQLSettings()),
    )
    for levels in (10, 25):
        answer = surface.execute(nested(levels, more="__typename"), principal=WHO)
        assert answer.codes == ("LIMIT_EXCEEDED",)
        assert b'"limit":"cost"' in answer.body
    assert surface.execute(nested(2, more="__typename"), principal=WHO).codes == ()


@pytest.mark.parametrize(
    "limits",
    [
        Limits(depth=60, cost=5_000, warn_only=True),
        Limits(depth=60, cost=10**12),
        Limits(depth=60, cost=10**12, warn_only=True),
    ],
    ids=["warned", "raised", "both"],
)
def test_types_inside_types_are_refused_where_the_cost_is_only_warned_of(limits):
    opened = vault()
    surface = GraphQLSurface(
        opened.index,
        engine=opened.engine,
        settings=Settings(apps=("vault",), limits=limits, graphql=GraphQLSettings()),
    )
    for levels in (8, 25):
        with CaptureQueriesContext(connection) as queries:
            answer = surface.execute(nested(levels, more="__typename"), principal=WHO)
        assert answer.codes == ("LIMIT_EXCEEDED",)
        assert b"different types" in answer.body
        assert not queries.captured_queries
    assert surface.execute(nested(3, more="__typename"), principal=WHO).codes == ()


def test_what_is_only_warned_of_is_answered_below_the_last_mark():
    opened = vault()
    limits = Limits(depth=60, cost=100, warn_only=True)
    surface = GraphQLSurface(
        opened.index,
        engine=opened.engine,
        settings=Settings(apps=("vault",), limits=limits, graphql=GraphQLSettings()),
    )
    answer = surface.execute(nested(3, more="__typename"), principal=WHO)
    assert (answer.codes, answer.passed) == ((), ("cost",))


@pytest.mark.parametrize("strategy", ["auto", "rows"])
@pytest.mark.parametrize("levels", [1, 2, 3, 4])
def test_types_inside_types_are_answered(levels, strategy):
    found = vault(strategy=strategy).ask(nested(levels, more="__typename"), WHO)
    ((row,),) = found.values()
    for _ in range(levels):
        assert row["__typename"] == "Asset"
        (row,) = row["agency"]["assets"]
    assert row == {"__typename": "Asset", "label": "plain-1"}


@pytest.mark.parametrize("levels", range(1, 10))
@pytest.mark.parametrize(
    "links",
    [
        ("contact", "contacts(limit: 1)"),
        ("pages(limit: 1)", "dossier"),
        ("lead", "leads(limit: 1)"),
    ],
)
def test_links_that_are_masked_on_some_rows_are_answered(levels, links):
    inner = "__typename id"
    for level in range(levels):
        values = "secret title" if (levels - level) % 2 == 0 else "name"
        values = values if links[1] != "dossier" else "id"
        inner = f"{links[(levels - level - 1) % 2]} {{ {values} {inner} }}"
    answer = vault().whole(f"{{ dossiers(limit: 2) {{ {inner} }} }}", someone(agency=1, agent=1))
    assert {error["extensions"]["code"] for error in answer.get("errors", ())} <= {"FORBIDDEN"}
    assert answer["data"]["dossiers"]
