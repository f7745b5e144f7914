"""One small language for filters and policies: plain data, compiled or evaluated elsewhere."""

from __future__ import annotations

from dataclasses import dataclass, fields, is_dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from mainspring.blueprint.measures import Measure


class Expression:
    """A condition on a row, on the principal or on both; combine with `&`, `|` and `~`."""

    __slots__ = ()

    def __and__(self, other: Expression) -> Expression:
        return all_of(self, other)

    def __or__(self, other: Expression) -> Expression:
        return any_of(self, other)

    def __invert__(self) -> Expression:
        return negate(self)

    def __bool__(self) -> bool:
        msg = "An expression has no truth value here: combine with &, | and ~, not and, or and not."
        raise TypeError(msg)


# Operands ----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Literal:
    """A value that is part of the statement's shape."""

    value: Any  # hashable


@dataclass(frozen=True, slots=True)
class Slot:
    """A value that comes with each request."""

    index: int  # into the request's values


@dataclass(frozen=True, slots=True)
class PrincipalRef:
    """A value of the principal who asks."""

    attribute: str  # "id" or the name of an attribute


@dataclass(frozen=True, slots=True)
class Beside:
    """Another value of the same row."""

    attribute: str  # of a field of the row's entity
    visible: Expression | None = None  # where false it counts as null; None is everywhere


Operand = Literal | Slot | PrincipalRef | Beside | tuple["Literal | Slot | PrincipalRef", ...]


@dataclass(frozen=True, slots=True)
class Step:
    """A way from a value to another one that is made of it, before it is compared."""

    name: str  # of a part or a transform, such as "month"; PATH for what a document holds
    operand: Operand | None = None  # the time zone of a part of a moment; the keys of a path


PATH = "path"
"""The step to a value inside a document; a list of keys leads there."""


# Conditions --------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class AllOf(Expression):
    """True where every item is; without items, everywhere."""

    items: tuple[Expression, ...] = ()


@dataclass(frozen=True, slots=True)
class AnyOf(Expression):
    """True where one item is; without items, nowhere."""

    items: tuple[Expression, ...] = ()


@dataclass(frozen=True, slots=True)
class Not(Expression):
    """True where the item is false; unknown stays unknown, as in SQL."""

    item: Expression


@dataclass(frozen=True, slots=True)
class Compare(Expression):
    """A field, a lookup and an operand: `departure_delay gt 15`."""

    path: tuple[str, ...]  # attributes from the row's entity, over to-one links, to a field
    lookup: str  # a lookup's name, with transforms before it: "year__gt"
    operand: Operand
    visible: Expression | None = None  # where false the field counts as null; None is everywhere
    many: bool = False  # whether the path crosses a to-many link: then one linked row must fit
    steps: tuple[Step, ...] = ()  # from the field's value to what is compared, in order


@dataclass(frozen=True, slots=True)
class Together(Expression):
    """True where one choice of linked rows meets the whole condition.

    Paths in it over the same to-many link speak of the same linked row, as in one call of Django's
    `filter`; a comparison in it that is `many` has its own linked row all the same.
    """

    condition: Expression


class Quantifier(StrEnum):
    """How many linked rows must meet a condition."""

    ONE = "one"  # the row behind a to-one link
    SOME = "some"
    NONE = "none"
    EVERY = "every"


@dataclass(frozen=True, slots=True)
class Related(Expression):
    """A condition on the rows behind a link."""

    relation: str  # the relation's name on the row's entity
    quantifier: Quantifier
    condition: Expression
    # Both set by the planner: which linked rows exist for this principal, and on which rows the
    # link is shown; on others nothing is behind it, whatever is unknown of them.
    rows: Expression = AllOf()
    followed: Expression = AllOf()


@dataclass(frozen=True, slots=True)
class Measured(Expression):
    """A measure of some rows, a lookup and an operand: `avg price gt 5`."""

    measure: Measure
    lookup: str  # as of a comparison
    operand: Operand
    condition: Expression = AllOf()  # which of the rows count
    visible: Expression | None = None  # of a row; where false its value is none, None is everywhere
    steps: tuple[Step, ...] = ()  # from the measure's value to what is compared, in order


@dataclass(frozen=True, slots=True)
class Aggregated(Expression):
    """A condition on measures of the rows behind a link to many."""

    relation: str  # the relation's name on the row's entity
    having: Expression  # of all these rows together
    # Both set by the planner: which linked rows exist for this principal, and on which rows the
    # link is shown; on others nothing is behind it.
    rows: Expression = AllOf()
    followed: Expression = AllOf()


@dataclass(frozen=True, slots=True)
class Matches(Expression):
    """Every word of a text is found in one of the entity's search fields."""

    words: tuple[Slot | Literal, ...]
    fields: tuple[tuple[str, ...], ...] = ()  # attribute paths; set by the planner
    whole: bool = False  # whether these are all search fields: then an index over them may be used


