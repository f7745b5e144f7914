"""Searches that an index serves, on each database."""

import pytest
from django.db import connection

from mainspring import Entity, Policy, Search, anyone
from mainspring.operation.principal import ANONYMOUS
from tests.vault import models
from tests.vault.asking import vault
from tests.vault.indexing import indexed

# MySQL's indexes hold only what is committed, and to make one commits.
pytestmark = pytest.mark.django_db(transaction=connection.vendor == "mysql")

TEXTS = {
    1: ("Running water", "The rivers were flooding the quick brown meadows"),
    2: ("Brown bears", "A bear runs faster than a walker"),
    3: ("Quiet meadow", "Nothing happens, quickly"),
    4: ("Walker", 'She said: "water, bread and salt"'),
}


class Dossiers(Entity[models.Dossier]):
    fields = ("secret",)
    policy = Policy(read=anyone)
    search = Search("title", "remark", language="english", weights={"title": "A"})


@pytest.fixture(autouse=True)
def texts(rows):
    for key, (title, remark) in TEXTS.items():
        models.Dossier.objects.filter(pk=key).update(title=title, remark=remark)
    models.Dossier.objects.exclude(pk__in=TEXTS).update(remark="zzz")


@pytest.fixture
def index(texts):
    with indexed(models.Dossier, "title", "remark", weights="AD") as operation:
        yield operation


def found(opened, words, arguments=""):
    """Give the keys that a search finds, in its order."""
    document = f"query Find($words: String) {{ dossiers(search: $words{arguments}) {{ id }} }}"
    rows = opened.ask(document, ANONYMOUS, words=words)["dossiers"]
    return [int(row["id"]) for row in rows]


FOUND = {
    "water": {1, 4},
    "WATER": {1, 4},
    '"brown bears"': {2},
    '"bears brown"': set(),
    "water -bread": {1},
    "water -rivers -bread": set(),
    "quiet or bread": {3, 4},
    "brown bears or bread salt": {2, 4},
    "nothing-at-all": set(),
    "+++": set(),
    '"': set(),
    "ater": set(),
}


def test_what_a_search_finds(index):
    opened = vault(Dossiers)
    assert {words: set(found(opened, words)) for words in FOUND} == FOUND


def test_forms_of_words_count_as_one_where_the_database_knows_them(index):
    if connection.vendor == "mysql":
        pytest.skip("knows no languages")
    assert set(found(vault(Dossiers), "runs")) == {1, 2}
    assert set(found(vault(Dossiers), "flood river")) == {1}


def test_rows_that_fit_best_come_first(index):
    # The title counts more, unless another order is asked for.
    if connection.vendor == "mysql":
        assert set(found(vault(Dossiers), "walker")) == {2, 4}
    else:
        assert found(vault(Dossiers), "walker") == [4, 2]
    assert found(vault(Dossiers), "walker", ", orderBy: {id: ASC}") == [2, 4]
    assert found(vault(Dossiers), "walker", ", orderBy: {id: DESC}") == [4, 2]


def test_relevance_is_a_key_of_orderings(index):
    opened = vault(Dossiers)
    if connection.vendor != "mysql":
        assert found(opened, "walker", ", orderBy: [{relevance: DESC}, {id: ASC}]") == [4, 2]
        assert found(opened, "walker", ", orderBy: [{relevance: ASC}]") == [2, 4]
    # Rows that fit as well as each other are told apart by the next key.
    equal = "lone"
    models.Dossier.objects.filter(pk=2).update(title="Lone bear", remark="")
    models.Dossier.objects.filter(pk=3).update(title="Lone wolf", remark="")
    assert found(opened, equal, ", orderBy: [{relevance: DESC}, {id: ASC}]") == [2, 3]
    assert found(opened, equal, ", orderBy: [{relevance: DESC}, {id: DESC}]") == [3, 2]
    ask = "{ dossiers(orderBy: [{relevance: DESC}, {id: DESC}], limit: 2) { id } }"
    every = [
        str(key) for key in models.Dossier.objects.order_by("-pk").values_list("pk", flat=True)
    ]
    rows = opened.ask(ask, ANONYMOUS)["dossiers"]
    assert [row["id"] for row in rows] == every[:2], "without a search all fit alike"


def test_relevance_belongs_to_the_searched_list(index):
    class Pages(Entity[models.Page]):
        policy = Policy(read=anyone)

    opened = vault(Dossiers, Pages)
    document = "{ pages(orderBy: {dossier: {relevance: DESC}}) { id } }"
    assert opened.codes(document, ANONYMOUS) == ["BAD_INPUT"]


