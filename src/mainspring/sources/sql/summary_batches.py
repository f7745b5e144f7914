"""Measures of linked rows, in statements for all rows of the level above at once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from mainspring.planner.summary import Groups, nothing_summed
from mainspring.sources.sql.batches import Batch, batch_of
from mainspring.sources.sql.behind import behind
from mainspring.sources.sql.fragments import JoinedText
from mainspring.sources.sql.grouping import grouping
from mainspring.sources.sql.level import level
from mainspring.sources.sql.rows import Layout, Text, TypeLayout
from mainspring.sources.sql.selecting import narrowed
from mainspring.sources.sql.summary_roots import runs
from mainspring.sources.sql.summary_texts import sums_statement, taken_of
from mainspring.sources.sql.summing import Columns

if TYPE_CHECKING:
    from collections.abc import Callable

    from django.db.models import QuerySet

    from mainspring.planner.plan import Summary
    from mainspring.planner.summary import SummaryOutput
    from mainspring.sources.sql.fragments import Compiled
    from mainspring.sources.sql.frame import Frame
    from mainspring.sources.sql.listed import Listed
    from mainspring.sources.sql.parameters import Inputs
    from mainspring.sources.sql.terms import Terms


@dataclass(frozen=True, slots=True, kw_only=True)
class _Piece:
    """A part of the text of an object."""

    before: str
    batch: Batch | None = None  # None where it is constant
    empty: str = ""  # what stands there where no row is linked; of a list nothing does
    is_list: bool = False

    def texts(self, rows: list[tuple[Any, ...]], inputs: Inputs) -> list[str]:
        """Give the text for each row, from its key."""
        if self.batch is None:
            return [self.before] * len(rows)
        lists = self.batch.lists(rows, inputs)
        if self.is_list:
            return [f"{self.before}[{','.join(texts)}]" for texts in lists]
        return [self.before + (texts[0] if texts else self.empty) for texts in lists]


@dataclass(frozen=True, slots=True)
class SummaryBatch:
    """Fills the places of measures of linked rows."""

    pieces: tuple[_Piece, ...]

    def fill(self, rows: list[tuple[Any, ...]], inputs: Inputs) -> list[str]:
        """Give the JSON text of the measures for each row, from its key."""
        parts = [piece.texts(rows, inputs) for piece in self.pieces]
        return [f"{{{''.join(pieces)}}}" for pieces in zip(*parts, strict=True)]

    def statements(self) -> tuple[Listed, ...]:
        """List its statements, in the order of the answer."""
        batches = (piece.batch for piece in self.pieces if piece.batch is not None)
        return tuple(one for batch in batches for one in batch.statements())


def summary_batch(summary: Summary, *, entity: str, frame: Frame, terms: Terms) -> SummaryBatch:
    """Compile the statements for measures of linked rows.

    Args:
        summary: what is asked.
        entity: where its link starts.
        frame: what the statements are compiled with.
        terms: on which they run.
    """
    making = _Making(summary, entity=entity, frame=frame, terms=terms)
    return SummaryBatch(tuple(making.pieces()))


class _Making:
    def __init__(self, summary: Summary, *, entity: str, frame: Frame, terms: Terms) -> None:
        assert summary.relation is not None  # noqa: S101 - it is none of the root
        self._summary = summary
        self._frame = frame
        self._terms = terms
        self._pairs = behind(summary.relation, entity=entity, frame=frame)
        self._rows = narrowed(summary.fetch, self._pairs.rows, frame=frame).order_by()

    def pieces(self) -> list[_Piece]:
        """Make a batch for each part of the answer."""
        made: list[_Piece] = []
        for run in runs(self._summary.outputs):
            comma = "," if made else ""
            if isinstance(run, Groups):
                before = f'{comma}"{run.key}":'
                made.append(_Piece(before=before, batch=self._groups(run), is_list=True))
            else:
                made.append(self._figures(run, before=comma))
        return made

    def _groups(self, groups: Groups) -> Batch:
        target = self._summary.fetch.entity
        made = grouping(groups, self._rows, entity=target, linked=True, frame=self._frame)

        def wrap(inner: Compiled) -> Compiled:
            return made.statement(inner, self._compiler(), behind=list(self._pairs.keys))

        return self._batch(made.series.narrowed(self._rows), made.columns.taken, wrap)

    def _figures(self, outputs: tuple[SummaryOutput, ...], *, before: str) -> _Piece:
        columns = Columns(entity=self._summary.fetch.entity, frame=self._frame)
        text = JoinedText(tuple(columns.members(outputs)))
        if not columns.sums:
            return _Piece(before=before + "".join(text.parts))

        def wrap(inner: Compiled) -> Compiled:
            keys = list(self._pairs.keys)
            return sums_statement(text, columns, inner, self._compiler(), behind=keys)

        batch = self._batch(self._rows, taken_of(columns), wrap)
        return _Piece(before=before, batch=batch, empty=nothing_summed(outputs)[1:-1])

    def _compiler(self) -> Any:
        return self._rows.query.get_compiler(using=self._frame.alias)

    def _batch(
        self, rows: QuerySet[Any], taken: dict[str, Any], wrap: Callable[[Compiled], Compiled]
    ) -> Batch:
        width = len(self._pairs.keys)
        layout = Layout(
            columns=taken,
            types=(TypeLayout((Text(width),)),),
            type_column=None,
            first=width,
            raw=frozenset(),
        )
        own = level(
            self._pairs.among(rows),
            layout=layout,
            extra=(self._pairs.keys, {}),
            wrap=wrap,
            frame=self._frame,
            terms=self._terms,
        )
        return batch_of(own, self._pairs)
