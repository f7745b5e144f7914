"""What is wrong with the methods that are to check rows, before any row is."""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING, Any

from mainspring.definition.rule import RuleMark, rule_of
from mainspring.text import did_you_mean

if TYPE_CHECKING:
    from types import ModuleType

    from mainspring.assembly.draft import Draft

_NAMED = {inspect.Parameter.POSITIONAL_ONLY, inspect.Parameter.POSITIONAL_OR_KEYWORD}


def problem_of(method: Any, mark: RuleMark) -> tuple[str, str]:
    """Say what is wrong with a rule, and what to write; empty where nothing is.

    Args:
        method: as the class of the entity holds it.
        mark: what `rule` says of it.
    """
    if not isinstance(method, type(problem_of)):
        return "A rule is an ordinary method.", "Leave out staticmethod or classmethod."
    message: Any = mark.message
    if not isinstance(message, str):
        return "A rule has a message.", 'Write @rule("...") above it, with what is told.'
    if inspect.isgeneratorfunction(method) or inspect.isasyncgenfunction(method):
        return "It yields values; a rule returns True or False.", "Write return for yield."
    return _problem_of_fields(mark.fields) or _problem_of_parameters(method)


def _problem_of_fields(fields: Any) -> tuple[str, str] | None:
    if isinstance(fields, str):
        return f"`fields` is {fields!r}; names are wanted.", f'Write fields=["{fields}"].'
    if not all(isinstance(name, str) for name in fields):
        return f"`fields` is {fields!r}; names are wanted.", 'Write fields=["name"].'
    return None


def _problem_of_parameters(method: Any) -> tuple[str, str]:
    parameters = list(inspect.signature(method).parameters.values())
    others = [item for item in parameters[1:] if item.name != "before"]
    if len(others) == 1 and others[0].kind in _NAMED and others[0] is parameters[1]:
        return "", ""
    near = (did_you_mean(item.name, ["before"]) for item in others)
    wanted = "A rule takes self, the row and, where it wants it, `before`."
    return wanted, next(filter(None, near), "")


def tell_rules_outside(draft: Draft, module: ModuleType) -> None:
    """Report the rules of a module that are no methods, which nothing would ask."""
    for name, value in vars(module).items():
        if rule_of(value) is not None and value.__module__ == module.__name__:
            hint = "Make it a method of the entity whose rows it checks."
            message = "It stands outside of an entity, so no row is checked by it."
            draft.findings.add("E022", f"{module.__name__}.{name}", message, hint=hint)
