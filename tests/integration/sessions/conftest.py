"""Looks at the commands that are sent beside the statements."""

import pytest


@pytest.fixture
def commands(monkeypatch):
    """Give the list of commands that are sent from now on."""
    from mainspring.sources.sql import run
    from mainspring.sources.sql.psycopg3 import Psycopg3Driver

    sent = []
    usual = Psycopg3Driver.command

    def noted(self, raw, sql):
        sent.append(sql)
        return usual(self, raw, sql)

    monkeypatch.setattr(Psycopg3Driver, "command", noted)
    # The one that was made before has bound its own.
    run._driver.cache_clear()
    yield sent
    run._driver.cache_clear()
