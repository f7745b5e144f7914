"""A queue with fewer words: what a publisher, a worker and the time do to it."""

import json
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from itertools import count

from django.db import connection, connections, transaction

from mainspring.events.clock import Now
from mainspring.events.models import Delivery, Failure, Finished, Stage
from mainspring.events.queues.databases import queue_of
from mainspring.events.queues.queue import Claim, Done, Failed, Row, Wanted

LONG = timedelta(hours=1)
EXHAUSTED = 3
has_one_connection = connection.vendor == "sqlite" and connection.is_in_memory_db()


class Desk:
    """Events of the type "case", each with one delivery unless it is said otherwise."""

    def __init__(self):
        self.queue = queue_of("default")
        self._fences = count(1)

    def row(self, number=0, **said):
        usual = {
            "type": "case",
            "version": 1,
            "payload": json.dumps({"number": number}),
            "subject_type": "",
            "subject_id": "",
            "key": "",
            "idempotency_key": None,
            "not_before": None,
            "priority": 0,
            "correlation_id": "",
            "causation_id": "",
        }
        return Row(**{**usual, **said})

    def publish(self, *rows, kinds=(1,), queue="default", order=0):
        wanted = [Wanted(type="case", kind=kind, queue=queue, order=order) for kind in kinds]
        return self.queue.publish(rows or [self.row()], wanted)

    def claim(self, limit=10, *, queues=("default",), kinds=(1, 2, 3), fence=None, lease=30.0):
        """Claim; give the fence and what was claimed."""
        fence = next(self._fences) if fence is None else fence
        return fence, self.queue.claim(self.wanted(fence, limit, queues, kinds, lease))

    def wanted(self, fence, limit=10, queues=("default",), kinds=(1, 2, 3), lease=30.0):
        return Claim(queues=queues, kinds=kinds, limit=limit, lease=lease, fence=fence, worker=5)

    def numbers(self, limit=10, **said):
        """Claim, and give the numbers that their payloads have."""
        return [one.event.payload["number"] for one in self.claim(limit, **said)[1]]

    def aged(self, limit, *, seconds, **said):
        """Claim first what has been ready for so long; give the numbers."""
        fence = next(self._fences)
        claim = replace(self.wanted(fence, limit, **said), aged=seconds)
        return [one.event.payload["number"] for one in self.queue.claim(claim)]

    def acknowledge(self, done=(), failed=(), *, fence, then=None):
        return self.queue.acknowledge(
            [Done(id=id_, outcome=outcome) for id_, outcome in done], failed, fence=fence, then=then
        )

    def failed(self, one, *, wait=None, blocks=False, attempt=1):
        return Failed(
            id=one.id, attempt=attempt, code="BUSY", error="busy", wait=wait, blocks=blocks
        )

    def end_leases(self, **which):
        """Let time pass until leases have run out."""
        Delivery.objects.filter(**which).exclude(lease_until=None).update(lease_until=Now() - LONG)

    def let_be_due(self):
        """Let time pass until all that waits is due."""
        Delivery.objects.filter(stage=Stage.WAITING).update(due=Now() - LONG)
        self.queue.promote(1_000)


def held():
    """Give the deliveries that are not finished, by id."""
    return {one.pk: one for one in Delivery.objects.order_by("pk")}


def finished():
    """Give how each delivery ended, by id."""
    return dict(Finished.objects.values_list("pk", "outcome"))


def failures():
    """Give the attempts that failed."""
    return list(Failure.objects.order_by("pk").values_list("delivery", "attempt", "code", "error"))


_WAITING = {
    "postgresql": """SELECT count(*) FROM pg_locks JOIN pg_database ON pg_database.oid = database
        WHERE NOT granted AND datname = current_database()""",
    "mysql": """SELECT count(*) FROM information_schema.innodb_trx
        JOIN information_schema.processlist ON processlist.id = trx_mysql_thread_id
        WHERE trx_state = 'LOCK WAIT' AND db = DATABASE()""",
}


def waiting():
    """Give how many others wait for locks."""
    with connection.cursor() as cursor:
        cursor.execute(_WAITING[connection.vendor])
        return cursor.fetchone()[0]


def until(holds, seconds=30.0):
    """Wait until something holds."""
    ends = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < ends, "it does not become so"
        time.sleep(0.15)  # InnoDB looks anew where nobody has asked for a tenth of a second


@contextmanager
def elsewhere(threads=1):
    """Give what calls a function on a connection of another thread; it gives a future."""
    with ThreadPoolExecutor(max_workers=threads) as pool:
        yield lambda function, *arguments: pool.submit(_closing, function, *arguments)


def _closing(function, *arguments):
    try:
        return function(*arguments)
    finally:
        connections.close_all()


@contextmanager
def at_work(desk, ids, fence):
    """Be in the transaction of a handler that has begun with deliveries."""
    with transaction.atomic():
        assert desk.queue.save(ids, fence=fence, is_first=True)
        yield
