"""The first part is with the client before the slow one is made: over a socket, and under ASGI."""

import asyncio
import json
import threading
from contextlib import ExitStack, closing, contextmanager
from http.client import HTTPConnection
from io import BytesIO
from wsgiref.simple_server import WSGIRequestHandler, make_server

import pytest
from django.core.handlers.asgi import ASGIRequest
from django.core.handlers.wsgi import WSGIHandler
from django.db import connection, connections
from django.test import override_settings
from django.urls import path

from tests.integration.parts.conftest import BY_NUMBER, BY_PATH, Desk, parts_of

SLOW = "{ products(limit: 2) { sku ... @defer { worth } } }"
FIRST = b'{"data":{"products":[{"sku":"P0"},{"sku":"P1"}]}'


class Quiet(WSGIRequestHandler):
    def log_message(self, *_args):
        """Keep the output of the tests clean."""


@contextmanager
def serving(endpoint):
    """Serve an endpoint on a socket of this machine, in a thread; give its port."""
    urls = type("urls", (), {"urlpatterns": [path("graphql/", endpoint)]})
    shared = connections["default"] if _in_memory() else None

    def run():
        if shared is not None:
            connections["default"] = shared
        try:
            server.serve_forever(poll_interval=0.01)
        finally:
            if shared is None:
                connections.close_all()

    if shared is not None:
        shared.inc_thread_sharing()
    try:
        with (
            override_settings(ROOT_URLCONF=urls, MIDDLEWARE=[], ALLOWED_HOSTS=["*"]),
            make_server("127.0.0.1", 0, WSGIHandler(), handler_class=Quiet) as server,
        ):
            thread = threading.Thread(target=run)
            thread.start()
            try:
                yield server.server_port
            finally:
                server.shutdown()
                thread.join(30)
    finally:
        if shared is not None:
            shared.dec_thread_sharing()


def _in_memory():
    return connection.vendor == "sqlite" and connection.is_in_memory_db()


@pytest.fixture
def gate():
    from tests.shop.slow import GATE

    yield GATE
    GATE.open()


@pytest.fixture
def served(asking, transactional_db):
    from tests.shop.endpoint import fill

    fill()
    return Desk(asking).endpoint


@pytest.mark.parametrize("accept", [BY_PATH, BY_NUMBER])
def test_over_a_socket(served, gate, accept):
    gate.close()
    with ExitStack() as stack:
        port = stack.enter_context(serving(served))
        client = stack.enter_context(closing(HTTPConnection("127.0.0.1", port, timeout=30)))
        headers = {"Content-Type": "application/json", "Accept": accept}
        client.request("POST", "/graphql/", json.dumps({"query": SLOW}), headers)
        response = stack.enter_context(closing(client.getresponse()))
        assert response.status == 200
        head = b""
        while not head.endswith(b"}\r\n---"):
            more = response.read1()
            assert more, "the response ended before the slow part was made"
            head += more
        assert FIRST in head
        assert not gate.passed.is_set()
        gate.open()
        parts = parts_of(head + response.read())
    assert gate.passed.is_set()
    assert [json.loads(part)["hasNext"] for part in parts] == [True, False]
    assert b'"worth":0' in parts[1]


def asgi_request(query):
    """Make a request as Django makes it under ASGI."""
    headers = [(b"content-type", b"application/json"), (b"accept", BY_PATH.encode())]
    scope = {
        "type": "http",
        "method": "POST",
        "path": "/graphql/",
        "query_string": b"",
        "headers": headers,
    }
    return ASGIRequest(scope, BytesIO(json.dumps({"query": query}).encode()))


def test_under_asgi(served, gate):
    if _in_memory():
        pytest.skip("a database in memory belongs to one thread")
    gate.close()

    async def ask():
        chunks = aiter(served(asgi_request(SLOW)))
        head = await anext(chunks)
        assert FIRST in head
        assert not gate.passed.is_set()
        gate.open()
        return head + b"".join([chunk async for chunk in chunks])

    parts = parts_of(asyncio.run(ask()))
    assert b'"worth":0' in parts[1]


def test_a_client_that_goes_away_under_asgi_ends_the_thread(served, gate):
    if _in_memory():
        pytest.skip("a database in memory belongs to one thread")
    gate.close()
    before = set(threading.enumerate())

    async def ask():
        response = served(asgi_request(SLOW))
        await anext(aiter(response))
        response.close()

    asyncio.run(ask())
    gate.open()
    for thread in set(threading.enumerate()) - before:
        if thread.name.startswith("mainspring"):
            thread.join(30)
            assert not thread.is_alive()
