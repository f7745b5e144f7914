"""Groups by spans of the calendar without gaps: those in which no row falls are filled in.

The database makes the spans: it goes from the first one by steps that set foot in every span, which
numbers from digits count, and takes the start of the span that each step falls into.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from django.db.models import F
from django.db.models.lookups import GreaterThanOrEqual, LessThan

from mainspring.blueprint.types import Scalar
from mainspring.operation.aggregate import Fill
from mainspring.sources.sql.fragments import Template
from mainspring.sources.sql.summing import ROWS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from django.db.models import QuerySet
    from django.db.models.sql.compiler import SQLCompiler

    from mainspring.planner.summary import GroupKey, Groups
    from mainspring.sources.sql.buckets import Calendar
    from mainspring.sources.sql.fragments import Compiled
    from mainspring.sources.sql.summing import Columns, Sum

_MOST_STEPS = 10_000
_STEPS_A_SPAN = 1.2
_DIGITS = " UNION ALL ".join(f"SELECT {digit} AS d" for digit in range(10))
_NUMBERS = frozenset({Scalar.INT, Scalar.BIG_INT, Scalar.FLOAT, Scalar.DECIMAL, Scalar.DURATION})


@dataclass(frozen=True, slots=True, kw_only=True)
class Series:
    """Writes what fills the gaps between groups.

    Args:
        groups: what is asked.
        columns: of the statement.
        keys: the values that rows are grouped by, each with its column.
        linked: whether the rows are those behind a link of another row.
    """

    groups: Groups
    columns: Columns
    keys: tuple[tuple[GroupKey, str], ...]
    linked: bool

    def narrowed(self, rows: QuerySet[Any]) -> QuerySet[Any]:
        """Leave out rows that are far from all spans that are asked for.

        Into which span a row falls is computed, and so no index finds those of a range. By the
        column itself it does.
        """
        groups = self.groups
        if groups.start is None and groups.end is None:
            return rows
        assert groups.series is not None  # noqa: S101 - asked for only where there is one
        key, _ = self.keys[groups.series]
        value, calendar = self.columns.value(key.value), self.columns.calendar(key)
        if not isinstance(value, F):
            return rows
        tests: list[Any] = []
        if groups.start is not None:
            tests.append(GreaterThanOrEqual(value, calendar.around(groups.start, later=False)))
        if groups.end is not None:
            tests.append(LessThan(value, calendar.around(groups.end, later=True)))
        return rows.filter(*tests)

    def in_range(self, compiler: SQLCompiler) -> Compiled:
        """Write the test that a row falls into a span that is asked for."""
        groups = self.groups
        if groups.start is None and groups.end is None:
            return "", []
        calendar, name = self._series()
        tests: list[str] = []
        params: list[Any] = []
        if groups.start is not None:
            sql, own = compiler.compile(calendar.start(calendar.given(groups.start)))
            tests.append(f"{ROWS}.{name} >= {sql}")
            params.extend(own)
        if groups.end is not None:
            sql, own = compiler.compile(calendar.end(groups))
            tests.append(f"{ROWS}.{name} < {sql}")
            params.extend(own)
        return f" WHERE {' AND '.join(tests)}", params

    def _series(self) -> tuple[Calendar, str]:
        """Give the calendar and the column of the value by spans."""
        place = self.groups.series
        assert place is not None  # noqa: S101 - asked for only where there is one
        key, name = self.keys[place]
        return self.columns.calendar(key), name

    def filled(self, known: Compiled, compiler: SQLCompiler, *, behind: Sequence[str]) -> Compiled:
        """Write groups with those of spans without rows, once for each choice of other values.

        Args:
            known: the statement of the groups with rows.
            compiler: writes expressions.
            behind: columns of the row that a link starts from.
        """
        sums = self.columns.sums
        _, span = self._series()
        others = [*behind, *(name for _, name in self.keys if name != span)]
        chosen = self._choices(others)
        sql, params = known
        spans, bound = self._spans(compiler, behind=behind)
        nothing = (f"NULL AS {name}" for name in sums)
        empty = ", ".join((f"s.{span}", *(f"o.{name}" for name in others), *nothing))
        own = ", ".join((span, *others, *sums))
        same = " AND ".join(f"s.{name} = o.{name}" for name in behind) or "1 = 1"
        united = (
            f"SELECT {own}, 1 AS ms_n FROM g UNION ALL "
            f"SELECT {empty}, NULL AS ms_n FROM ({spans}) s JOIN ({chosen}) o ON {same}"
        )
        names = ", ".join(f"u.{name}" for name in (span, *others))
        values = (f"{self._whole(name, one)} AS {name}" for name, one in sums.items())
        final = f"SELECT {', '.join((names, *values))} FROM ({united}) u GROUP BY {names}"
        return f"WITH g AS ({sql}) {final}", [*params, *bound]

    def _choices(self, others: Sequence[str]) -> str:
        """Write the statement of the choices of other values than the span."""
        if not (others or self.linked):
            return "SELECT 1 AS one"
        # A row without linked ones has no groups.
        return f"SELECT DISTINCT {', '.join(others) or '1 AS one'} FROM g"

    def _whole(self, name: str, column: Sum) -> str:
        """Write the measure of a group: its own one, or what stands for it where there is none."""
        dialect = self.columns.frame.dialect
        greatest = dialect.some if column.scalar is Scalar.BOOLEAN else "MAX({0})"
        own = greatest.format(f"u.{name}")
        if column.counts:
            return f"coalesce({own}, 0)"
        if self.groups.fill is not Fill.ZERO or column.scalar not in _NUMBERS:
            return own
        zero = _zero(column, dialect.no_time)
        return f"CASE WHEN MAX(u.ms_n) IS NULL THEN {zero} ELSE {own} END"

    def _spans(self, compiler: SQLCompiler, *, behind: Sequence[str]) -> Compiled:
        """Write the statement of all spans from the first to the last one."""
        groups = self.groups
        calendar, name = self._series()
        first, last = f"MIN({name})", f"MAX({name})"
        bound: list[Any] = []
        if groups.start is not None:
            first, own = compiler.compile(calendar.start(calendar.given(groups.start)))
            bound.extend(own)
        if groups.end is not None:
            last, own = compiler.compile(calendar.end(groups))
            bound.extend(own)
        known = groups.start is not None and groups.end is not None
        source = "" if known and not behind else " FROM g"
        if behind:
            source += f" GROUP BY {', '.join(behind)}"
        keys = "".join(f"{column}, " for column in behind)
        ends = f"SELECT {keys}{first} AS lo, {last} AS hi{source}"
        later = calendar.later(Template("e.lo", output_field=calendar.field), Template("n.n"))
        point, _ = compiler.compile(later)
        span = calendar.start(Template(point, output_field=calendar.field))
        start, zones = compiler.compile(span)
        steps = min(math.ceil(groups.most * _STEPS_A_SPAN) + 2, _MOST_STEPS)
        chosen = "".join(f"e.{column}, " for column in behind)
        before = "<" if groups.end is not None else "<="
        return (
            f"SELECT DISTINCT {chosen}{start} AS {name} FROM ({ends}) e "
            f"CROSS JOIN ({_numbers(steps)}) n WHERE {point} {before} e.hi"
        ), [*zones, *bound]


def _zero(column: Sum, no_time: str) -> str:
    match column.scalar:
        case Scalar.DURATION:
            return no_time
        case Scalar.FLOAT:
            return "0e0"
        case Scalar.DECIMAL:
            places = getattr(column.made.output_field, "decimal_places", None)
            return "0" if places is None else f"CAST(0 AS DECIMAL(40, {places:d}))"
        case _:
            return "0"


def _numbers(count: int) -> str:
    """Write the statement of as many numbers, from 0."""
    places = len(str(count - 1))
    tables = ", ".join(f"({_DIGITS}) d{place}" for place in range(places))
    sum_ = " + ".join(f"{10**place} * d{place}.d" for place in range(places))
    return f"SELECT {sum_} AS n FROM {tables} WHERE {sum_} < {count}"
