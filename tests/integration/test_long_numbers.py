"""Numbers that take many characters are whole wherever a database keeps their texts aside."""

import pytest

from tests.shop import domain, models
from tests.shop.asking import Asking

pytestmark = pytest.mark.django_db
NUMBERS = (
    -0.00012345678901234567, -1.2345678901234567e-15, -1.2345678901234567e-16, 1.5,
    -1.2345678901234567e-100, 2.2250738585072014e-308, -1.7976931348623157e308,
)  # fmt: skip


@pytest.fixture(params=["auto", "rows"])
def shop(request):
    maker = models.Maker.objects.create(name="Anvils")
    models.Product.objects.bulk_create(
        models.Product(sku=str(number), title="", price=1, maker=maker, weight=weight)
        for number, weight in enumerate(NUMBERS)
    )
    return Asking(request.param, module=domain)


def stored():
    """Give the numbers as the database has them: MariaDB's last digit may be another one."""
    return list(models.Product.objects.order_by("weight").values_list("weight", flat=True))


def of_rows(rows):
    return sorted(row["weight"] for row in rows)


def test_in_lists_of_rows(shop):
    found = shop.ask("{ products { weight } makers { products(limit: 20) { weight } } }")
    assert of_rows(found["products"]) == stored()
    assert of_rows(found["makers"][0]["products"]) == stored()


def test_in_groups_and_lists_of_values(shop):
    asked = """productAggregate {
        list { weight }
        groups(by: [{sku: true}], limit: 20) { max { weight } list(limit: 1) { weight } }
    }"""
    found = shop.ask(f"{{ {asked} makers(limit: 1) {{ {asked} }} }}")
    for summed in (found["productAggregate"], found["makers"][0]["productAggregate"]):
        assert summed["list"]["weight"] == stored()
        assert of_rows(group["max"] for group in summed["groups"]) == stored()
        assert sorted(group["list"]["weight"][0] for group in summed["groups"]) == stored()
