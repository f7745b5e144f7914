"""The conditions that values of each type take on each database."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

from mainspring.blueprint.expression import PATH
from mainspring.blueprint.filters import FilterNode, OperatorNode, PartNode
from mainspring.blueprint.types import RANGES, Scalar, TypeRef

POSTGRESQL = "postgresql"
ORDERED = frozenset(
    {
        Scalar.INT, Scalar.BIG_INT, Scalar.FLOAT, Scalar.DECIMAL, Scalar.STRING, Scalar.DATE,
        Scalar.DATE_TIME, Scalar.TIME, Scalar.DURATION, Scalar.ID,
    }
)  # fmt: skip
_OPAQUE = frozenset({Scalar.JSON, Scalar.BYTES})
_ELEMENTS = (ORDERED | {Scalar.BOOLEAN, Scalar.UUID}) - {Scalar.ID, Scalar.DURATION}
"""Types of the values in lists that lists are compared by."""

_EQUALITY = {"eq": "exact", "ne": "exact"}
_ORDER = {"gt": "gt", "gte": "gte", "lt": "lt", "lte": "lte"}
_TEXT = {
    "contains": "contains",
    "icontains": "icontains",
    "startsWith": "startswith",
    "istartsWith": "istartswith",
    "endsWith": "endswith",
    "iendsWith": "iendswith",
    "iexact": "iexact",
    "regex": "regex",
    "iregex": "iregex",
}
_SIMILAR = {
    "search": "search",
    "trigramSimilar": "trigram_similar",
    "trigramWordSimilar": "trigram_word_similar",
    "trigramStrictWordSimilar": "trigram_strict_word_similar",
}
_SPANS = {
    "eq": "exact",
    "containsRange": "contains",
    "containedBy": "contained_by",
    "overlap": "overlap",
    "fullyLt": "fully_lt",
    "fullyGt": "fully_gt",
    "notLt": "not_lt",
    "notGt": "not_gt",
    "adjacent": "adjacent_to",
}
_KEYS = {"hasKey": ("has_key", False), "hasKeys": ("has_keys", True), "hasAnyKeys": ("has_any_keys", True)}  # noqa: E501 # fmt: skip

_IS_NULL = OperatorNode(name="isNull", lookup="isnull", value=Scalar.BOOLEAN)
_DAYS = {
    "year": "year",
    "isoYear": "iso_year",
    "quarter": "quarter",
    "month": "month",
    "week": "week",
    "weekDay": "iso_week_day",
    "day": "day",
}
_CLOCK = {"hour": "hour", "minute": "minute", "second": "second"}
_MEANINGS = {
    "isoYear": "The year that the week belongs to, ISO 8601.",
    "week": "The number of the week, ISO 8601.",
    "weekDay": "The day of the week, ISO 8601: 1 is Monday, 7 is Sunday.",
}


def _single(names: dict[str, str], value: Scalar) -> tuple[OperatorNode, ...]:
    return tuple(
        OperatorNode(name=name, lookup=lookup, value=value, negated=name == "ne")
        for name, lookup in names.items()
    )


def _several(value: Scalar) -> tuple[OperatorNode, ...]:
    return (
        OperatorNode(name="in", lookup="in", value=value, many=True),
        OperatorNode(name="notIn", lookup="in", value=value, many=True, negated=True),
    )


def operators(scalar: Scalar) -> tuple[OperatorNode, ...]:
    """List the operators of single values of a type."""
    kind = Scalar.STRING if scalar is Scalar.FILE else scalar
    if kind in _OPAQUE:
        return (_IS_NULL,)
    names = dict(_EQUALITY)
    if kind in ORDERED:
        names |= _ORDER
    if kind is Scalar.STRING:
        names |= _TEXT
    return (*_single(names, kind), *_several(kind), _IS_NULL)


def _parts(names: dict[str, str]) -> tuple[PartNode, ...]:
    return tuple(
        PartNode(
            name=name, step=step, filter=f"{Scalar.INT}Filter", description=_MEANINGS.get(name, "")
        )
        for name, step in names.items()
    )


def _made(name: str, step: str, scalar: Scalar, description: str = "") -> PartNode:
    return PartNode(name=name, step=step, filter=f"{scalar}Filter", description=description)


_LENGTH = "How many characters."
_PARTS: dict[Scalar, tuple[PartNode, ...]] = {
    Scalar.DATE: _parts(_DAYS),
    Scalar.TIME: _parts(_CLOCK),
    Scalar.DATE_TIME: (
        *_parts(_DAYS | _CLOCK),
        _made("date", "date", Scalar.DATE),
        _made("time", "time", Scalar.TIME),
    ),
    Scalar.STRING: (_made("length", "length", Scalar.INT, _LENGTH),),
}
_UNACCENTED = FilterNode(
    name="UnaccentFilter",
    operators=operators(Scalar.STRING),
    description="Conditions on a text without its accents; the given one loses its own too.",
)


@cache
def plain_filter(scalar: Scalar, *, searches: bool = False) -> FilterNode:
    """Give the filter of single values of a type.

    Args:
        scalar: the type.
        searches: whether the database searches texts as PostgreSQL does.
    """
    found = operators(scalar)
    parts = _PARTS.get(scalar, ())
    if searches and scalar is Scalar.STRING:
        found = (*found[:-1], *_single(_SIMILAR, scalar), found[-1])
        without = PartNode(name="unaccent", step="unaccent", filter=_UNACCENTED.name)
        parts = (*parts, without)
    name = f"{scalar}Filter"
    return FilterNode(name=name, operators=found, parts=parts, zoned=scalar is Scalar.DATE_TIME)


@cache
def text_filter(text: str) -> FilterNode:
    """Give the filter of texts of a type of their own; parts of them are any texts.

    Args:
        text: the name of the type.
    """
    plain = plain_filter(Scalar.STRING)
    operators = tuple(
        operator
        if operator.name in _TEXT or operator.name == _IS_NULL.name
        else replace(operator, text=text)
        for operator in plain.operators
    )
    return replace(plain, name=f"{text}Filter", operators=operators)


@cache
def equal_filter(text: str) -> FilterNode:
    """Give the filter of texts that are stored as something else, which are equal or not.

    Args:
        text: the name of their type.
    """
    whole = text_filter(text)
    kept = tuple(item for item in whole.operators if item.name in _EQUAL)
    return replace(whole, operators=kept, parts=())


_EQUAL = frozenset({"eq", "ne", "in", "notIn", "isNull"})


@cache
def list_filter(type_: TypeRef) -> FilterNode:
    """Give the filter of PostgreSQL's lists of values."""
    parts = (_made("length", "len", Scalar.INT, "How many items."),)
    if type_.lists > 1 or type_.scalar not in _ELEMENTS or type_.enum is not None:
        return FilterNode(name="ListFilter", operators=(_IS_NULL,), parts=parts)
    names = {**_EQUALITY, "contains": "contains", "containedBy": "contained_by", "overlap": "overlap"}  # noqa: E501 # fmt: skip
    compared = tuple(
        OperatorNode(name=name, lookup=lookup, value=type_.scalar, many=True, negated=name == "ne")
        for name, lookup in names.items()
    )
    return FilterNode(
        name=f"{type_.scalar}ListFilter", operators=(*compared, _IS_NULL), parts=parts
    )


