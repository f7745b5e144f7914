"""The columns of a statement about many rows: what is taken of each row, and summed up of all."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from django.db.models import BigIntegerField, Case, OrderBy, Value, When

from mainspring.blueprint.expression import TRUE
from mainspring.blueprint.measured_fields import measured_type
from mainspring.blueprint.measures import Function, may_be_null
from mainspring.blueprint.nodes import Origin
from mainspring.blueprint.types import Scalar, TypeRef
from mainspring.planner.sort_key import SortKey
from mainspring.planner.summary import Box, Figure, Groups, KeyValue, Summed, Text
from mainspring.sources.sql.buckets import Calendar
from mainspring.sources.sql.conditions import condition
from mainspring.sources.sql.fragments import Template
from mainspring.sources.sql.frame import end_of
from mainspring.sources.sql.gathering import Rank, gathered, gathered_text, ranked
from mainspring.sources.sql.measures import Aggregation, measured
from mainspring.sources.sql.ordering import is_nullable, nulls_first, sort_value
from mainspring.sources.sql.place import Place
from mainspring.sources.sql.plain_fields import plain_field
from mainspring.sources.sql.value_texts import value_text

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Iterator

    from django.db.models.sql.compiler import SQLCompiler

    from mainspring.blueprint.expression import Expression, Measured, Slot
    from mainspring.planner.summary import Gathering, GroupKey, SummaryOutput
    from mainspring.sources.sql.fragments import Compiled, Part
    from mainspring.sources.sql.frame import Frame

ROWS = "r"
"""The rows in a statement, of which columns are taken."""
SUMS = "t"
"""What they are summed up to."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sum:
    """A column that sums rows up."""

    made: Aggregation
    scalar: Scalar  # of its values
    counts: bool  # whether it is zero where there are no rows


