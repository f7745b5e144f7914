"""A masked text is not found by words that are like it either, and has no say in the order."""

import pytest
from django.db import connection

from mainspring import Entity, Policy, Search, anyone, nobody, role, where
from mainspring.operation.principal import ANONYMOUS
from tests.vault import models
from tests.vault.asking import someone, vault
from tests.vault.indexing import indexed

SEARCH = Search("title", "secret", language="simple", typos=True)


@pytest.fixture(autouse=True)
def index(rows):
    if connection.vendor != "postgresql":
        pytest.skip("finds no words with typos")
    with indexed(models.Dossier, "title", "secret", language="simple", typos=True):
        models.Dossier.objects.filter(pk=1).update(title="Lighthouse", secret="harbour")
        models.Dossier.objects.filter(pk=2).update(title="Harbour", secret="quiet")
        yield


def found(opened, words, who=ANONYMOUS, order=""):
    document = f'{{ dossiers(search: "{words}"{order}) {{ id }} }}'
    return [int(row["id"]) for row in opened.ask(document, who)["dossiers"]]


@pytest.mark.parametrize("rule", [nobody, role("reader"), where(level=2)])
@pytest.mark.parametrize("strategy", ["auto", "rows"])
def test_masked_text_is_not_found_by_what_is_like_it(rule, strategy):
    class Dossiers(Entity[models.Dossier]):
        fields = ("secret",)
        policy = Policy(read=anyone, fields={"secret": rule})
        search = SEARCH

    opened = vault(Dossiers, strategy=strategy)
    assert found(opened, "harbor") == [2]
    assert found(opened, "harbuor lighthouse") == []
    # What is seen is found with typos, also where the index over all words may not be used.
    assert found(opened, "lighthuse") == [1]
    counted = '{ dossierAggregate(search: "harbor") { count } }'
    assert opened.ask(counted, ANONYMOUS)["dossierAggregate"]["count"] == 1
    if rule == role("reader"):
        assert set(found(opened, "harbor", someone("reader"))) == {1, 2}


def test_hidden_rows_are_not_found():
    class Dossiers(Entity[models.Dossier]):
        fields = ("secret",)
        policy = Policy(read=where(level=1))
        search = SEARCH

    assert found(vault(Dossiers), "harbor") == [1]


@pytest.mark.parametrize("direction", ["ASC", "DESC"])
def test_masked_text_does_not_count_in_the_order(direction):
    class Dossiers(Entity[models.Dossier]):
        fields = ("secret",)
        policy = Policy(read=anyone, fields={"secret": nobody})
        search = SEARCH

    opened = vault(Dossiers)
    models.Dossier.objects.filter(pk=1).update(title="Harbour one")
    models.Dossier.objects.filter(pk=3).update(title="Harbors three")
    order = f", orderBy: [{{relevance: {direction}}}]"
    before = found(opened, "harbour", order=order)
    assert set(before) == {1, 2, 3}
    assert before[-1 if direction == "DESC" else 0] == 3, "what holds the word itself comes first"
    for text in ("harbour harbour", "harbor", "nothing"):
        models.Dossier.objects.filter(pk=3).update(secret=text)
        assert found(opened, "harbour", order=order) == before
