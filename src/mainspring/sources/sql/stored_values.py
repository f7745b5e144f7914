"""Values of requests as Django's lookups of a field take them."""

from __future__ import annotations

from typing import Any

from mainspring.blueprint.types import Span
from mainspring.errors import BadInput
from mainspring.sources.sql.steps import is_spelled


def looked_for(value: Any, lookup: str, vendor: str) -> tuple[Any, str]:
    """Give the keys that a document is to have, and the lookup for them.

    Only PostgreSQL looks for none, or for keys with quotes.

    Args:
        value: of a request.
        lookup: the name of the lookup.
        vendor: of the database.
    """
    if lookup not in OF_KEYS or vendor == "postgresql":
        return value, lookup
    if lookup == "has_key":
        return _spelled(value, vendor), lookup
    if not value:
        return (False, "isnull") if lookup == "has_keys" else ([_NO_KEY], lookup)
    return [_spelled(key, vendor) for key in value], lookup


def _spelled(key: str, vendor: str) -> str:
    return key if is_spelled(key, vendor) else _NO_KEY


_NO_KEY = "\x01"
"""What no document has for a key."""
OF_KEYS = frozenset({"has_key", "has_keys", "has_any_keys"})
_ORDER = frozenset({"gt", "gte", "lt", "lte"})
_OF_MAPS = frozenset({"exact", "contains", "contained_by"})


def as_stored(value: Any, compared: Any, lookup: str) -> Any:
    """Turn a value into what the lookups of an expression take.

    Args:
        value: of a request.
        compared: the expression that it is compared with.
        lookup: the name of the lookup.

    Raises:
        TypeError: the lookup takes no such value.
    """
    kind = compared.output_field.get_internal_type()
    if kind == "DecimalRangeField" and lookup == "contains" and not isinstance(value, Span):
        # Django would cast it to a column without a number of digits.
        value = Span(lower=value, upper=value, upper_inclusive=True)
    problem = _problem(value, kind, lookup)
    if problem:
        raise TypeError(problem)
    if isinstance(value, Span):
        ends = ("[" if value.lower_inclusive else "(") + ("]" if value.upper_inclusive else ")")
        return compared.output_field.range_type(value.lower, value.upper, ends)
    return value


def _problem(value: Any, kind: str, lookup: str) -> str:
    """Say why the lookup of a kind of fields takes no such value; empty where it does."""
    if kind in _WHOLE and not _fits(value, _WHOLE[kind]):
        return "no such range holds it"
    if kind == "JSONField" and lookup in _ORDER and not _has_order(value):
        return "documents have no order"
    if kind == "HStoreField" and lookup in _OF_MAPS and not isinstance(value, dict):
        return "a map holds keys with texts"
    return ""


_WHOLE = {"IntegerRangeField": 2**31, "BigIntegerRangeField": 2**63}
"""Kinds of ranges with the number behind the last one that they hold."""


def _fits(value: Any, end: int) -> bool:
    numbers = (value.lower, value.upper) if isinstance(value, Span) else (value,)
    return all(-end <= number < end for number in numbers if isinstance(number, int))


def _has_order(value: Any) -> bool:
    return isinstance(value, int | float | str) and not isinstance(value, bool)


def check_alike(one: Any, other: Any) -> None:
    """Refuse to compare columns that the database keeps apart.

    Args:
        one: an expression.
        other: another one.

    Raises:
        BadInput: they are of different kinds.
    """
    kinds = {item.output_field.get_internal_type() for item in (one, other)}
    if len(kinds) > 1 and kinds & _APART:
        msg = "The database does not compare these two fields."
        raise BadInput(msg, hint="Compare fields of one kind.")


_APART = frozenset({"GenericIPAddressField", "IPAddressField"})


def has_own_lists(compared: Any) -> bool:
    """Tell whether what is compared has ways of its own with lists.

    It changes their values too, as `unaccent` does.
    """
    transforms = getattr(compared, "get_bilateral_transforms", None)
    return bool(transforms and transforms())
