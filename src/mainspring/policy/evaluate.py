"""Evaluate an expression on one row in memory, with the three truth values of SQL."""

from __future__ import annotations

import itertools
import re
from typing import TYPE_CHECKING, Any, TypeAlias

from mainspring.blueprint.expression import (
    AllOf,
    AnyOf,
    Beside,
    Compare,
    Expression,
    Literal,
    Not,
    Operand,
    PrincipalRef,
    PrincipalTest,
    Quantifier,
    Related,
    Slot,
    Together,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from mainspring.policy.facts import Facts

Truth: TypeAlias = bool | None
"""True, false or unknown, as a comparison with null is."""

Read: TypeAlias = "Callable[[Any, str], Any]"
"""Gives what stands under a name on a row: a value, the linked row, or a list of linked rows."""


class NotEvaluable(Exception):
    """Only a source can tell: the expression holds something that is not known in memory."""


def holds(expression: Expression, row: Any, *, facts: Facts, read: Read = getattr) -> bool:
    """Tell whether an expression is true of a row; unknown is not true.

    Args:
        expression: a policy, as the blueprint has it.
        row: an object.
        facts: what is true of the principal; what is unknown of them helps nobody.
        read: gives the values of rows.

    Raises:
        NotEvaluable: it holds a condition of the source's own or a lookup not known here.
    """
    return Evaluation(facts, read=read).truth(expression, row) is True


class Evaluation:
    """Evaluates expressions for one principal.

    Args:
        facts: what is true of the principal.
        read: gives the values of rows.
        values: those of the slots.
    """

    def __init__(self, facts: Facts, *, read: Read = getattr, values: Sequence[Any] = ()) -> None:
        self._facts = facts
        self._read = read
        self._values = values

    def truth(
        self,
        expression: Expression,
        row: Any,
        *,
        negated: bool = False,
        chosen: Mapping[tuple[str, ...], Any] | None = None,
    ) -> Truth:
        """Evaluate an expression.

        Args:
            expression: what is asked.
            row: of whom.
            negated: whether the expression around it turns it around, so that what is unknown of
                the principal has to count as true to help nobody.
            chosen: linked rows by path, where several conditions speak of the same ones.

        Raises:
            NotEvaluable: as for `holds`.
        """
        match expression:
            case AllOf(items):
                found = [self.truth(item, row, negated=negated, chosen=chosen) for item in items]
                return _all(found)
            case AnyOf(items):
                found = [self.truth(item, row, negated=negated, chosen=chosen) for item in items]
                return _inverse(_all([_inverse(item) for item in found]))
            case Not(item):
                return _inverse(self.truth(item, row, negated=not negated, chosen=chosen))
            case _ if isinstance(expression, PrincipalTest):
                found_ = self._facts.holds(expression)
                return negated if found_ is None else found_
            case _:
                return self._of_row(expression, row, negated=negated, chosen=chosen)

    def _of_row(
        self,
        expression: Expression,
        row: Any,
        *,
        negated: bool,
        chosen: Mapping[tuple[str, ...], Any] | None,
    ) -> Truth:
        match expression:
            case Compare():
                return self._compare(expression, row, negated=negated, chosen=chosen or {})
            case Together(item):
                choices = self._choices(item, row)
                return any(
                    self.truth(item, row, negated=negated, chosen=choice) is True
                    for choice in choices
                )
            case Related():
                return self._related(expression, row, negated=negated)
            case _:
                msg = f"{type(expression).__name__} is known to the source only."
                raise NotEvaluable(msg)

    # Comparisons ---------------------------------------------------------------------------------

    def _compare(
        self,
        expression: Compare,
        row: Any,
        *,
        negated: bool,
        chosen: Mapping[tuple[str, ...], Any],
    ) -> Truth:
        if not self._is_known(expression.operand):
            return negated
        operand = self._resolve(expression.operand)
        if expression.many:
            found = self._reach(row, expression.path)
            return any(compare(value, expression.lookup, operand) is True for value in found)
        seen = expression.visible is None or self.truth(expression.visible, row) is True
        value = self._value(row, expression.path, chosen) if seen else None
        return compare(value, expression.lookup, operand)

    def _value(self, row: Any, path: tuple[str, ...], chosen: Mapping[tuple[str, ...], Any]) -> Any:
        here = row
        for length, step in enumerate(path, start=1):
            if here is None:
                return None
            at = path[:length]
            here = chosen[at] if at in chosen else self._read(here, step)
        return here

    def _reach(self, row: Any, path: tuple[str, ...]) -> Iterator[Any]:
        """Give every value at the end of a path; where a link leads nowhere, that is null."""
        if not path:
            yield row
            return
        found = None if row is None else self._read(row, path[0])
        for item in (found or (None,)) if isinstance(found, list) else (found,):
            yield from self._reach(item, path[1:])

    def _choices(self, item: Expression, row: Any) -> Iterator[dict[tuple[str, ...], Any]]:
        """Give every choice of linked rows for the paths of a joint condition."""
        yield from self._chosen(sorted(set(_prefixes(item)), key=len), row, {})

    def _chosen(
        self, paths: list[tuple[str, ...]], row: Any, made: dict[tuple[str, ...], Any]
    ) -> Iterator[dict[tuple[str, ...], Any]]:
        if not paths:
            yield made
            return
        path, *rest = paths
        found = self._value(row, path, made)
        for choice in (found or (None,)) if isinstance(found, list) else (found,):
            yield from self._chosen(rest, row, {**made, path: choice})

    # Links ---------------------------------------------------------------------------------------

    def _related(self, expression: Related, row: Any, *, negated: bool) -> Truth:
        shown = self.truth(expression.followed, row) is True
        found = self._read(row, expression.relation) if shown else []
        rows = found if isinstance(found, list) else [item for item in (found,) if item is not None]
        there = [item for item in rows if self.truth(expression.rows, item) is True]
        turned = negated is not (expression.quantifier is Quantifier.NONE)
        met = [self.truth(expression.condition, item, negated=turned) is True for item in there]
        match expression.quantifier:
            case Quantifier.EVERY:
                return all(met)
            case Quantifier.NONE:
                return not any(met)
            case _:
                return any(met)

    # Operands ------------------------------------------------------------------------------------

    def _is_known(self, operand: Operand) -> bool:
        items = operand if isinstance(operand, tuple) else (operand,)
        return all(
            self._facts.principal.attribute(item.attribute) is not None
            for item in items
            if isinstance(item, PrincipalRef)
        )

    def _resolve(self, operand: Operand) -> Any:
        match operand:
            case Literal(value):
                return value
            case Slot(index):
                return self._values[index]
            case PrincipalRef(attribute):
                return self._facts.principal.attribute(attribute)
            case Beside():
                msg = "Two values of a row are compared by the source only."
                raise NotEvaluable(msg)
            case _:
                return [self._resolve(item) for item in operand]


def _all(found: Iterable[Truth]) -> Truth:
    truths = list(found)
    if False in truths:
        return False
    return None if None in truths else True


def _inverse(truth: Truth) -> Truth:
    return None if truth is None else not truth


def _prefixes(item: Expression) -> Iterator[tuple[str, ...]]:
    """List the links on the way of every path that shares its linked rows with others."""
    match item:
        case AllOf(items) | AnyOf(items):
            yield from itertools.chain.from_iterable(_prefixes(inner) for inner in items)
        case Compare(path, many=False):
            yield from (path[:length] for length in range(1, len(path) + 1))


# Lookups -----------------------------------------------------------------------------------------


def compare(value: Any, lookup: str, operand: Any) -> Truth:
    """Compare a value as a lookup does.

    Args:
        value: of the row; a linked row counts as its key.
        lookup: its name, with transforms before it: "year__gt".
        operand: the other side.

    Raises:
        NotEvaluable: the lookup is not known here.
    """
    *transforms, name = lookup.split("__")
    value, operand = _key(value), _key(operand)
    if name == "isnull":
        return (value is None) is bool(operand)
    for transform in transforms:
        value = _transformed(value, transform)
    if value is None or operand is None:
        return None
    if name not in _LOOKUPS:
        msg = f"The lookup {lookup!r} is known to the source only."
        raise NotEvaluable(msg)
    return bool(_LOOKUPS[name](value, operand))


def _key(value: Any) -> Any:
    return getattr(value, "pk", value)


def _transformed(value: Any, transform: str) -> Any:
    if transform not in _TRANSFORMS:
        msg = f"The transform {transform!r} is known to the source only."
        raise NotEvaluable(msg)
    return None if value is None else getattr(value, transform)


_TRANSFORMS = frozenset({"year", "month", "day"})
_LOOKUPS: dict[str, Callable[[Any, Any], Any]] = {
    "exact": lambda value, other: value == other,
    "gt": lambda value, other: value > other,
    "gte": lambda value, other: value >= other,
    "lt": lambda value, other: value < other,
    "lte": lambda value, other: value <= other,
    "in": lambda value, others: value in {_key(other) for other in others if other is not None},
    "range": lambda value, ends: ends[0] <= value <= ends[1],
    "iexact": lambda value, text: str(value).casefold() == str(text).casefold(),
    "contains": lambda value, text: str(text) in str(value),
    "icontains": lambda value, text: str(text).casefold() in str(value).casefold(),
    "startswith": lambda value, text: str(value).startswith(str(text)),
    "istartswith": lambda value, text: str(value).casefold().startswith(str(text).casefold()),
    "endswith": lambda value, text: str(value).endswith(str(text)),
    "iendswith": lambda value, text: str(value).casefold().endswith(str(text).casefold()),
    "regex": lambda value, pattern: re.search(pattern, str(value)) is not None,
    "iregex": lambda value, pattern: re.search(pattern, str(value), re.IGNORECASE) is not None,
}
