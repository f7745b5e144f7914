"""Django's tasks run on events as the API of tasks says."""

import asyncio
from datetime import timedelta

import pytest
from django.apps import apps
from django.db import transaction
from django.utils import timezone

TASKS = {
    "default": {
        "BACKEND": "mainspring.events.backends.tasks.EventsBackend",
        "QUEUES": ["default", "urgent"],
    },
    "patient": {
        "BACKEND": "mainspring.events.backends.tasks.EventsBackend",
        "OPTIONS": {"retries": 2},
    },
}
pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture(autouse=True)
def tasks(settings):
    """The settings of tasks, and the app as it is with them."""
    from mainspring import conf
    from mainspring.events.backends import task_api
    from mainspring.events.backends.task_handlers import task_handlers
    from mainspring.events.handlers import Handlers

    settings.TASKS = TASKS
    # What Django does itself by a signal, the package does not.
    backends = task_api.task_backends
    backends._settings = backends.settings = backends.configure_settings(None)
    events = apps.get_app_config("mainspring_events")
    before = events.handlers
    events.handlers = Handlers([*before, *task_handlers(conf.event_tasks())])
    yield events
    events.handlers = before


@pytest.fixture
def jobs(tasks):
    from tests.post import jobs

    jobs.CALLS.clear()
    return jobs


@pytest.fixture
def work(tasks):
    from mainspring.events.kinds import Kinds
    from mainspring.events.queues.databases import queue_of
    from mainspring.events.working.worker import Pace, Worker

    def run():
        worker = Worker(
            queue_of("default"),
            alias="default",
            kinds=Kinds(tasks.handlers),
            queues=["urgent", "default"],
            pace=Pace(),
        )
        return worker.run(ends=lambda found: not found)

    return run


def _make_due():
    from mainspring.events.models import Delivery

    Delivery.objects.filter(stage=0).update(due=timezone.now() - timedelta(hours=1))


def test_a_task_is_enqueued_run_and_gives_its_value(jobs, work):
    from tests.post.models import Letter

    result = jobs.write.enqueue("hello", copies=2)
    assert (result.status, result.args, result.kwargs) == ("READY", ["hello"], {"copies": 2})
    assert (result.attempts, result.started_at, result.is_finished) == (0, None, False)
    with pytest.raises(ValueError, match="not finished"):
        _ = result.return_value
    assert work() == 1
    result.refresh()
    assert result.status == "SUCCESSFUL"
    assert result.return_value == {"text": "hello", "copies": 2}
    assert result.enqueued_at <= result.started_at <= result.finished_at
    assert result.last_attempted_at == result.started_at
    assert (result.attempts, result.errors) == (1, [])
    assert jobs.write.get_result(result.id).return_value["copies"] == 2
    assert Letter.objects.count() == 2
    assert work() == 0


def test_what_is_rolled_back_is_not_run(jobs, work):
    with pytest.raises(ZeroDivisionError), transaction.atomic():
        result = jobs.write.enqueue("never")
        raise ZeroDivisionError
    assert work() == 0
    from mainspring.events.backends.task_api import TaskResultDoesNotExist

    with pytest.raises(TaskResultDoesNotExist):
        jobs.write.get_result(result.id)


@pytest.mark.parametrize("id_", ["", "x", "-1", "0", "9" * 40, "²"])
def test_there_is_no_result_of_what_is_no_task(jobs, id_):
    from mainspring.events.backends.task_api import TaskResultDoesNotExist

    with pytest.raises(TaskResultDoesNotExist):
        jobs.write.get_result(id_)


def test_an_event_that_is_no_task_has_no_result(jobs):
    from mainspring.events.backends.task_api import TaskResultDoesNotExist
    from mainspring.events.publishing import publish

    with pytest.raises(TaskResultDoesNotExist):
        jobs.write.get_result(str(publish("letter.idle").id))


def test_the_result_of_another_task_is_refused(jobs):
    from mainspring.events.backends.task_api import task_backends

    result = jobs.write.enqueue("hello")
    with pytest.raises(Exception, match="does not match"):
        jobs.fail.get_result(result.id)
    assert task_backends["default"].get_result(result.id).task.func is jobs.write.func


def test_coroutines_are_enqueued_and_run(jobs, work):
    async def enqueue():
        result = await jobs.add.aenqueue(1, 2)
        return await jobs.add.aget_result(result.id)

    result = asyncio.run(enqueue())
    assert (result.status, result.task.priority, result.task.queue_name) == ("READY", 10, "urgent")
    assert work() == 1
    asyncio.run(result.arefresh())
    assert result.return_value == 3


def test_those_of_a_higher_priority_come_first(jobs, work):
    for priority in (0, 100, -100, 5):
        jobs.write.using(priority=priority).enqueue(str(priority))
    work()
    assert [call[1] for call in jobs.CALLS] == ["100", "5", "0", "-100"]


