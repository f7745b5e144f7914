"""What may be asked of the export address, how, and how it ends."""

import asyncio
import json
import threading
from urllib.parse import urlencode

import pytest
from django.db import connection
from django.test import AsyncClient, RequestFactory

from mainspring.errors import LimitExceeded, TimedOut
from mainspring.operation.principal import Principal
from tests.integration.exports.conftest import Counter
from tests.shop import models
from tests.shop.endpoint import read

SKUS = "{ products { sku } }"
SOMEBODY = Principal(id=1, is_authenticated=True)


def code(response):
    """Give the code of a response's only error."""
    (error,) = read(response)["errors"]
    return error["extensions"]["code"]


def test_post_takes_what_graphql_takes(counter):
    body = {"query": "query Q($n: Int) { products(limit: $n) { sku } }", "variables": {"n": 1}}
    request = RequestFactory().post(
        "/export/?format=ndjson", json.dumps(body), content_type="application/json"
    )
    assert b"".join(counter.endpoint(request)) == b'{"sku":"P0"}\n'
    form = RequestFactory().post("/export/", body)
    assert counter.endpoint(form).status_code == 415


def test_another_site_cannot_ask_in_a_visitors_name(counter):
    meta = {"HTTP_COOKIE": "sessionid=abc"}
    assert counter.get(SKUS, user=SOMEBODY, meta=meta).status_code == 403
    allowed = counter.get(SKUS, user=SOMEBODY, meta={**meta, "HTTP_X_MAINSPRING_PREFLIGHT": "1"})
    assert allowed.status_code == 200


@pytest.mark.parametrize(
    ("query", "wanted"),
    [
        ("{ productConnection { totalCount } }", "BAD_INPUT"),
        ("{ productAggregate { count } }", "BAD_INPUT"),
        ('{ product(id: "1") { sku } }', "BAD_INPUT"),
        ("{ __typename }", "BAD_INPUT"),
        ("{ __typename products { sku } }", "BAD_INPUT"),
        ("{ products { sku } reviews { stars } }", "BAD_INPUT"),
        ("{ products { nothing } }", "GRAPHQL_VALIDATION_FAILED"),
        ("{ products {", "GRAPHQL_PARSE_FAILED"),
        ("{ orders { customer } }", "UNAUTHENTICATED"),
    ],
)
def test_only_one_list_that_may_be_read(query, wanted, counter):
    assert code(counter.get(query)) == wanted


def test_who_is_signed_in_and_may_not_is_told_so(counter):
    response = counter.get("{ orders { customer } }", user=SOMEBODY)
    assert (response.status_code, code(response)) == (403, "FORBIDDEN")


def test_other_methods_are_refused(counter):
    response = counter.endpoint(RequestFactory().delete("/export/"))
    assert (response.status_code, response.headers["Allow"]) == (405, "GET, HEAD, OPTIONS, POST")


def head(counter, query, **address):
    return counter.endpoint(RequestFactory().head("/export/", {"query": query, **address}))


@pytest.mark.parametrize("format_name", ["csv", "ndjson", "xlsx"])
def test_head_tells_what_get_tells_and_reads_one_row(format_name, counter, monkeypatch):
    engine = counter.shop.domain.engine
    stream, limits = engine.stream, []

    def watched(_self, request, *args, **options):
        limits.append(request.query.reads[0].selection.limit)
        return stream(request, *args, **options)

    monkeypatch.setattr(type(engine), "stream", watched)
    found = head(counter, SKUS, format=format_name)
    assert (b"".join(found), limits) == (b"", [1])
    assert not found.has_header("Content-Length")
    assert (found.status_code, found.headers) == (
        200,
        counter.get(SKUS, format=format_name).headers,
    )


@pytest.mark.parametrize(
    "query",
    ["{ products {", "{ products { nothing } }", "{ orders { customer } }", "{ __typename }"],
)
def test_head_of_what_cannot_be_read_has_the_status_of_get(query, counter):
    found, wanted = head(counter, query), counter.get(query)
    assert found.status_code == wanted.status_code >= 400
    assert found.headers == wanted.headers


