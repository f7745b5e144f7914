"""Finds the handlers, schedules and payloads in the `handlers` modules of a project's apps."""

from __future__ import annotations

import sys
from importlib import import_module
from importlib.util import find_spec
from types import FunctionType
from typing import TYPE_CHECKING, Any

from django.apps import apps

from mainspring.blueprint.handling import MARK
from mainspring.blueprint.payloads import PAYLOADS, UPCASTS
from mainspring.blueprint.scheduling import SCHEDULED
from mainspring.events.handlers import Handler

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from types import ModuleType

    from mainspring.blueprint.payloads import PayloadMark, UpcastMark
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


def provided_handlers() -> Iterator[Handler]:
    """List the handlers that apps make by themselves: by `event_handlers()` of their configs."""
    for config in apps.get_app_configs():
        provide = getattr(config, "event_handlers", None)
        if provide is not None:
            yield from provide()


def defined_in(modules: Iterable[ModuleType]) -> Iterator[tuple[str, Any]]:
    """List what modules define, each with where it stands; what they import is of another one."""
    for module in modules:
        for member in list(vars(module).values()):
            if getattr(member, "__module__", None) == module.__name__:
                yield f"{module.__name__}.{getattr(member, '__qualname__', '')}", member


def handlers_in(members: Iterable[tuple[str, Any]]) -> Iterator[Handler]:
    """List the handlers among functions, in their order.

    Args:
        members: each with where it stands.
    """
    for name, member in members:
        for marked in getattr(member, MARK, ()):
            yield Handler(name=name, function=member, handling=marked.handling, when=marked.when)


def schedules_in(members: Iterable[tuple[str, Any]]) -> Iterator[tuple[str, Scheduled]]:
    """List the schedules among functions, each with where it stands."""
    for name, member in members:
        for scheduled in getattr(member, SCHEDULED, ()):
            yield name, scheduled


def payloads_in(modules: Iterable[ModuleType]) -> list[tuple[PayloadMark, type]]:
    """List the classes of payloads that modules define or import, each once."""
    classes = dict.fromkeys(
        member
        for module in modules
        for member in list(vars(module).values())
        if isinstance(member, type) and PAYLOADS in vars(member)
    )
    return [(mark, class_) for class_ in classes for mark in vars(class_)[PAYLOADS]]


def upcasters_in(
    modules: Iterable[ModuleType], classes: Iterable[type]
) -> list[tuple[UpcastMark, Any]]:
    """List the functions that make payloads younger, each once.

    Args:
        modules: that may define them.
        classes: of payloads, beside which they may stand.
    """
    places = dict.fromkeys((*modules, *(sys.modules[class_.__module__] for class_ in classes)))
    functions = dict.fromkeys(
        member
        for module in places
        for member in list(vars(module).values())
        if isinstance(member, FunctionType) and hasattr(member, UPCASTS)
    )
    return [(mark, function) for function in functions for mark in getattr(function, UPCASTS)]
