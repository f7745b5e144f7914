"""Rows behind or before a place in an order: keyset pagination.

With keys a, b, c and a place x, y, z the rows behind it are those with

    a > x, or a = x and (b > y, or b = y and c > z)

where > stands for what the direction of the key makes of it, and null is a place like any other.
`a >= x` stands before all of it where that lets the database start at the right end of an index.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from django.db.models import BooleanField, Case, Expression, Q, When

from mainspring.blueprint.expression import TRUE
from mainspring.blueprint.nodes import Origin
from mainspring.blueprint.types import Scalar, TypeRef
from mainspring.errors import BadInput
from mainspring.sources.sql.conditions import condition
from mainspring.sources.sql.fragments import JoinedText, Part, Template
from mainspring.sources.sql.frame import end_of
from mainspring.sources.sql.ordering import counted, is_nullable, nulls_first, sort_value
from mainspring.sources.sql.parameters import Marker
from mainspring.sources.sql.place import Place
from mainspring.sources.sql.plain_fields import plain_field

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from django.db.backends.base.base import BaseDatabaseWrapper
    from django.db.models.sql.compiler import SQLCompiler

    from mainspring.blueprint.expression import Slot
    from mainspring.operation.query import Boundary
    from mainspring.planner.plan import (
        Fetch,
    )
    from mainspring.planner.sort_key import SortKey
    from mainspring.sources.sql.fragments import Compiled
    from mainspring.sources.sql.frame import Frame
    from mainspring.sources.sql.parameters import Inputs


def within(fetch: Fetch, *, frame: Frame) -> Q:
    """Make the condition that a row is between the places that a page is cut at."""
    found = Q()
    if fetch.after is not None:
        found &= beyond(fetch, fetch.after, frame=frame)
    if fetch.before is not None:
        found &= beyond(fetch, fetch.before, frame=frame, back=True)
    return found


def beyond(fetch: Fetch, boundary: Boundary, *, frame: Frame, back: bool = False) -> Q:
    """Make the condition that a row is behind a place in its order, or before it.

    Args:
        fetch: with its whole order.
        boundary: the place.
        frame: what the statement is compiled with.
        back: whether it is before it.

    Raises:
        BadInput: the place is in another order.
    """
    steps = [
        _Step(key, slot, fetch=fetch, frame=frame, back=back)
        for key, slot in _values(fetch, boundary, frame=frame)
    ]
    if frame.dialect.row_values and len(steps) > 1 and _are_alike(steps):
        return _rows_compared(steps)
    *before, last = steps
    found = last.further()
    for step in reversed(before):
        found = step.further() | (step.same() & found)
    return steps[0].at_least() & found if steps[0].starts else found


def _values(
    fetch: Fetch, boundary: Boundary, *, frame: Frame
) -> Iterator[tuple[SortKey, Slot | None]]:
    """Give the keys that count and their values at a place.

    Raises:
        BadInput: a search had an index then or has one now, but not both.
    """
    known = tuple(counted(fetch.order, entity=fetch.entity, frame=frame))
    for key, slot in zip(fetch.order, boundary.values, strict=True):
        if key.search is not None and (slot is None) is (key in known):
            msg = f"A cursor of {fetch.entity} is of a list that was sorted in another way."
            raise BadInput(msg, hint="Ask for the first page again.")
        if key in known:
            yield key, slot


class _Step:
    """One key of an order and its value at a place."""

    def __init__(
        self, key: SortKey, slot: Slot | None, *, fetch: Fetch, frame: Frame, back: bool
    ) -> None:
        self.value = _compared_value(key, fetch=fetch, frame=frame)
        self.falls = key.descending is not back
        self.may_be_null = is_nullable(key)
        self._slot = slot
        spelled = _scalar(key, frame=frame) in frame.dialect.spelled_places
        self._field = None if spelled else field_of(key, entity=fetch.entity, frame=frame)
        self._nulls_behind = nulls_first(key) is back

    @property
    def starts(self) -> bool:
        """Whether all rows behind the place have its value or one behind that."""
        return self._slot is not None and not (self.may_be_null and self._nulls_behind)

    def at_place(self) -> _AtPlace:
        """Give the value of the place."""
        assert self._slot is not None  # noqa: S101 - null is compared by nobody
        return _AtPlace(self._slot, self._field)

    def further(self) -> Q:
        """Make the condition that a row's value is behind that of the place."""
        if self._slot is None:
            return _nowhere() if self._nulls_behind else ~self._is_null()
        found = self._compared("<" if self.falls else ">")
        return found | self._is_null() if self.may_be_null and self._nulls_behind else found

    def same(self) -> Q:
        """Make the condition that a row's value is that of the place."""
        return self._is_null() if self._slot is None else self._compared("=")

    def at_least(self) -> Q:
        """Make the condition that a row's value is that of the place or behind it."""
        return self._compared("<=" if self.falls else ">=")

    def _is_null(self) -> Q:
        return _test("({0}) IS NULL", self.value)

    def _compared(self, operator: str) -> Q:
        return _test(f"({{0}}) {operator} {{1}}", self.value, self.at_place())