@dataclass(frozen=True, slots=True)
class OfType(Expression):
    """The row counts as one of some types: what it is of in its family, as far as that is seen."""

    types: tuple[str, ...]  # names of entities
    # Set by the planner, the most derived types first: name, links down to its rows, which of them.
    known: tuple[tuple[str, tuple[str, ...], Expression], ...] = ()


@dataclass(frozen=True, slots=True)
class HasRole(Expression):
    """The principal holds a role."""

    role: str


@dataclass(frozen=True, slots=True)
class HasPermission(Expression):
    """The principal holds a permission, such as `flights.view_flight`."""

    permission: str


@dataclass(frozen=True, slots=True)
class IsAuthenticated(Expression):
    """The principal is not anonymous."""


@dataclass(frozen=True, slots=True)
class IsStaff(Expression):
    """The principal may use the admin."""


@dataclass(frozen=True, slots=True)
class Holds(Expression):
    """A Python function of the principal says yes."""

    binding: str  # key into the bindings' functions


@dataclass(frozen=True, slots=True)
class Native(Expression):
    """A condition that only the source itself understands, kept in the bindings."""

    binding: str  # key into the bindings' conditions
    many: bool = False  # whether it crosses a to-many link: then one linked row must fit


TRUE = AllOf()
FALSE = AnyOf()
PrincipalTest = HasRole | HasPermission | IsAuthenticated | IsStaff | Holds


def all_of(*items: Expression) -> Expression:
    """Join conditions with "and", flattening nested ones and dropping what is always true."""
    flat: list[Expression] = []
    for item in items:
        flat.extend(item.items if isinstance(item, AllOf) else (item,))
    if FALSE in flat:
        return FALSE
    unique = tuple(dict.fromkeys(flat))
    return unique[0] if len(unique) == 1 else AllOf(unique)


def any_of(*items: Expression) -> Expression:
    """Join conditions with "or", flattening nested ones and dropping what is always false."""
    flat: list[Expression] = []
    for item in items:
        flat.extend(item.items if isinstance(item, AnyOf) else (item,))
    if TRUE in flat:
        return TRUE
    unique = tuple(dict.fromkeys(flat))
    return unique[0] if len(unique) == 1 else AnyOf(unique)


def negate(item: Expression) -> Expression:
    """Turn a condition around; constants and double negations are folded."""
    if item == TRUE:
        return FALSE
    if item == FALSE:
        return TRUE
    return item.item if isinstance(item, Not) else Not(item)


def aggregated(relation: str, having: Expression) -> Expression:
    """Make a condition on measures of the rows behind a link; a constant one stays as it is."""
    return having if having in (TRUE, FALSE) else Aggregated(relation, having)


def principal_tests(expression: Expression) -> tuple[PrincipalTest, ...]:
    """List the conditions on the principal alone, each once, in order of first use."""
    found: dict[PrincipalTest, None] = {}
    _collect_tests(expression, found)
    return tuple(found)


def _collect_tests(expression: Expression, found: dict[PrincipalTest, None]) -> None:
    if isinstance(expression, PrincipalTest):
        found.setdefault(expression)
    for child in children(expression):
        _collect_tests(child, found)


def children(expression: Expression) -> tuple[Expression, ...]:
    """List the conditions directly inside a condition."""
    match expression:
        case AllOf(items) | AnyOf(items):
            return items
        case Not(item) | Together(item):
            return (item,)
        case OfType(known=known):
            return tuple(rows for _, _, rows in known)
        case Related(_, _, inner, rows, followed) | Aggregated(_, inner, rows, followed):
            return (inner, rows, followed)
        case Compare() | Measured():
            return _in_comparison(expression)
        case _:
            return ()


def _in_comparison(compared: Compare | Measured) -> tuple[Expression, ...]:
    operand = compared.operand
    found = (
        compared.condition if isinstance(compared, Measured) else None,
        compared.visible,
        operand.visible if isinstance(operand, Beside) else None,
    )
    return tuple(item for item in found if item is not None)


def principal_references(expression: Expression) -> tuple[str, ...]:
    """List the principal's attributes that an expression compares with, each once."""
    found: dict[str, None] = {}
    if isinstance(expression, Compare):
        operands = (
            expression.operand if isinstance(expression.operand, tuple) else (expression.operand,)
        )
        found |= {item.attribute: None for item in operands if isinstance(item, PrincipalRef)}
    for child in children(expression):
        found |= dict.fromkeys(principal_references(child))
    return tuple(found)


def describe(expression: object) -> object:
    """Give the canonical JSON form of an expression or operand: `{"kind": ..., ...}`."""
    if isinstance(expression, tuple):
        return [describe(item) for item in expression]
    if is_dataclass(expression) and not isinstance(expression, type):
        parts = {item.name: describe(getattr(expression, item.name)) for item in fields(expression)}
        return {"kind": type(expression).__name__, **parts}
    return (
        expression if isinstance(expression, str | int | float | bool | None) else str(expression)
    )
