"""The shop with functions that answer root fields, in both strategies, and some rows."""

import django
import pytest


def pytest_configure():
    """Load the models before the tests are collected, which name them."""
    django.setup()


@pytest.fixture(params=["auto", "rows"])
def shop(request):
    from tests.shop.asking import Asking

    return Asking(request.param)


@pytest.fixture(autouse=True)
def rows(db):
    from tests.shop import asked
    from tests.shop.models import Maker, Product, Review

    makers = [Maker.objects.create(name=name) for name in ("Mo", "Al")]
    for number in range(1, 7):
        product = Product.objects.create(
            sku=str(number),
            title=f"Product {number}",
            kind="toy" if number % 2 else "tool",
            price=number * 10,
            stock=0 if number in {3, 6} else number,
            maker=makers[number % 2],
        )
        Review.objects.create(product=product, stars=number)
        Review.objects.create(product=product, stars=number)
    asked.CALLS.clear()
