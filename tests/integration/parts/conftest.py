"""A shop that answers in parts."""

import json

import django
import pytest
from django.test import RequestFactory

BY_PATH = "multipart/mixed; deferSpec=20220824, application/json"
BY_NUMBER = "multipart/mixed; incrementalSpec=v0.2, application/json"


def pytest_configure() -> None:
    """Load the models before the tests are collected, which name them."""
    django.setup()


def parts_of(body: bytes) -> list[bytes]:
    """Take a multipart body apart."""
    begin, *parts, end = body.split(b"\r\n---")
    assert (begin, end) == (b"", b"--\r\n")
    head = b"\r\nContent-Type: application/json; charset=utf-8\r\n\r\n"
    assert all(part.startswith(head) for part in parts)
    return [part.removeprefix(head) for part in parts]


class Desk:
    """Where somebody asks the shop.

    Args:
        asking: the shop.
        limits: of one operation.
    """

    def __init__(self, asking, limits=None):
        from mainspring.conf import GraphQLSettings, Limits, Settings
        from mainspring.operation.principal import ANONYMOUS
        from mainspring.surfaces.graphql.http import GraphQLEndpoint

        self.asking = asking
        self.endpoint = GraphQLEndpoint(
            lambda: asking.surface,
            principal=lambda _user: ANONYMOUS,
            settings=Settings(limits=limits or Limits(), graphql=GraphQLSettings()),
            allowed={},
        )

    def send(self, query, *, accept=BY_PATH, **body):
        """Send a query and give the response."""
        text = json.dumps({"query": query, **body})
        request = RequestFactory().post(
            "/graphql/", text, content_type="application/json", HTTP_ACCEPT=accept
        )
        return self.endpoint(request)

    def ask(self, query, *, accept=BY_PATH, **body):
        """Send a query and give all parts of the answer."""
        response = self.send(query, accept=accept, **body)
        assert response.headers["Content-Type"].startswith("multipart/mixed"), response.content
        return [json.loads(part) for part in parts_of(b"".join(response))]


@pytest.fixture(params=["auto", "rows"])
def asking(request):
    """Give the shop with slow values, in both strategies."""
    from tests.shop import slow
    from tests.shop.asking import Asking

    slow.GATE.close()
    slow.GATE.open()
    return Asking(request.param, module=slow)


@pytest.fixture
def desk(asking, db):
    """Give a desk of a shop with rows."""
    from tests.shop.endpoint import fill

    fill()
    return Desk(asking)


@pytest.fixture
def closed(db):
    """Give a desk of a shop whose schema nobody may ask for."""
    from tests.shop import slow
    from tests.shop.asking import Asking
    from tests.shop.endpoint import fill

    fill()
    slow.GATE.close()
    slow.GATE.open()
    return Desk(Asking(module=slow, introspection=False))


@pytest.fixture
def desk_with(db):
    """Make a desk of a shop with rows and limits."""
    from mainspring.conf import Limits
    from tests.shop import slow
    from tests.shop.asking import Asking
    from tests.shop.endpoint import fill

    fill()
    slow.GATE.close()
    slow.GATE.open()

    def made(**limits):
        given = Limits(**limits)
        return Desk(Asking(module=slow, limits=given), given)

    return made
