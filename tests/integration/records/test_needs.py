"""A function of rows finds in them what it asked for, by the names it gave."""

from collections.abc import Sequence

import pytest

from mainspring import Entity, Policy, Row, anyone, computed
from tests.vault import models
from tests.vault.asking import someone, vault

ROWS = models.Dossier.objects.order_by("pk")


@pytest.fixture(autouse=True)
def rows(filled_vault, db):
    """Have the rows, and lose what the test makes of them."""


def found(needs, read):
    class Agents(Entity[models.Agent]):
        policy = Policy(read=anyone)

    class Dossiers(Entity[models.Dossier]):
        policy = Policy(read=anyone)

        @computed(needs=needs)
        def derived(rows: Sequence[Row]) -> list[str]:  # noqa: N805 - a function of a batch
            return [repr(read(row)) for row in rows]

    opened = vault(Agents, Dossiers)
    answer = opened.ask("{ dossiers(orderBy: {id: ASC}) { derived } }", someone())
    return [row["derived"] for row in answer["dossiers"]]


def test_the_key_of_a_link_is_asked_for_by_its_column():
    keys = found(["lead_id"], lambda row: row.lead_id)
    assert keys == [repr(dossier.lead_id) for dossier in ROWS]
    assert len(set(keys)) > 1


def test_the_key_of_a_link_behind_a_link_is_asked_for_by_its_column():
    keys = found(["lead__mentor_id"], lambda row: row.lead__mentor_id)
    assert keys == [repr(dossier.lead and dossier.lead.mentor_id) for dossier in ROWS]


@pytest.mark.parametrize("name", ["pk", "id", "lead__id", "lead__pk", "lead__name", "title"])
def test_a_value_is_called_as_it_was_asked_for(name):
    assert found([name], lambda row: getattr(row, name)) == [
        repr(value) for value in ROWS.values_list(name, flat=True)
    ]


def test_a_value_that_is_asked_for_twice_is_there_once():
    needs = ["title", "lead_id", "title", "lead_id", "lead__id"]
    assert found(needs, lambda row: (row.title, row.lead_id, row.lead__id)) == [
        repr((dossier.title, dossier.lead_id, dossier.lead_id)) for dossier in ROWS
    ]