def test_head_knows_the_limit_on_time(counter_with):
    counter = counter_with(limits={"export_timeout": 1e-9})
    assert head(counter, SKUS).status_code == 504


def test_only_allowed_documents_where_only_those_may_run(counter_with, tmp_path):
    listed = tmp_path / "allowed.json"
    listed.write_text(json.dumps({}))
    counter = counter_with(graphql={"persisted": "only", "allow_list": str(listed)})
    response = counter.get(SKUS)
    assert (response.status_code, code(response)) == (403, "DOCUMENT_NOT_ALLOWED")


def test_pages_of_graphql_do_not_bound_an_export(counter_with):
    counter = counter_with(limits={"page_size": 2, "max_page_size": 3, "cost": 5})
    assert len(counter.text(SKUS, format="ndjson").splitlines()) == 6
    assert len(counter.text("{ products(limit: 4) { sku } }", format="ndjson").splitlines()) == 4


def test_more_rows_than_allowed_are_refused_not_cut_off(counter_with):
    counter = counter_with(limits={"export_rows": 5})
    response = counter.get(SKUS)
    assert (response.status_code, code(response)) == (400, "LIMIT_EXCEEDED")
    assert code(counter.get("{ products(limit: 6) { sku } }")) == "LIMIT_EXCEEDED"
    assert len(counter.text("{ products(limit: 5) { sku } }").splitlines()) == 6


def test_what_goes_wrong_on_the_way_breaks_the_file_off(counter_with, monkeypatch):
    monkeypatch.setattr("mainspring.surfaces.export.exporter._MOST_AT_ONCE", 2)
    counter = counter_with(limits={"export_rows": 5})
    response = counter.get(SKUS)
    assert response.status_code == 200
    sent = iter(response)
    assert next(sent) == b'"sku"\r\n"P0"\r\n"P1"\r\n'
    assert next(sent) == b'"P2"\r\n"P3"\r\n'
    with pytest.raises(LimitExceeded):
        next(sent)
    assert read(counter.shop.ask(SKUS))["data"]["products"], "the connection is as good as before"


def test_a_row_with_too_much_in_it_is_refused(counter_with):
    counter = counter_with(limits={"cost": 50})
    deep = "{ products { reviews(limit: 1000) { stars } } }"
    response = counter.get(deep, format="ndjson")
    assert (response.status_code, code(response)) == (400, "LIMIT_EXCEEDED")
    assert (
        counter.get("{ products { reviews(limit: 10) { stars } } }", format="ndjson").status_code
        == 200
    )


def test_rows_with_much_in_them_are_read_few_at_a_time(counter_with, monkeypatch):
    counter = counter_with(limits={"cost": 12})
    sizes = []
    engine = counter.shop.domain.engine
    stream = engine.stream
    monkeypatch.setattr(
        type(engine),
        "stream",
        lambda self, *args, **options: (
            sizes.append(options["given"].size) or stream(*args, **options)
        ),
    )
    counter.text("{ products { sku } }", format="ndjson")
    counter.text("{ products { reviews(limit: 39) { stars } } }", format="ndjson")
    assert sizes == [120, 3]


def test_its_own_limit_on_time(counter_with):
    counter = counter_with(limits={"export_timeout": 1e-9})
    response = counter.get(SKUS)
    assert (response.status_code, code(response)) == (504, "TIMEOUT")


def test_a_client_that_goes_away_ends_the_reading(counter, monkeypatch):
    monkeypatch.setattr("mainspring.surfaces.export.exporter._MOST_AT_ONCE", 2)
    response = counter.get(SKUS)
    next(iter(response))
    response.close()
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SELECT count(*) FROM pg_cursors")
            assert cursor.fetchone() == (0,)
    assert models.Product.objects.count() == 6


