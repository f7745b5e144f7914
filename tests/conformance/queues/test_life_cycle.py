"""Whatever workers, operators and time do, in any order: each database is where the model is."""

import os
from collections import Counter
from datetime import UTC, datetime, timedelta

import pytest
from django.db import connection, transaction
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from mainspring.events.models import Delivery, Failure, Finished, Outcome, Stage, StoredEvent
from mainspring.events.operators.changes import changes_of
from mainspring.events.operators.retention import Retention, purge
from tests.conformance.queues.desk import Desk
from tests.conformance.queues.life import UNFINISHED, Life, Piece

USUAL = {"postgresql": 40, "mysql": 40, "sqlite": 40}
HISTORIES = int(os.environ.get("MAINSPRING_TEST_ROUNDS", USUAL[connection.vendor]))
STEPS = 15
BEGINNING = datetime(2020, 1, 1, tzinfo=UTC)

STATES = {
    **{stage.value: stage.label for stage in Stage},
    **{10 + outcome.value: outcome.label for outcome in Outcome},
}
EVENT, FAILURE = 20, 30
COLUMNS = "event, kind, order_key, priority, attempts"
NOTHING = "NULL, NULL, NULL, NULL, NULL, NULL, NULL"
ALL = f"""
SELECT id, stage, {COLUMNS}, max_attempts, fence FROM mainspring_delivery
UNION ALL SELECT id, 10 + outcome, {COLUMNS}, NULL, NULL FROM mainspring_finished
UNION ALL SELECT id, {EVENT}, {NOTHING} FROM mainspring_event
UNION ALL SELECT delivery, {FAILURE}, {NOTHING} FROM mainspring_failure"""  # noqa: S608 - of the texts above

picks = st.integers(0, 30)
EVENTS = st.tuples(
    st.sampled_from(["", "", "a", "b"]),  # key
    st.sampled_from([0, 0, -1, 1]),  # priority
    st.sampled_from([(1,), (1, 2)]),  # handlers
    st.sampled_from([False, False, True]),  # whether it waits
    st.sampled_from([None, None, "x", "y"]),  # idempotency key
)
several = st.lists(picks, min_size=1, max_size=3)
attempts = st.none() | st.integers(1, 9)


