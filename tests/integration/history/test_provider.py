"""A plugin may tell of another table of versions, with other names."""

from types import SimpleNamespace

import pytest
from django.db import connection

from mainspring.operation.principal import ANONYMOUS
from mainspring.plugins.hookspecs import hookimpl
from mainspring.plugins.registry import plugin_manager, versions
from mainspring.plugins.versions import Versions
from mainspring.sources.sql.source import SqlSource
from tests.vault import models
from tests.vault.asking import vault
from tests.vault.keeping import day
from tests.vault.remembering import ENTITIES, as_of

TABLE = Versions(
    table="old agencies",
    columns=(("id", "agency"), ("name", "called"), ("code", "coded"), ("budget", "budget")),
    valid_from="since",
    valid_to="until",
)


class Archive:
    """Knows versions of agencies alone."""

    @hookimpl
    def versions(self, label):
        """Tell where they are."""
        return TABLE if label == "vault.Agency" else None


@pytest.fixture
def archive(django_db_setup, django_db_blocker):
    quote = connection.ops.quote_name
    moment = "timestamptz" if connection.vendor == "postgresql" else "datetime"
    with django_db_blocker.unblock(), connection.cursor() as cursor:
        cursor.execute(
            f"CREATE TABLE {quote(TABLE.table)} (agency integer, called varchar(40), "
            f"coded varchar(8), budget integer, since {moment}, until {moment} NULL)"
        )
        for row in (
            "1, 'Sparrows', 'SP', 5, '2020-01-01 00:00:00', '2020-01-03 00:00:00'",
            "1, 'Owls', 'OW', 6, '2020-01-03 00:00:00', NULL",
        ):
            written = f"INSERT INTO {quote(TABLE.table)} VALUES ({row})"  # noqa: S608 - constants
            cursor.execute(written)
    yield
    with django_db_blocker.unblock(), connection.cursor() as cursor:
        cursor.execute(f"DROP TABLE {quote(TABLE.table)}")


def test_a_plugin_tells_where_versions_are():
    labels = {"Agency": "vault.Agency", "Agent": "vault.Agent"}
    assert versions(plugin_manager([Archive()]), labels) == {"Agency": TABLE}
    assert versions(plugin_manager([]), labels) == {}
    assert versions(plugin_manager([SimpleNamespace()]), labels) == {}


@pytest.mark.parametrize("strategy", ["auto", "rows"])
@pytest.mark.usefixtures("archive")
def test_another_table_is_read(db, strategy, monkeypatch):
    (agencies,) = (item for item in ENTITIES if item.__name__ == "Agencies")
    made = SqlSource.__init__

    def told(self, index, **given):
        labels = {item.name: item.label for item in index.blueprint.entities if item.history}
        made(self, index, **given, versions=versions(plugin_manager([Archive()]), labels))

    monkeypatch.setattr(SqlSource, "__init__", told)
    opened = vault(agencies, strategy=strategy)
    document = as_of('{ agencies(where: {code: {in: ["SP", "OW"]}}) { id name } }')
    found = [opened.ask(document, ANONYMOUS, t=day(number))["agencies"] for number in (2, 5)]
    assert found == [[{"id": "1", "name": "Sparrows"}], [{"id": "1", "name": "Owls"}]]
    models.Agency.objects.create(pk=2, name="Now", code="SP")
    assert opened.ask(document, ANONYMOUS, t=day(2))["agencies"] == found[0]
    assert opened.codes(document, ANONYMOUS, t="2019-12-31T00:00:00Z") == ["BAD_INPUT"]
