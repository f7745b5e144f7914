"""A value that fails on a row which is not seen fails nothing: an error would tell of the row."""

import pytest

from mainspring import Entity, F, Policy, computed, where
from tests.vault import models
from tests.vault.asking import someone, vault

READER = someone()


class Dossiers(Entity[models.Dossier]):
    """Dossiers of some, told by a subquery: databases test it after what is cheaper."""

    policy = Policy(read=where(lead__name__startswith="A") | where(tags__label="nothing"))
    ratio = computed(F("level") / F("limit"))


PAGES = (
    "dossierConnection(orderBy: [{ratio: ASC}], first: 1, %s) { nodes { id ratio } }",
    "dossierConnection(orderBy: [{ratio: DESC}, {title: ASC}], last: 1, %s) { nodes { id } }",
    "dossierConnection(orderBy: [{ratio: ASC}], %s) { totalCount pageInfo { hasNextPage } }",
    "agents { leadsConnection(orderBy: [{ratio: ASC}], first: 1, %s) { nodes { id } } }",
    "agents { leadsConnection(orderBy: [{ratio: ASC}], %s) { pageInfo { hasPreviousPage } } }",
)
LISTS = (
    "dossiers(orderBy: [{ratio: DESC}]) { id ratio }",
    "dossiers(distinctOn: [ratio]) { id }",
    "dossiers(where: {ratio: {in: [1]}}) { id }",
    "dossiers(where: {not: {ratio: {gt: 0}}}) { id }",
    "dossiers(where: {compare: [{field: ratio, gte: level}]}) { id }",
    "dossierAggregate(where: {ratio: {gt: 0}}) { count }",
    "agents(where: {leads: {some: {ratio: {gt: 0}}}}) { id }",
    "agents { leads(distinctOn: [ratio], orderBy: [{ratio: ASC}]) { id } }",
    "pages(orderBy: [{dossier: {ratio: ASC}}]) { id }",
    "pages(where: {dossier: {ratio: {gt: 0}}}) { id }",
)


def cursor_of(opened, order):
    document = f"{{ page: dossierConnection(orderBy: {order}) {{ edges {{ cursor }} }} }}"
    return opened.ask(document, READER)["page"]["edges"][0]["cursor"]


def asked(opened):
    """Write all documents, with a cursor of a row that is seen."""
    for page in PAGES:
        order = page.partition("orderBy: ")[2].partition("]")[0] + "]"
        for name in ("after", "before"):
            given = f'{name}: "{cursor_of(opened, order)}"'
            yield f"{{ {page % given} }}"
    for text in LISTS:
        yield f"{{ {text} }}"


@pytest.mark.parametrize("strategy", ["auto", "rows"])
def test_what_fails_on_hidden_rows_fails_nothing(strategy):
    opened = vault(Dossiers, strategy=strategy)
    models.Dossier.objects.update(limit=1)
    documents = list(asked(opened))
    before = [opened.raw(document, READER) for document in documents]
    assert not [answer for answer in before if b"errors" in answer]
    models.Dossier.objects.exclude(lead__name__startswith="A").update(limit=0)
    assert models.Dossier.objects.filter(limit=0).count() > 3
    assert [opened.raw(document, READER) for document in documents] == before
