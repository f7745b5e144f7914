"""What an entity's attributes are to be, so that later stages can rely on it."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import TYPE_CHECKING, Any

from mainspring.blueprint.expression import Expression
from mainspring.definition.computed import Computed
from mainspring.definition.entity import OPTIONS, members_of
from mainspring.definition.history import History
from mainspring.definition.policy import Policy
from mainspring.definition.quantities import Measure, Money
from mainspring.definition.relation import Relation
from mainspring.definition.rules import rule_name
from mainspring.definition.search import Search
from mainspring.definition.states import States

if TYPE_CHECKING:
    from mainspring.assembly.draft import Draft
    from mainspring.definition.entity import Entity


def has_right_kinds(draft: Draft, definition: type[Entity[Any]]) -> bool:
    """Tell whether an entity's attributes are of the right kinds, and report which are not."""
    where = f"{definition.__module__}.{definition.__name__}"
    if _tell_members(draft, definition, where):
        return False
    problems = [
        *_text(definition, "name"),
        *_text(definition, "plural"),
        *_names(definition, "only", optional=True),
        *_names(definition, "exclude"),
        *_names(definition, "fields"),
        *_mapping(definition, "names"),
        *_mapping(definition, "descriptions"),
        *_mapping(definition, "types"),
        *_mapping(definition, "defaults"),
        *_text(definition, "version"),
        *_policy(definition.policy),
        *_search(definition.search),
        *_history(definition.history),
        *_emit(definition.emit),
    ]
    for name, wanted, example in problems:
        message = f"It is {_shown(getattr(definition, name))}; {wanted} is wanted."
        draft.findings.add("E014", f"{where}.{name}", message, hint=f"Write `{name} = {example}`.")
    return not problems


def _tell_members(draft: Draft, definition: type[Entity[Any]], where: str) -> bool:
    """Report the fields and links that stand in the place of an option."""
    found = [
        name
        for name, value in members_of(definition).items()
        if name in OPTIONS and isinstance(value, Computed | Relation | Measure | Money | States)
    ]
    for name in found:
        message = f"It is {_shown(getattr(definition, name))}, but `{name}` is an option of Entity."
        hint = f"Give it another name, such as `its_{name}`."
        draft.findings.add("E014", f"{where}.{name}", message, hint=hint)
    return bool(found)


def _shown(value: object) -> str:
    """Show a value as its user wrote it."""
    match value:
        case Computed():
            return "a computed field"
        case States():
            return "the states of a field"
        case Relation():
            return "a relation"
        case Measure() | Money():
            return "an amount"
        case Expression():
            known = rule_name(value)
            return "a rule" if known is None else f"the rule `{known}`"
        case _:
            return repr(value)


_Problems = list[tuple[str, str, str]]
"""Of each wrong attribute its name, what is wanted and an example of it."""


def _text(definition: Any, name: str) -> _Problems:
    value = getattr(definition, name)
    return [] if value is None or isinstance(value, str) else [(name, "a text", "'...'")]


def _names(definition: Any, name: str, *, optional: bool = False) -> _Problems:
    value = getattr(definition, name)
    if (optional and value is None) or _are_texts(value):
        return []
    if isinstance(value, str):
        return [(name, "a tuple, which a comma makes,", repr(_words(value)))]
    return [(name, "a tuple of names", "('name',)")]


def _mapping(definition: Any, name: str) -> _Problems:
    if _is_by_name(getattr(definition, name)):
        return []
    return [(name, "a dict", "{'name': ...}")]


def _policy(value: object) -> _Problems:
    if isinstance(value, Policy):
        by_name = {"fields": value.fields, "write": value.write}
        return [
            ("policy", f"a dict of rules for `{name}`", f"Policy({name}={{'name': ...}})")
            for name, rules in by_name.items()
            if not _is_by_name(rules)
        ]
    known = rule_name(value) if isinstance(value, Expression) else None
    return [("policy", "a Policy", f"Policy(read={known or '...'})")]


def _search(value: object) -> _Problems:
    if value is None or (isinstance(value, Search) and _are_texts(value.fields)):
        return []
    words: tuple[str, ...] = ("name",)
    if isinstance(value, str):
        words = _words(value)
    elif isinstance(value, Collection) and _are_texts(value):
        words = tuple(map(str, value))
    listed = ", ".join(f'"{word}"' for word in words)
    return [("search", "a Search of names", f"Search({listed})")]


def _history(value: object) -> _Problems:
    if value is None or (isinstance(value, History) and _are_texts(value.exclude)):
        return []
    wanted = 'History(exclude=("notes",))' if isinstance(value, History) else "History()"
    return [("history", "a History, with a tuple of names to leave out", wanted)]


def _emit(value: object) -> _Problems:
    if _is_by_name(value):
        return []
    return [("emit", "a dict of types of events", "{'created': 'order.created'}")]


def _is_by_name(value: object) -> bool:
    return isinstance(value, Mapping) and _are_texts(value)


def _are_texts(value: object) -> bool:
    return (
        isinstance(value, Collection)
        and not isinstance(value, str)
        and all(isinstance(item, str) for item in value)
    )


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.replace(",", " ").split()) or ("name",)
