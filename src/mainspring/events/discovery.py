"""Finds the handlers and schedules in the `handlers` modules of a project's apps."""

from __future__ import annotations

from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

from django.apps import apps

from mainspring.blueprint.handling import MARK
from mainspring.blueprint.scheduling import SCHEDULED
from mainspring.events.handlers import Handler

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from types import ModuleType

    from mainspring.blueprint.scheduling import Scheduled

MODULE = "handlers"


def handler_modules() -> list[ModuleType]:
    """Import the modules of all apps, in their order.

    Raises:
        Exception: whatever a module of the project raises.
    """
    found: list[ModuleType] = []
    for config in apps.get_app_configs():
        # Whether it is there is asked first: an import that fails inside of it is to be seen.
        name = f"{config.name}.{MODULE}"
        if config.name.startswith("mainspring.") or find_spec(name) is None:
            continue
        found.append(import_module(name))
    return found


def handlers_in(modules: Iterable[ModuleType]) -> Iterator[Handler]:
    """List the handlers that modules define, in the order of the text."""
    for name, member in _defined(modules):
        for marked in getattr(member, MARK, ()):
            yield Handler(name=name, function=member, handling=marked.handling, when=marked.when)


def schedules_in(modules: Iterable[ModuleType]) -> Iterator[tuple[str, Scheduled]]:
    """List the schedules that modules define, each with where it stands."""
    for name, member in _defined(modules):
        for scheduled in getattr(member, SCHEDULED, ()):
            yield name, scheduled


def _defined(modules: Iterable[ModuleType]) -> Iterator[tuple[str, Any]]:
    """List what modules define; what they import is of another one."""
    for module in modules:
        for member in list(vars(module).values()):
            if getattr(member, "__module__", None) == module.__name__:
                yield f"{module.__name__}.{getattr(member, '__qualname__', '')}", member
