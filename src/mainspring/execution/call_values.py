"""Values of a call: arguments as Python's own, and results as JSON text."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from decimal import Decimal
from enum import Enum
from typing import TYPE_CHECKING, Any
from uuid import UUID

from mainspring.blueprint.queries import ValueKind
from mainspring.blueprint.types import Scalar, TypeRef
from mainspring.sources.sql.encoding import json_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from mainspring.blueprint.bindings import Bindings
    from mainspring.blueprint.index import BlueprintIndex
    from mainspring.blueprint.queries import ArgumentNode, ValueType

_KINDS: dict[Scalar, tuple[type, ...]] = {
    Scalar.BOOLEAN: (bool,),
    Scalar.INT: (int,),
    Scalar.FLOAT: (float, int),
    Scalar.STRING: (str,),
    Scalar.DECIMAL: (Decimal,),
    Scalar.DATE_TIME: (datetime,),
    Scalar.DATE: (date,),
    Scalar.TIME: (time,),
    Scalar.DURATION: (timedelta,),
    Scalar.UUID: (UUID,),
    Scalar.BYTES: (bytes,),
}
_NEVER: dict[Scalar, type] = {Scalar.INT: bool, Scalar.FLOAT: bool, Scalar.DATE: datetime}
"""What Python takes for a kind that it is a subclass of, and the schema does not."""
_INT32 = 2**31


def argument(value: Any, type_: ValueType, *, index: BlueprintIndex, bindings: Bindings) -> Any:
    """Turn an argument into what the function's annotation says."""
    if value is None:
        return None
    match type_.kind:
        case ValueKind.LIST if type_.items is not None:
            inner = type_.items
            return [argument(item, inner, index=index, bindings=bindings) for item in value]
        case ValueKind.ENUM:
            choices: Any = bindings.choices[type_.name]
            return choices[value]
        case ValueKind.RECORD:
            fields = index.record(type_.name).fields
            named = {item.attribute: value[item.name] for item in fields if item.name in value}
            given = {
                item.attribute: argument(found, item.type, index=index, bindings=bindings)
                for item, found in taken(fields, named)
            }
            return bindings.records[type_.name](**given)
        case _:
            return value


def taken(
    items: Iterable[ArgumentNode], given: Mapping[str, Any]
) -> Iterator[tuple[ArgumentNode, Any]]:
    """Pair parameters with what they get; those that keep a default of their own are left out.

    Args:
        items: the parameters of a function, or the fields of a record.
        given: values by the names that Python has for them.
    """
    for item in items:
        value = given.get(item.attribute)
        if item.attribute not in given and not item.required:
            continue
        # Null stands for the default where the parameter itself takes none.
        if value is not None or item.type.nullable:
            yield item, value


def plain_text(value: Any, type_: ValueType) -> str:
    """Write a scalar or a value of an enum as JSON text.

    Raises:
        TypeError, ValueError: it is not a value of the type.
    """
    if type_.kind is ValueKind.ENUM:
        if not isinstance(value, Enum):
            raise _wrong(value, type_)
        return f'"{value.name}"'
    scalar = Scalar(type_.name)
    is_one = isinstance(value, _KINDS.get(scalar, (object,)))
    if not is_one or isinstance(value, _NEVER.get(scalar, ())):
        raise _wrong(value, type_)
    if scalar is Scalar.INT and not -_INT32 <= value < _INT32:
        msg = f"{value} has more than the 32 bits of an Int; annotate str."
        raise ValueError(msg)
    return json_text(value, TypeRef(scalar=scalar))


def _wrong(value: Any, type_: ValueType) -> TypeError:
    return TypeError(f"A {type_.name} is annotated, and it is {type(value).__name__}.")
