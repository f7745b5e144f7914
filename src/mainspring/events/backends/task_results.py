"""What is known of a task: read from its event, its delivery and its failures."""

from __future__ import annotations

import traceback
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from django.db.models import BooleanField, Case, Q, When
from django.utils.dateparse import parse_datetime
from django.utils.module_loading import import_string

from mainspring.events.backends.app import events_app
from mainspring.events.backends.task_api import (
    TaskError,
    TaskResult,
    TaskResultDoesNotExist,
    TaskResultStatus,
)
from mainspring.events.backends.task_types import FINISHED, TASK
from mainspring.events.clock import Now
from mainspring.events.models import Delivery, Failure, Finished, Outcome, Stage, StoredEvent
from mainspring.events.queues.databases import alias_of_events

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from django.db.models import QuerySet

_LONGEST = 18  # digits of an id
_RUNS = Q(stage=Stage.READY, lease_until__gte=Now())
_WRAPPED = "\nThe above exception was the direct cause of the following exception:\n"


def result_of(
    id_: int, payload: Mapping[str, Any], *, created_at: datetime, alias: str, **known: Any
) -> TaskResult[Any]:
    """Give the result of a task.

    Args:
        id_: of its event.
        payload: of that.
        created_at: when it was enqueued.
        alias: of the backend.
        known: what else is known of it.

    Raises:
        ImportError: the task is no longer there.
    """
    after = payload["run_after"]
    task = import_string(payload["task"]).using(
        priority=payload["priority"],
        queue_name=payload["queue"],
        run_after=None if after is None else parse_datetime(after),
        backend=alias,
    )
    usual: dict[str, Any] = {
        "status": TaskResultStatus.READY,
        "started_at": None,
        "finished_at": None,
        "last_attempted_at": None,
        "errors": [],
        "worker_ids": [],
    }
    return TaskResult(
        task=task,
        id=str(id_),
        enqueued_at=created_at,
        args=payload["args"],
        kwargs=payload["kwargs"],
        backend=alias,
        **{**usual, **known},
    )


def stored_result(id_: str, *, alias: str, kind: int) -> TaskResult[Any]:
    """Read what became of a task.

    Args:
        id_: of its result.
        alias: of the backend.
        kind: number of its handler.

    Raises:
        TaskResultDoesNotExist: there is no such task, or it has been removed.
    """
    event = _stored(TASK).filter(pk=int(id_)).first() if _is_id(id_) else None
    if event is None or event.payload["backend"] != alias:
        raise TaskResultDoesNotExist(id_)
    database = alias_of_events()
    # Its end is read behind its delivery: what ends in between is seen as at work.
    unfinished = Delivery._default_manager.using(database).filter(event=event.pk, kind=kind)
    held = unfinished.annotate(
        runs=Case(When(_RUNS, then=True), default=False, output_field=BooleanField())
    ).first()
    ended = Finished._default_manager.using(database).filter(event=event.pk, kind=kind).first()
    failures = _failures(ended or held)
    known = _ended(ended, failures) if ended is not None else _at_work(held, failures)
    known["errors"] = [_error(failure) for failure in failures]
    value = None
    if known["status"] == TaskResultStatus.SUCCESSFUL:
        value = _learn(known, event.pk)
    result = result_of(event.pk, event.payload, created_at=event.created_at, alias=alias, **known)
    object.__setattr__(result, "_return_value", value)
    return result


def _is_id(text: str) -> bool:
    """Tell whether a column could hold it."""
    return text.isdecimal() and len(text) <= _LONGEST


def _stored(type_: str) -> QuerySet[StoredEvent]:
    found: QuerySet[StoredEvent] = StoredEvent._default_manager.using(alias_of_events())
    return found.filter(type=type_)


def _failures(one: Delivery | Finished | None) -> list[Failure]:
    if one is None:
        return []
    found = Failure._default_manager.using(alias_of_events()).filter(delivery=one.pk)
    return list(found.order_by("attempt", "pk"))


def _learn(known: dict[str, Any], id_: int) -> Any:
    """Add what the event of its end tells; give the value of the task."""
    told = _stored(FINISHED).filter(idempotency_key=str(id_)).first()
    if told is None:  # an operator has marked it processed
        return None
    started = parse_datetime(told.payload["started_at"])
    known["started_at"] = known["started_at"] or started
    known["last_attempted_at"] = started
    known["worker_ids"] = [told.payload["worker"]] * len(known["worker_ids"])
    return told.payload["value"]


def _ended(ended: Finished, failures: list[Failure]) -> dict[str, Any]:
    done = ended.outcome == Outcome.PROCESSED
    return {
        "status": TaskResultStatus.SUCCESSFUL if done else TaskResultStatus.FAILED,
        "started_at": _first(failures),
        "last_attempted_at": _last(failures),
        "finished_at": ended.finished_at,
        "worker_ids": ["?"] * ended.attempts,
    }


def _at_work(held: Any, failures: list[Failure]) -> dict[str, Any]:
    """Tell of a task that has not ended."""
    if held is None:  # it is moving from one table to the other
        return {"status": TaskResultStatus.RUNNING, "started_at": None}
    runs = held.runs
    status = TaskResultStatus.RUNNING if runs else TaskResultStatus.READY
    # When the worker was heard of last: at its claim, or since.
    lease = timedelta(seconds=events_app().settings.lease)
    seen = held.lease_until - lease if runs else None
    return {
        "status": status,
        "started_at": _first(failures) or seen,
        "last_attempted_at": seen or _last(failures),
        "worker_ids": [str(held.worker or "?")] * held.attempts,
    }


def _first(failures: list[Failure]) -> datetime | None:
    return failures[0].failed_at if failures else None


def _last(failures: list[Failure]) -> datetime | None:
    return failures[-1].failed_at if failures else None


def _error(failure: Failure) -> TaskError:
    path = failure.code if "." in failure.code else f"django.db.utils.{failure.code}"
    own, _, _ = failure.error.partition(_WRAPPED)
    return TaskError(exception_class_path=path, traceback=own)


def traceback_of(error: BaseException) -> str:
    """Write an exception as it is kept."""
    return "".join(traceback.format_exception(error))