class Histories(RuleBasedStateMachine):
    """What is due, is due at moments that are made here: no test waits for a clock."""

    @initialize(first=st.lists(EVENTS, min_size=2, max_size=4))
    def begin(self, first):
        for model in (StoredEvent, Delivery, Finished, Failure):
            model.objects.all().delete()
        self.desk = Desk()
        self.changes = changes_of("default")
        self.life = Life()
        self.moment = 0
        self.fence = 0
        self.held = []  # (fence, id) of whatever was claimed once
        self.events = {}  # by idempotency key
        for said in first:
            self._publish(*said)

    def _tick(self, *ids):
        """Let deliveries be due behind all others, as they are by the clock of the database."""
        self.moment += 1
        Delivery.objects.filter(pk__in=ids).update(due=BEGINNING + timedelta(seconds=self.moment))
        return self.moment

    def _has(self, *states):
        return any(one.state in states for one in self.life.pieces.values())

    def _chosen(self, numbers):
        ids = list(self.life.pieces)
        return sorted({ids[number % len(ids)] for number in numbers})

    @rule(said=EVENTS)
    def publish(self, said):
        self._publish(*said)

    def _publish(self, key, priority, kinds, waits, only):
        due = BEGINNING.replace(year=2090) if waits else None
        row = self.desk.row(key=key, priority=priority, not_before=due, idempotency_key=only)
        ((event, is_new),) = self.desk.publish(row, kinds=kinds, order=1)
        assert is_new == (only not in self.events)
        if not is_new:
            assert event == self.events[only]
            return
        if only:
            self.events[only] = event
        made = Delivery.objects.filter(event=event).order_by("pk")
        made = dict(made.values_list("pk", "kind"))
        assert tuple(made.values()) == kinds
        tick = self._tick(*([] if waits else made))
        for id_, kind in made.items():
            one = Piece(event, kind, key or None, priority, tick)
            one.state = "waiting" if waits else "ready"
            self.life.pieces[id_] = one

    @rule(limit=st.integers(1, 4))
    def claim(self, limit):
        self.fence += 1
        _, claimed = self.desk.claim(limit, fence=self.fence)
        self._claimed(claimed, limit)

    def _claimed(self, claimed, limit):
        expected = self.life.claim(limit, self.fence)
        assert [one.id for one in claimed] == expected
        assert [one.attempts for one in claimed] == [
            self.life.pieces[id_].attempts for id_ in expected
        ]
        self.held += [(self.fence, id_) for id_ in expected]

    @precondition(lambda self: self.held)
    @rule(
        picked=picks,
        end=st.sampled_from(["processed", "skipped", "exhausted", "waiting", "blocked"]),
        writes=st.booleans(),
        rolls_back=st.booleans(),
    )
    def finish(self, picked, end, writes, rolls_back):
        """Finish what was claimed some time, whoever may have it by now."""
        fence, id_ = self.held[picked % len(self.held)]
        holds = self.life.holds(id_, fence)
        if not writes:
            self._acknowledge(id_, end, fence)
        else:
            with transaction.atomic():
                assert self.desk.queue.save([id_], fence=fence, is_first=True) == holds
                self.desk.queue.keep()
                self._acknowledge(id_, end, fence)
                transaction.set_rollback(rolls_back)
        if holds and not (writes and rolls_back):
            self.life.end(id_, end, fails=end in ("waiting", "blocked", "exhausted"))

    def _acknowledge(self, id_, end, fence):
        from mainspring.events.queues.queue import Failed

        done = [(id_, Outcome[end.upper()])] if end not in UNFINISHED else []
        failed = Failed(
            id=id_,
            attempt=1,
            code="BUSY",
            error="busy",
            wait=3_600 if end == "waiting" else None,
            blocks=end == "blocked",
        )
        fails = end in ("waiting", "blocked", "exhausted")
        self.desk.acknowledge(done, [failed] if fails else [], fence=fence)

    @precondition(lambda self: self.held)
    @rule(picked=picks, extends=st.booleans())
    def give_back_or_extend(self, picked, extends):
        fence, id_ = self.held[picked % len(self.held)]
        holds = self.life.holds(id_, fence)
        if extends:
            self.desk.queue.extend([id_], fence=fence, lease=3_600)
            if holds:
                self.life.pieces[id_].leased = True
            return
        self.desk.queue.give_back([id_], fence=fence)
        if holds:
            self.life.end(id_, self.life.pieces[id_].state, gives_back=True)

    @precondition(lambda self: self.held)
    @rule(picked=picks)
    def lease_runs_out(self, picked):
        fence, _ = self.held[picked % len(self.held)]
        self.desk.end_leases(fence=fence)
        for one in self.life.pieces.values():
            one.leased = one.leased and one.fence != fence

    @precondition(lambda self: self._has("waiting"))
    @rule()
    def time_passes(self):
        waiting = [id_ for id_, one in self.life.pieces.items() if one.state == "waiting"]
        tick = self._tick(*waiting)
        self.desk.queue.promote(1_000)
        for one in map(self.life.pieces.get, waiting):
            one.state, one.due = "ready", tick

    @precondition(lambda self: self.life.pieces)
    @rule(numbers=several, most=attempts)
    def requeue(self, numbers, most):
        ids = self._chosen(numbers)
        found = self.changes.requeue(ids, max_attempts=most)
        tick = self._tick(*found)
        assert found == {id_ for id_ in ids if self.life.requeue(id_, most, tick)}

    @precondition(lambda self: self.life.pieces)
    @rule(numbers=several, state=st.sampled_from(["cancelled", "processed"]))
    def settle(self, numbers, state):
        ids = self._chosen(numbers)
        change = self.changes.cancel if state == "cancelled" else self.changes.mark_processed
        assert change(ids) == {id_ for id_ in ids if self.life.settle(id_, state)}

    @precondition(lambda self: self.life.pieces)
    @rule(numbers=several, most=st.integers(1, 9))
    def set_max_attempts(self, numbers, most):
        ids = self._chosen(numbers)
        unfinished = {id_ for id_ in ids if self.life.pieces[id_].state in UNFINISHED}
        assert self.changes.set_max_attempts(ids, most) == unfinished
        for id_ in unfinished:
            self.life.pieces[id_].most = most

    @precondition(lambda self: self._has("processed", "skipped", "cancelled"))
    @rule()
    def purge(self):
        # All that has happened is older than tomorrow.
        list(purge(Retention(finished=-1, exhausted=None)))
        self.life.purge()
        left = {one.event for one in self.life.pieces.values()}
        self.events = {key: event for key, event in self.events.items() if event in left}

    @invariant()
    def equals_the_model(self):
        with connection.cursor() as cursor:
            cursor.execute(ALL)
            rows = cursor.fetchall()
        pieces = {id_: said for id_, table, *said in rows if table < EVENT}
        assert len(pieces) == sum(table < EVENT for _, table, *_ in rows)  # each in one place
        for id_, (table, *_) in {id_: said for id_, *said in rows if said[0] < EVENT}.items():
            pieces[id_].insert(0, STATES[table])
        assert pieces == {id_: _as_stored(one) for id_, one in self.life.pieces.items()}
        events = {id_ for id_, table, *_ in rows if table == EVENT}
        assert events == {one.event for one in self.life.pieces.values()}
        failures = Counter(id_ for id_, table, *_ in rows if table == FAILURE)
        assert failures == Counter({id_: p.failures for id_, p in self.life.pieces.items()})


def _as_stored(one):
    said = [one.state, one.event, one.kind, one.key, one.priority, one.attempts]
    return [*said, one.most, one.fence] if one.state in UNFINISHED else [*said, None, None]


@pytest.mark.django_db(transaction=True)
def test_the_life_of_deliveries_equals_its_model():
    run_state_machine_as_test(
        Histories,
        settings=settings(
            max_examples=HISTORIES,
            stateful_step_count=STEPS,
            deadline=None,
            database=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
