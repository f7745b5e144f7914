"""Values inside documents among others: of one type on every database, and in one plan."""

import pytest
from django.db.models import Q

from mainspring.operation.principal import ANONYMOUS
from tests.shop import models
from tests.shop.asking import Asking

pytestmark = pytest.mark.django_db
STRATEGIES = ("auto", "rows")

STORED = [
    1, 2, -1, 0, 1.5, 1.0, True, False, "1", "true", "", "a", "A", "a ", "\u00e4", "a'b", 'q"',
    "\\", "%s", None, [], [1], ["a"], {}, {"a": 1}, 2**53, 2**53 + 1, -(2**60) - 1, 2**40 + 1,
    10**20, "null",
]  # fmt: skip
LOOKED_FOR = [
    [1], [1.0], [1.5, 2], [0], [True], [False, "x"], ["1"], ["true"], [""], ["a"], ["A", 1],
    ["a "], ["\u00e4"], ["a'b", 'q"'], ["\\", "%s"], ["null"], [2**53, 2**40], [-1, True, "a"], [],
    ["nothing of these"], ["1", 2.0, False], [2**53 + 1, 2.0], [2.0**53], [-(2**60)],
    [1e20, 10**80, 1e300],
]  # fmt: skip


@pytest.fixture(params=STRATEGIES)
def shop(request):
    maker = models.Maker.objects.create(name="Anvils")
    models.Product.objects.bulk_create(
        models.Product(sku=str(number), title="", price=1, stock=1, maker=maker, facts=facts)
        for number, facts in enumerate(
            [*({"v": [value]} for value in STORED), {"v": []}, {"w": 1}, [], 3]
        )
    )
    return Asking(request.param)


def same(stored, value):
    """Tell whether two values are equal, and of one type."""
    if isinstance(stored, bool) or isinstance(value, bool):
        return stored is value
    numbers = isinstance(stored, int | float) and isinstance(value, int | float)
    return stored == value and (numbers or type(stored) is type(value))


@pytest.mark.parametrize("values", LOOKED_FOR, ids=repr)
def test_a_value_is_equal_to_those_of_its_type_alone(shop, values):
    document = """query ($values: [JSON!]!) {
      found: products(where: {facts: {at: {path: ["v", 0], in: $values}}}) { sku }
      others: products(where: {facts: {at: {path: ["v", 0], notIn: $values}}}) { sku }
    }"""
    answer = shop.ask(document, values=values)
    found = {int(row["sku"]) for row in answer["found"]}
    assert found == {
        number
        for number, stored in enumerate(STORED)
        if any(same(stored, value) for value in values)
    }
    others = {int(row["sku"]) for row in answer["others"]}
    nowhere = set() if values else set(range(len(STORED), len(STORED) + 4))
    assert others == set(range(len(STORED))) - found | nowhere


def test_a_list_of_any_length_is_one_plan(shop):
    document = """query ($path: [ID!]!, $values: [JSON!]) {
      products(where: {facts: {at: {path: $path, in: $values}}}) { sku }
    }"""
    for count in (1, 2, 40, 0, 999):
        values = [*range(count), *map(str, range(count // 2)), True][-count:]
        shop.ask(document, values=values[:count], path=["v", 0])
    assert len(shop.engine._plans) == 1


def test_from_python_it_is_the_same(shop):
    records = shop.records("Product", ANONYMOUS)
    by_index = {number: value for number, value in enumerate(STORED) if value in ("a", "A")}
    found = records.filter(facts__v__0__in=["a", "A"])
    assert sorted(int(row.sku) for row in found) == sorted(by_index)
    turned = records.filter(~Q(facts__v__0__in=["a", True]), facts__v__0__in=["a", "A", True])
    assert [row.facts for row in turned] == [{"v": ["A"]}]
