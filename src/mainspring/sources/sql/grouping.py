"""The statement of groups of rows: their values and measures, conditions on them, their order."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from django.core.exceptions import EmptyResultSet, FullResultSet
from django.db.models import OrderBy

from mainspring.blueprint.expression import TRUE
from mainspring.blueprint.measures import may_be_null
from mainspring.planner.summary import GroupOrder, Summed
from mainspring.sources.sql.conditions import having
from mainspring.sources.sql.fragments import JoinedText, Template
from mainspring.sources.sql.ordering import is_nullable
from mainspring.sources.sql.pages import RANK, TEXT, bounds_sum, page_clause
from mainspring.sources.sql.series import Series
from mainspring.sources.sql.summing import ROWS, SUMS, Columns

if TYPE_CHECKING:
    from collections.abc import Sequence

    from django.db.models import QuerySet
    from django.db.models.sql.compiler import SQLCompiler

    from mainspring.blueprint.expression import Measured
    from mainspring.planner.summary import GroupKey, Groups
    from mainspring.sources.sql.fragments import Compiled, Part
    from mainspring.sources.sql.frame import Frame


@dataclass(frozen=True, slots=True, kw_only=True)
class Grouping:
    """Makes the statement of groups, whose rows are the texts of the groups.

    Args:
        groups: what is asked.
        columns: of the statement.
        keys: the values that rows are grouped by, each with its column.
        text: of a group.
        test: which groups are told; None is all.
        order: of them.
        series: fills the gaps between them.
    """

    groups: Groups
    columns: Columns
    keys: tuple[tuple[GroupKey, str], ...]
    text: Part
    test: Any
    order: tuple[OrderBy, ...]
    series: Series

    @property
    def names(self) -> list[str]:
        """The columns of the values that rows are grouped by."""
        return [name for _, name in self.keys]

    def statement(
        self, inner: Compiled, compiler: SQLCompiler, *, behind: Sequence[str] = ()
    ) -> Compiled:
        """Write the statement of all groups on the page, in order.

        Args:
            inner: the statement of the rows, with the columns that are taken of them.
            compiler: writes expressions.
            behind: columns of the row that a link starts from; each has groups and a page of its
                own.
        """
        table, params = self._table(inner, compiler, behind)
        text, chosen = compiler.compile(self.text)
        where, tested = self._where(compiler)
        order, sorted_by = self._order(compiler)
        columns = [f"{SUMS}.{name}" for name in behind]
        columns.append(f"{text} AS {TEXT}")
        if not behind:
            page, bounds = page_clause(self.groups.limit, self.groups.offset)
            sql = f"SELECT {', '.join(columns)} FROM ({table}) {SUMS}{where} ORDER BY {order}{page}"
            return sql, [*chosen, *params, *tested, *sorted_by, *bounds]
        same = ", ".join(f"{SUMS}.{name}" for name in behind)
        columns.append(f"ROW_NUMBER() OVER (PARTITION BY {same} ORDER BY {order}) AS {RANK}")
        sql = f"SELECT {', '.join(columns)} FROM ({table}) {SUMS}{where}"
        return self._paged((sql, [*chosen, *sorted_by, *params, *tested]), behind)

    def _paged(self, inner: Compiled, behind: Sequence[str]) -> Compiled:
        sql, params = inner
        start, skipped = bounds_sum(self.groups.offset or 0)
        end, taken = bounds_sum(self.groups.offset or 0, self.groups.limit or 0)
        columns = ", ".join((*behind, TEXT))
        page = f"p.{RANK} > {start} AND p.{RANK} <= {end} ORDER BY p.{RANK}"
        return f"SELECT {columns} FROM ({sql}) p WHERE {page}", [*params, *skipped, *taken]

    def _table(self, inner: Compiled, compiler: SQLCompiler, behind: Sequence[str]) -> Compiled:
        """Write the groups with all their values and measures."""
        names = [*behind, *self.names]
        same = ", ".join(f"{ROWS}.{name}" for name in names)
        sums, params = self.columns.written(compiler)
        rows, own = self.columns.rows(inner, compiler, same=names)
        where, tested = self.series.in_range(compiler)
        chosen = ", ".join((same, *sums))
        grouped = f"SELECT {chosen} FROM {rows}{where} GROUP BY {same}"
        made_of = (grouped, [*params, *own, *tested])
        if self.groups.fill is None:
            return made_of
        return self.series.filled(made_of, compiler, behind=behind)

    def _where(self, compiler: SQLCompiler) -> Compiled:
        if self.test is None:
            return "", []
        try:
            sql, params = compiler.compile(self.test)
        except EmptyResultSet:
            return " WHERE 1 = 0", []
        except FullResultSet:
            return "", []
        return f" WHERE {sql}", list(params)

    def _order(self, compiler: SQLCompiler) -> Compiled:
        written = [compiler.compile(key) for key in self.order]
        return ", ".join(sql for sql, _ in written), [one for _, own in written for one in own]


def grouping(
    groups: Groups, rows: QuerySet[Any], *, entity: str, linked: bool, frame: Frame
) -> Grouping:
    """Make the statement of groups.

    Args:
        groups: what is asked.
        rows: a query of them, by which conditions are resolved.
        entity: whose rows they are.
        linked: whether they are those behind a link of another row.
        frame: what the statement is compiled with.
    """
    columns = Columns(entity=entity, frame=frame, zone=groups.zone)
    keys = tuple((key, columns.take_key(key)) for key in groups.by)
    text = JoinedText(tuple(columns.object(groups.outputs, keys=keys)))
    test = None
    if groups.having != TRUE:
        found = having(groups.having, value=_value_of(columns), frame=frame)
        test = found.resolve_expression(rows.query.clone())
    order = tuple(_orderings(groups, columns, keys))
    return Grouping(
        groups=groups,
        columns=columns,
        keys=keys,
        text=text,
        test=test,
        order=order,
        series=Series(groups=groups, columns=columns, keys=keys, linked=linked),
    )


def _value_of(columns: Columns) -> Any:
    def value(measured: Measured) -> Template:
        return columns.sum(columns.summed(measured))

    return value


def _orderings(
    groups: Groups, columns: Columns, keys: tuple[tuple[GroupKey, str], ...]
) -> list[OrderBy]:
    """Sort as asked, then by all values: so no two groups stand at one place."""
    told = {order.by for order in groups.order}
    others = (GroupOrder(place) for place in range(len(keys)) if place not in told)
    return [_ordering(order, columns, keys) for order in (*groups.order, *others)]


def _ordering(
    order: GroupOrder, columns: Columns, keys: tuple[tuple[GroupKey, str], ...]
) -> OrderBy:
    if isinstance(order.by, Summed):
        value: Any = columns.sum(order.by)
        nullable = may_be_null(order.by.function)
    else:
        key, name = keys[order.by]
        value = Template(f"{SUMS}.{name}", output_field=columns.source(key.value))
        nullable = is_nullable(key.value)
    first = order.descending if order.nulls_first is None else order.nulls_first
    return OrderBy(
        value,
        descending=order.descending,
        nulls_first=True if nullable and first else None,
        nulls_last=True if nullable and not first else None,
    )
