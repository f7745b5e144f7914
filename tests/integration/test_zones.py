"""Time zones where the database knows them, and what is told where it does not."""

import json

import pytest
from django.db import connection

pytestmark = pytest.mark.django_db
FILTER = """query ($zone: TimeZoneName) {
  rows: products(where: {since: {hour: {eq: 1}, timeZone: $zone}}) { id } }"""
GROUPS = """query ($zone: TimeZoneName) {
  rows: productAggregate { groups(by: [{since: DAY}], timeZone: $zone) { key { since } } } }"""


@pytest.fixture(scope="module")
def shop():
    from tests.shop.endpoint import Shop

    return Shop()


@pytest.fixture
def answers(shop, db):
    """Give what answers a document in a zone, about a product of a moment."""
    from tests.shop.models import Maker, Product

    maker = Maker.objects.create(name="m")
    Product.objects.create(
        sku="p", title="p", price=1, maker=maker, since="2020-01-31T23:30:00+00:00"
    )
    return lambda document, zone: json.loads(shop.ask(document, {"zone": zone}).content)


def test_utc_is_known_everywhere(answers):
    assert answers(FILTER, "UTC")["data"] == {"rows": []}
    (group,) = answers(GROUPS, "UTC")["data"]["rows"]["groups"]
    assert group["key"]["since"].startswith("2020-01-31")


@pytest.mark.parametrize("document", [FILTER, GROUPS])
def test_another_zone_is_counted_in_or_the_answer_says_what_to_do(answers, document):
    answer = answers(document, "Europe/Helsinki")
    if not connection.features.has_zoneinfo_database:
        assert connection.vendor == "mysql"
        (error,) = answer["errors"]
        assert error["message"] == "The database knows no time zones."
        assert error["extensions"]["code"] == "BAD_INPUT"
        assert "UTC" in error["extensions"]["hint"]
        assert error["path"] == ["rows"]
    elif document is FILTER:
        assert len(answer["data"]["rows"]) == 1  # it is half past one there
    else:
        (group,) = answer["data"]["rows"]["groups"]
        assert group["key"]["since"].startswith("2020-01-31T22:00")  # midnight there
