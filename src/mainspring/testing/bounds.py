"""What the values of a field must be like, as far as validators and conditions tell."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from django.core import validators
from django.db.models import Q

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator


@dataclass(frozen=True, slots=True, kw_only=True)
class Bounds:
    """What values of a field must be like; without a bound it is open there."""

    least: Any = None
    most: Any = None
    step: Any = None  # between values, from the least one
    shortest: int = 0  # characters
    longest: int | None = None
    patterns: tuple[str, ...] = ()  # regular expressions that are found in the text
    options: tuple[Any, ...] | None = None  # the only values
    prefix: str = ""

    def and_(self, other: Bounds) -> Bounds:
        """Give what fits both."""
        return Bounds(
            least=_extreme(max, self.least, other.least),
            most=_extreme(min, self.most, other.most),
            step=other.step or self.step,
            shortest=max(self.shortest, other.shortest),
            longest=_extreme(min, self.longest, other.longest),
            patterns=self.patterns + other.patterns,
            options=_common(self.options, other.options),
            prefix=other.prefix or self.prefix,
        )


def _extreme(which: Any, one: Any, other: Any) -> Any:
    there = [bound for bound in (one, other) if bound is not None]
    try:
        return which(there) if there else None
    except TypeError:  # a moment without an offset beside one with it, and the like
        return there[-1]


def _common(one: tuple[Any, ...] | None, other: tuple[Any, ...] | None) -> tuple[Any, ...] | None:
    if one is None or other is None:
        return other if one is None else one
    return tuple(value for value in one if value in other)


def bounds_of(column: Any) -> Bounds:
    """Read the validators and the choices of a field."""
    found = Bounds(longest=getattr(column, "max_length", None))
    for validator in column.validators:
        found = found.and_(_of_validator(validator))
    if column.choices is not None:
        listed = tuple(value for value, _ in column.flatchoices if value not in (None, ""))
        found = replace(found, options=_common(found.options, listed))
    return found


def _of_validator(validator: Any) -> Bounds:
    limit: Any = getattr(validator, "limit_value", None)
    limit = limit() if callable(limit) else limit
    if isinstance(validator, validators.StepValueValidator):
        return Bounds(step=limit, least=validator.offset)
    if isinstance(validator, validators.RegexValidator):
        is_plain = not isinstance(validator, validators.URLValidator)
        wanted = is_plain and not validator.inverse_match
        return Bounds(patterns=(_with_flags(validator.regex),)) if wanted else Bounds()
    for class_, name in _LIMITS.items():
        if isinstance(validator, class_):
            return Bounds(**{name: limit})
    return Bounds()


_LIMITS: dict[type, str] = {
    validators.MinValueValidator: "least",
    validators.MaxValueValidator: "most",
    validators.MinLengthValidator: "shortest",
    validators.MaxLengthValidator: "longest",
}


def _with_flags(regex: Any) -> str:
    return f"(?i:{regex.pattern})" if regex.flags & re.IGNORECASE else regex.pattern


def bounds_in(conditions: Iterable[Q]) -> dict[str, Bounds]:
    """Find the bounds that conditions set to columns of the row itself, by name.

    Only what holds in any case is told: what stands behind `or` and `not` is left to a check of the
    whole row.
    """
    found: dict[str, Bounds] = {}
    for condition in conditions:
        for lookup, value in _leaves(condition):
            name, _, operator = lookup.partition("__")
            bounds = _of_lookup(operator or "exact", value)
            found[name] = found.get(name, Bounds()).and_(bounds)
    return found


def _leaves(condition: Q) -> Iterator[tuple[str, Any]]:
    if condition.negated or (condition.connector != Q.AND and len(condition.children) > 1):
        return
    for child in condition.children:
        if isinstance(child, Q):
            yield from _leaves(child)
        elif isinstance(child, tuple) and not hasattr(child[1], "resolve_expression"):
            yield child


def _of_lookup(operator: str, value: Any) -> Bounds:
    if operator in {"in", "range"} and not isinstance(value, (list, tuple, set, frozenset)):
        return Bounds()
    return _LOOKUPS[operator](value) if operator in _LOOKUPS else Bounds()


def _next(value: Any, step: int) -> Any:
    """Give the whole number beside one; other values have none."""
    return value + step if isinstance(value, int) else value


_LOOKUPS: dict[str, Callable[[Any], Bounds]] = {
    "exact": lambda value: Bounds(options=(value,)),
    "in": lambda value: Bounds(options=tuple(value)),
    "range": lambda value: Bounds(least=value[0], most=value[1]),
    "gte": lambda value: Bounds(least=value),
    "lte": lambda value: Bounds(most=value),
    "gt": lambda value: Bounds(least=_next(value, 1)),
    "lt": lambda value: Bounds(most=_next(value, -1)),
    "startswith": lambda value: Bounds(prefix=value),
    "istartswith": lambda value: Bounds(prefix=value),
    "regex": lambda value: Bounds(patterns=(value,)),
}
