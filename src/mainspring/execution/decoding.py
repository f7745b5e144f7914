"""Values of an answer as Python values, by their types in the blueprint."""

from __future__ import annotations

import base64
from datetime import date, datetime, time
from decimal import Decimal
from typing import TYPE_CHECKING, Any
from uuid import UUID

from django.utils.dateparse import parse_duration

from mainspring.blueprint.types import Scalar

if TYPE_CHECKING:
    from collections.abc import Callable

    from mainspring.blueprint.index import BlueprintIndex
    from mainspring.blueprint.types import TypeRef

_DECODERS: dict[Scalar, Callable[[str], Any]] = {
    Scalar.BIG_INT: int,
    Scalar.DECIMAL: Decimal,
    Scalar.DATE: date.fromisoformat,
    Scalar.DATE_TIME: datetime.fromisoformat,
    Scalar.TIME: time.fromisoformat,
    Scalar.DURATION: parse_duration,
    Scalar.UUID: UUID,
    Scalar.BYTES: base64.b64decode,
}


def decode(value: Any, type_: TypeRef, *, index: BlueprintIndex) -> Any:
    """Turn a JSON value into the Python value it stands for."""
    if value is None:
        return None
    if isinstance(value, list) and type_.lists:
        return [decode(item, type_, index=index) for item in value]
    if type_.enum is not None:
        return {name: stored for name, stored, _ in index.enum(type_.enum).values}[value]
    decoder = _DECODERS.get(type_.scalar)
    return value if decoder is None else decoder(value)
