"""Distinct rows are the first of each group, and pages of a random order hold every row once."""

import json

import pytest

from tests.library.models import Volume
from tests.plans.recording import principal
from tests.plans.running import STRATEGIES, unlimited

pytestmark = [
    pytest.mark.usefixtures("filled"),
    pytest.mark.django_db(databases=["default", "other"]),
]
EVERYBODY = principal("role:librarian role:finance staff patron=1")


def ask(document, strategy="default", **variables):
    found = json.loads(
        unlimited(strategy).graphql.execute(document, variables, principal=EVERYBODY).body
    )
    assert "errors" not in found, found
    return found["data"]


def first_of_each(rows, fields):
    found = {}
    for row in rows:
        found.setdefault(tuple(getattr(row, field) for field in fields), row)
    return list(found.values())


@pytest.mark.parametrize("strategy", STRATEGIES)
@pytest.mark.parametrize("fields", [["pages"], ["lendable"], ["lendable", "pages"], ["published"]])
@pytest.mark.parametrize("direction", ["ASC", "DESC"])
def test_the_first_row_of_each_group_stays(strategy, fields, direction):
    document = """query ($f: [VolumeFieldName!], $o: [VolumeOrderBy!]) {
      volumes(distinctOn: $f, orderBy: $o, where: {sold: {gt: 2}}) { id }
      volumeConnection(distinctOn: $f, where: {sold: {gt: 2}}) { totalCount }
    }"""
    order = [*({field: "ASC"} for field in fields), {"title": direction}, {"id": direction}]
    asked = ask(document, strategy, f=fields, o=order)
    # The database says which title comes first: each compares texts in its own way.
    sign = "-" if direction == "DESC" else ""
    rows = Volume._default_manager.filter(sold__gt=2).order_by(f"{sign}title", f"{sign}pk")
    expected = {row.pk for row in first_of_each(rows, fields)}
    assert {int(row["id"]) for row in asked["volumes"]} == expected
    assert len(asked["volumes"]) == asked["volumeConnection"]["totalCount"] == len(expected)


@pytest.mark.parametrize("strategy", STRATEGIES)
@pytest.mark.parametrize("link", ["volumes", "helped"])
def test_groups_behind_a_link_are_those_of_each_row(strategy, link):
    firsts = f"{link}(distinctOn: [lendable]) {{ id lendable }}"
    document = f"{{ writers {{ all: {link} {{ id lendable }} {firsts} }} }}"
    for writer in ask(document, strategy)["writers"]:
        kinds = {}
        for row in sorted(writer["all"], key=lambda row: int(row["id"])):
            kinds.setdefault(row["lendable"], row)
        assert writer[link] == [kinds[kind] for kind in sorted(kinds)]


@pytest.mark.parametrize("strategy", STRATEGIES)
def test_groups_behind_a_declared_link_are_those_of_each_row(strategy):
    asked = "cheaper(distinctOn: [lendable], orderBy: [{lendable: ASC}, {pages: ASC}, {id: ASC}])"
    document = f"""{{ volumes {{
      all: cheaper(orderBy: [{{pages: ASC}}, {{id: ASC}}]) {{ id lendable }}
      {asked} {{ id lendable }}
    }} }}"""
    longest = 0
    for volume in ask(document, strategy)["volumes"]:
        kinds = {}
        for row in volume["all"]:
            kinds.setdefault(row["lendable"], row)
        assert volume["cheaper"] == [kinds[kind] for kind in sorted(kinds)]
        longest = max(longest, len(volume["all"]))
    assert longest > 2


@pytest.mark.parametrize("strategy", STRATEGIES)
def test_pages_of_a_random_order_hold_every_row_once(strategy):
    document = "query ($s: Int, $o: Int) { volumes(shuffle: $s, limit: 5, offset: $o) { id } }"
    orders = []
    for seed in (1, 2, 3):
        ids = [
            row["id"]
            for offset in range(0, 30, 5)
            for row in ask(document, strategy, s=seed, o=offset)["volumes"]
        ]
        assert sorted(ids, key=int) == [str(pk) for pk in range(1, 25)]
        orders.append(ids)
    assert len({tuple(ids) for ids in orders}) == 3


def test_too_many_fields_pass_a_limit():
    document = "query ($f: [VolumeFieldName!]) { volumes(distinctOn: $f) { id } }"
    body = unlimited("default").graphql.execute(
        document, {"f": ["pages"] * 21}, principal=EVERYBODY
    )
    (error,) = json.loads(body.body)["errors"]
    assert error["extensions"] == {"code": "LIMIT_EXCEEDED", "limit": "sort_keys"}


def test_which_lists_take_it():
    types = unlimited("default").graphql.schema.type_map
    assert "distinctOn" in types["Query"].fields["volumes"].args
    assert "distinctOn" in types["Query"].fields["desks"].args  # a key of several columns
    assert "distinctOn" in types["Copy"].fields["beside"].args  # a declared link
    assert "distinctOn" in types["Writer"].fields["volumes"].args
