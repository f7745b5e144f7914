"""Which fields a measure of rows is made of, and what it is then."""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum
from typing import TYPE_CHECKING

from mainspring.blueprint.measures import GATHERED, Function
from mainspring.blueprint.nodes import Origin
from mainspring.blueprint.types import RANGES, Scalar, TypeRef

if TYPE_CHECKING:
    from collections.abc import Iterable

    from mainspring.blueprint.nodes import EntityNode, FieldNode


class FieldSet(StrEnum):
    """The fields that a function is asked of; the text ends the names of types for them."""

    NUMBERS = "Numbers"
    AMOUNTS = "Amounts"  # numbers and durations
    VALUES = "Values"  # what has a smallest and a greatest one
    DISTINCT = "Distinct"  # what is told apart
    FLAGS = "Flags"  # true or false
    TEXTS = "Texts"


ASKED_OF: dict[Function, FieldSet] = {
    Function.COUNT_DISTINCT: FieldSet.DISTINCT,
    Function.SUM: FieldSet.AMOUNTS,
    Function.AVG: FieldSet.AMOUNTS,
    Function.MIN: FieldSet.VALUES,
    Function.MAX: FieldSet.VALUES,
    Function.STDDEV: FieldSet.NUMBERS,
    Function.VARIANCE: FieldSet.NUMBERS,
    Function.STDDEV_POP: FieldSet.NUMBERS,
    Function.VARIANCE_POP: FieldSet.NUMBERS,
    Function.ALL: FieldSet.FLAGS,
    Function.ANY: FieldSet.FLAGS,
    Function.LIST: FieldSet.DISTINCT,
    Function.JOIN: FieldSet.TEXTS,
}
"""Every function but the count of rows, and the fields it takes."""

COMPARED = tuple(function for function in ASKED_OF if function not in GATHERED)
"""Those of which that make a value to compare and to sort by."""

_NUMBERS = frozenset({Scalar.INT, Scalar.BIG_INT, Scalar.FLOAT, Scalar.DECIMAL})
_AMOUNTS = _NUMBERS | {Scalar.DURATION}
_SCALARS: dict[FieldSet, frozenset[Scalar]] = {
    FieldSet.NUMBERS: _NUMBERS,
    FieldSet.AMOUNTS: _AMOUNTS,
    FieldSet.VALUES: _AMOUNTS | {Scalar.STRING, Scalar.DATE, Scalar.DATE_TIME, Scalar.TIME},
    FieldSet.DISTINCT: frozenset(Scalar) - RANGES.keys(),
    FieldSet.FLAGS: frozenset({Scalar.BOOLEAN}),
    FieldSet.TEXTS: frozenset({Scalar.STRING}),
}
_WHOLE = frozenset({Scalar.INT, Scalar.BIG_INT})
_PLAIN = frozenset({FieldSet.NUMBERS, FieldSet.AMOUNTS, FieldSet.TEXTS})
_MADE_BY_DATABASE = frozenset({Origin.COLUMN, Origin.EXPRESSION})


def is_in(fields: FieldSet, field: FieldNode) -> bool:
    """Tell whether a field is one of those that a function is asked of."""
    if (
        not (field.sortable and field.filterable)
        or field.type.lists
        or field.origin not in _MADE_BY_DATABASE
    ):
        return False
    if field.type.quantity is not None and field.type.quantity.column:
        return False  # amounts of different currencies are nothing together
    if field.type.enum is not None and fields in _PLAIN:
        return False
    return field.type.scalar in _SCALARS[fields]


def field_set(function: Function, fields: Iterable[FieldNode]) -> tuple[FieldNode, ...]:
    """List the fields of an entity that a function is asked of; the count of rows takes none."""
    wanted = ASKED_OF.get(function)
    return () if wanted is None else tuple(field for field in fields if is_in(wanted, field))


class MeasuredFields:
    """The fields of entities that functions are asked of, each list made once."""

    def __init__(self) -> None:
        self._known: dict[tuple[str, FieldSet], tuple[FieldNode, ...]] = {}

    def of(self, wanted: FieldSet, entity: EntityNode) -> tuple[FieldNode, ...]:
        """List the fields of an entity that are in a set."""
        key = (entity.name, wanted)
        found = self._known.get(key)
        if found is None:
            found = tuple(field for field in entity.fields if is_in(wanted, field))
            self._known[key] = found
        return found


def measured_type(function: Function, field: FieldNode | None = None) -> TypeRef:
    """Give the type of a measure's value.

    Args:
        function: how it is made.
        field: of the values; none for the count of rows.
    """
    if field is None or function is Function.COUNT_DISTINCT:
        return TypeRef(scalar=Scalar.INT)
    if function is Function.LIST:
        return replace(field.type, lists=1)
    scalar = _made(function, field.type.scalar)
    return field.type if scalar is None else TypeRef(scalar=scalar)


def _made(function: Function, scalar: Scalar) -> Scalar | None:
    """Give the type that a function makes of values of one, None where it keeps what they are."""
    match function:
        case Function.SUM:
            return Scalar.BIG_INT if scalar in _WHOLE else scalar
        case Function.AVG:
            return Scalar.FLOAT if scalar in _WHOLE else scalar
        case Function.JOIN:
            return Scalar.STRING
        case _:
            return Scalar.FLOAT if ASKED_OF[function] is FieldSet.NUMBERS else None


def measure_filter(function: Function, field: FieldNode | None = None) -> str:
    """Name the filter of a measure's value; empty for that of an enum.

    Numbers made of whole ones take fractions, so that one type serves all functions of a field.

    Args:
        function: how the value is made.
        field: of the values that it is made of; none for the count of rows.
    """
    if field is None or function is Function.COUNT_DISTINCT:
        return f"{Scalar.INT}Filter"
    numbers = ASKED_OF[function] in {FieldSet.NUMBERS, FieldSet.AMOUNTS}
    # Summed up, an amount is a plain number in the unit of its column.
    if not numbers and field.type.quantity is None:
        return field.filter
    scalar = Scalar.FLOAT if field.type.scalar in _WHOLE else field.type.scalar
    return f"{scalar}Filter"
