"""Every limit, attacked: each refusal names the limit, and costs next to nothing."""

import gc
import math
import time
import tracemalloc
from dataclasses import fields
from io import BytesIO

import pytest
from django.core.handlers.wsgi import WSGIRequest
from graphql import parse

from mainspring.conf import Limits
from tests.attacks.limits.floods import FLOODS
from tests.attacks.limits.mistakes import MISTAKES
from tests.shop.endpoint import ACCEPT, codes, read

MOST_SECONDS = 0.05  # of this thread's CPU, on a machine that does nothing else
USUAL_SECONDS = 0.005  # that such a machine takes to parse the document below
USUAL = "{" + "a " * 1_000 + "}"
MOST_BYTES = 10 * 2**20
RUNS = 5

ELSEWHERE = {
    "later_parts": "test_parts.py",
    "page_size": "test_pages.py",
    "export_rows": "tests/integration/exports/test_requests.py",
    "written_rows": "tests/integration/writes/test_nested.py",
    "written_depth": "tests/integration/writes/test_nested.py",
    "export_timeout": "tests/integration/exports/test_requests.py",
    "statement_timeout": "test_statement_timeout.py",
    "warn_only": "test_warn_only.py",
}


@pytest.fixture(autouse=True, scope="module")
def few_objects():
    """Let the collector pass over what is there already: it runs before each measurement."""
    gc.collect()
    gc.freeze()
    yield
    gc.unfreeze()


def request_with(body):
    """Make a request as a server does: the body is still to be read from it."""
    return WSGIRequest(
        {
            "REQUEST_METHOD": "POST",
            "PATH_INFO": "/graphql/",
            "CONTENT_TYPE": "application/json",
            "CONTENT_LENGTH": str(len(body)),
            "HTTP_ACCEPT": ACCEPT,
            "wsgi.input": BytesIO(body),
        }
    )


@pytest.mark.parametrize("name", FLOODS)
def test_it_is_refused_by_its_limit(name, closed_shop):
    body, limit = FLOODS[name]
    response = closed_shop.endpoint(request_with(body))
    assert response.status_code in {400, 413}
    assert codes(response) == ["LIMIT_EXCEEDED"]
    assert read(response)["errors"][0]["extensions"]["limit"] == limit
    assert len(response.content) < 1_000


def seconds(work, *, enough):
    """Give the least time that some runs take: what others do on the machine is not theirs."""
    least = math.inf
    for _ in range(RUNS):
        start = time.thread_time()
        work()
        least = min(least, time.thread_time() - start)
        if least < enough:
            break
    return least


@pytest.mark.parametrize("name", FLOODS)
def test_the_refusal_is_cheap(name, closed_shop):
    body, _ = FLOODS[name]
    check_cost(body, closed_shop)


@pytest.mark.parametrize("name", MISTAKES)
def test_the_refusal_of_mistakes_is_cheap(name, closed_shop):
    response = closed_shop.endpoint(request_with(MISTAKES[name]))
    assert response.status_code in {400, 413}
    assert len(response.content) < 5_000
    check_cost(MISTAKES[name], closed_shop)


def check_cost(body, closed_shop):
    """Assert that a refusal takes little of the processor and of memory."""

    def refuse():
        closed_shop.endpoint(request_with(body))

    spent = seconds(refuse, enough=MOST_SECONDS)
    if spent >= MOST_SECONDS:
        # A busy or slow machine takes longer for everything, and by as much.
        slower = seconds(lambda: parse(USUAL), enough=0) / USUAL_SECONDS
        spent = seconds(refuse, enough=0) / max(1, slower)
    assert spent < MOST_SECONDS
    request = request_with(body)
    gc.collect()
    tracemalloc.start()
    try:
        closed_shop.endpoint(request)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < MOST_BYTES


def test_every_limit_is_attacked():
    attacked = {limit for _, limit in FLOODS.values()} | set(ELSEWHERE)
    # The words of a search are bounded whatever the settings are.
    assert attacked - {"search_words"} == {item.name for item in fields(Limits)}
