"""What a queue promises to those who publish."""

from datetime import UTC, datetime, timedelta
from functools import partial
from itertools import count
from random import Random

import pytest
from django.db import DatabaseError, connection, transaction
from django.utils import timezone

from mainspring.events.models import Delivery, Stage, StoredEvent
from mainspring.events.queues.queue import Wanted
from tests.conformance.queues.desk import elsewhere, has_one_connection, until, waiting

pytestmark = pytest.mark.django_db(transaction=True)
one_key_waits = pytest.mark.skipif(
    connection.vendor == "sqlite", reason="one writer at a time: the next one waits in any case"
)
several_connections = pytest.mark.skipif(has_one_connection, reason="has one connection")


def test_events_are_written_in_order_as_they_are_given(desk):
    moment = datetime(2040, 1, 2, 3, 4, 5, 678_000, tzinfo=UTC)
    row = desk.row(
        7,
        version=3,
        subject_type="post.Letter",
        subject_id="12",
        key="a",
        not_before=moment,
        priority=-4,
        correlation_id="journey",
        causation_id="9",
    )
    before = timezone.now() - timedelta(minutes=5)
    made = desk.publish(row, *map(desk.row, range(20)))
    ids = [id_ for id_, _ in made]
    assert ids == sorted(set(ids))
    assert all(is_new for _, is_new in made)
    stored = StoredEvent.objects.get(pk=ids[0])
    names = [name for name in row.__slots__ if name not in ("payload", "idempotency_key")]
    assert {name: getattr(stored, name) for name in names} == {
        name: getattr(row, name) for name in names
    }
    assert stored.payload == {"number": 7}
    assert before < stored.created_at < timezone.now() + timedelta(minutes=5)
    numbers = StoredEvent.objects.filter(pk__in=ids[1:]).order_by("pk")
    assert [event.payload["number"] for event in numbers] == list(range(20))


def test_each_handler_of_its_type_has_a_delivery(desk):
    wanted = [
        Wanted(type="case", kind=1, queue="default", order=0),
        Wanted(type="case", kind=2, queue="slow", order=1),
        Wanted(type="case", kind=3, queue="default", order=2),
        Wanted(type="other", kind=4, queue="default", order=0),
    ]
    rows = [
        desk.row(key="a", subject_type="post.Letter", subject_id="12", priority=3),
        desk.row(),
        desk.row(type="other"),
        desk.row(type="unknown"),
    ]
    (first, _), (second, _), (third, _), _ = desk.queue.publish(rows, wanted)
    columns = ("event", "kind", "queue", "order_key", "priority", "stage", "attempts")
    assert list(Delivery.objects.order_by("event", "kind").values_list(*columns)) == [
        (first, 1, "default", None, 3, Stage.READY, 0),
        (first, 2, "slow", "a", 3, Stage.READY, 0),
        (first, 3, "default", "post.Letter:12", 3, Stage.READY, 0),
        (second, 1, "default", None, 0, Stage.READY, 0),
        (second, 2, "slow", None, 0, Stage.READY, 0),
        (second, 3, "default", None, 0, Stage.READY, 0),
        (third, 4, "default", None, 0, Stage.READY, 0),
    ]


def test_an_event_without_handlers_is_kept(desk):
    desk.publish(kinds=())
    assert StoredEvent.objects.count() == 1
    assert not Delivery.objects.exists()


def test_what_is_not_due_waits(desk):
    now = timezone.now()
    desk.publish(
        desk.row(1, not_before=now + timedelta(hours=1)),
        desk.row(2, not_before=now - timedelta(hours=1)),
        desk.row(3),
    )
    stages = Delivery.objects.order_by("pk").values_list("stage", flat=True)
    assert list(stages) == [Stage.WAITING, Stage.READY, Stage.READY]
    assert desk.numbers() == [2, 3]


def test_strange_texts_come_back_as_they_are(desk):
    strange = ["'; --", '"', "\\", "%s %% {}", "é 漢 🙂", "\n\t", "null", "NULL", " a ", ""]
    rows = [desk.row(payload=f'{{"number": {n}}}', key=text) for n, text in enumerate(strange)]
    desk.publish(*rows, order=1)
    _, claimed = desk.claim(20)
    assert [one.event.key for one in claimed] == strange
    assert [one.order_key for one in claimed] == [text or None for text in strange]


