"""Runs a task, as the handler of its event."""

from __future__ import annotations

import os
import socket
from typing import TYPE_CHECKING, Any

from django.db import InterfaceError, OperationalError
from django.utils import timezone

from mainspring.events.backends.task_api import (
    TaskContext,
    TaskError,
    TaskResultStatus,
    normalize_json,
    task_backends,
    task_finished,
    task_started,
)
from mainspring.events.backends.task_results import result_of, traceback_of
from mainspring.events.backends.task_types import FINISHED
from mainspring.events.errors import EventProcessingError
from mainspring.events.publishing import publish

if TYPE_CHECKING:
    from mainspring.events.backends.task_api import TaskResult
    from mainspring.operation.event import Event


class TaskFailed(EventProcessingError):
    """A task raised an exception, which is the cause of this one."""


def run(alias: str, event: Event) -> None:
    """Run a task; what it gives is an event of its own, which commits with what it wrote.

    Args:
        alias: of the backend.
        event: of the task.

    Raises:
        TaskFailed: the task raised something.
    """
    backend: Any = task_backends[alias]
    now, worker = timezone.now(), f"{socket.gethostname()}:{os.getpid()}"
    result = result_of(
        event.id,
        event.payload,
        created_at=event.created_at,
        alias=alias,
        status=TaskResultStatus.RUNNING,
        started_at=now,
        last_attempted_at=now,
        worker_ids=[worker] * event.attempt,
    )
    task_started.send(sender=type(backend), task_result=result)
    try:
        value = _called(result)
    except (OperationalError, InterfaceError):
        raise  # the worker sees to a database that is away
    except Exception as error:
        path = f"{type(error).__module__}.{type(error).__qualname__}"
        if event.attempt >= backend.attempts:
            _end(result, TaskResultStatus.FAILED, error=error, path=path)
            task_finished.send(sender=type(backend), task_result=result)
        raise TaskFailed(str(error), code=path) from error
    told = {"value": value, "started_at": now, "worker": worker}
    publish(FINISHED, told, key=event.key, idempotency_key=str(event.id))
    _end(result, TaskResultStatus.SUCCESSFUL, value=value)
    task_finished.send(sender=type(backend), task_result=result)


def _called(result: TaskResult[Any]) -> Any:
    task = result.task
    context = (TaskContext(task_result=result),) if task.takes_context else ()
    return normalize_json(task.call(*context, *result.args, **result.kwargs))


def _end(
    result: TaskResult[Any],
    status: TaskResultStatus,
    *,
    value: object = None,
    error: BaseException | None = None,
    path: str = "",
) -> None:
    """Let a result say how it ended; it is frozen for everybody else."""
    if error is not None:
        told = TaskError(exception_class_path=path, traceback=traceback_of(error))
        result.errors.append(told)
    ended = {"status": status, "finished_at": timezone.now(), "_return_value": value}
    for name, one in ended.items():
        object.__setattr__(result, name, one)
