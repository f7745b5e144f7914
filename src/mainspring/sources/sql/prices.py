"""Amounts of money in a statement: their currencies, and what they are worth in a common one."""

from __future__ import annotations

import json
from decimal import Context, Decimal
from functools import partial
from typing import TYPE_CHECKING, Any

from django.db.models import CharField, DecimalField, ExpressionWrapper, F, Value

from mainspring.blueprint.types import Price
from mainspring.errors import BadInput
from mainspring.operation.kept import kept
from mainspring.sources.sql.conversions import rate_texts
from mainspring.sources.sql.fragments import Template
from mainspring.sources.sql.request_values import RequestValue

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from mainspring.blueprint.types import Quantity
    from mainspring.sources.sql.frame import Frame
    from mainspring.sources.sql.place import Place

    Rates = Callable[[], Mapping[str, Any]]

_DIGITS = Context(prec=28)
WORTH = "worth__"
"""Stands before a lookup that compares what prices are worth."""


class AmountField(DecimalField):  # type: ignore[type-arg]
    """Compares the amounts of prices."""

    def to_python(self, value: Any) -> Any:
        """Take the amount of a price."""
        return super().to_python(value.amount if isinstance(value, Price) else value)


class CodeField(CharField):  # type: ignore[type-arg]
    """Compares the currencies of prices."""

    def get_prep_value(self, value: Any) -> Any:
        """Take the code of a price."""
        return value.currency if isinstance(value, Price) else super().get_prep_value(value)


class WorthField(DecimalField):  # type: ignore[type-arg]
    """Compares what prices are worth.

    Args:
        rates: what one unit of the common currency is in each, by its code.
    """

    def __init__(self, rates: Rates, **options: Any) -> None:
        super().__init__(**options)
        self.rates = rates

    def to_python(self, value: Any) -> Any:
        """Take what a price is worth."""
        return _worth(value, self.rates) if isinstance(value, Price) else super().to_python(value)


def _worth(price: Price, rates: Rates) -> Decimal:
    rate = current_rates(rates).get(price.currency)
    if rate is None:
        msg = f"There is no exchange rate for {price.currency}."
        raise BadInput(msg, hint="Give an amount in a currency that has one.")
    return _DIGITS.divide(price.amount, Decimal(rate))


def current_rates(rates: Rates) -> dict[str, str]:
    """Give the rates for the operation at hand, which are asked for once in it."""
    known = kept((current_rates, rates))
    if "now" not in known:
        known["now"] = rate_texts(rates())
    found: dict[str, str] = known["now"]
    return found


def currency_of(quantity: Quantity, place: Place) -> Any:
    """Give the currency of a price as an expression."""
    if not quantity.column:
        return Value(quantity.unit, output_field=CodeField())
    return ExpressionWrapper(F(place.column(quantity.column)), output_field=CodeField())


def rate_of(currency: Any, *, frame: Frame) -> Any:
    """Give the rate of a currency as a text, null where there is none."""
    given = frame.bindings.rates
    assert given is not None  # noqa: S101 - else nobody is asked for one
    sql = frame.dialect.as_text.format("%s")
    rates = RequestValue((), partial(_as_json, given), sample=frame.sample, sql=sql)
    return Template(frame.dialect.json_value, rates, currency)


def _as_json(rates: Rates) -> str:
    return json.dumps(current_rates(rates))


def worth(amount: Any, quantity: Quantity, *, place: Place, frame: Frame) -> Any:
    """Give what a price is worth in the common currency; the amount where all have one."""
    if frame.bindings.rates is None or not quantity.column:
        return amount
    rate = rate_of(currency_of(quantity, place), frame=frame)
    field = WorthField(frame.bindings.rates)
    number = Template(frame.dialect.as_number, rate, output_field=DecimalField())
    return Template("({0} / {1})", amount, number, output_field=field)
