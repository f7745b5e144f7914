"""Finds the handlers in the `handlers` modules of a project's apps."""

from __future__ import annotations

from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

from django.apps import apps

from mainspring.blueprint.handling import MARK
from mainspring.events.handlers import Handler

if TYPE_CHECKING:
    from collections.abc import Iterator

MODULE = "handlers"


def found_handlers() -> list[Handler]:
    """Import the modules of all apps, and list their handlers in the order of the text.

    Raises:
        Exception: whatever a module of the project raises.
    """
    found: list[Handler] = []
    for config in apps.get_app_configs():
        # Whether it is there is asked first: an import that fails inside of it is to be seen.
        name = f"{config.name}.{MODULE}"
        if config.name.startswith("mainspring.") or find_spec(name) is None:
            continue
        found.extend(handlers_in(import_module(name)))
    return found


def handlers_in(module: Any) -> Iterator[Handler]:
    """List the handlers that a module defines; those that it imports are of another one."""
    for member in vars(module).values():
        if getattr(member, "__module__", None) != module.__name__:
            continue
        for marked in getattr(member, MARK, ()):
            name = f"{module.__name__}.{member.__qualname__}"
            yield Handler(name=name, function=member, handling=marked.handling, when=marked.when)
