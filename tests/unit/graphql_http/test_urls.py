"""The addresses: the endpoint among a project's middleware, GraphiQL, health; WSGI and ASGI."""

import asyncio
import json
from importlib import import_module

import pytest
from django.contrib.auth import get_user_model
from django.core.asgi import get_asgi_application
from django.db import OperationalError, connection
from django.test import AsyncClient, Client, RequestFactory, override_settings
from django.urls import reverse

from mainspring.errors import SettingsError
from tests.shop.endpoint import Shop, codes, read, shop_settings

BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"


def test_the_endpoint_is_there(client, db):
    response = client.post(
        reverse("mainspring:graphql"), {"query": "{__typename}"}, content_type="application/json"
    )
    assert (response.status_code, response.json()) == (200, {"data": {"__typename": "Query"}})


def test_a_signed_in_user_needs_no_token_to_post(db):
    user = get_user_model().objects.create_user("ann", password="ann")
    client = Client(enforce_csrf_checks=True)
    client.force_login(user)
    response = client.post("/graphql/", {"query": "{__typename}"}, content_type="application/json")
    assert response.status_code == 200
    assert client.get("/graphql/", {"query": "{__typename}"}).status_code == 403


def test_the_address_without_a_slash_keeps_posts_out(client, db):
    assert client.get("/graphql", {"query": "{__typename}"}).status_code == 301


def test_it_answers_under_asgi(db):
    async def ask():
        client = AsyncClient()
        return await client.post(
            "/graphql/", {"query": "{__typename}"}, content_type="application/json"
        )

    response = asyncio.run(ask())
    assert json.loads(response.content) == {"data": {"__typename": "Query"}}


def test_a_chunked_body_is_read_to_the_limit_under_asgi(db):
    """A server of ASGI gives the body in pieces, and its length need not be known."""
    answers: list[tuple[int, bytes]] = []

    async def ask(chunks):
        sent = []
        pieces = list(chunks)

        async def receive():
            if not pieces:
                # As a client that waits for its answer.
                await asyncio.Event().wait()
            body, more = pieces.pop(0)
            return {"type": "http.request", "body": body, "more_body": more}

        async def send(message):
            sent.append(message)

        scope = {
            "type": "http",
            "http_version": "1.1",
            "method": "POST",
            "path": "/graphql/",
            "query_string": b"",
            "headers": [
                (b"host", b"testserver"),
                (b"content-type", b"application/json"),
                (b"transfer-encoding", b"chunked"),
            ],
        }
        await get_asgi_application()(scope, receive, send)
        answers.append((sent[0]["status"], sent[1]["body"]))

    asyncio.run(ask([(b'{"query":', True), (b'"{__typename}"}', False)]))
    asyncio.run(ask([*[(b" " * 100_000, True)] * 15, (b"", False)]))
    assert answers[0] == (200, b'{"data":{"__typename":"Query"}}')
    assert answers[1][0] == 413


class TestGraphiQL:
    """A page for browsers, where the settings want it."""

    @pytest.fixture
    def shown(self):
        example = {"name": "Products", "query": "{products{id}}", "variables": {"a": 1}}
        return Shop(shop_settings(graphql={"graphiql": True, "examples": (example,)}))

    def ask(self, shop, **options):
        request = RequestFactory().get("/graphql/", HTTP_ACCEPT=BROWSER, **options)
        return shop.send(request)

    def test_a_browser_gets_the_page(self, shown):
        response = self.ask(shown)
        assert response["Content-Type"].startswith("text/html")
        assert "default-src 'none'" in response["Content-Security-Policy"]

    def test_a_program_gets_data(self, shown):
        assert read(shown.get({"query": "{__typename}"})) == {"data": {"__typename": "Query"}}
        assert shown.get({"query": "{__typename}"}, accept="*/*").status_code == 200

    def test_it_is_off_without_debug(self, closed_shop):
        response = self.ask(closed_shop)
        assert (response.status_code, codes(response)) == (400, ["BAD_REQUEST"])

    @override_settings(DEBUG=True)
    def test_it_is_on_with_debug(self):
        assert self.ask(Shop())["Content-Type"].startswith("text/html")

    @pytest.mark.parametrize(
        "example",
        [{}, {"name": "a"}, {"name": 1, "query": "a"}, {"name": "a", "query": "a", "x": 1}],
    )
    def test_a_wrong_example_is_told(self, example):
        with pytest.raises(SettingsError, match="examples"):
            Shop(shop_settings(graphql={"graphiql": True, "examples": (example,)}))

    def test_its_files_have_addresses(self):
        address = reverse("mainspring:graphiql-asset", args=["a.js"])
        assert address == "/graphql/static/a.js"
        assert Client().get(address).status_code == 404


class TestHealth:
    """Is the process there, and can it serve."""

    def test_it_is_well(self, client, db):
        for name in ("health", "live"):
            response = client.get(reverse(f"mainspring:{name}"))
            assert (response.status_code, response.json()) == (200, {"status": "ok"})
            assert "no-store" in response["Cache-Control"]

    def test_without_its_database_it_lives_but_cannot_serve(self, client, db, monkeypatch):
        def refuse(*_args, **_options):
            raise OperationalError("connection refused")

        with monkeypatch.context() as patch:
            patch.setattr(connection, "cursor", refuse)
            response = client.get("/health/")
            assert (response.status_code, response.json()) == (503, {"status": "unavailable"})
            assert client.get("/health/live/").status_code == 200

    def test_it_is_asked_by_get(self, client):
        assert client.post("/health/").status_code == 405


def test_the_module_names_its_addresses():
    names = {pattern.name for pattern in import_module("mainspring.urls").urlpatterns}
    assert names == {"export", "graphql", "graphiql-asset", "health", "live"}
