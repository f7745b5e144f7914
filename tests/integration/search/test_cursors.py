"""Pages of searches, sorted by how well rows fit."""

import pytest
from django.db import connection
from django.db.models import CharField
from django.db.models.functions import Cast

from mainspring import Entity, Policy, Search, anyone, where
from mainspring.operation.principal import ANONYMOUS
from tests.vault import models
from tests.vault.asking import vault
from tests.vault.indexing import indexed

# MySQL's indexes hold only what is committed, and to make one commits.
pytestmark = pytest.mark.django_db(transaction=connection.vendor == "mysql")

REMARKS = {
    1: "water",
    2: "water water and much of everything else that there is to be told of",
    3: "water",
    4: "water water water",
    5: "bread and water in the desert",
}
PAGE = """query ($after: String, $before: String, $first: Int, $last: Int) {
    dossierConnection(
        search: "water", after: $after, before: $before, first: $first, last: $last ORDER
    ) {
        totalCount
        edges { cursor node { id } }
        pageInfo { startCursor endCursor hasNextPage hasPreviousPage }
    }
}"""
ORDERS = {
    "usual": "",
    "best": ", orderBy: [{relevance: DESC}]",
    "worst": ", orderBy: [{relevance: ASC}, {id: DESC}]",
    "later": ", orderBy: [{agency: {id: ASC}}, {relevance: DESC}]",
}


class Dossiers(Entity[models.Dossier]):
    policy = Policy(read=anyone)
    search = Search("title", "remark", language="english", weights={"title": "A"})


@pytest.fixture(autouse=True)
def texts(rows):
    models.Dossier.objects.update(title=Cast("pk", CharField()), remark="zzz")
    for key, remark in REMARKS.items():
        models.Dossier.objects.filter(pk=key).update(remark=remark)


@pytest.fixture
def index(texts):
    with indexed(models.Dossier, "title", "remark", weights="AD") as operation:
        yield operation


def whole(opened, order):
    """Give the keys of the whole list, in its order."""
    document = f'{{ dossiers(search: "water"{order}) {{ id }} }}'
    return [row["id"] for row in opened.ask(document, ANONYMOUS)["dossiers"]]


def page(opened, order, **arguments):
    """Give a page."""
    document = PAGE.replace("ORDER", order)
    return opened.ask(document, ANONYMOUS, **arguments)["dossierConnection"]


def keys(found):
    """Give the keys of a page."""
    return [edge["node"]["id"] for edge in found["edges"]]


@pytest.mark.parametrize("strategy", ["auto", "rows"])
@pytest.mark.parametrize("order", ORDERS.values(), ids=ORDERS)
def test_pages_make_up_the_list(order, strategy, index):
    opened = vault(Dossiers, strategy=strategy)
    every = whole(opened, order)
    assert len(every) == len(REMARKS)
    read, after = [], None
    while True:
        found = page(opened, order, first=2, after=after)
        assert found["totalCount"] == len(REMARKS)
        assert found["pageInfo"]["endCursor"] == found["edges"][-1]["cursor"]
        read += keys(found)
        after = found["pageInfo"]["endCursor"]
        if not found["pageInfo"]["hasNextPage"]:
            break
    assert read == every
    read, before = [], None
    while True:
        found = page(opened, order, last=2, before=before)
        read = keys(found) + read
        before = found["pageInfo"]["startCursor"]
        if not found["pageInfo"]["hasPreviousPage"]:
            break
    assert read == every


@pytest.mark.parametrize("strategy", ["auto", "rows"])
def test_pages_of_linked_rows(strategy, index):
    models.Dossier.objects.filter(pk__in=REMARKS).update(agency=1)
    opened = vault(Dossiers, strategy=strategy)
    document = """query ($after: String) { agency(id: 1) {
        dossiers(search: "water") { id }
        dossierConnection(search: "water", first: 3, after: $after) {
            nodes { id } pageInfo { endCursor hasNextPage hasPreviousPage }
        }
    } }"""
    first = opened.ask(document, ANONYMOUS)["agency"]
    after = first["dossierConnection"]["pageInfo"]["endCursor"]
    second = opened.ask(document, ANONYMOUS, after=after)["agency"]
    parts = (first["dossierConnection"]["nodes"], second["dossierConnection"]["nodes"])
    assert [len(part) for part in parts] == [3, 2]
    assert [*parts[0], *parts[1]] == first["dossiers"]


@pytest.mark.parametrize("strategy", ["auto", "rows"])
def test_pages_without_an_index(strategy):
    opened = vault(Dossiers, strategy=strategy)
    for order in ("", ORDERS["best"]):
        first = page(opened, order, first=3)
        second = page(opened, order, first=3, after=first["pageInfo"]["endCursor"])
        assert keys(first) + keys(second) == whole(opened, order)


def test_a_cursor_from_before_the_index_is_refused():
    cursor = page(vault(Dossiers), "", first=3)["pageInfo"]["endCursor"]
    with indexed(models.Dossier, "title", "remark", weights="AD"):
        opened = vault(Dossiers)
        document = PAGE.replace("ORDER", "")
        assert opened.codes(document, ANONYMOUS, first=3, after=cursor) == ["BAD_INPUT"]
        cursor = page(opened, "", first=3)["pageInfo"]["endCursor"]
    assert vault(Dossiers).codes(document, ANONYMOUS, first=3, after=cursor) == ["BAD_INPUT"]


def test_a_cursor_of_a_list_without_a_search_is_refused(index):
    opened = vault(Dossiers)
    document = "{ dossierConnection(first: 1) { pageInfo { endCursor } } }"
    found = opened.ask(document, ANONYMOUS)["dossierConnection"]["pageInfo"]["endCursor"]
    document = PAGE.replace("ORDER", "")
    assert opened.codes(document, ANONYMOUS, first=1, after=found) == ["BAD_INPUT"]


def test_distinct_and_shuffled_searches(index):
    opened = vault(Dossiers)
    best = whole(opened, "")
    document = '{ dossiers(search: "water", distinctOn: [remark]) { id } }'
    kept = [row["id"] for row in opened.ask(document, ANONYMOUS)["dossiers"]]
    assert sorted(kept) == ["1", "2", "4", "5"]
    assert set(whole(opened, ", shuffle: 7")) == set(best)
    refused = (
        '{ dossiers(search: "water", distinctOn: [remark], orderBy: [{relevance: DESC}]) { id } }'
    )
    assert opened.codes(refused, ANONYMOUS) == ["BAD_INPUT"]


def test_cursors_do_not_tell_what_hidden_rows_hold(index):
    class Hidden(Entity[models.Dossier]):
        policy = Policy(read=where(id__lt=5))
        search = Search("title", "remark", language="english", weights={"title": "A"})

    opened = vault(Hidden)
    before = page(opened, "", first=3)
    models.Dossier.objects.filter(pk=5).update(title="water water", remark="water and water")
    models.Dossier.objects.filter(pk=6).update(title="water", remark="water")
    assert page(opened, "", first=3) == before
