"""Instances read from Python hold no more than an answer of the API would."""

import pytest

from mainspring import Entity, Policy, anyone, nobody, where
from tests.vault import models
from tests.vault.asking import someone, vault

READER = someone(agency=1, agent=1)


class Everyone(Entity[models.Agent]):
    """All agents, but for nothing."""

    name = "Agent"
    policy = Policy(read=anyone)


def stored(rows, attribute):
    """Give what is loaded of each row; nothing is left to be read when it is asked for."""
    return {row.__dict__["id"]: row.__dict__[attribute] for row in rows}


def test_the_key_of_a_masked_link_is_not_there():
    rows = list(vault(Everyone).records("Dossier", READER))
    assert set(stored(rows, "reviewer_id").values()) == {None}
    assert {row.reviewer for row in rows} == {None}


def test_the_key_of_a_link_that_is_masked_on_some_rows_is_there_on_the_others():
    rows = list(vault(Everyone).records("Dossier", READER))
    assert stored(rows, "contact_id") == {1: 1, 2: None, 3: None, 7: None}


def test_the_key_of_a_row_that_is_hidden_is_not_there():
    # Agent 3 is not active.
    rows = vault().records("Dossier", READER)
    assert stored(rows, "lead_id") == {1: 1, 2: None, 3: 4, 7: 4}


def test_the_key_of_a_row_that_everybody_sees_is_there():
    assert stored(vault().records("Dossier", READER), "agency_id") == {1: 1, 2: 1, 3: 2, 7: 1}


@pytest.mark.parametrize("closed", ["masked", "masked on some rows", "excluded"])
def test_a_key_that_its_own_row_hides_is_not_there(closed):
    rules = {
        "masked": {"id": nobody},
        "masked on some rows": {"id": where(name="Cyd")},
        "excluded": {},
    }

    class Agents(Entity[models.Agent]):
        name = "Agent"
        exclude = ("id",) if closed == "excluded" else ()
        policy = Policy(read=anyone, fields=rules[closed])

    opened = vault(Agents)
    seen = {row.pk for row in opened.records("Agent", READER)} - {None}
    assert len(seen) == (closed == "masked on some rows")
    leads = set(stored(opened.records("Dossier", READER), "lead_id").values())
    assert leads - {None} <= seen
    assert None in leads


def test_links_hold_what_the_api_answers():
    opened = vault()
    document = "{ dossiers { id lead { id } contact { id } reviewer { id } agency { id } } }"
    answered = {
        int(row.pop("id")): {name: item and int(item["id"]) for name, item in row.items()}
        for row in opened.ask(document, READER)["dossiers"]
    }
    read = {
        row.pk: {name: getattr(row, f"{name}_id") for name in answered[row.pk]}
        for row in opened.records("Dossier", READER)
    }
    assert read == answered


@pytest.mark.parametrize("rule", [nobody, where(stolen=True)])
def test_a_masked_key_is_not_there_under_another_name(rule):
    class Vehicles(Entity[models.Vehicle]):
        name = "Vehicle"
        policy = Policy(read=where(stolen=False), fields={"id": rule})

    rows = list(vault(Vehicles).records("Vehicle", READER))
    assert rows
    assert {(row.pk, row.id, row.asset_ptr_id) for row in rows} == {(None, None, None)}


def test_what_is_excluded_is_not_there():
    class Agents(Entity[models.Agent]):
        name = "Agent"
        exclude = ("salary", "agency")
        policy = Policy(read=anyone)

    rows = list(vault(Agents).records("Agent", READER))
    assert len(rows) == 5
    assert {(row.__dict__["salary"], row.__dict__["agency_id"]) for row in rows} == {(None, None)}


def test_what_a_generic_link_leads_to_is_not_there_as_columns():
    rows = list(vault().records("Note", READER))
    assert rows
    assert {(row.target_type_id, row.target_id) for row in rows} == {(None, None)}


def test_what_a_manager_read_beforehand_is_not_there(monkeypatch):
    manager = models.Dossier._meta.default_manager
    plain = type(manager).get_queryset
    monkeypatch.setattr(
        type(manager),
        "get_queryset",
        lambda self: (
            plain(self).select_related("reviewer", "lead")
            if self.model is models.Dossier
            else plain(self)
        ),
    )
    rows = list(vault().records("Dossier", READER))
    assert {(row.reviewer_id, row.reviewer) for row in rows} == {(None, None)}


def test_rows_without_a_key_to_show_are_counted():
    class Agents(Entity[models.Agent]):
        name = "Agent"
        exclude = ("id",)
        policy = Policy(read=where(active=True))

    rows = vault(Agents).records("Agent", READER)
    assert rows.exists()
    assert (rows.count(), rows[1:].count(), rows[:2].count()) == (3, 2, 2)
    assert not rows.filter(name="Cyd").exists()
