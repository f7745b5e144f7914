"""Words with typos, where PostgreSQL has its index for them."""

import pytest
from django.db import connection

from mainspring import Entity, Policy, Search, anyone
from mainspring.operation.principal import ANONYMOUS
from mainspring.sources.sql.search_index import is_there
from tests.vault import models
from tests.vault.asking import vault
from tests.vault.indexing import indexed

TEXTS = {
    1: ("Flooding meadows", "The rivers were high"),
    2: ("Floding of rivers", "Written in a hurry"),
    3: ("Quiet places", "Nothing to tell"),
}


class Dossiers(Entity[models.Dossier]):
    policy = Policy(read=anyone)
    search = Search("title", "remark", language="english", weights={"title": "A"}, typos=True)


@pytest.fixture(autouse=True)
def texts(rows):
    if connection.vendor != "postgresql":
        pytest.skip("finds no words with typos")
    models.Dossier.objects.update(remark="zzz")
    for key, (title, remark) in TEXTS.items():
        models.Dossier.objects.filter(pk=key).update(title=title, remark=remark)


@pytest.fixture
def index(texts):
    with indexed(models.Dossier, "title", "remark", weights="AD", typos=True) as made:
        yield made


def found(opened, words, arguments=""):
    document = f"query ($words: String) {{ dossiers(search: $words{arguments}) {{ id }} }}"
    return [int(row["id"]) for row in opened.ask(document, ANONYMOUS, words=words)["dossiers"]]


@pytest.mark.parametrize("strategy", ["auto", "rows"])
def test_words_with_typos_are_found_behind_those_without(strategy, index):
    opened = vault(Dossiers, strategy=strategy)
    assert found(opened, "floding") == [2, 1]
    assert found(opened, "quiett") == [3]
    assert found(opened, "quiett placs") == [3]
    assert found(opened, "quiett rivers") == []
    assert found(opened, "floding", ", orderBy: [{relevance: ASC}]") == [1, 2]
    assert found(opened, "xylophone") == []


def test_a_search_with_operators_is_meant_as_it_stands(index):
    opened = vault(Dossiers)
    assert found(opened, '"quiett"') == []
    assert found(opened, "quiett or floding") == [2]
    assert found(opened, "quiett -rivers") == []


def test_pages_go_on_from_words_to_words_that_are_like_them(index):
    opened = vault(Dossiers)
    document = """query ($after: String) {
        dossierConnection(search: "floding", first: 1, after: $after) {
            nodes { id searchHeadline } pageInfo { endCursor hasNextPage }
        }
    }"""
    first = opened.ask(document, ANONYMOUS)["dossierConnection"]
    after = first["pageInfo"]["endCursor"]
    second = opened.ask(document, ANONYMOUS, after=after)["dossierConnection"]
    assert first["nodes"] == [{"id": "2", "searchHeadline": "<mark>Floding</mark> of rivers"}]
    # What is only like the words is not marked.
    assert second["nodes"] == [{"id": "1", "searchHeadline": None}]
    assert not second["pageInfo"]["hasNextPage"]


def test_without_the_index_for_typos_there_are_none():
    assert found(vault(Dossiers), "quiett") == []
    with indexed(models.Dossier, "title", "remark", weights="AD"):
        assert found(vault(Dossiers), "quiett") == []


def test_half_an_index_is_none(index):
    assert is_there(index, connection)
    with connection.cursor() as cursor:
        cursor.execute(f'DROP INDEX "{index.similar}"')
    assert not is_there(index, connection)


@pytest.mark.django_db(transaction=True)
def test_the_database_uses_both_indexes():
    from tests.vault.rows import _dossiers

    with connection.cursor() as cursor:
        # An index over rows that changed before it is not used while somebody may see the old ones.
        cursor.execute("TRUNCATE vault_dossier CASCADE")
        cursor.execute("SET enable_seqscan = off")
    try:
        with indexed(models.Dossier, "title", "remark", weights="AD", typos=True) as index:
            _dossiers()
            opened = vault(Dossiers)
            document = '{ dossiers(search: "epsilonn") { id } }'
            text = opened.surface.explain(document, principal=ANONYMOUS)
            assert found(opened, "epsilonn") == [5]
    finally:
        with connection.cursor() as cursor:
            cursor.execute("RESET enable_seqscan")
    assert f"Bitmap Index Scan on {index.name} " in text
    assert f"Bitmap Index Scan on {index.similar} " in text
