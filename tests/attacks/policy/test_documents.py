"""What is inside a masked document cannot be found out, whatever it is compared with."""

from types import ModuleType

import pytest

from mainspring import Entity, Policy, anyone, nobody, where
from mainspring.operation.principal import ANONYMOUS
from tests.shop import models
from tests.shop.asking import Asking

STRATEGIES = ("auto", "rows")


class Products(Entity[models.Product]):
    policy = Policy(read=anyone, fields={"facts": where(stock__gt=0)})


class Closed(Entity[models.Product]):
    policy = Policy(read=anyone, fields={"facts": nobody})


def shop(entity, strategy):
    module = ModuleType("rules")
    module.Entity = entity
    entity.__module__ = "rules"
    maker = models.Maker.objects.create(name="Anvils")
    for number in range(4):
        models.Product.objects.create(
            sku=str(number),
            title="",
            price=1,
            maker=maker,
            stock=number % 2,
            facts={"v": number // 2},
        )
    return Asking(strategy, module=module)


CONDITIONS = [
    '{path: ["v"], in: [0]}',
    '{path: ["v"], in: [0, 1, "a", true]}',
    '{path: ["v"], notIn: [0]}',
    '{path: ["v"], notIn: []}',
    '{path: ["v"], in: []}',
    '{path: ["w"], notIn: [1]}',
]


@pytest.mark.parametrize("strategy", STRATEGIES)
@pytest.mark.parametrize("condition", CONDITIONS)
def test_a_document_that_is_masked_on_a_row_is_unknown_there(strategy, condition):
    asking = shop(Products, strategy)
    document = f"""{{
      found: products(where: {{facts: {{at: {condition}}}}}) {{ sku }}
      others: products(where: {{not: {{facts: {{at: {condition}}}}}}}) {{ sku }}
      count: productAggregate(where: {{facts: {{at: {condition}}}}}) {{ count }}
    }}"""
    before = asking.ask(document, ANONYMOUS)
    # Rows 0 and 2 are masked: whatever stands in them, nothing changes.
    models.Product.objects.filter(sku__in=["0", "2"]).update(facts={"v": 0, "w": 1})
    assert asking.ask(document, ANONYMOUS) == before
    models.Product.objects.filter(sku__in=["0", "2"]).update(facts={"v": 1})
    assert asking.ask(document, ANONYMOUS) == before
    seen = {row["sku"] for rows in (before["found"], before["others"]) for row in rows}
    if "[]" not in condition:
        assert not seen & {"0", "2"}


@pytest.mark.parametrize("strategy", STRATEGIES)
@pytest.mark.parametrize("condition", CONDITIONS)
def test_a_document_that_is_never_seen_is_refused(strategy, condition, django_assert_num_queries):
    asking = shop(Closed, strategy)
    document = f"{{ products(where: {{facts: {{at: {condition}}}}}) {{ sku }} }}"
    with django_assert_num_queries(0):
        assert asking.codes(document, ANONYMOUS) == ["FORBIDDEN"]