def test_a_task_runs_behind_its_moment(jobs, work):
    later = jobs.write.using(run_after=timezone.now() + timedelta(hours=1)).enqueue("later")
    assert work() == 0
    assert jobs.write.get_result(later.id).status == "READY"
    assert jobs.write.get_result(later.id).task.run_after == later.task.run_after
    _make_due()
    assert work() == 1
    assert jobs.write.get_result(later.id).status == "SUCCESSFUL"


def test_a_task_is_told_of_itself(jobs, work):
    result = jobs.told.enqueue("hello")
    work()
    result.refresh()
    assert result.return_value == [1, result.id, "RUNNING", "hello", 1]


def test_a_task_that_fails_leaves_its_error_and_nothing_else(jobs, work):
    from mainspring.events.models import Finished, Outcome
    from tests.post.models import Letter

    result = jobs.fail.enqueue("no")
    work()
    result.refresh()
    assert result.status == "FAILED"
    assert [one.exception_class for one in result.errors] == [LookupError]
    assert "LookupError: no" in result.errors[0].traceback
    assert "TaskFailed" not in result.errors[0].traceback
    with pytest.raises(ValueError, match="failed"):
        _ = result.return_value
    assert not Letter.objects.exists()
    assert Finished.objects.get().outcome == Outcome.EXHAUSTED


def test_a_task_is_tried_again_where_its_backend_says_so(jobs, work):
    result = jobs.fail_at_first.enqueue(2)
    work()
    result.refresh()
    assert (result.status, result.attempts, len(result.errors)) == ("READY", 1, 1)
    for _ in range(2):
        _make_due()
        work()
    result.refresh()
    assert (result.status, result.attempts, len(result.errors)) == ("SUCCESSFUL", 3, 2)
    assert result.return_value == "done"
    assert result.started_at < result.last_attempted_at


def test_a_value_that_json_cannot_hold_fails_the_task(jobs, work):
    result = jobs.strange.enqueue()
    work()
    result.refresh()
    assert result.status == "FAILED"
    assert result.errors[0].exception_class is TypeError


@pytest.mark.parametrize("value", [object(), {1, 2}, timedelta(1)])
def test_an_argument_that_json_cannot_hold_is_refused(jobs, value):
    from mainspring.events.models import StoredEvent

    with pytest.raises(TypeError):
        jobs.write.enqueue(value)
    assert not StoredEvent.objects.exists()


def test_signals_tell_of_it(jobs, work):
    from mainspring.events.backends import task_api, tasks

    told = []

    def hear(signal, name):
        def receiver(sender, task_result, **_):
            told.append((name, sender, task_result.status, task_result.task.name))

        signal.connect(receiver, weak=False)
        return signal, receiver

    heard = [
        hear(task_api.task_enqueued, "enqueued"),
        hear(task_api.task_started, "started"),
        hear(task_api.task_finished, "finished"),
    ]
    try:
        jobs.write.enqueue("hello")
        work()
        jobs.fail.enqueue("no")
        work()
    finally:
        for signal, receiver in heard:
            signal.disconnect(receiver)
    assert {sender for _, sender, _, _ in told} == {tasks.EventsBackend}
    assert [(name, status, task) for name, _, status, task in told] == [
        ("enqueued", "READY", "write"),
        ("started", "RUNNING", "write"),
        ("finished", "SUCCESSFUL", "write"),
        ("enqueued", "READY", "fail"),
        ("started", "RUNNING", "fail"),
        ("finished", "FAILED", "fail"),
    ]


def test_a_cancelled_task_has_failed(jobs, work):
    from django.core.management import call_command

    from mainspring.events.models import Delivery

    result = jobs.write.enqueue("never")
    call_command("events", "cancel", str(Delivery.objects.get().pk))
    result.refresh()
    assert (result.status, result.errors) == ("FAILED", [])
    assert work() == 0


def test_the_event_of_its_end_can_be_handled(jobs, work):
    from mainspring.events.models import StoredEvent

    result = jobs.write.enqueue("hello")
    work()
    told = StoredEvent.objects.get(type="mainspring.task.finished")
    assert told.causation_id == result.id
    assert told.key == "tests.post.jobs.write"
    assert told.payload["value"] == {"text": "hello", "copies": 1}


def test_an_unknown_option_is_an_error():
    from mainspring.errors import SettingsError
    from mainspring.events.backends.task_handlers import handler_of

    with pytest.raises(SettingsError, match="no option 'retry'"):
        handler_of("default", {"OPTIONS": {"retry": 3}})


def test_workers_work_on_the_queues_of_tasks(jobs, tasks, monkeypatch, capsys):
    from django.core.management import call_command

    monkeypatch.setattr(tasks, "task_queues", ["default", "urgent"])
    result = jobs.add.enqueue(1, 2)
    call_command("process_events", "--drain")
    assert jobs.add.get_result(result.id).return_value == 3