@pytest.mark.parametrize(
    "payload",
    ["{}", "[]", "null", "1.5", '"🙂"', '{"a": [1, {"b": "\\\\ \\" \' é"}]}', "9007199254740993"],
)
def test_payloads_come_back_as_they_are(desk, payload):
    import json

    desk.publish(desk.row(payload=payload))
    _, (one,) = desk.claim()
    assert one.event.payload == json.loads(payload)


def test_a_key_makes_an_event_the_only_one_of_its_type(desk):
    ((first, _),) = desk.publish(desk.row(1, idempotency_key="a"))
    made = desk.publish(
        desk.row(2, idempotency_key="a"),
        desk.row(3, idempotency_key="b"),
        desk.row(4),
        desk.row(5, idempotency_key="b"),
        desk.row(6, idempotency_key="a", type="other"),
    )
    assert [is_new for _, is_new in made] == [False, True, True, False, True]
    assert made[0][0] == first
    assert made[3][0] == made[1][0]
    ids = [id_ for id_, is_new in made if is_new]
    assert ids == sorted(ids)
    assert desk.numbers() == [1, 3, 4]


def test_keys_are_the_same_only_where_each_letter_is(desk):
    keys = ["a", "A", "a ", " a", "á", "a\0b".replace("\0", "_"), ""]
    made = desk.publish(*(desk.row(idempotency_key=key) for key in keys))
    again = desk.publish(*(desk.row(idempotency_key=key) for key in keys))
    assert [is_new for _, is_new in made] == [True] * len(keys)
    assert again == [(id_, False) for id_, _ in made]


def test_order_keys_are_the_same_only_where_each_letter_is(desk):
    keys = ["a", "A", "a ", "á"]
    desk.publish(*(desk.row(n, key=key) for n, key in enumerate(keys)), order=1)
    assert desk.numbers() == [0, 1, 2, 3]


def test_many_at_once_are_numbered_one_by_one(desk):
    made = desk.publish(*(desk.row(n, idempotency_key=str(n % 1_500)) for n in range(2_500)))
    assert [is_new for _, is_new in made] == [True] * 1_500 + [False] * 1_000
    stored = {event.pk: event.payload["number"] for event in StoredEvent.objects.all()}
    assert [stored[id_] for id_, _ in made] == [n % 1_500 for n in range(2_500)]
    assert Delivery.objects.count() == 1_500


def test_what_cannot_be_stored_is_an_error_and_leaves_nothing(desk):
    if connection.vendor == "sqlite":
        pytest.skip("stores texts of any length")
    with pytest.raises(DatabaseError):
        desk.publish(desk.row(1), desk.row(2, idempotency_key="x" * 300))
    with pytest.raises(DatabaseError):
        desk.publish(desk.row(), queue="q" * 100)
    assert not StoredEvent.objects.exists()
    assert not Delivery.objects.exists()


def test_what_fails_half_way_in_a_transaction_cannot_be_committed(desk):
    if connection.vendor == "sqlite":
        pytest.skip("stores texts of any length")
    with transaction.atomic():
        with pytest.raises(DatabaseError):
            desk.publish(desk.row(), queue="q" * 100)
        with pytest.raises(DatabaseError):
            StoredEvent.objects.count()
        transaction.set_rollback(True)
    assert not StoredEvent.objects.exists()


def test_what_is_rolled_back_was_never_published(desk):
    with transaction.atomic():
        desk.publish(desk.row(idempotency_key="a"))
        with transaction.atomic():
            desk.publish()
            transaction.set_rollback(True)
        assert StoredEvent.objects.count() == Delivery.objects.count() == 1
        transaction.set_rollback(True)
    assert not StoredEvent.objects.exists()
    assert desk.publish(desk.row(idempotency_key="a"))[0][1]


@several_connections
def test_nobody_sees_an_event_before_it_is_committed(desk):
    with elsewhere() as apart:
        with transaction.atomic():
            desk.publish()
            if connection.vendor != "sqlite":  # where one writes at a time
                assert apart(desk.claim).result(timeout=10)[1] == []
            assert apart(StoredEvent.objects.count).result(timeout=10) == 0
        assert len(apart(desk.claim).result(timeout=10)[1]) == 1


