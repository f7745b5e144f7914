"""Measures of all rows of a root field: one statement, or several whose texts Python joins."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from django.db import connections

from mainspring.planner.summary import Groups
from mainspring.sources.sql.compilation import compiled
from mainspring.sources.sql.fragments import JoinedText
from mainspring.sources.sql.grouping import grouping
from mainspring.sources.sql.listed import Listed
from mainspring.sources.sql.run import run_statement
from mainspring.sources.sql.selecting import narrowed, with_columns
from mainspring.sources.sql.statement import statement
from mainspring.sources.sql.summary_texts import summary_text, sums_statement, taken_of
from mainspring.sources.sql.summing import Columns

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from django.db.models import QuerySet

    from mainspring.planner.plan import Summary
    from mainspring.planner.summary import SummaryOutput
    from mainspring.sources.sql.fragments import Compiled
    from mainspring.sources.sql.frame import Frame
    from mainspring.sources.sql.parameters import Inputs
    from mainspring.sources.sql.statement import Statement
    from mainspring.sources.sql.terms import Terms


def runs(outputs: Sequence[SummaryOutput]) -> Iterator[Groups | tuple[SummaryOutput, ...]]:
    """Split outputs into groups and, between those, what one statement answers."""
    run: list[SummaryOutput] = []
    for output in outputs:
        if isinstance(output, Groups):
            if run:
                yield tuple(run)
            run = []
            yield output
        else:
            run.append(output)
    if run:
        yield tuple(run)


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A part of the text of an object: constant, or made of the rows of a statement."""

    before: str  # what stands before it
    statement: Statement | None
    is_list: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class SummaryRoot:
    """An object whose parts are read one by one."""

    alias: str
    pieces: tuple[Piece, ...]
    terms: Terms

    def read(self, inputs: Inputs) -> bytes:
        """Run the statements and put their texts together."""
        return f"{{{''.join(self._text(piece, inputs) for piece in self.pieces)}}}".encode()

    def _text(self, piece: Piece, inputs: Inputs) -> str:
        if piece.statement is None:
            return piece.before
        params = piece.statement.bind(inputs)
        sql, connection = piece.statement.sql, inputs.connection
        rows = run_statement(sql, params, connection=connection, terms=self.terms)
        text = ",".join(_as_text(row[0]) for row in rows)
        return f"{piece.before}[{text}]" if piece.is_list else piece.before + text

    def statements(self) -> tuple[Listed, ...]:
        """List the statements, in the order of the answer."""
        return tuple(
            Listed(statement=piece.statement, alias=self.alias)
            for piece in self.pieces
            if piece.statement is not None
        )


def _as_text(value: str | bytes) -> str:
    return value.decode() if isinstance(value, bytes) else value


def summary_statement(summary: Summary, *, frame: Frame) -> Statement | None:
    """Make the one statement of everything, whose only value is the text."""
    rows = frame.rows(summary.fetch.entity)
    text = summary_text(summary, rows, frame=frame)
    connection = connections[frame.alias]
    sql, params = rows.query.get_compiler(using=frame.alias).compile(text)
    return frame.over(statement(f"SELECT {sql}", list(params), connection=connection))


def summary_pieces(summary: Summary, *, frame: Frame) -> Iterator[Piece]:
    """Make a statement for each part of the answer."""
    rows = narrowed(summary.fetch, frame.rows(summary.fetch.entity), frame=frame).order_by()
    comma = ""
    for run in runs(summary.outputs):
        if isinstance(run, Groups):
            made = _groups(run, rows, summary, frame=frame)
            yield Piece(before=f'{comma}"{run.key}":', statement=made, is_list=True)
        else:
            yield _figures(run, rows, summary, before=comma, frame=frame)
        comma = ","


def _groups(
    groups: Groups, rows: QuerySet[Any], summary: Summary, *, frame: Frame
) -> Statement | None:
    entity = summary.fetch.entity
    made = grouping(groups, rows, entity=entity, linked=False, frame=frame)
    query = with_columns(made.series.narrowed(rows), made.columns.taken)

    def wrap(inner: Compiled) -> Compiled:
        return made.statement(inner, query.query.get_compiler(using=frame.alias))

    return frame.over(compiled(query, alias=frame.alias, wrap=wrap, keep_empty=True))


def _figures(
    outputs: tuple[SummaryOutput, ...],
    rows: QuerySet[Any],
    summary: Summary,
    *,
    before: str,
    frame: Frame,
) -> Piece:
    columns = Columns(entity=summary.fetch.entity, frame=frame)
    text = JoinedText(tuple(columns.members(outputs)))
    if not columns.sums:
        return Piece(before=before + "".join(text.parts), statement=None)
    query = with_columns(rows, taken_of(columns))

    def wrap(inner: Compiled) -> Compiled:
        compiler = query.query.get_compiler(using=frame.alias)
        return sums_statement(text, columns, inner, compiler)

    made = compiled(query, alias=frame.alias, wrap=wrap, keep_empty=True)
    return Piece(before=before, statement=frame.over(made))
