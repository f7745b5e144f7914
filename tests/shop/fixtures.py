"""The shop with the limits that everybody has, for the `conftest.py` of those who ask it."""

import pytest


@pytest.fixture(scope="package")
def closed_shop():
    """Give a shop without rows, for requests that never come to them."""
    # Models can only be imported once Django is ready.
    from tests.shop.endpoint import Shop

    return Shop()


@pytest.fixture
def shop(closed_shop, db):
    """Give a shop with rows."""
    from tests.shop.endpoint import fill

    fill()
    return closed_shop
