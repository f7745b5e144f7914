"""Two who write at once, each by a connection of its own that stays open."""

import os
import random
import threading
from concurrent.futures import ThreadPoolExecutor

from django.db import connection, connections

USUAL = {"postgresql": 1_000, "mysql": 500, "sqlite": 100}


def rounds_of(vendor):
    """Tell how often two meet: MAINSPRING_TEST_ROUNDS, or as often as the database is quick."""
    return int(os.environ.get("MAINSPRING_TEST_ROUNDS", USUAL[vendor]))


class Racers:
    """Two threads with a connection each.

    One of them begins as the other one sends its first, second or any further statement, or both
    begin together. Who is first, and where the second comes in, is drawn anew in each round.

    Args:
        seed: of what is drawn.
    """

    LATEST = 5  # statement of the first one with which the second one begins

    def __init__(self, seed):
        self._drawn = random.Random(seed)  # noqa: S311 - it guards nothing
        self._threads = [ThreadPoolExecutor(max_workers=1) for _ in range(2)]

    def at_once(self, *tasks):
        """Run two tasks and give what they return."""
        first = self._drawn.randrange(2)
        statement = self._drawn.randint(0, self.LATEST)
        come_in = threading.Event()
        waiting = threading.Barrier(2)

        def lead():
            count = 0

            def watched(execute, *statement_and_more):
                nonlocal count
                count += 1
                if count == statement:
                    come_in.set()
                return execute(*statement_and_more)

            waiting.wait()
            if statement == 0:
                come_in.set()
            try:
                with connection.execute_wrapper(watched):
                    return tasks[first]()
            finally:
                come_in.set()

        def follow():
            waiting.wait()
            come_in.wait()
            return tasks[1 - first]()

        runs = [lead, follow] if first == 0 else [follow, lead]
        done = [thread.submit(run) for thread, run in zip(self._threads, runs, strict=True)]
        return [future.result() for future in done]

    def close(self):
        """Close the connections and end the threads."""
        for thread in self._threads:
            thread.submit(connections.close_all).result()
            thread.shutdown()


class Insisting:
    """Ask an office, again where it is told that others are in the way: then nothing was done.

    Only SQLite, which has one writer at a time, ever says so here.

    Args:
        office: to ask.
    """

    def __init__(self, office):
        self._office = office
        self.surface = office.surface
        self.whole = office.whole

    def ask(self, document, *who, **variables):
        """Answer with the data."""
        while True:
            found = self._office.whole(document, *who, **variables)
            codes = {error["extensions"]["code"] for error in found.get("errors", ())}
            if not codes:
                return found["data"]
            assert codes == {"UNAVAILABLE"}, found
            assert connection.vendor == "sqlite"

    def do(self, mutation, *who, **variables):
        """Do one mutation and give its payload."""
        (payload,) = self.ask(mutation, *who, **variables).values()
        return payload
