"""A statement that runs too long is ended by the database."""

import pytest
from django.db import connection

from tests.shop.endless import endless
from tests.shop.endpoint import Shop, codes, read, shop_settings
from tests.shop.models import Product


@pytest.fixture
def patient(shop):
    """Give a shop that waits for half a second."""
    return Shop(shop_settings(limits={"statement_timeout": 0.5}))


def test_the_database_ends_it(patient, monkeypatch):
    assert "errors" not in read(patient.ask("{products(limit:1){id}}"))
    with endless(monkeypatch):
        response = patient.ask("{ products { id } __typename }")
    assert (response.status_code, codes(response)) == (200, ["TIMEOUT"])
    assert read(response)["data"] == {"products": None, "__typename": "Query"}


def test_in_a_transaction_the_other_root_fields_are_unharmed(patient, monkeypatch):
    assert connection.in_atomic_block
    with endless(monkeypatch, first=1):
        response = patient.ask("{ slow: products { id } products { id } }")
    assert codes(response) == ["TIMEOUT"]
    assert read(response)["data"]["slow"] is None
    assert len(read(response)["data"]["products"]) == Product.objects.count() > 0
