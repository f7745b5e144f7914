"""A stored value that its field cannot load is one coded error; all other values are answered."""

import json

import pytest

from tests.foreign.apps.custom_fields import columns
from tests.integration.foreign.asking import EVERYTHING, made_domain

DOCUMENT = "{ products(orderBy: [{id: ASC}]) { id tags colour } }"


@pytest.fixture(params=["auto", "rows"])
def answer(request, filled, monkeypatch):
    """Answer while the field cannot load the value of one row."""
    from tests.foreign.apps.custom_fields.models import Product

    product = Product.objects.exclude(tags=None).order_by("pk").last()
    stored = "\n".join(product.tags)
    load = columns.StringList.from_db_value

    def failing(self, value, *context):
        if value == stored:
            msg = "secret-detail-of-the-project"
            raise ValueError(msg)
        return load(self, value, *context)

    monkeypatch.setattr(columns.StringList, "from_db_value", failing)
    domain = made_domain(strategy=request.param)
    found = domain.graphql.execute(DOCUMENT, principal=EVERYTHING).body
    assert b"secret-" not in found
    return json.loads(found), str(product.pk)


def test_the_other_rows_are_answered(answer):
    found, key = answer
    rows = found["data"]["products"]
    assert all(row["colour"] for row in rows)
    (broken,) = [row for row in rows if row["id"] == key]
    assert broken["tags"] is None
    assert any(row["tags"] for row in rows)


def test_the_value_has_an_error(answer):
    found, key = answer
    place = [row["id"] for row in found["data"]["products"]].index(key)
    assert [(item["path"], item["extensions"]["code"]) for item in found["errors"]] == [
        (["products", place, "tags"], "INTERNAL")
    ]


def test_values_that_are_lost_together_are_one_line_of_the_log(filled, monkeypatch, caplog):
    def failing(self, value, *context):
        raise ValueError

    monkeypatch.setattr(columns.StringList, "from_db_value", failing)
    body = made_domain().graphql.execute(DOCUMENT, principal=EVERYTHING).body
    lost = len(json.loads(body)["errors"])
    assert lost > 1
    (line,) = caplog.records
    assert line.getMessage() == f"failure: Product.tags: {lost} values could not be made"
