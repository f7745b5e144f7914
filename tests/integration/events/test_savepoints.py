"""What handlers write stands or falls by itself, in one transaction a batch."""

from contextlib import suppress

import pytest
from django.db import connection, transaction
from django.test.utils import CaptureQueriesContext

from mainspring.events.models import Delivery, Failure, Finished
from mainspring.events.publishing import publish
from tests.post.handlers import PLAN
from tests.post.models import Letter

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture(autouse=True)
def _known(work):
    """Let the statements of handlers be known: from the second time on they go with others."""
    publish("letter.refused")
    publish("letter.sorted", {"fails": False})
    work()
    Letter.objects.all().delete()


def _letters():
    return list(Letter.objects.order_by("event").values_list("event", flat=True))


def test_a_failing_handler_undoes_nothing_of_those_before_and_behind_it(work):
    PLAN["sort"] = lambda event: event.payload["fails"] and 1 / 0
    ids = [publish("letter.sorted", {"fails": n in (1, 2)}).id for n in range(5)]
    work()
    assert _letters() == [ids[0], ids[3], ids[4]]
    assert Delivery.objects.count() == 2


def _insert(*values):
    with connection.cursor() as cursor:
        cursor.execute("INSERT INTO post_letter (event, handler, text) VALUES (%s, %s, '')", values)


@pytest.mark.parametrize("known", [False, True])
def test_a_first_statement_that_the_database_refuses_undoes_its_handler_alone(work, known):
    ids = [publish("letter.tried", {"null": n == 1}).id for n in range(3)]

    def attempt(event):
        _insert(event.id, None if event.payload["null"] else "attempt")

    PLAN["attempt"] = attempt
    if known:  # once more: the statement goes with others by now
        work()
        Letter.objects.all().delete()
        ids = [publish("letter.tried", {"null": n == 1}).id for n in range(3)]
    work()
    assert _letters() == [ids[0], ids[2]]
    assert set(Failure.objects.values_list("code", flat=True)) == {"IntegrityError"}


def test_a_first_statement_that_the_driver_refuses_leaves_the_next_one_the_first(work):
    """Nothing was sent, so the savepoint is made with what the handler does then."""
    refused = []

    def attempt(event):
        if event.payload["strange"]:
            try:
                _insert(object(), "refused")
            except Exception as error:  # noqa: BLE001 - each driver has its own
                refused.append(error)
        _insert(event.id, "attempt")
        if event.payload["fails"]:
            raise ZeroDivisionError

    PLAN["attempt"] = attempt
    plan = [(True, True), (False, False), (True, True), (True, False), (False, True)]
    ids = [publish("letter.tried", {"strange": one, "fails": two}).id for one, two in plan]
    work()
    assert len(refused) == 3
    assert _letters() == [ids[1], ids[3]]
    assert set(Failure.objects.values_list("code", flat=True)) == {"ZeroDivisionError"}


def test_a_transaction_of_a_handler_may_be_its_first_statement(work):
    done = []

    def nested(event):
        with suppress(ZeroDivisionError), transaction.atomic():
            Letter.objects.filter(event=event.id).update(text="lost")
            raise ZeroDivisionError
        with transaction.atomic():
            Letter.objects.filter(event=event.id).update(text="kept")
            transaction.on_commit(lambda: done.append(event.id))
        if event.payload["fails"]:
            raise ZeroDivisionError

    PLAN["sort"] = nested
    ids = [publish("letter.sorted", {"fails": n == 1}).id for n in range(3)]
    work()
    assert list(Letter.objects.values_list("text", flat=True)) == ["kept", "kept"]
    assert done == [ids[0], ids[2]]


def test_a_handler_that_only_reads_is_under_its_fence(work):
    PLAN["sort"] = lambda event: Delivery.objects.filter(event=event.id).update(fence=1)
    publish("letter.sorted", {"fails": False})
    publish("letter.sorted", {"fails": False})
    work()
    # Somebody else has them: nothing is finished, and what was written is not lost silently.
    assert Finished.objects.filter(attempts=1).count() == 2  # of the fixture


@pytest.mark.skipif(connection.vendor != "postgresql", reason="others have no round trips to save")
def test_a_handler_with_one_statement_takes_one_round_trip(work):
    for _ in range(20):
        publish("letter.sorted", {"fails": False})
    with CaptureQueriesContext(
        connection,
    ) as captured:
        assert work(batch=20) == 20
    saves = [one["sql"] for one in captured if "SAVEPOINT" in one["sql"]]
    assert len(saves) == 20
    assert all("INSERT" in one for one in saves)


def test_what_the_database_refuses_at_the_commit_fails_alone(work):
    from django.contrib.auth.models import Permission

    def sort(event):
        if event.payload["fails"]:
            Permission.objects.create(content_type_id=-1, name="none", codename="none")

    PLAN["sort"] = sort
    ids = [publish("letter.sorted", {"fails": n == 1}).id for n in range(3)]
    work()
    assert _letters() == [ids[0], ids[2]]
    assert set(Failure.objects.values_list("code", flat=True)) == {"IntegrityError"}


def test_what_handlers_ask_for_on_commit_ends_no_worker(work):
    PLAN["sort"] = lambda event: transaction.on_commit(lambda: 1 / 0)
    ids = [publish("letter.sorted", {"fails": False}).id for _ in range(3)]
    work()
    assert _letters() == ids
    assert not Failure.objects.exists()
