"""Limits over all workers: how many attempts begin in a time, and how many run at once."""

import os
import signal
import time
from datetime import timedelta

import pytest
from django.apps import apps
from django.db import connection
from django.test.utils import CaptureQueriesContext

from mainspring import NewEvent, on
from mainspring.blueprint.rates import Rate
from mainspring.errors import SettingsError
from mainspring.events.handlers import Handlers
from mainspring.events.kinds import Kinds, type_number
from mainspring.events.models import Delivery, Finished, LimitState, Outcome
from mainspring.events.publishing import publish_many
from mainspring.events.queues.databases import alias_of_events, queue_of
from mainspring.events.rates import rates_of
from mainspring.events.working.worker import Pace, Worker
from tests.integration.events.test_killed import wait_until, workers
from tests.post import handlers
from tests.post.models import Letter

pytestmark = pytest.mark.django_db(transaction=True)
several_processes = pytest.mark.skipif(
    connection.vendor == "sqlite" and connection.is_in_memory_db(),
    reason="a database in memory belongs to one process",
)


def _worker(*, rates=None, **pace):
    alias = alias_of_events()
    return Worker(
        queue_of(alias),
        alias=alias,
        kinds=Kinds(apps.get_app_config("mainspring_events").handlers),
        queues=["default"],
        pace=Pace(**pace),
        rates=rates,
    )


def _limits(worker):
    return worker._limits


def _take(worker):
    """Claim under limits as a worker does; give how many, and let all of it go as begun."""
    taken = _limits(worker).take(lambda kind, most: worker._claim((kind,), most))
    if taken is None:
        return 0
    _limits(worker).let_go(taken, begun=len(taken.deliveries))
    return len(taken.deliveries)


def _ago(seconds, **of):
    """Let what a bucket knows be of an earlier moment."""
    for row in LimitState.objects.filter(filled_at__isnull=False, **of):
        LimitState.objects.filter(pk=row.pk).update(
            filled_at=row.filled_at - timedelta(seconds=seconds)
        )


def _meter(count):
    publish_many(NewEvent(type="letter.metered") for _ in range(count))


SLOW = {"letter.idle": Rate.of("60/hour burst 5")}
"""So slow that a bucket does not fill while a test runs."""


def _slow():
    return _worker(rates=SLOW)


def _idle(count):
    publish_many(NewEvent(type="letter.idle") for _ in range(count))


def test_no_more_is_claimed_than_there_are_tokens():
    _idle(20)
    assert [_take(_slow()), _take(_slow())] == [5, 0]
    _ago(130)
    assert [_take(_slow()), _take(_slow())] == [2, 0]
    _ago(360_000)
    assert [_take(_slow()), _take(_slow())] == [5, 0]


def test_a_clock_that_is_put_back_fills_nothing():
    _idle(20)
    assert _take(_slow()) == 5
    _ago(-3_600)
    assert _take(_slow()) == 0
    assert _take(_slow()) == 0


def test_a_claim_that_is_rolled_back_takes_no_token():
    _idle(20)
    worker = _slow()

    class Failed(Exception):
        pass

    class Queue:
        def claim(self, claim):
            assert queue_of(alias_of_events()).claim(claim)
            raise Failed

    _limits(worker)._queue = Queue()
    with pytest.raises(Failed):
        _take(worker)
    assert not Delivery.objects.filter(attempts=1).exists()
    assert _take(_slow()) == 5


def test_what_was_not_begun_gives_its_tokens_back():
    _idle(20)
    worker = _slow()
    taken = _limits(worker).take(lambda kind, most: worker._claim((kind,), most))
    worker._queue.give_back([one.id for one in taken.deliveries], fence=taken.claim.fence)
    _limits(worker).let_go(taken, begun=1)
    assert [_take(_slow()), _take(_slow())] == [4, 0]


def test_later_attempts_take_tokens_too():
    _idle(1)
    for _ in range(5):
        assert _take(_slow()) == 1
        Delivery.objects.update(lease_until=None)
    assert _take(_slow()) == 0


def test_a_slow_handler_keeps_no_tokens_of_others(work):
    """What cannot begin a moment behind its claim goes back, and so do the tokens."""
    _meter(5)
    with_rest = []

    def planned(_event):
        time.sleep(0.06)
        with_rest.append(Delivery.objects.exclude(lease_until=None).count())

    handlers.PLAN["meter"] = planned
    assert work() == 5
    assert len(with_rest) == 5


def test_the_rate_of_a_type_holds_for_all_its_handlers_together():
    publish_many(NewEvent(type="letter.sent") for _ in range(10))
    rates = rates_of({"letter.sent": "1/hour burst 3"}, handlers_of())
    worker = _worker(rates=rates)
    assert _take(worker) + _take(worker) + _take(worker) == 3
    assert _take(_worker(rates=rates)) == 0
    bucket = LimitState.objects.get(pk=type_number("letter.sent"))
    assert bucket.tokens < 0.1


def handlers_of():
    return apps.get_app_config("mainspring_events").handlers


def test_places_are_those_that_are_held():
    publish_many(NewEvent(type="letter.few") for _ in range(10))
    first, second = _worker(), _worker()
    assert [_take(first), _take(second), _take(_worker())] == [1, 1, 0]
    Delivery.objects.filter(attempts=1)[:1].get().delete()  # one is done
    assert [_take(_worker()), _take(_worker())] == [1, 0]
    held = Delivery.objects.filter(lease_until__isnull=False).first()
    # Of a worker that died, when its lease has run out.
    Delivery.objects.filter(pk=held.pk).update(lease_until=held.lease_until - timedelta(hours=1))
    assert [_take(_worker()), _take(_worker())] == [1, 0]


