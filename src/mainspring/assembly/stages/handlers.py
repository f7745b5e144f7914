"""Methods of entities that handle events, and what is wrong with them."""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING, Any

from mainspring.assembly.places import place_of
from mainspring.assembly.stages.emissions import add_emissions, lacks_events
from mainspring.blueprint.handling import MARK
from mainspring.definition.entity import members_of

if TYPE_CHECKING:
    from collections.abc import Iterable
    from types import ModuleType

    from mainspring.assembly.draft import Draft

_TAKEN = 2
"""Parameters of a handler: self, and what it is given."""
_NAMED = {inspect.Parameter.POSITIONAL_ONLY, inspect.Parameter.POSITIONAL_OR_KEYWORD}


def add_events(draft: Draft, domains: Iterable[ModuleType]) -> None:
    """Check which events are published by writes, and which methods handle events."""
    add_emissions(draft)
    _add_handlers(draft)
    for module in domains:
        _tell_outside(draft, module)


def _add_handlers(draft: Draft) -> None:
    """Find the methods that handle events; each is called with an entity as its self."""
    for item in draft.entities:
        if item.definition is None:
            continue
        definition: Any = item.definition
        for name, value in members_of(definition).items():
            marked = getattr(value, "__func__", value)
            if not getattr(marked, MARK, ()):
                continue
            where = f"{item.label}.{name}"
            if problem := lacks_events() or _problem_of(value):
                hint = f"Correct `{name}` in {place_of(item)}."
                draft.findings.add("E029", where, problem, hint=hint)
                continue
            path = f"{definition.__module__}.{definition.__qualname__}.{name}"
            draft.handlers[path] = value.__get__(definition())


def _problem_of(method: Any) -> str:
    """Say why a method cannot be called with events; empty where it can."""
    if not inspect.isfunction(method):
        return "A handler is a plain method, neither static nor of the class."
    if inspect.isgeneratorfunction(method) or inspect.isasyncgenfunction(method):
        return "It is a generator, of which nothing would run."
    parameters = list(inspect.signature(method).parameters.values())
    needed = [item for item in parameters if item.default is inspect.Parameter.empty]
    if (
        len(parameters) < _TAKEN
        or len(needed) > _TAKEN
        or any(item.kind not in _NAMED for item in parameters[:_TAKEN])
    ):
        return "A handler takes self and the event, or the list of events where it has a batch."
    return ""


def _tell_outside(draft: Draft, module: ModuleType) -> None:
    """Report the handlers of a module that are no methods, which nobody would find."""
    for name, value in vars(module).items():
        if not inspect.isfunction(value) or value.__module__ != module.__name__:
            continue
        if getattr(value, MARK, ()):
            package = module.__name__.rpartition(".")[0]
            message = "It stands outside of an entity, where no handler is looked for."
            hint = f"Make it a method of an entity, or move it to {package}.handlers."
            draft.findings.add("E029", f"{module.__name__}.{name}", message, hint=hint)
