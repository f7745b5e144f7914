"""What is said of searches that their database does in part, and of headlines' names."""

import pytest
from django.db import connection

from mainspring import Entity, Policy, Search, anyone
from tests.vault import models
from tests.vault.asking import assembled


def findings(search):
    class Dossiers(Entity[models.Dossier]):
        policy = Policy(read=anyone)

    Dossiers.search = search
    found = assembled(Dossiers).findings
    return [
        (item.id, item.message, bool(item.hint)) for item in found if item.node.endswith("search")
    ]


PARTLY = {
    "sqlite": [
        "SQLite finds no words with typos.",
        "SQLite knows no forms of words in german.",
    ],
    "mysql": [
        "MySQL finds no words with typos.",
        "MySQL knows no forms of words in german.",
        "MySQL knows no weights.",
    ],
    "postgresql": [],
}


def test_what_a_database_cannot_do_is_told():
    search = Search("title", "remark", language="german", weights={"title": "A"}, typos=True)
    told = PARTLY[connection.vendor]
    assert findings(search) == [("mainspring.I005", message, True) for message in told]


def test_typos_take_a_language():
    told = findings(Search("title", typos=True))
    message = "Words with typos are found only in a search with a language."
    assert ("mainspring.E015", message, True) in told


def test_nothing_is_told_of_what_every_database_does():
    assert findings(Search("title", language="simple")) == []
    assert findings(Search("title", "lead__name")) == []


def names(*definitions):
    """Give the names of the headline of dossiers, its enum and its values."""
    blueprint = assembled(*definitions).blueprint
    entity = next(item for item in blueprint.entities if item.label == "vault.Dossier")
    return entity.names.headline, entity.names.search_field, dict(entity.headlines)


def test_names_of_headlines_give_way():
    class Dossiers(Entity[models.Dossier]):
        names = {"title": "searchHeadline", "remark": "leadName"}
        search = Search("title", "remark", "lead__name", "level")

    class Tags(Entity[models.Tag]):
        name = "DossierSearchField"

    found = names(Dossiers, Tags)
    assert found == (
        "searchHeadline_",
        "DossierSearchField_",
        {"searchHeadline": ("title",), "leadName": ("remark",), "leadName_": ("lead", "name")},
    )


@pytest.mark.parametrize("search", [None, Search("level")])
def test_without_texts_there_is_none(search):
    class Dossiers(Entity[models.Dossier]):
        pass

    Dossiers.search = search
    assert names(Dossiers) == ("", "", {})
