"""What rules read: paths from a row over links to fields."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from django.core.exceptions import FieldDoesNotExist

from mainspring.assembly.references import names_in
from mainspring.blueprint.expression import Beside, Compare, Expression, Native, Not, children

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping


@dataclass(frozen=True, slots=True)
class Mention:
    """A path that a rule reads."""

    path: tuple[str, ...]  # names of links and of a field, perhaps with lookups behind it
    turned: bool  # whether the rule may hold because nothing is there


def mentions(
    rule: Expression, conditions: Mapping[str, Any], *, turned: bool = False
) -> Iterator[Mention]:
    """List the paths that a rule reads.

    Args:
        rule: translated.
        conditions: those of Django's that it refers to.
        turned: whether it stands in one that is turned around.

    Raises:
        NotMade: it reads what cannot be told, such as a subquery.
    """
    match rule:
        case Compare(path, lookup, operand):
            yield Mention(path, turned or lookup.endswith("isnull"))
            if isinstance(operand, Beside):
                yield Mention((operand.attribute,), turned)
        case Native(binding):
            # It may turn anything around inside.
            for name in names_in(conditions[binding]):
                yield Mention(tuple(name.split("__")), turned=True)
    for child in children(rule):
        yield from mentions(child, conditions, turned=turned or isinstance(rule, Not))


@dataclass(frozen=True, slots=True)
class Way:
    """Where a path leads."""

    models: tuple[Any, ...]  # whose rows it crosses; None is one that only each row tells
    end: Any  # Django's field at the end, None where there is none


def way(model: Any, path: tuple[str, ...]) -> Way:
    """Follow a path from a model; a link at its end is a column of the row before it."""
    found: list[Any] = []
    end: Any = None
    for place, name in enumerate(path):
        try:
            end = model._meta.pk if name == "pk" else model._meta.get_field(name)
        except FieldDoesNotExist:
            break
        is_last = place == len(path) - 1
        if not end.is_relation or (is_last and getattr(end, "column", None) is not None):
            break
        through = getattr(end, "through", None) or getattr(end.remote_field, "through", None)
        found.extend([through] if through is not None else [])
        found.append(end.related_model)
        model = end.related_model
        if model is None:
            break
    return Way(tuple(found), end)
