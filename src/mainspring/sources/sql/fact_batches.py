"""What is told of the pages of linked rows, in one statement for all rows of the level above."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from django.db.models import Count

from mainspring.operation.query import Tell
from mainspring.planner.plan import NOTHING_TOLD
from mainspring.sources.sql.batches import Batch, batch, batch_of
from mainspring.sources.sql.behind import behind
from mainspring.sources.sql.level import level
from mainspring.sources.sql.page_facts import Fact, pointer_text
from mainspring.sources.sql.pages import TEXT
from mainspring.sources.sql.rows import Layout, Text, TypeLayout

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mainspring.planner.plan import PageFact
    from mainspring.sources.sql.frame import Frame
    from mainspring.sources.sql.listed import Listed
    from mainspring.sources.sql.parameters import Inputs
    from mainspring.sources.sql.terms import Terms


@dataclass(frozen=True, slots=True, kw_only=True)
class FactBatch:
    """Fills the places of facts; its batch gives for each key one number, or all cursors."""

    fact: Fact
    batch: Batch | None  # None where the page itself tells

    def fill(self, rows: list[tuple[Any, ...]], inputs: Inputs) -> list[str]:
        """Give the JSON text of the fact for each row, from its key."""
        if self.batch is None:
            return [self.fact.known(inputs.resolve(self.fact.fetch.offset or 0))] * len(rows)
        most = sum(int(inputs.resolve(bound or 0)) for bound in self.fact.most)
        return [self._text(texts, most) for texts in self.batch.lists(rows, inputs)]

    def _text(self, texts: Sequence[str], most: int) -> str:
        tell = self.fact.tell
        if not texts:
            return NOTHING_TOLD[tell]
        if self.fact.is_end:
            return texts[-1 if tell is Tell.LAST else 0]
        (number,) = texts
        if tell is Tell.TOTAL:
            return str(number)
        return "true" if int(number) > most else "false"

    def statements(self) -> tuple[Listed, ...]:
        """List its statement, if it takes one."""
        return () if self.batch is None else self.batch.statements()


def fact_batch(output: PageFact, *, entity: str, frame: Frame, terms: Terms) -> FactBatch:
    """Compile the statement for a fact.

    Args:
        output: the fact.
        entity: where its link starts.
        frame: what the statement is compiled with.
        terms: on which the statement runs.
    """
    fetch, relation = output.fetch, output.relation
    fact = Fact(tell=output.tell, fetch=fetch, frame=frame)
    if fact.is_known:
        return FactBatch(fact=fact, batch=None)
    pairs = behind(relation, entity=entity, frame=frame)
    width = len(pairs.keys)
    if fact.is_end:
        layout = _layout({TEXT: pointer_text(fetch, frame=frame)}, first=width)
        return FactBatch(
            fact=fact,
            batch=batch(fetch, pairs, many=True, layout=layout, frame=frame, terms=terms),
        )
    own = level(
        pairs.among(fact.rows(pairs.rows).order_by()),
        layout=_layout({"ms_count": Count("*")}, first=width),
        extra=(pairs.keys, {}),
        wrap=lambda inner: inner,
        frame=frame,
        terms=terms,
    )
    return FactBatch(fact=fact, batch=batch_of(own, pairs))


def _layout(columns: dict[str, Any], *, first: int) -> Layout:
    """Lay out rows whose text is their one column."""
    return Layout(
        columns=columns,
        types=(TypeLayout((Text(first),)),),
        type_column=None,
        first=first,
        raw=frozenset(),
    )