def test_where_somebody_is_claiming_another_one_does_not_wait():
    if connection.vendor == "sqlite":
        pytest.skip("one writer at a time: others wait")
    from django.db import connections, transaction

    _idle(3)
    assert _take(_slow()) == 3
    _idle(3)
    _ago(360_000)
    own = connections[alias_of_events()]
    other = own.copy()
    try:
        with transaction.atomic():
            list(LimitState.objects.select_for_update())
            connections[alias_of_events()] = other
            try:
                worker = _slow()
                assert _take(worker) == 0
                assert _limits(worker).holds_back
            finally:
                connections[alias_of_events()] = own
    finally:
        other.close()
    assert _take(_slow()) == 3


def test_handlers_without_limits_pay_nothing():
    publish_many(NewEvent(type="letter.idle") for _ in range(3))
    only = Handlers([one for one in handlers_of() if one.handling.type == "letter.idle"])
    alias = alias_of_events()
    worker = Worker(
        queue_of(alias), alias=alias, kinds=Kinds(only), queues=["default"], pace=Pace()
    )
    with CaptureQueriesContext(connection) as statements:
        assert worker.run(ends=lambda found: not found) == 3
    assert not [one for one in statements if "mainspring_limit" in one["sql"]]


def test_a_worker_with_nothing_else_sleeps_until_the_next_token(work):
    _meter(8)
    with CaptureQueriesContext(connection) as statements:
        assert work(poll=600) == 8
    # A look each would be many hundreds where it looked all the time.
    locks = [one for one in statements if "mainspring_limit" in one["sql"]]
    assert len(locks) < 120
    assert Finished.objects.filter(outcome=Outcome.PROCESSED).count() == 8


def test_all_that_is_limited_is_done_when_a_worker_drains(work):
    _meter(12)
    publish_many(NewEvent(type="letter.few", payload={"seconds": 0}) for _ in range(5))
    publish_many(NewEvent(type="letter.idle") for _ in range(5))
    assert work() == 22
    assert not Delivery.objects.exists()


def most_in(times, seconds):
    """Give the most that began in any window of so many seconds."""
    return max(sum(begun <= at < begun + seconds for at in times) for begun in times)


@several_processes
def test_the_rate_holds_over_four_workers_and_is_used():
    """No more begin in any time than rate x time + burst, and 95% of that do."""
    rate, burst, count = 10, 5, 100
    publish_many(
        NewEvent(type="letter.metered", payload={"fails": place % 20 == 0})
        for place in range(count)
    )
    with workers() as several:
        for _ in range(4):
            several.begin(poll=1, lease=5)
        wait_until(lambda: not Delivery.objects.exists(), seconds=120)
    attempts = count + count // 20
    times = sorted(float(text) for text in Letter.objects.values_list("text", flat=True))
    assert len(times) == count
    # Later attempts are not written: they are counted where they cannot do harm to the bound.
    took = times[-1] - times[0]
    assert attempts <= rate * took + burst + 1
    # What a busy machine holds up between a claim and its handler begins later than it should.
    for seconds in (1, 2, 5):
        assert most_in(times, seconds) <= rate * seconds + burst + rate * 0.5
    assert took <= (attempts - burst) / rate / 0.95 + 1


@several_processes
def test_tokens_of_a_worker_that_is_killed_come_back_at_the_rate():
    _meter(30)
    with workers() as several:
        begun = time.time()
        at_work = [several.begin(poll=1, lease=1) for _ in range(2)]
        wait_until(lambda: Letter.objects.count() >= 10)
        os.kill(at_work[0].pid, signal.SIGKILL)
        wait_until(lambda: not Delivery.objects.exists(), seconds=60)
        took = time.time() - begun
    assert Letter.objects.count() == 30
    assert took >= (30 - 5) / 10


@several_processes
def test_no_more_run_at_once_than_may():
    if connection.vendor == "sqlite":
        pytest.skip("one writer at a time: whoever has written is alone")
    publish_many(NewEvent(type="letter.few") for _ in range(40))
    with workers() as several:
        for _ in range(4):
            several.begin(poll=1, lease=10)
        wait_until(lambda: not Delivery.objects.exists(), seconds=60)
    spans = [
        tuple(map(float, text.split())) for text in Letter.objects.values_list("text", flat=True)
    ]
    most = max(sum(begun <= at < ended for begun, ended in spans) for at, _ in spans)
    assert len(spans) == 40
    assert most <= 2


@pytest.mark.parametrize(
    ("text", "per_second", "burst"),
    [
        ("100/min", 100 / 60, 1 + 100 / 60),
        ("10/s", 10, 11),
        ("5 / hour", 5 / 3600, 1 + 5 / 3600),
        ("7/day burst 3", 7 / 86400, 3),
    ],
)
def test_rates_are_read(text, per_second, burst):
    rate = Rate.of(text)
    assert (rate.per_second, rate.burst) == pytest.approx((per_second, burst))


@pytest.mark.parametrize(
    "text", ["", "100", "100/week", "0/min", "-1/min", "1/min burst 0", "1/min burst", "1.5/s", 5]
)
def test_what_is_no_rate_is_told(text):
    with pytest.raises(ValueError, match=r"rate|burst"):
        on("letter.sent", rate=text)


def test_a_concurrency_is_one_or_more():
    with pytest.raises(ValueError, match="concurrency"):
        on("letter.sent", concurrency=0)


def test_rates_of_the_settings_are_of_types_that_are_handled():
    with pytest.raises(SettingsError, match=r"letter\.sennt.*[Dd]id you mean.*letter\.sent"):
        rates_of({"letter.sennt": "1/s"}, handlers_of())
    with pytest.raises(SettingsError, match="is no rate"):
        rates_of({"letter.sent": "often"}, handlers_of())
