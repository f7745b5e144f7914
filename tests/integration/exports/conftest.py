"""Lists of the shop as files, by the endpoint and by the command."""

from collections.abc import Iterator

import django
import pytest
from django.core.signals import request_finished
from django.db import close_old_connections
from django.test import RequestFactory


def pytest_configure() -> None:
    """Load the models before the tests are collected, which name them."""
    django.setup()


class Counter:
    """Where lists of a shop are handed out as files.

    Args:
        shop: whose lists they are.
    """

    def __init__(self, shop):
        from mainspring.urls import export_endpoint

        self.shop = shop
        self.endpoint = export_endpoint(shop.domain)

    def get(self, query, *, user=None, variables=None, meta=None, **address):
        """Ask for a file by GET."""
        given = {"query": query, **address}
        if variables is not None:
            given["variables"] = variables
        request = RequestFactory().get("/export/", given, **(meta or {}))
        if user is not None:
            request.user = user
        return self.endpoint(request)

    def file(self, query, **options):
        """Ask for a file and read it to its end."""
        response = self.get(query, **options)
        assert response.status_code == 200, response.content
        return b"".join(response)

    def text(self, query, **options):
        """Ask for a file and read it to its end, as text."""
        return self.file(query, **options).decode()


@pytest.fixture(scope="package")
def closed_shop():
    """Give a shop without rows."""
    from tests.shop.endpoint import Shop

    return Shop()


@pytest.fixture(autouse=True)
def _the_connection_of_the_test() -> Iterator[None]:
    """Keep the connection when a response ends, as Django's own test client does."""
    request_finished.disconnect(close_old_connections)
    yield
    request_finished.connect(close_old_connections)


@pytest.fixture
def counter(closed_shop, db):
    """Give the counter of a shop with rows."""
    from tests.shop.endpoint import fill

    fill()
    return Counter(closed_shop)


@pytest.fixture
def counter_with(db):
    """Make the counter of a shop with rows and with settings."""
    from tests.shop.endpoint import Shop, fill, shop_settings

    fill()
    return lambda **settings: Counter(Shop(shop_settings(**settings)))
