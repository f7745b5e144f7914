"""A backend of Django's Tasks: `mainspring.events.backends.tasks.EventsBackend`.

A task is an event of the type "mainspring.task", which is written in the caller's transaction; its
handler runs it. Whatever has been said of deliveries is true of tasks.
"""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING, Any

from django.utils import timezone

from mainspring import conf
from mainspring.events.backends.task_api import (
    BaseTaskBackend,
    normalize_json,
    task_enqueued,
)
from mainspring.events.backends.task_handlers import handler_of, task_handlers
from mainspring.events.backends.task_results import result_of, stored_result
from mainspring.events.backends.task_types import TASK
from mainspring.events.correlation import current
from mainspring.events.kinds import kind_of
from mainspring.events.publishing import row_of, wanted_of, write
from mainspring.operation.event import NewEvent

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from mainspring.events.backends.task_api import Task, TaskResult
    from mainspring.events.queues.queue import Wanted


class EventsBackend(BaseTaskBackend):
    """Tasks that workers of events run.

    Args:
        alias: its name in TASKS.
        params: what TASKS says of it. OPTIONS may have `retries`, `timeout` and `backoff`.
    """

    supports_defer = True
    supports_async_task = True
    supports_get_result = True
    supports_priority = True

    def __init__(self, alias: str, params: dict[str, Any]) -> None:
        super().__init__(alias, params)
        handler = handler_of(alias, params)
        self._kind = kind_of(handler)
        self.attempts = handler.handling.attempts
        """How often a task is tried."""

    def enqueue(
        self, task: Task[Any, Any], args: Sequence[Any], kwargs: Mapping[str, Any]
    ) -> TaskResult[Any]:
        """Write a task in the transaction that is open; without one it is committed at once.

        Raises:
            InvalidTask: the task cannot be run by this backend.
            TypeError: an argument is nothing that JSON can hold.
        """
        self.validate_task(task)
        after = task.run_after
        payload = {
            "task": task.module_path,
            "args": normalize_json(args),
            "kwargs": normalize_json(kwargs),
            "backend": self.alias,
            "queue": task.queue_name,
            "priority": task.priority,
            "run_after": None if after is None else after.isoformat(),
        }
        event = NewEvent(
            type=TASK,
            payload=payload,
            key=task.module_path[:200],
            not_before=after,
            priority=task.priority,
        )
        ((id_, _),) = write([row_of(event, current())], self._wanted(task.queue_name))
        result = result_of(id_, payload, created_at=timezone.now(), alias=self.alias)
        task_enqueued.send(sender=type(self), task_result=result)
        return result

    def _wanted(self, queue: str) -> list[Wanted]:
        """List the deliveries of a task: ours, and those of the project's handlers that want it."""
        found: list[Wanted] = []
        for one in wanted_of([TASK]):
            if one.kind == self._kind:
                found.append(replace(one, queue=queue))
            elif one.kind not in self._others:
                found.append(one)
        return found

    @cached_property
    def _others(self) -> set[int]:
        """The handlers of other backends."""
        return {kind_of(one) for one in task_handlers(conf.event_tasks())} - {self._kind}

    def get_result(self, result_id: str) -> TaskResult[Any]:
        """Read what became of a task.

        Raises:
            TaskResultDoesNotExist: there is no such task, or it has been removed.
        """
        return stored_result(result_id, alias=self.alias, kind=self._kind)
