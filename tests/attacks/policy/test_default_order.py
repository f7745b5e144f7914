"""A model's own order tells nothing of values that are not seen on every row."""

import pytest
from django.db.models import F

from mainspring import Entity, Policy, anyone
from tests.vault import models
from tests.vault.asking import someone, vault

STRATEGIES = ("auto", "rows")
READER = someone(agency=1, agent=1)
WEIGHER = someone(permissions=["vault.view_weight"])


class OpenDossiers(Entity[models.Dossier]):
    """What everybody knows."""

    name = "Dossier"
    fields = ("secret",)
    policy = Policy(read=anyone)


def ids(rows):
    return [row["id"] for row in rows]


@pytest.mark.parametrize("strategy", STRATEGIES)
def test_a_masked_field_does_not_order(strategy):
    found = vault(strategy=strategy).ask("{ dossiers { id } }", READER)
    assert ids(found["dossiers"]) == ["1", "2", "3", "7"]


@pytest.mark.parametrize("strategy", STRATEGIES)
def test_a_field_that_all_may_see_orders(strategy):
    found = vault(OpenDossiers, strategy=strategy).ask("{ dossiers { id } }", READER)
    assert ids(found["dossiers"]) == ["7", "6", "5", "4", "3", "2", "1"]


@pytest.mark.parametrize("strategy", STRATEGIES)
@pytest.mark.parametrize(
    "document",
    [
        "{ agencies(limit: 1) { rows: dossiers { id } } }",
        "{ agencies(limit: 1) { rows: dossiers(limit: 9) { id agency { id } } } }",
        '{ agencies: agency(id: "1") { rows: dossiers { id } } }',
    ],
)
def test_nor_behind_a_link(document, strategy):
    found = vault(strategy=strategy).ask(document, READER)["agencies"]
    (agency,) = found if isinstance(found, list) else [found]
    assert ids(agency["rows"]) == ["1", "2", "7"]


def test_nor_on_a_page():
    found = vault().ask("{ dossierConnection(first: 2) { nodes { id } } }", READER)
    assert ids(found["dossierConnection"]["nodes"]) == ["1", "2"]


@pytest.mark.parametrize("strategy", STRATEGIES)
def test_each_caller_has_the_order_that_he_may_see(strategy):
    asked = vault(strategy=strategy)
    orders = [ids(asked.ask("{ tags { id } }", who)["tags"]) for who in (WEIGHER, READER, WEIGHER)]
    assert orders == [["3", "2", "1"], ["1", "2", "3"], ["3", "2", "1"]]


@pytest.mark.parametrize("strategy", STRATEGIES)
def test_what_is_made_from_a_hidden_field_does_not_order(strategy):
    # By an agent's code name, which nobody sees, then by a dossier's secret.
    found = vault(strategy=strategy).ask("{ watches { id } }", someone("director", agent=1))
    assert ids(found["watches"]) == sorted(ids(found["watches"]), key=int)
    assert len(found["watches"]) > 2


class OpenVehicles(Entity[models.Vehicle]):
    """All assets that move."""

    name = "Vehicle"
    policy = Policy(read=anyone)


@pytest.mark.parametrize("strategy", STRATEGIES)
@pytest.mark.parametrize(
    ("model", "plural", "ordering"),
    [
        (models.Vehicle, "vehicles", ("-pk",)),
        (models.Asset, "assets", ("-pk",)),
        (models.Dossier, "dossiers", ("-agency_id", "title")),
        (models.Dossier, "dossiers", (F("agency_id").desc(), "-pk")),
        (models.Dossier, "dossiers", ("-agency__pk", "title")),
    ],
)
def test_a_key_orders_under_each_of_its_names(model, plural, ordering, strategy, monkeypatch):
    monkeypatch.setattr(model._meta, "ordering", ordering)
    found = vault(OpenDossiers, OpenVehicles, strategy=strategy).ask(
        f"{{ {plural} {{ id }} }}", READER
    )
    assert ids(found[plural]) == [str(key) for key in model.objects.values_list("pk", flat=True)]


@pytest.mark.parametrize("strategy", STRATEGIES)
def test_the_key_of_a_hidden_row_does_not_order(strategy, monkeypatch):
    # Of some agents, and of all reviewers, the reader is not told.
    for ordering in (("-lead_id",), ("-reviewer_id",), (F("contact_id").desc(),)):
        monkeypatch.setattr(models.Dossier._meta, "ordering", ordering)
        found = vault(strategy=strategy).ask("{ dossiers { id } }", READER)
        assert ids(found["dossiers"]) == ["1", "2", "3", "7"]