@dataclass(slots=True, kw_only=True)
class Columns:
    """Collects the columns of one statement, each once.

    Args:
        entity: whose rows they are of.
        frame: what the statement is compiled with.
        zone: where the request has the time zone of buckets.
    """

    entity: str
    frame: Frame
    zone: Slot | None = None
    taken: dict[str, Any] = field(default_factory=dict)  # of each row
    sums: dict[str, Sum] = field(default_factory=dict)
    ranks: dict[Hashable, Rank] = field(default_factory=dict)  # of the values put together
    _known: dict[Hashable, str] = field(default_factory=dict)

    def _take(self, mark: Hashable, expression: Any) -> str:
        name = self._known.get(mark)
        if name is None:
            name = self._known[mark] = f"ms_r{len(self.taken)}"
            self.taken[name] = expression
        return name

    def take(self, key: SortKey, rows: Expression = TRUE) -> Template:
        """Take a value of each row; null of those that do not count."""
        mark = (key.hops, key.field.attribute, key.visible, rows)
        name = self._take(mark, self._of(rows, self.value(key)))
        return _column(ROWS, name, self.source(key))

    def take_key(self, key: GroupKey) -> str:
        """Take a value of each row that rows are grouped by, and name its column."""
        value = self.value(key.value)
        if key.bucket is not None:
            value = self.calendar(key).start(value)
        return self._take((key,), value)

    def calendar(self, key: GroupKey) -> Calendar:
        """Give the calendar of a value that rows are grouped by in buckets."""
        assert key.bucket is not None  # noqa: S101 - asked for only where there is one
        return Calendar(
            unit=key.bucket,
            scalar=key.field.type.scalar,
            zone=self.zone,
            dialect=self.frame.dialect,
        )

    def value(self, key: SortKey) -> Any:
        """Make a value of a row."""
        return sort_value(key, entity=self.entity, frame=self.frame)

    def _of(self, rows: Expression, value: Any) -> Any:
        if rows == TRUE:
            return value
        test = condition(rows, place=Place(self.entity), frame=self.frame)
        return Case(When(test, then=value))

    def source(self, key: SortKey) -> Any:
        """Find the Django field that knows the values of a key."""
        frame, attribute = self.frame, key.field.attribute
        holder = key.hops[-1][0].target if key.hops else self.entity
        if key.field.origin is Origin.EXPRESSION:
            made = vars(frame.value(Place(holder), (attribute,))).get("output_field")
            return plain_field(key.field.type.scalar) if made is None else made
        return end_of(frame.model(holder)._meta.get_field(attribute))

    def sum(self, summed: Summed) -> Template:
        """Sum rows up, and give the column of the result."""
        mark = (summed,)
        if mark not in self._known:
            name = self._known[mark] = f"ms_t{len(self.sums)}"
            self.sums[name] = self._sum(summed)
        name = self._known[mark]
        return _column(SUMS, name, self.sums[name].made.output_field)

    def _sum(self, summed: Summed) -> Sum:
        if summed.gathering is not None:
            return self._gathered(summed, summed.gathering)
        value: Any = None
        scalar, source = Scalar.INT, None
        if summed.value is not None:
            value = self.take(summed.value, summed.rows)
            scalar, source = summed.value.field.type.scalar, self.source(summed.value)
        elif summed.rows != TRUE:
            one = self._of(summed.rows, Value(1))
            value = _column(ROWS, self._take((summed.rows,), one), plain_field(Scalar.INT))
        made = measured(
            summed.function, value, scalar=scalar, field=source, dialect=self.frame.dialect
        )
        counts = not may_be_null(summed.function)
        return Sum(made=made, scalar=scalar_of(summed), counts=counts)

    def _gathered(self, summed: Summed, gathering: Gathering) -> Sum:
        """Put values together; those of one column and order are counted off once."""
        assert summed.value is not None  # noqa: S101 - rows themselves are not put together
        value, source = self.take(summed.value, summed.rows), self.source(summed.value)
        mark = (summed.value, summed.rows, gathering.order, gathering.distinct)
        if mark not in self.ranks:
            self.ranks[mark] = Rank(
                name=f"ms_n{len(self.ranks)}",
                value=value.sql_template.removeprefix(f"{ROWS}."),
                order=(*self._orders(gathering), *self._own_order(summed.value, value)),
                distinct=gathering.distinct,
            )
        place = _column(ROWS, self.ranks[mark].name, BigIntegerField())
        made = gathered(summed, value, place, source=source, frame=self.frame)
        return Sum(made=made, scalar=Scalar.STRING, counts=False)

    def _orders(self, gathering: Gathering) -> Iterator[OrderBy]:
        for key in gathering.order:
            plain = replace(key, descending=False, nulls_first=None)
            name = self._take((plain,), self.value(plain))
            nullable, first = is_nullable(key), nulls_first(key)
            yield OrderBy(
                Template(f"{ROWS}.{name}"),
                descending=key.descending,
                nulls_first=True if nullable and first else None,
                nulls_last=True if nullable and not first else None,
            )

    def _own_order(self, key: SortKey, value: Template) -> Iterator[OrderBy]:
        """Sort by the values; texts that are equal but for the case of letters stand still, too."""
        yield OrderBy(value)
        exact = self.frame.dialect.exact_text
        if key.field.type.scalar is Scalar.STRING and exact != "{0}":
            yield OrderBy(Template(exact, value))

    def rows(self, inner: Compiled, compiler: SQLCompiler, *, same: Iterable[str]) -> Compiled:
        """Write the rows that are summed up, as they stand in FROM.

        Args:
            inner: the statement of the rows, with what is taken of them.
            compiler: writes expressions.
            same: columns of the rows that those of a group share.
        """
        ranks = tuple(self.ranks.values())
        sql, params = ranked(inner, ranks, rows=ROWS, same=same, compiler=compiler)
        return f"({sql}) {ROWS}", params

    def summed(self, measured: Measured) -> Summed:
        """Give the measure that a condition compares."""
        measure = measured.measure
        if not measure.attribute:
            return Summed(measure.function, rows=measured.condition)
        field_ = self.frame.index.field(self.entity, measure.attribute)
        visible = TRUE if measured.visible is None else measured.visible
        value = SortKey(hops=(), field=field_, visible=visible)
        return Summed(measure.function, value, measured.condition)

    def written(self, compiler: SQLCompiler) -> tuple[list[str], list[Any]]:
        """Write all sums, each with its name, and give their parameters."""
        sums: list[str] = []
        params: list[Any] = []
        for name, one in self.sums.items():
            sql, own = compiler.compile(one.made)
            sums.append(f"{sql} AS {name}")
            params.extend(own)
        return sums, params

    def parts(self, summed: Summed) -> tuple[Part, ...]:
        """Write a measure as a value of the answer."""
        column = self.sum(summed)
        if summed.gathering is not None:
            return gathered_text(summed, column, dialect=self.frame.dialect)
        may_be = may_be_null(summed.function)
        if summed.value is not None and summed.function in {Function.MIN, Function.MAX}:
            node, source = summed.value.field, column.output_field
            return value_text(node, column, source=source, nullable=may_be, frame=self.frame)
        type_ = TypeRef(scalar=scalar_of(summed))
        dialect = self.frame.dialect
        return dialect.encode(type_, column, nullable=may_be, field=column.output_field)

    def key_parts(self, key: GroupKey, name: str) -> tuple[Part, ...]:
        """Write a value that rows are grouped by as a value of the answer."""
        source = self.source(key.value) if key.bucket is None else self.calendar(key).field
        column = _column(SUMS, name, source)
        return value_text(key.field, column, source=source, nullable=True, frame=self.frame)

    def object(
        self,
        outputs: Iterable[SummaryOutput],
        *,
        keys: tuple[tuple[GroupKey, str], ...] = (),
        groups: Callable[[Groups], Part] | None = None,
    ) -> list[Part]:
        """Write an object of figures and values, in the order of the outputs.

        Args:
            outputs: what is asked.
            keys: the values that rows are grouped by, each with its column.
            groups: makes the text of groups, where they may be among the outputs.
        """
        return ["{", *self.members(outputs, keys=keys, groups=groups), "}"]

    def members(
        self,
        outputs: Iterable[SummaryOutput],
        *,
        keys: tuple[tuple[GroupKey, str], ...] = (),
        groups: Callable[[Groups], Part] | None = None,
    ) -> list[Part]:
        """Write what stands inside such an object."""
        parts: list[Part] = []
        for output in outputs:
            parts.append(f'{"," if parts else ""}"{output.key}":')
            match output:
                case Figure():
                    parts.extend(self.parts(output.summed))
                case KeyValue(_, place):
                    parts.extend(self.key_parts(*keys[place]))
                case Text(_, json):
                    parts.append(json)
                case Box(_, inner):
                    parts.extend(self.object(inner, keys=keys))
                case Groups():
                    assert groups is not None  # noqa: S101 - there are none inside of groups
                    parts.append(groups(output))
        return parts


def _column(table: str, name: str, source: Any) -> Template:
    return Template(f"{table}.{name}", output_field=source)


def scalar_of(summed: Summed) -> Scalar:
    """Tell what the values of a measure are."""
    if summed.gathering is not None:
        return Scalar.STRING
    field_ = None if summed.value is None else summed.value.field
    return measured_type(summed.function, field_).scalar
