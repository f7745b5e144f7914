"""Finds what is wrong with a row that was drawn."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from django.core.exceptions import NON_FIELD_ERRORS, ValidationError

from mainspring.errors import CannotBuild
from mainspring.execution.mutations.row_rules import broken_rules
from mainspring.testing.conditions import holds

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Mapping

    from mainspring.testing.recipe import Recipe


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """Something that is wrong with a row."""

    names: tuple[str, ...]  # of fields; empty for the row as a whole
    message: str

    def __str__(self) -> str:
        return f"{', '.join(self.names)}: {self.message}" if self.names else self.message


def own_problems(recipe: Recipe, row: Any, *, linked: Collection[str]) -> list[Problem]:
    """Find what is wrong with a row by itself: no statement is sent, unless `clean` does so.

    Args:
        recipe: of its model.
        row: with all its values.
        linked: names of links that need no look.
    """
    # Null is a value of a column that takes it, also where forms want one to be given.
    empty = {
        field.name
        for field in recipe.model._meta.fields
        if field.concrete and field.null and not field.blank and getattr(row, field.attname) is None
    }
    over_several = {field.name for field in recipe.model._meta.fields if not field.concrete}
    left_out = {*linked, *empty, *over_several}
    checks = [check for check in recipe.checks if holds(check.condition, row) is False]
    return [
        *problems_of(row, lambda: row.clean_fields(exclude=left_out)),
        *problems_of(row, row.clean),
        *(Problem(names=(), message=str(item.get_violation_error_message())) for item in checks),
    ]


def problems_among_others(row: Any) -> list[Problem]:
    """Find what is wrong with a row because of others, or as only the database can tell."""
    return [*problems_of(row, row.validate_unique), *problems_of(row, row.validate_constraints)]


def broken(recipe: Recipe, row: Any, checks: Mapping[str, Callable[..., Any]]) -> list[Problem]:
    """Find the rules of the project that a new row breaks."""
    if recipe.entity is None or recipe.entity.writes is None:
        return []
    faults = broken_rules(recipe.entity.writes, checks, row=row, before=None)
    return [Problem(names=fault.inputs, message=fault.message) for fault in faults]


def problems_of(row: Any, check: Callable[[], Any]) -> Iterator[Problem]:
    """Run a check of Django's on a row and give what it finds.

    Raises:
        CannotBuild: it does not know how to look at such a row.
    """
    try:
        check()
    except ValidationError as error:
        if not hasattr(error, "error_dict"):
            yield Problem(names=(), message=" ".join(error.messages))
            return
        for name, messages in error.message_dict.items():
            names = () if name == NON_FIELD_ERRORS else (name,)
            yield Problem(names=names, message=" ".join(messages))
    except (AttributeError, TypeError, ValueError) as error:
        msg = f"{row._meta.label}: its own checks fail: {type(error).__name__}: {error}"
        raise CannotBuild(msg) from error