def test_other_statements_may_run_meanwhile(counter, monkeypatch):
    if connection.vendor == "mysql":
        pytest.skip("rows come as they are sent, on the one connection")
    monkeypatch.setattr("mainspring.surfaces.export.exporter._MOST_AT_ONCE", 2)
    sent = iter(counter.get(SKUS, format="ndjson"))
    found = []
    for chunk in sent:
        models.Review.objects.filter(product__sku="P0").update(text="meanwhile")
        found.append(chunk)
    assert len(found) == 3
    assert models.Review.objects.get(product__sku="P0").text == "meanwhile"


@pytest.mark.django_db(transaction=True)
def test_outside_a_transaction_nothing_stays_open(closed_shop, monkeypatch):
    from tests.shop.endpoint import fill

    fill()
    monkeypatch.setattr("mainspring.surfaces.export.exporter._MOST_AT_ONCE", 2)
    counter = Counter(closed_shop)
    response = counter.get(SKUS)
    next(iter(response))
    response.close()
    assert not connection.in_atomic_block
    assert len(counter.text(SKUS).splitlines()) == 7
    assert not connection.in_atomic_block
    assert len(read(counter.shop.ask(SKUS))["data"]["products"]) == 6


@pytest.mark.django_db(transaction=True, databases="__all__")
def test_with_atomic_requests_rows_are_read_after_the_view_returned(client, monkeypatch):
    from tests.library.rows import fill

    fill()
    monkeypatch.setitem(connection.settings_dict, "ATOMIC_REQUESTS", True)
    response = client.get("/export/", {"query": "{ volumes { title } }"})
    assert len(b"".join(response).splitlines()) == 25
    assert not connection.in_atomic_block


def on_disk():
    """Tell whether another thread sees the same database."""
    return not (connection.vendor == "sqlite" and connection.is_in_memory_db())


@pytest.mark.django_db(transaction=True, databases="__all__")
def test_under_asgi_a_thread_writes_and_the_loop_sends():
    from tests.library.rows import fill

    fill()
    if not on_disk():
        pytest.skip("a database in memory belongs to one thread")

    async def ask(query, *, method="GET"):
        address = urlencode({"query": query, "format": "ndjson"})
        response = await AsyncClient().generic(method, f"/export/?{address}")
        if not response.streaming:
            return response.status_code, response.content
        if method == "HEAD":  # the client drops the body itself
            return response.status_code, None
        return response.status_code, b"".join([chunk async for chunk in response])

    status, data = asyncio.run(ask("{ volumes { title } }"))
    assert (status, len(data.splitlines())) == (200, 24)
    assert asyncio.run(ask("{ volumes { title } }", method="HEAD")) == (200, None)
    assert asyncio.run(ask("{ borrowings { id } }"))[0] == 401
    for item in threading.enumerate():
        if item.name == "mainspring-export":
            item.join(timeout=30)  # it ends when it sees that nobody takes more
            assert not item.is_alive()


def test_the_thread_ends_when_the_client_goes_away():
    from mainspring.surfaces.graphql.threads import in_own_thread

    closed = threading.Event()

    class Endless:
        name, media_type = "x.csv", "text/csv"

        def __init__(self):
            self.chunks = self

        def __iter__(self):
            return self

        def __next__(self):
            return b"more"

        def close(self):
            closed.set()

    file = in_own_thread(Endless)
    assert asyncio.run(file.chunks.__anext__()) == b"more"
    file.chunks.close()
    assert closed.wait(10)


def test_what_breaks_in_the_thread_is_raised_in_the_loop():
    from mainspring.surfaces.graphql.threads import in_own_thread

    def chunks():
        yield b"first"
        raise TimedOut("late")

    class File:
        name, media_type = "x.csv", "text/csv"

        def __init__(self):
            self.chunks = chunks()

    file = in_own_thread(File)

    async def read_all():
        found = []
        with pytest.raises(TimedOut):
            async for chunk in file.chunks:
                found.append(chunk)  # noqa: PERF401 - what came before the end counts
        return found

    assert asyncio.run(read_all()) == [b"first"]
