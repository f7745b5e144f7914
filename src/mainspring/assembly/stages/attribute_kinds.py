"""What an entity's attributes are to be, so that later stages can rely on it."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import TYPE_CHECKING, Any

from mainspring.definition.policy import Policy
from mainspring.definition.search import Search

if TYPE_CHECKING:
    from mainspring.assembly.draft import Draft
    from mainspring.definition.entity import Entity


def has_right_kinds(draft: Draft, definition: type[Entity[Any]]) -> bool:
    """Tell whether an entity's attributes are of the right kinds, and report which are not."""
    where = f"{definition.__module__}.{definition.__name__}"
    problems = [
        *_names(definition, "only", optional=True),
        *_names(definition, "exclude"),
        *_names(definition, "fields"),
        *_mapping(definition, "names"),
        *_mapping(definition, "descriptions"),
        *_mapping(definition, "types"),
        *_policy(definition.policy),
        *_search(definition.search),
    ]
    for name, wanted, example in problems:
        message = f"It is {getattr(definition, name)!r}; {wanted} is wanted."
        draft.findings.add("E014", f"{where}.{name}", message, hint=f"Write `{name} = {example}`.")
    return not problems


_Problems = list[tuple[str, str, str]]
"""Of each wrong attribute its name, what is wanted and an example of it."""


def _names(definition: Any, name: str, *, optional: bool = False) -> _Problems:
    value = getattr(definition, name)
    if (optional and value is None) or _are_texts(value):
        return []
    if isinstance(value, str):
        return [(name, "a tuple, which a comma makes,", repr(_words(value)))]
    return [(name, "a tuple of names", "('name',)")]


def _mapping(definition: Any, name: str) -> _Problems:
    if isinstance(getattr(definition, name), Mapping):
        return []
    return [(name, "a dict", "{'name': ...}")]


def _policy(value: object) -> _Problems:
    return [] if isinstance(value, Policy) else [("policy", "a Policy", "Policy(read=...)")]


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


def _are_texts(value: object) -> bool:
    return (
        isinstance(value, Collection)
        and not isinstance(value, str)
        and all(isinstance(item, str) for item in value)
    )


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.replace(",", " ").split()) or ("name",)