@several_connections
def test_all_who_publish_a_key_at_once_are_given_the_same_event(desk):
    keys = [f"key {n}" for n in range(20)]
    attempts = count()

    def publish():
        if next(attempts) % 5 == 4:
            # Somebody fails in between: who waited for it is the first one then.
            with transaction.atomic():
                desk.publish(*(desk.row(idempotency_key=key) for key in keys[:5]))
                transaction.set_rollback(True)
        return [desk.publish(desk.row(idempotency_key=key))[0] for key in keys]

    with elsewhere(8) as apart:
        calls = [apart(publish) for _ in range(16)]
        made = [call.result(timeout=60) for call in calls]
    for several in zip(*made, strict=True):
        assert len({id_ for id_, _ in several}) == 1
        assert sum(is_new for _, is_new in several) == 1
    assert StoredEvent.objects.count() == Delivery.objects.count() == 20


@one_key_waits
def test_who_publishes_a_key_in_order_waits_for_the_one_before(desk):
    with elsewhere() as first, elsewhere() as second:
        with transaction.atomic():
            desk.publish(desk.row(1, key="a"), order=1)
            waits = first(partial(desk.publish, desk.row(2, key="a"), order=1))
            until(waiting)
            # Other keys do not wait, nor do those that nobody wants in order.
            second(partial(desk.publish, desk.row(3, key="b"), order=1)).result(timeout=10)
            second(partial(desk.publish, desk.row(4, key="a"))).result(timeout=10)
            second(partial(desk.publish, desk.row(5), order=1)).result(timeout=10)
            assert not waits.done()
            assert sorted(second(desk.numbers).result(timeout=10)) == [3, 4, 5]
        waits.result(timeout=10)
    assert desk.numbers() == [1]


@one_key_waits
def test_what_was_rolled_back_lets_the_next_one_of_its_key_go(desk):
    with elsewhere() as apart:
        with transaction.atomic():
            desk.publish(desk.row(1, key="a"), order=1)
            waits = apart(partial(desk.publish, desk.row(2, key="a"), order=1))
            until(waiting)
            transaction.set_rollback(True)
        waits.result(timeout=10)
    assert desk.numbers() == [2]


@one_key_waits
def test_keys_stay_in_order_whoever_publishes_them_at_once(desk):
    said = {key: [] for key in "abcde"}

    def publish(seed):
        drawn = Random(seed)  # noqa: S311 - it guards nothing
        for _ in range(15):
            keys = drawn.sample("abcde", 3)
            with transaction.atomic():
                made = desk.publish(*(desk.row(key=key) for key in keys), order=1)
                if drawn.random() < 0.3:
                    transaction.set_rollback(True)
                    continue
                # Nobody else is here with these keys before this is committed.
                for key, (id_, _) in zip(keys, made, strict=True):
                    said[key].append(id_)

    with elsewhere(6) as apart:
        for call in [apart(publish, seed) for seed in range(6)]:
            call.result(timeout=60)
    assert all(ids == sorted(ids) for ids in said.values())
    assert sum(map(len, said.values())) == StoredEvent.objects.count()


@one_key_waits
def test_tables_of_a_projects_own_wait_by_numbers_of_their_keys(desk):
    def lock(*numbers):
        with transaction.atomic():
            desk.queue.lock(numbers)

    with elsewhere() as first, elsewhere() as second:
        with transaction.atomic():
            desk.queue.lock([-5, 7, 2**31 - 1])
            waits = first(lock, 1, 7)
            until(waiting)
            second(lock, 3, 5).result(timeout=10)
            assert not waits.done()
        waits.result(timeout=10)


@pytest.mark.skipif(connection.vendor != "mysql", reason="others lock keys without a table")
def test_where_tables_are_made_without_migrations_no_key_is_locked(desk, caplog):
    with connection.cursor() as cursor:
        cursor.execute("RENAME TABLE mainspring_order_key TO mainspring_order_key_gone")
        try:
            with transaction.atomic():
                desk.publish(desk.row(1, key="a"), order=1)
                desk.publish(desk.row(2, key="a"), order=1)
        finally:
            cursor.execute("RENAME TABLE mainspring_order_key_gone TO mainspring_order_key")
    assert desk.numbers() == [1]
    assert caplog.text.count("mainspring_order_key is not there") == 1
