"""The handlers that run Django's tasks: one for each backend of TASKS that is ours."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from mainspring.blueprint.handling import DEFAULT_QUEUE, Backoff, Handling
from mainspring.errors import SettingsError
from mainspring.events.backends.task_types import TASK
from mainspring.events.handlers import Handler

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from mainspring.operation.event import Event

_OPTIONS = {"retries": 0, "timeout": None, "backoff": Backoff()}


def handler_of(alias: str, backend: Mapping[str, Any]) -> Handler:
    """Give the handler of a backend.

    Args:
        alias: its name in TASKS.
        backend: what TASKS says of it.

    Raises:
        SettingsError: it has an option that there is not.
    """
    options = backend.get("OPTIONS", {})
    for name in options:
        if name not in _OPTIONS:
            known = ", ".join(_OPTIONS)
            msg = f"TASKS[{alias!r}]['OPTIONS'] has no option {name!r}; there are {known}."
            raise SettingsError(msg)
    return Handler(
        name=f"tasks.{alias}",
        function=partial(_run, alias),
        handling=Handling(type=TASK, **{**_OPTIONS, **options}),
    )


def task_handlers(backends: Mapping[str, Mapping[str, Any]]) -> Iterator[Handler]:
    """List the handlers of all backends."""
    for alias, backend in backends.items():
        yield handler_of(alias, backend)


def task_queues(backends: Mapping[str, Mapping[str, Any]]) -> list[str]:
    """List the queues of all backends; one that takes any has the usual one."""
    queues = [queue for one in backends.values() for queue in one.get("QUEUES", [DEFAULT_QUEUE])]
    return list(dict.fromkeys(queues))


def _run(alias: str, event: Event) -> None:
    # What runs tasks is imported by whoever runs one.
    from mainspring.events.backends.task_running import run

    run(alias, event)
