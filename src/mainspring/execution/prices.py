"""Conditions from Python on amounts of money that have a currency each."""

from __future__ import annotations

import re
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, Any

from mainspring.blueprint.expression import Compare, any_of
from mainspring.blueprint.types import Price
from mainspring.errors import BadInput
from mainspring.execution.comparable import listed
from mainspring.text import did_you_mean

if TYPE_CHECKING:
    from collections.abc import Callable

    from mainspring.blueprint.expression import Expression, Slot
    from mainspring.blueprint.index import BlueprintIndex
    from mainspring.blueprint.nodes import FieldNode

_BY_SIZE = frozenset({"gt", "gte", "lt", "lte"})
_LOOKUPS = ("exact", "in", *sorted(_BY_SIZE), "isnull")
_PAIR = 'Give the amount with its currency, such as (5, "EUR").'


def is_priced(field: FieldNode) -> bool:
    """Tell whether each amount of a field has a currency of its own."""
    return field.type.quantity is not None and bool(field.type.quantity.column)


def price_condition(
    field: FieldNode,
    lookup: list[str],
    value: Any,
    *,
    index: BlueprintIndex,
    slot: Callable[[Price], Slot],
) -> Expression:
    """Compare amounts of money, in their own currency or by what they are worth.

    Args:
        field: of the amounts.
        lookup: parts of the lookup's name.
        value: an amount and its currency; several of these for "in".
        index: tells whether there are exchange rates.
        slot: takes a value.

    Raises:
        BadInput: the field has no such lookup, or it takes no such value.
    """
    kind = "__".join(lookup)
    name = f"{field.attribute}__{kind}".removesuffix("__exact")
    if kind not in _LOOKUPS:
        msg = f"{field.attribute} has no lookup {kind!r}."
        raise BadInput(msg, hint=did_you_mean(kind, _LOOKUPS) or f"Use {', '.join(_LOOKUPS)}.")
    pattern = _pattern(field, index)
    path = (field.attribute,)
    if kind == "in":
        prices = [_price(item, name, pattern) for item in listed(name, value)]
        return any_of(*(Compare(path, "exact", slot(price)) for price in prices))
    assert field.type.quantity is not None  # noqa: S101 - else it is not priced
    converts = index.quantity(field.type.quantity.kind).converts
    compared = f"worth__{kind}" if converts and kind in _BY_SIZE else kind
    return Compare(path, compared, slot(_price(value, name, pattern)))


def _pattern(field: FieldNode, index: BlueprintIndex) -> str:
    """Find the pattern of the codes of currencies."""
    assert field.type.quantity is not None  # noqa: S101 - else it is not priced
    text = index.quantity(field.type.quantity.kind).unit
    return next(node.pattern for node in index.blueprint.texts if node.name == text)


def _price(given: Any, name: str, pattern: str) -> Price:
    match given:
        case [amount, str(currency)]:
            price = Price(_amount(amount, name), currency)
        case _:
            msg = f"{name} compares money, and {given!r:.80} has no currency."
            raise BadInput(msg, hint=_PAIR)
    if re.fullmatch(pattern, price.currency) is None:
        msg = f"{name}: {price.currency!r:.80} is no currency of ISO 4217."
        raise BadInput(msg, hint=_PAIR)
    return price


def _amount(given: Any, name: str) -> Decimal:
    try:
        # A float stands for the number that it is written as.
        amount = Decimal(str(given)) if not isinstance(given, bool) else None
    except InvalidOperation:
        amount = None
    if amount is None or not amount.is_finite():
        msg = f"{name}: {given!r:.80} is no amount."
        raise BadInput(msg, hint=_PAIR)
    return amount
