"""Paths over the fields of models, as Django's lookups spell them in the conditions of policies."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

from mainspring.assembly.model_fields import field_named, unknown_field

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

_Part = TypeVar("_Part")
_Made = TypeVar("_Made")


class NotCompiled(Exception):
    """A rule cannot be put into the language of the blueprint.

    Args:
        message: what is wrong with it.
        hint: what to do.
        others: what else is wrong with other parts of the rule.
        made: the parts of the rule that are right.
    """

    def __init__(
        self,
        message: str,
        hint: str = "",
        *,
        others: tuple[NotCompiled, ...] = (),
        made: tuple[Any, ...] = (),
    ) -> None:
        super().__init__(message)
        self.hint = hint
        self.others = others
        self.made = made


def each(parts: Iterable[_Part], translate: Callable[[_Part], _Made]) -> list[_Made]:
    """Translate the parts of a rule, each of them also where one before cannot be.

    Raises:
        NotCompiled: of the first one that cannot be, with the others.
    """
    made: list[_Made] = []
    wrong: list[NotCompiled] = []
    right: list[Any] = []  # what is right in those that are wrong
    for part in parts:
        try:
            made.append(translate(part))
        except NotCompiled as error:
            wrong += (error, *error.others)
            right += error.made
    if wrong:
        first = wrong[0]
        others = tuple(wrong[1:])
        whole = (*made, *right)
        raise NotCompiled(str(first), first.hint, others=others, made=whole) from first
    return made


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldPath:
    """Where the beginning of a lookup leads to."""

    steps: tuple[str, ...]  # in the spelling of Django's lookups
    field: Any  # the Django field at its end
    many: bool  # whether it crosses a to-many link
    rest: tuple[str, ...]  # parts that are lookups, not fields


def path_of(model: Any, name: str) -> FieldPath:
    """Follow a lookup over links as far as its parts are fields.

    Raises:
        NotCompiled: its first part is no field.
    """
    parts = name.split("__")
    fields: list[Any] = []
    steps: list[str] = []
    for part in parts:
        field = _field(model, part, needed=not fields)
        if field is None:
            break
        fields.append(field)
        steps.extend(_by_table(field, part))
        if not field.is_relation or field.related_model is None:
            break
        model = field.related_model
    return FieldPath(
        steps=tuple(steps),
        field=fields[-1],
        many=any(field.one_to_many or field.many_to_many for field in fields),
        rest=tuple(parts[len(fields) :]),
    )


def _field(model: Any, name: str, *, needed: bool) -> Any:
    found = field_named(model, name)
    if found is None and needed:
        raise NotCompiled(*unknown_field(model, name))
    return found


def _by_table(field: Any, part: str) -> tuple[str, ...]:
    """Go over the table between two ends where it is a model: both then speak of its same rows."""
    if not field.many_to_many or getattr(field, "remote_field", None) is None:
        return (part,)
    made = field.field if field.auto_created else field
    through = made.remote_field.through._meta
    names = (made.m2m_field_name(), made.m2m_reverse_field_name())
    near, far = (through.get_field(name) for name in (names[::-1] if field.auto_created else names))
    if through.auto_created or near.remote_field.hidden:
        return (part,)
    return near.remote_field.name, far.name
