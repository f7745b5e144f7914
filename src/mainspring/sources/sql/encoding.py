"""Python values as JSON text, spelled as the database spells them."""

from __future__ import annotations

import base64
import json
import math
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from enum import Enum
from typing import TYPE_CHECKING, Any

import orjson
from django.db.models.base import ModelState
from django.utils.duration import duration_iso_string

from mainspring.blueprint.types import Scalar, TypeRef

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


def json_text(value: Any, type_: TypeRef) -> str:
    """Write a value as JSON text.

    Raises:
        TypeError, ValueError: it is not a value of the type.
    """
    if value is None:
        return "null"
    if type_.lists:
        inner = TypeRef(scalar=type_.scalar, enum=type_.enum, lists=type_.lists - 1)
        return f"[{','.join(json_text(item, inner) for item in value)}]"
    return _ENCODERS[type_.scalar](value)


def value_of(
    model: Any,
    field: Any,
    value: Any,
    *,
    others: Mapping[str, Any],
    alias: str,
    scalar: Scalar,
) -> Any:
    """Give a column's value as an instance of its model shows it, in a form that JSON can hold.

    Args:
        model: the model class.
        field: the Django field.
        value: what the field's converters made of the column.
        others: values of further columns by attribute, see `also_needed`.
        alias: of the database.
        scalar: what the value is to be.
    """
    columns = {**others, field.attname: value}
    if _is_described(model, field):
        value = getattr(_holding(model, columns, alias=alias), field.attname)
    if value is None:
        return None
    if isinstance(value, Enum):
        value = value.value
    if scalar is Scalar.JSON:
        return _document(field, value)
    if scalar is Scalar.STRING and not isinstance(value, str):
        return field.value_to_string(_holding(model, columns, alias=alias))
    return value if isinstance(value, _KINDS.get(scalar, object)) else field.get_prep_value(value)


def also_needed(model: Any, field: Any) -> tuple[str, ...]:
    """List the attributes of further columns that a field's value may be made from.

    A descriptor of a project may look at any other value of its row, as a price does that is
    put together from an amount and a currency.
    """
    if not _is_described(model, field):
        return ()
    return tuple(
        other.attname for other in model._meta.concrete_fields if other.attname != field.attname
    )


def _is_described(model: Any, field: Any) -> bool:
    """Tell whether a project's own descriptor gives a field's value."""
    descriptor = getattr(model, field.attname, None)
    return not type(descriptor).__module__.startswith("django.")


def _document(field: Any, value: Any) -> Any:
    """Turn a value into what JSON holds, with the field's own encoder if it has one."""
    encoder = getattr(field, "encoder", None)
    if encoder is not None:
        return json.loads(json.dumps(value, cls=encoder))
    if isinstance(value, _JSON):
        return value
    value = field.get_prep_value(value)
    if not isinstance(value, str):
        return value
    try:
        return json.loads(value)
    except ValueError:
        # A plain text is a document as well.
        return value


def _holding(model: Any, columns: Mapping[str, Any], *, alias: str) -> Any:
    """Make an instance that holds some columns, for what a descriptor makes of them.

    It is not initialised: a project's own `__init__` may look at columns that are not there.
    """
    instance = model.__new__(model)
    instance._state = ModelState()
    instance._state.db = alias
    instance._state.adding = False
    for attribute, value in columns.items():
        setattr(instance, attribute, value)
    return instance


_KINDS: dict[Scalar, Any] = {
    Scalar.INT: int,
    Scalar.BIG_INT: int,
    Scalar.FLOAT: float | int | Decimal,
    Scalar.DECIMAL: Decimal | int | float,
    Scalar.BOOLEAN: int,
    Scalar.DATE: date,
    Scalar.DATE_TIME: datetime,
    Scalar.TIME: time,
    Scalar.DURATION: timedelta,
    Scalar.BYTES: bytes | bytearray | memoryview,
}
"""What the encoders take; of anything else the field itself makes a plain value."""

_JSON: Any = str | int | float | bool | list | dict


def _string(value: Any) -> str:
    text = value if isinstance(value, str) else str(value)
    return orjson.dumps(text, option=orjson.OPT_PASSTHROUGH_SUBCLASS, default=str.__str__).decode()


def _integer(value: Any) -> str:
    return str(int(value))


def _float(value: Any) -> str:
    number = float(value)
    return repr(number) if math.isfinite(number) else "null"


def _boolean(value: Any) -> str:
    return "true" if value else "false"


def _quoted(value: Any) -> str:
    return _string(str(value))


def _decimal(value: Any) -> str:
    return f'"{Decimal(value):f}"'


def _date(value: Any) -> str:
    return f'"{value}"' if isinstance(value, str) else f'"{value.isoformat()}"'


def _date_time(value: Any) -> str:
    if isinstance(value, str):
        return _string(value)
    if isinstance(value, datetime) and value.tzinfo is not None:
        value = value.astimezone(UTC)
        return f'"{_trim(value.replace(tzinfo=None).isoformat())}+00:00"'
    return f'"{_trim(value.isoformat())}"'


def _time(value: Any) -> str:
    return f'"{_trim(value if isinstance(value, str) else value.isoformat())}"'


def _trim(text: str) -> str:
    return text.rstrip("0") if "." in text else text


def _duration(value: Any) -> str:
    return f'"{duration_iso_string(value)}"'


def _json(value: Any) -> str:
    try:
        return orjson.dumps(value, default=str, option=orjson.OPT_NON_STR_KEYS).decode()
    except TypeError:
        # Whole numbers of more than 64 bits, and halves of surrogate pairs.
        return json.dumps(value, default=str, allow_nan=False, separators=(",", ":"))


def _bytes(value: Any) -> str:
    return f'"{base64.b64encode(bytes(value)).decode("ascii")}"'


_ENCODERS: dict[Scalar, Callable[[Any], str]] = {
    Scalar.ID: _quoted,
    Scalar.INT: _integer,
    Scalar.BIG_INT: lambda value: f'"{int(value)}"',
    Scalar.FLOAT: _float,
    Scalar.DECIMAL: _decimal,
    Scalar.STRING: _string,
    Scalar.BOOLEAN: _boolean,
    Scalar.DATE: _date,
    Scalar.DATE_TIME: _date_time,
    Scalar.TIME: _time,
    Scalar.DURATION: _duration,
    Scalar.UUID: _quoted,
    Scalar.JSON: _json,
    Scalar.BYTES: _bytes,
}