def test_without_the_index_words_are_parts_of_texts():
    assert set(found(vault(Dossiers), "ater")) == {1, 4}


def test_an_index_for_another_search_is_none():
    with indexed(models.Dossier, "title", "remark", weights="BD"):
        assert set(found(vault(Dossiers), "ater")) == {1, 4}


@pytest.mark.parametrize("strategy", ["auto", "rows"])
def test_nested_lists_and_pages(strategy, index):
    opened = vault(Dossiers, strategy=strategy)
    document = """query ($words: String) {
        agencies(orderBy: {id: ASC}) { dossiers(search: $words, limit: 1) { id } }
        dossierConnection(search: $words, first: 1) { totalCount nodes { id } }
    }"""
    answer = opened.ask(document, ANONYMOUS, words="water")
    agencies = dict(models.Dossier.objects.filter(pk__in=(1, 4)).values_list("pk", "agency_id"))
    wanted = [[str(key)] for key, agency in sorted(agencies.items(), key=lambda item: item[1])]
    assert [
        [row["id"] for row in item["dossiers"]] for item in answer["agencies"] if item["dossiers"]
    ] == wanted
    assert answer["dossierConnection"]["totalCount"] == 2


def test_a_kept_plan_takes_other_words(index):
    opened = vault(Dossiers)
    assert set(found(opened, "water")) == {1, 4}
    assert set(found(opened, "bread")) == {4}
    assert set(found(opened, "quiet")) == {3}


def test_the_index_follows_the_rows(index):
    opened = vault(Dossiers)
    row = models.Dossier.objects.get(pk=3)
    row.title = "A quiet waterfall"
    row.save()
    assert set(found(opened, "waterfall")) == {3}
    assert set(found(opened, "quiet")) == {3}
    row.remark = None
    row.save()
    assert found(opened, "happens") == []
    models.Dossier.objects.filter(pk=4).delete()
    assert set(found(opened, "water")) == {1}
    row.pk, row.title = 77, "Another waterfall"
    row.save(force_insert=True)
    assert set(found(opened, "waterfall")) == {3, 77}


OPERATORS = [
    "NEAR(water bread)",
    "water AND",
    "water* OR",
    "title:water",
    "title : water",
    "^water",
    '") OR ("water',
    "water NOT",
    "(water",
    "water)",
    "-",
    '-"',
    "~water >< @3",
    "wat'er",
    "water \\",
    "%water%",
    "wa\u00e4ter \U0001f600",
    "or or or",
    "- - water",
    "{water}",
]


def test_nothing_that_is_typed_is_an_operator_of_the_database(index):
    opened = vault(Dossiers)
    document = "query ($w: String) { dossiers(search: $w) { id } }"
    answers = {words: opened.whole(document, ANONYMOUS, w=words) for words in OPERATORS}
    assert {words for words, answer in answers.items() if "errors" in answer} == set()


def test_from_python(index):
    records = vault(Dossiers).records("Dossier", ANONYMOUS)
    assert {row.pk for row in records.search("water")} == {1, 4}
    assert records.search("water").count() == 2


def test_relevance_is_a_key_from_python(index):
    opened = vault(Dossiers)
    records = opened.records("Dossier", ANONYMOUS).search("walker")
    for key, keys in {"-relevance": "{relevance: DESC}", "relevance": "{relevance: ASC}"}.items():
        asked = found(opened, "walker", f", orderBy: [{keys}, {{id: ASC}}]")
        assert [row.pk for row in records.order_by(key, "id")] == asked


@pytest.mark.django_db(transaction=True)
def test_the_database_uses_the_index():
    if connection.vendor != "postgresql":
        pytest.skip("the others cannot do without")
    from tests.vault.rows import _dossiers

    with connection.cursor() as cursor:
        # An index over rows that changed before it is not used while somebody may see the old ones.
        cursor.execute("TRUNCATE vault_dossier CASCADE")
        cursor.execute("SET enable_seqscan = off")
    try:
        with indexed(models.Dossier, "title", "remark", weights="AD"):
            _dossiers()
            opened = vault(Dossiers)
            document = '{ dossiers(search: "alpha") { id } }'
            text = opened.surface.explain(document, principal=ANONYMOUS)
            assert found(opened, "alpha") == [1]
    finally:
        with connection.cursor() as cursor:
            cursor.execute("RESET enable_seqscan")
    assert "Bitmap Index Scan on ms_search_" in text
