"""An index over all search fields tells nothing to somebody who may not see one of them."""

import pytest
from django.db import connection

from mainspring import Entity, Policy, Search, anyone, nobody, role, where
from mainspring.operation.principal import ANONYMOUS
from tests.vault import models
from tests.vault.asking import someone, vault
from tests.vault.indexing import indexed

pytestmark = pytest.mark.skipif(
    connection.vendor == "mysql", reason="holds only what is committed: tests/integration/search"
)
SEARCH = Search("title", "secret", language="simple")


@pytest.fixture(autouse=True)
def index(rows):
    with indexed(models.Dossier, "title", "secret", language="simple") as made:
        models.Dossier.objects.filter(pk=1).update(title="Alphabet", secret="hush")
        models.Dossier.objects.filter(pk=2).update(title="Betamax hush", secret="quiet")
        yield made


def found(opened, words, who):
    """Give the keys that a search finds, in its order."""
    document = f'{{ dossiers(search: "{words}") {{ id }} }}'
    return [int(row["id"]) for row in opened.ask(document, who)["dossiers"]]


@pytest.mark.parametrize("rule", [nobody, role("reader"), where(level=2)])
@pytest.mark.parametrize("strategy", ["auto", "rows"])
def test_masked_text_is_not_found(rule, strategy):
    class Dossiers(Entity[models.Dossier]):
        fields = ("secret",)
        policy = Policy(read=anyone, fields={"secret": rule})
        search = SEARCH

    opened = vault(Dossiers, strategy=strategy)
    assert found(opened, "hush", ANONYMOUS) == [2]
    assert found(opened, "quiet", ANONYMOUS) == []
    # Nor is it left out by what is masked, nor told by the form of the search.
    assert found(opened, "alphabet -hush", ANONYMOUS) == []
    assert found(opened, "alpha", ANONYMOUS) == [1], "parts of words: no index is used"
    connections = '{ dossierConnection(search: "quiet") { totalCount } }'
    assert opened.ask(connections, ANONYMOUS)["dossierConnection"]["totalCount"] == 0
    if rule == role("reader"):
        assert set(found(opened, "hush", someone("reader"))) == {1, 2}
        assert found(opened, "alpha", someone("reader")) == []


def test_hidden_rows_are_neither_found_nor_counted():
    class Dossiers(Entity[models.Dossier]):
        fields = ("secret",)
        policy = Policy(read=where(level=2))
        search = SEARCH

    opened = vault(Dossiers)
    assert found(opened, "hush", ANONYMOUS) == [2]
    document = '{ dossierAggregate(search: "hush") { count } }'
    assert opened.ask(document, ANONYMOUS)["dossierAggregate"]["count"] == 1


def test_the_order_does_not_tell_what_hidden_rows_hold():
    class Dossiers(Entity[models.Dossier]):
        fields = ("secret",)
        policy = Policy(read=where(level__lt=3))
        search = SEARCH

    # By how rare a word is among all rows, the first word's row or the second's is first.
    models.Dossier.objects.filter(pk=1).update(title="common rare", secret="common rare")
    models.Dossier.objects.filter(pk=2).update(title="common common rare", secret="x")
    opened = vault(Dossiers)
    before = found(opened, "common or rare", ANONYMOUS)
    assert set(before) == {1, 2}
    hidden = models.Dossier.objects.exclude(level__lt=3)
    assert hidden.exists()
    for text in ("common", "rare", "rare rare common"):
        for row in hidden:
            row.secret = text
            row.save()
        assert found(opened, "common or rare", ANONYMOUS) == before


@pytest.mark.parametrize("direction", ["ASC", "DESC"])
def test_masked_text_does_not_count_in_the_order(direction):
    class Dossiers(Entity[models.Dossier]):
        fields = ("secret",)
        policy = Policy(read=anyone, fields={"secret": nobody})
        search = SEARCH

    opened = vault(Dossiers)
    document = (
        f'{{ dossiers(search: "a", orderBy: [{{relevance: {direction}}}, {{id: ASC}}]) {{ id }} }}'
    )
    before = opened.ask(document, ANONYMOUS)
    keys = [int(row["id"]) for row in before["dossiers"]]
    assert keys == sorted(keys)
    for text in ("a", "a a a a", "b"):
        for key in keys[1:]:
            models.Dossier.objects.filter(pk=key).update(secret=f"{text} {key}")
        assert opened.ask(document, ANONYMOUS) == before


def test_a_link_to_what_is_found_keeps_its_own_policy():
    class Dossiers(Entity[models.Dossier]):
        fields = ("secret",)
        policy = Policy(read=where(level=2), fields={"secret": nobody})
        search = SEARCH

    opened = vault(Dossiers)
    document = '{ agencies { dossiers(search: "hush") { id } } }'
    answer = opened.ask(document, ANONYMOUS)["agencies"]
    assert [row["id"] for item in answer for row in item["dossiers"]] == ["2"]
