"""Times claims by the queue itself, as a worker makes them."""

import secrets
import time

from django.apps import apps
from django.db import connections

from benchmarks.events.members import mainspring as member
from mainspring.events.kinds import Kinds
from mainspring.events.queues.databases import queue_of
from mainspring.events.queues.queue import Claim, Done, Mark

BATCH = 100
CHURN = 1_000


class Claiming:
    """A worker that does nothing with what it claims."""

    def __init__(self) -> None:
        self._queue = queue_of("default")
        self._kinds = Kinds(apps.get_app_config("mainspring_events").handlers).numbers()
        self._queue.begin()
        self._marks: dict[str, Mark] = {}

    def times(self, kind: str, batches: int) -> list[float]:
        """Give the seconds of each claim.

        Args:
            kind: "plain", or "churning": with an old snapshot open, while others publish as much
                as is claimed.
            batches: how many claims.
        """
        if kind == "plain":
            self._claim()
            return [self._claim() for _ in range(batches)]
        found = []
        with connections["default"].copy("old").cursor() as old:
            old.execute("BEGIN ISOLATION LEVEL REPEATABLE READ")
            old.execute("SELECT count(*) FROM mainspring_delivery")
            while len(found) < batches:
                member.publish("idle", range(CHURN), None)
                found += [self._claim() for _ in range(CHURN // BATCH)]
            old.execute("ROLLBACK")
        return found

    def _claim(self) -> float:
        fence = secrets.randbelow(2**62)
        claim = Claim(
            queues=("default",),
            kinds=self._kinds,
            limit=BATCH,
            lease=30.0,
            fence=fence,
            worker=1,
            marks=self._marks,
        )
        begin = time.perf_counter()
        found = self._queue.claim(claim)
        taken = time.perf_counter() - begin
        self._queue.acknowledge([Done(id=one.id, outcome=1) for one in found], [], fence=fence)
        if len(found) != BATCH:
            message = f"a claim found {len(found)}"
            raise RuntimeError(message)
        return taken