@cache
def range_filter(scalar: Scalar) -> FilterNode:
    """Give the filter of PostgreSQL's ranges."""
    bound = RANGES[scalar]
    contains = OperatorNode(
        name="contains", lookup="contains", value=bound, description="A value lies in the range."
    )
    empty = OperatorNode(name="isEmpty", lookup="isempty", value=Scalar.BOOLEAN)
    return FilterNode(
        name=f"{scalar}Filter",
        operators=(contains, *_single(_SPANS, scalar), empty, _IS_NULL),
        parts=(_made("lower", "startswith", bound), _made("upper", "endswith", bound)),
    )


def _documents(*, contains: bool) -> tuple[OperatorNode, ...]:
    found = _single(_EQUALITY, Scalar.JSON)
    if contains:
        found += _single({"contains": "contains", "containedBy": "contained_by"}, Scalar.JSON)
    keys = tuple(
        OperatorNode(name=name, lookup=lookup, value=Scalar.STRING, many=many)
        for name, (lookup, many) in _KEYS.items()
    )
    return (*found, *keys, _IS_NULL)


_PLAIN = "Texts, numbers, true and false."
_AT = "A value inside, to which keys and places in lists lead."
_VALUE_INSIDE = FilterNode(
    name="JSONPathFilter",
    operators=(
        *_single(_EQUALITY | _ORDER, Scalar.JSON),
        *(replace(item, description=_PLAIN) for item in _several(Scalar.JSON)),
        *_single({key: _TEXT[key] for key in _TEXT if key != "contains"}, Scalar.STRING),
        OperatorNode(
            name="exists",
            lookup="isnull",
            value=Scalar.BOOLEAN,
            negated=True,
            description="Whether something is there, be it null.",
        ),
    ),
    path=True,
)
_TEXT_INSIDE = FilterNode(name="HStorePathFilter", operators=operators(Scalar.STRING), path=True)


@cache
def json_filter(*, contains: bool) -> FilterNode:
    """Give the filter of documents.

    Args:
        contains: whether the database looks for documents in documents.
    """
    part = PartNode(name="at", step=PATH, filter=_VALUE_INSIDE.name, description=_AT)
    return FilterNode(
        name=f"{Scalar.JSON}Filter", operators=_documents(contains=contains), parts=(part,)
    )


@cache
def hstore_filter() -> FilterNode:
    """Give the filter of PostgreSQL's maps of texts."""
    part = PartNode(name="at", step=PATH, filter=_TEXT_INSIDE.name, description=_AT)
    return FilterNode(name="HStoreFilter", operators=_documents(contains=True), parts=(part,))


@cache
def vector_filter() -> FilterNode:
    """Give the filter of what PostgreSQL searches in."""
    search = OperatorNode(name="search", lookup="exact", value=Scalar.STRING)
    return FilterNode(name="SearchVectorFilter", operators=(search, _IS_NULL))


OPAQUE = FilterNode(name="OpaqueFilter", operators=(_IS_NULL,))
"""The filter of values that nothing is known about."""


def has_parts(scalar: Scalar, kind: str) -> bool:
    """Tell whether a column's values have the parts of a type.

    Args:
        scalar: the type.
        kind: the internal type of the Django field.
    """
    return scalar is Scalar.STRING or kind == f"{scalar}Field"


SHARED = {node.name: node for node in (_UNACCENTED, _VALUE_INSIDE, _TEXT_INSIDE)}
"""Filters of parts, beside those of single values."""
