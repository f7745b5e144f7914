"""A statement that runs too long is ended by the database."""

import pytest
from django.db import connection

from mainspring.sources.sql import run
from tests.shop.endpoint import Shop, codes, read, shop_settings
from tests.shop.models import Product

# Counts for hours, on every database.
ENDLESS = """
    WITH RECURSIVE numbers (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < 900)
    SELECT COUNT(*) FROM numbers a, numbers b, numbers c, numbers d
"""


@pytest.fixture
def patient(shop):
    """Give a shop that waits for half a second."""
    return Shop(shop_settings(limits={"statement_timeout": 0.5}))


def test_the_database_ends_it(patient, monkeypatch):
    assert "errors" not in read(patient.ask("{products(limit:1){id}}"))
    usual = run.driver_for

    def endless(connection):
        driver = usual(connection)

        class Endless(type(driver)):  # type: ignore[misc]
            def run(self, connection, _sql, _params, *, terms):
                return driver.run(connection, ENDLESS, (), terms=terms)

        return Endless()

    with monkeypatch.context() as patch:
        patch.setattr(run, "driver_for", endless)
        response = patient.ask("{ products { id } __typename }")
    assert (response.status_code, codes(response)) == (200, ["TIMEOUT"])
    assert read(response)["data"] == {"products": None, "__typename": "Query"}


def test_in_a_transaction_the_other_root_fields_are_unharmed(patient, monkeypatch):
    assert connection.in_atomic_block
    usual = run.driver_for
    asked = []

    def endless_at_first(connection):
        driver = usual(connection)

        class Endless(type(driver)):  # type: ignore[misc]
            def run(self, connection, sql, params, *, terms):
                asked.append(sql)
                return driver.run(
                    connection,
                    ENDLESS if len(asked) == 1 else sql,
                    () if len(asked) == 1 else params,
                    terms=terms,
                )

        return Endless()

    with monkeypatch.context() as patch:
        patch.setattr(run, "driver_for", endless_at_first)
        response = patient.ask("{ slow: products { id } products { id } }")
    assert codes(response) == ["TIMEOUT"]
    assert read(response)["data"]["slow"] is None
    assert len(read(response)["data"]["products"]) == Product.objects.count() > 0
