"""Reads of a moment answer what the same reads answered then."""

from datetime import datetime

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from mainspring.errors import BadInput
from mainspring.operation.principal import ANONYMOUS
from tests.vault.asking import someone, vault
from tests.vault.keeping import day
from tests.vault.remembering import DOCUMENTS, ENTITIES, as_of, live

PEOPLE = {
    "nobody": someone(vetted=False),
    "officer": someone("officer", "keeper", agency=1, agent=1, vetted=True),
    "director": someone(
        "director", "auditor", "keeper", staff=True, agency=3, vetted=False,
        permissions=["vault.view_weight"],
    ),
}  # fmt: skip


@pytest.mark.parametrize("strategy", ["auto", "rows"])
def test_what_was_answered_then_is_answered_of_then(keeping, strategy):
    opened = vault(*ENTITIES, strategy=strategy)
    before = {
        (name, document): opened.whole(document, who)
        for name, who in PEOPLE.items()
        for document in DOCUMENTS
    }
    assert "GRAPHQL_VALIDATION_FAILED" not in str(before)
    live(keeping)
    for (name, document), answer in before.items():
        then = opened.whole(as_of(document), PEOPLE[name], t=day(5))
        assert then == answer, (name, document)


@pytest.mark.parametrize("strategy", ["auto", "rows"])
def test_what_is_answered_now_is_answered_of_the_last_change(keeping, strategy):
    opened = vault(*ENTITIES, strategy=strategy)
    live(keeping)
    changed = 0
    for who in PEOPLE.values():
        for document in DOCUMENTS:
            now = opened.whole(document, who)
            assert opened.whole(as_of(document), who, t=day(25)) == now, document
            changed += opened.whole(as_of(document), who, t=day(5)) != now
    assert changed > len(DOCUMENTS), "the month changes nothing"


def test_a_moment_is_a_parameter_of_one_statement(keeping):
    opened = vault(*ENTITIES)
    live(keeping)
    document = as_of("{ dossiers { id title pages { number } lead { name } } }")
    opened.ask(document, ANONYMOUS, t=day(5))
    with CaptureQueriesContext(connection) as queries:
        first, second = (opened.ask(document, ANONYMOUS, t=day(number)) for number in (5, 15))
    assert first != second
    if connection.vendor != "mysql":
        assert len(queries) == 2


def moment(number):
    return datetime.fromisoformat(day(number))


def test_pages_of_what_was_are_of_one_moment(keeping):
    opened = vault(*ENTITIES)
    who = PEOPLE["director"]
    dossiers = opened.records("Dossier", who)
    before = [row.title for row in dossiers]
    live(keeping)
    then = dossiers.as_of(moment(5))
    page = then.page(first=1)
    rest = then.page("title", after=page.end_cursor)
    assert [row.title for row in page] + [row["title"] for row in rest] == before
    assert page.total == rest.total == len(before) > 2
    assert (rest.has_previous, page.has_next) == (True, True)
    for others in (dossiers, dossiers.as_of(5), dossiers.as_of(moment(6))):
        with pytest.raises(BadInput, match="another time"):
            others.page(after=page.end_cursor)
    with pytest.raises(BadInput, match="another time"):
        then.page(after=dossiers.page(first=1).end_cursor)
