"""An id from a request to its events, their handlers, what these publish, and logs."""

import logging

import pytest
from asgiref.sync import async_to_sync
from django.http import HttpResponse
from django.test import RequestFactory

from mainspring.events.correlation import CorrelationFilter, correlated, current
from mainspring.events.middleware import correlation
from mainspring.events.models import StoredEvent
from mainspring.events.publishing import publish
from tests.post.handlers import PLAN

pytestmark = pytest.mark.django_db(transaction=True)


def _answered(**headers):
    """Give the id of an event of a request with some headers, and that of its answer."""

    def view(_request):
        publish("letter.idle")
        return HttpResponse()

    response = correlation(view)(RequestFactory().get("/", headers=headers))
    return StoredEvent.objects.last().correlation_id, response.headers["X-Correlation-ID"]


TRACE = "4bf92f3577b34da6a3ce929d0e0e4736"


@pytest.mark.parametrize(
    ("headers", "wanted"),
    [
        ({"X-Correlation-ID": "one"}, "one"),
        ({"X-Request-ID": "a-1_b.c"}, "a-1_b.c"),
        ({"X-Request-ID": "two", "X-Correlation-ID": "one"}, "one"),
        ({"traceparent": f"00-{TRACE}-00f067aa0ba902b7-01"}, TRACE),
        ({"traceparent": f"00-{'0' * 32}-00f067aa0ba902b7-01"}, None),
        ({"traceparent": "nonsense"}, None),
        # What could forge a log, or does not fit into its column.
        ({"X-Request-ID": "a\nb"}, None),
        ({"X-Request-ID": "<script>"}, None),
        ({"X-Request-ID": "x" * 65}, None),
        ({"X-Request-ID": ""}, None),
        ({}, None),
    ],
)
def test_a_request_gives_its_events_their_id(headers, wanted):
    of_event, of_answer = _answered(**headers)
    assert of_event == of_answer
    if wanted is not None:
        assert of_event == wanted
    else:
        assert of_event not in headers.values()
        assert len(of_event) == 32


def test_a_request_that_is_answered_by_a_coroutine():
    async def view(_request):
        return HttpResponse(current().id)

    response = async_to_sync(correlation(view))(
        RequestFactory().get("/", headers={"X-Request-ID": "one"})
    )
    assert response.content == b"one"
    assert response.headers["X-Correlation-ID"] == "one"


def test_requests_do_not_know_of_each_other():
    _answered(**{"X-Request-ID": "one"})
    assert _answered()[0] != "one"


def test_a_handler_gives_it_to_what_it_publishes(work):
    PLAN["deliver"] = lambda _: publish("letter.idle")
    with correlated("one"):
        first = publish("letter.sent")
    work()
    last = StoredEvent.objects.get(type="letter.idle")
    assert (last.correlation_id, last.causation_id) == ("one", str(first.id))


def test_a_coroutine_knows_what_it_belongs_to(work):
    seen = []
    PLAN["forward"] = lambda _: seen.append(current())
    with correlated("one"):
        first = publish("letter.forwarded")
    work()
    ((now,),) = [seen]
    assert (now.id, now.cause) == ("one", str(first.id))


def test_a_handler_writes_it_into_its_log(work):
    records = []

    class Keeper(logging.Handler):
        def emit(self, record):
            records.append(record)

    log, keeper = logging.getLogger("tests.post"), Keeper()
    keeper.addFilter(CorrelationFilter())
    log.addHandler(keeper)
    try:
        PLAN["deliver"] = lambda event: log.warning("at work")
        with correlated("one"):
            log.warning("asked")
            event = publish("letter.sent")
        work()
        log.warning("done", extra={"correlation_id": "mine"})
    finally:
        log.removeHandler(keeper)
    found = [(one.correlation_id, one.event_id, one.event_type, one.attempt) for one in records]
    assert found == [
        ("one", "", "", ""),
        ("one", str(event.id), "letter.sent", 1),
        ("mine", "", "", ""),
    ]
