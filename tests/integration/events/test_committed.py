"""What follows a commit does not undo it, nor tell the committer that it failed."""

from functools import partial

import pytest
from django.db import connection, transaction

from mainspring.events.committed import once_committed
from mainspring.events.models import StoredEvent, Worker
from mainspring.events.publishing import publish
from mainspring.events.queues.databases import queue_of

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.mark.parametrize("within", [True, False])
def test_an_error_is_logged_and_no_more(within, caplog):
    followed = []
    if within:
        with transaction.atomic():
            once_committed(partial(int, "no number"), using="default")
            once_committed(followed.append, 1, using="default")
    else:
        once_committed(partial(int, "no number"), using="default")
        once_committed(followed.append, 1, using="default")
    assert followed == [1]
    assert "no number" in caplog.text


def test_nothing_follows_what_is_rolled_back():
    followed = []
    with pytest.raises(ZeroDivisionError), transaction.atomic():
        once_committed(followed.append, 1, using="default")
        raise ZeroDivisionError
    assert followed == []


@pytest.fixture
def nobody_can_be_woken():
    """Let the database refuse to note that a worker waits no more."""
    if connection.vendor != "postgresql":
        pytest.skip("workers are woken on PostgreSQL alone")
    with connection.cursor() as cursor:
        cursor.execute(
            "CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS"
            " 'BEGIN RAISE EXCEPTION ''not now''; END'"
        )
        cursor.execute(
            "CREATE TRIGGER refused BEFORE UPDATE OF idle_until ON mainspring_worker"
            " FOR EACH ROW WHEN (NEW.idle_until IS NULL) EXECUTE FUNCTION refuse()"
        )
    yield
    with connection.cursor() as cursor:
        cursor.execute("DROP FUNCTION refuse() CASCADE")


def test_what_is_published_stays_where_nobody_can_be_woken(nobody_can_be_woken, caplog):
    queue = queue_of("default")
    number = queue.register("host:1", ["default"])
    try:
        queue.idle(number, 60)
        assert Worker.objects.get(pk=number).idle_until is not None
        publish("letter.idle")
        with transaction.atomic():
            publish("letter.idle")
            publish("letter.idle")
        assert StoredEvent.objects.count() == 3
        assert caplog.text.count("Error calling PostgreSQLQueue.wake") == 2
    finally:
        queue.leave(number)