def _compared_value(key: SortKey, *, fetch: Fetch, frame: Frame) -> Any:
    """Make the value that is compared with a place.

    An expression may fail on a row, as a division does. It must not on one that the list does not
    show: databases test conditions in any order, and the error would tell of the row.
    """
    value = sort_value(key, entity=fetch.entity, frame=frame)
    if key.field.origin is not Origin.EXPRESSION or fetch.rows == TRUE:
        return value
    shown = condition(fetch.rows, place=Place(fetch.entity), frame=frame)
    return Case(When(shown, then=value))


def _are_alike(steps: Sequence[_Step]) -> bool:
    return len({step.falls for step in steps}) == 1 and not any(step.may_be_null for step in steps)


def _rows_compared(steps: Sequence[_Step]) -> Q:
    """Compare all keys at once, for which an index over them serves."""
    count = len(steps)
    ours = ", ".join(f"({{{number}}})" for number in range(count))
    theirs = ", ".join(f"{{{number}}}" for number in range(count, 2 * count))
    operator = "<" if steps[0].falls else ">"
    values = (step.value for step in steps)
    places = (step.at_place() for step in steps)
    return _test(f"({ours}) {operator} ({theirs})", *values, *places)


class _AtPlace(Expression):
    """The value of a key at a place, which comes with the request.

    Args:
        slot: where the request has it, as JSON.
        field: a field of Django that knows such values, None where the database spelled it.
    """

    def __init__(self, slot: Slot, field: Any) -> None:
        super().__init__(output_field=field)
        self._binder = _Prepared(slot, field)

    def as_sql(  # type: ignore[override]
        self,
        compiler: SQLCompiler,  # noqa: ARG002
        connection: BaseDatabaseWrapper,  # noqa: ARG002
    ) -> Compiled:
        """Write a parameter: Django's own protocol."""
        return "%s", [Marker(self._binder, 0)]

    @property
    def identity(self) -> tuple[Any, ...]:
        """Tell values apart."""
        return (type(self), self._binder.slot, type(self._binder.field))


@dataclass(frozen=True, slots=True)
class _Prepared:
    """Binds a value of a cursor as its field prepares it, or as it is."""

    slot: Slot
    field: Any  # None where it is a text that the database takes for what it compares with

    def bind(self, inputs: Inputs) -> Sequence[Any]:
        """Give the value as the only parameter."""
        if self.field is None:
            return (inputs.resolve(self.slot),)
        value = self.field.to_python(inputs.resolve(self.slot))
        return (self.field.get_db_prep_value(value, inputs.connection, prepared=False),)


def place_text(order: Sequence[SortKey], *, entity: str, frame: Frame) -> Part:
    """Make the text of a row's place in an order: a JSON list of the values of its keys."""
    parts: list[Part] = []
    told = tuple(counted(order, entity=entity, frame=frame))
    for key in order:
        value = _encoded(key, entity=entity, frame=frame) if key in told else ("null",)
        parts.extend(("," if parts else "[", *value))
    return JoinedText((*parts, "]"))


def _encoded(key: SortKey, *, entity: str, frame: Frame) -> tuple[Part, ...]:
    value = sort_value(key, entity=entity, frame=frame)
    field = field_of(key, entity=entity, frame=frame)
    dialect = frame.dialect
    scalar = _scalar(key, frame=frame)
    if scalar in dialect.spelled_places:
        return dialect.place_as_text(value)
    if scalar is Scalar.FLOAT:
        return dialect.float_place(value)
    return dialect.encode(TypeRef(scalar=scalar), value, nullable=is_nullable(key), field=field)


def field_of(key: SortKey, *, entity: str, frame: Frame) -> Any:
    """Find a field of Django that knows the values of a key."""
    scalar = _scalar(key, frame=frame)
    own = key.field.type.scalar
    if (
        not key.field.attribute
        or key.shuffled
        or key.field.origin is Origin.EXPRESSION
        or scalar is not own
    ):
        return plain_field(scalar)
    holder = key.hops[-1][0].target if key.hops else entity
    return end_of(frame.model(holder)._meta.get_field(key.field.attribute))


def _scalar(key: SortKey, *, frame: Frame) -> Scalar:
    """Tell what the values of a key are in a cursor."""
    scalar = Scalar.STRING if key.shuffled else key.field.type.scalar
    return Scalar.FLOAT if scalar is Scalar.DECIMAL and frame.dialect.rounds_decimals else scalar


def _nowhere() -> Q:
    return _test("1 = 0")


def _test(template: str, *expressions: Any) -> Q:
    test: Any = Template(template, *expressions, output_field=BooleanField())
    return Q(test)
