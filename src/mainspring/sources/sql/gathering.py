"""Values of many rows as one text: they are counted off in an order, then put together.

A database counts with a window over the rows of a group, so that of a large group only so many
values are written as there may be; the sum of the group then takes those that have a number.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from django.db.models import TextField

from mainspring.blueprint.expression import Literal, Slot
from mainspring.blueprint.measures import Function
from mainspring.blueprint.types import Scalar, TypeRef
from mainspring.sources.sql import marker
from mainspring.sources.sql.fragments import JoinedText, Template, quoted
from mainspring.sources.sql.measures import Aggregation
from mainspring.sources.sql.request_values import RequestValue
from mainspring.sources.sql.value_texts import value_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from django.db.models import OrderBy
    from django.db.models.sql.compiler import SQLCompiler

    from mainspring.operation.query import Bound
    from mainspring.planner.summary import Gathering, Summed
    from mainspring.sources.sql.dialect import Dialect
    from mainspring.sources.sql.fragments import Compiled, Part
    from mainspring.sources.sql.frame import Frame


@dataclass(frozen=True, slots=True, kw_only=True)
class Rank:
    """A column with the number of each row's value among those that are put together.

    It is null where there is no value, and of equal values on all but the first, if they are to be
    distinct.

    Args:
        name: of the column.
        value: the column of the values.
        order: of the rows, in terms of their columns.
        distinct: whether of equal values the first one stays.
    """

    name: str
    value: str
    order: tuple[OrderBy, ...]
    distinct: bool

    @property
    def first(self) -> str:
        """The column with the number of each row among those of an equal value."""
        return f"{self.name}_f"


def ranked(
    inner: Compiled,
    ranks: Sequence[Rank],
    *,
    rows: str,
    same: Iterable[str],
    compiler: SQLCompiler,
) -> Compiled:
    """Write the statement of rows with the columns of their numbers.

    Args:
        inner: the statement of the rows.
        ranks: the columns.
        rows: what the rows are called in orders.
        same: columns of the rows that those of a group share.
        compiler: writes expressions.
    """
    sql, params = inner
    keys = [f"{rows}.{name}" for name in same]
    firsts = [rank for rank in ranks if rank.distinct]
    if firsts:
        found = (
            f"{_number([*keys, f'{rows}.{rank.value}'], _order(rank, compiler))} AS {rank.first}"
            for rank in firsts
        )
        sql = f"SELECT {rows}.*, {', '.join(found)} FROM ({sql}) {rows}"
    if ranks:
        found = (_numbered(rank, keys, rows=rows, compiler=compiler) for rank in ranks)
        sql = f"SELECT {rows}.*, {', '.join(found)} FROM ({sql}) {rows}"
    return sql, params


def _numbered(rank: Rank, keys: Sequence[str], *, rows: str, compiler: SQLCompiler) -> str:
    test = f"{rows}.{rank.value} IS NOT NULL"
    if rank.distinct:
        test += f" AND {rows}.{rank.first} = 1"
    order = f"CASE WHEN {test} THEN 0 ELSE 1 END, {_order(rank, compiler)}"
    return f"CASE WHEN {test} THEN {_number(keys, order)} END AS {rank.name}"


def _number(keys: Sequence[str], order: str) -> str:
    same = f"PARTITION BY {', '.join(keys)} " if keys else ""
    return f"ROW_NUMBER() OVER ({same}ORDER BY {order})"


def _order(rank: Rank, compiler: SQLCompiler) -> str:
    # Columns of rows take no parameters.
    return ", ".join(compiler.compile(key)[0] for key in rank.order)


def gathered(
    summed: Summed, value: Template, place: Template, *, source: Any, frame: Frame
) -> Aggregation:
    """Make the text of the values of a group, null where there is none: of a list what is in it.

    Args:
        summed: what is asked.
        value: the column of the values.
        place: the column of their numbers.
        source: the Django field that knows the values.
        frame: what the statement is compiled with.
    """
    gathering = summed.gathering
    assert gathering is not None  # noqa: S101 - asked for only where there is one
    assert summed.value is not None  # noqa: S101 - rows themselves are not put together
    text: Part
    if summed.function is Function.LIST:
        node = summed.value.field
        parts = value_text(node, value, source=source, nullable=node.nullable, frame=frame)
        comma = Template("CASE WHEN {0} > 1 THEN ',' ELSE '' END", place)
        text = JoinedText((comma, *parts))
    else:
        separator = _separator(gathering, frame)
        between = Template("CASE WHEN {0} > 1 THEN {1} ELSE '' END", place, separator)
        plain = frame.dialect.plain_text(value, source)
        text = Template(frame.dialect.beside, between, plain)
    limit = _limit(gathering.limit, frame)
    chosen = Template("CASE WHEN {0} <= {1} THEN {2} END", place, limit, text)
    return Aggregation(frame.dialect.joined, chosen, place, output_field=TextField())


def gathered_text(summed: Summed, column: Template, *, dialect: Dialect) -> tuple[Part, ...]:
    """Write such a text as a value of the answer; one that is too long to be sent is a problem.

    Args:
        summed: what is asked.
        column: the text.
        dialect: of the database.
    """
    if summed.function is Function.LIST:
        failed = Template(quoted(marker.json_text(marker.FAILED)))
        inner = Template(dialect.whole, column, failed)
        return "[", Template("coalesce({0}, '')", inner), "]"
    inner = Template(dialect.whole, column, Template(quoted(marker.FAILED)))
    type_ = TypeRef(scalar=Scalar.STRING)
    return dialect.encode(type_, inner, nullable=True, field=inner.output_field)


def _separator(gathering: Gathering, frame: Frame) -> RequestValue:
    sql = frame.dialect.as_text.format("%s")
    return RequestValue((gathering.separator or Literal(""),), str, sample=frame.sample, sql=sql)


def _limit(bound: Bound, frame: Frame) -> Any:
    if isinstance(bound, Slot):
        return RequestValue((bound,), int, sample=frame.sample)
    return Template(f"{int(bound or 0):d}")
