"""Amounts as JSON text: as they are stored, or as parts that are converted when it is finished."""

from __future__ import annotations

import json
from functools import partial
from typing import TYPE_CHECKING

from mainspring.blueprint.types import Scalar, TypeRef
from mainspring.blueprint.units import conversion
from mainspring.sources.sql import marker
from mainspring.sources.sql.conversions import conversion_text
from mainspring.sources.sql.fragments import JoinedText, Part
from mainspring.sources.sql.prices import currency_of, current_rates, rate_of
from mainspring.sources.sql.request_values import RequestValue

if TYPE_CHECKING:
    from mainspring.blueprint.expression import Slot
    from mainspring.blueprint.nodes import QuantityNode
    from mainspring.blueprint.types import Quantity
    from mainspring.planner.plan import Value
    from mainspring.sources.sql.frame import Frame
    from mainspring.sources.sql.place import Place
    from mainspring.sources.sql.prices import Rates

_TEXT = TypeRef(scalar=Scalar.STRING)


def quantity_text(
    output: Value, quantity: Quantity, *, place: Place, frame: Frame
) -> tuple[Part, ...]:
    """Write the parts of an amount that is there: a JSON object.

    Args:
        output: the field, and the unit that is wanted.
        quantity: what its numbers are amounts of.
        place: of the row.
        frame: what the statement is compiled with.
    """
    node = frame.index.quantity(quantity.kind)
    parts: list[Part] = ["{"]
    for number, (key, part) in enumerate(output.parts):
        parts.append(f'{"," if number else ""}"{key}":')
        match part:
            case "__typename":
                parts.append(f'"{node.name}"')
            case "amount":
                parts.extend(_amount(output, quantity, node, place=place, frame=frame))
            case "unit":
                parts.append(f'"{output.unit or quantity.unit}"')
            case _:
                parts.extend(_currency(output, quantity, place=place, frame=frame))
    parts.append("}")
    return tuple(parts)


def _amount(
    output: Value, quantity: Quantity, node: QuantityNode, *, place: Place, frame: Frame
) -> tuple[Part, ...]:
    expression = frame.value(place, (output.field.attribute,))
    whole = quantity.places == 0 and node.scalar is not Scalar.DECIMAL
    type_ = TypeRef(scalar=Scalar.INT if whole else node.scalar)
    source = vars(expression).get("output_field")
    plain = frame.dialect.encode(type_, expression, nullable=False, field=source)
    if output.unit is None:
        return plain
    if node.dimension is None:
        return _exchanged(output.unit, quantity, JoinedText(plain), place=place, frame=frame)
    units = {unit.name: unit for unit in node.dimension.units}
    way = conversion(units[quantity.unit], units[str(output.unit)])
    if way.is_none:
        return plain
    return (conversion_text(way, exact=node.scalar is Scalar.DECIMAL), *plain, '"')


def _currency(output: Value, quantity: Quantity, *, place: Place, frame: Frame) -> tuple[Part, ...]:
    if output.unit is not None:
        sql = frame.dialect.as_text.format("%s")
        return (RequestValue((output.unit,), json.dumps, sample=frame.sample, sql=sql),)  # type: ignore[arg-type]
    if not quantity.column:
        return (f'"{quantity.unit}"',)
    return frame.dialect.encode(_TEXT, currency_of(quantity, place), nullable=True, field=None)


def _exchanged(
    unit: str | Slot, quantity: Quantity, amount: Part, *, place: Place, frame: Frame
) -> tuple[Part, ...]:
    """Write what an amount in another currency is made of."""
    rates = frame.bindings.rates
    assert rates is not None  # noqa: S101 - else nobody can ask for it
    make = partial(_wanted, rates, quantity.places or 0)
    sql = frame.dialect.as_text.format("%s")
    wanted = RequestValue((unit,), make, sample=frame.sample, sql=sql)  # type: ignore[arg-type]
    currency = currency_of(quantity, place)
    rate = rate_of(currency, frame=frame)
    encode = frame.dialect.encode
    payload: list[Part] = ["[", wanted, ",", amount, ","]
    payload += encode(_TEXT, currency, nullable=True, field=None)
    payload += [",", *encode(_TEXT, rate, nullable=True, field=None), "]"]
    return (f'"{marker.EXCHANGED}', frame.dialect.base64(JoinedText(tuple(payload))), '"')


def _wanted(rates: Rates, places: int, code: str) -> str:
    return json.dumps([places, code, current_rates(rates).get(code)])[1:-1]
