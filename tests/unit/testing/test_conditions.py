"""Conditions of Django's are told of a row without a database, as far as that can be."""

import pytest
from django.db.models import F, Q, Value
from django.db.models.functions import Length

from mainspring.testing.bounds import bounds_in
from mainspring.testing.conditions import holds
from tests.shop.models import Product

ROW = Product(sku="ab-1", title="Hammer", kind="tool", stock=5, sold=9, weight=None)


@pytest.mark.parametrize(
    ("condition", "told"),
    [
        (Q(stock=5), True),
        (Q(stock__gt=5), False),
        (Q(stock__lt=F("sold")), True),
        (Q(stock__gte=F("sold")), False),
        (Q(stock__in=[1, 5]) & Q(kind="tool"), True),
        (Q(stock__range=(6, 9)) | Q(sku__startswith="ab"), True),
        (~Q(kind="tool"), False),
        (~(Q(kind="toy") | Q(sku__regex=r"^\d")), True),
        (Q(weight__isnull=True), True),
        (Q(weight__gt=1), None),
        (~Q(weight__gt=1), None),
        (Q(weight__gt=1) & Q(stock=6), False),
        (Q(weight__gt=1) | Q(stock=5), True),
        (Q(title=Value("Hammer")), True),
        (Q(title__search="Hammer"), None),
        (Q(maker__name="x"), None),
        (Q(stock__gt="five"), None),
        (Q(Length("title")), None),
        (Q(stock=5) ^ Q(sold=9), None),
    ],
)
def test_what_a_row_is_told_of_a_condition(condition, told):
    assert holds(condition, ROW) is told


def test_only_what_holds_in_any_case_bounds_a_column():
    found = bounds_in(
        [Q(stock__gt=3, stock__lte=7) & Q(kind__in=["tool"]), ~Q(sold=1), Q(sku__startswith="x")]
    )
    assert (found["stock"].least, found["stock"].most) == (4, 7)
    assert found["kind"].options == ("tool",)
    assert found["sku"].prefix == "x"
    assert "sold" not in found
    assert bounds_in([Q(stock=1) | Q(stock=2), Q(stock__gt=F("sold"))]) == {}
