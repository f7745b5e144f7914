"""What is told of a page of rows beside the rows: how many, whether there are more, its ends."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from django.core.exceptions import EmptyResultSet
from django.db.models import (
    Case,
    Count,
    Expression,
    IntegerField,
    Subquery,
    TextField,
    Value,
    When,
)
from django.db.models.lookups import Exact

from mainspring.blueprint.expression import Slot
from mainspring.operation.query import Tell
from mainspring.planner.marks import mark_of
from mainspring.planner.plan import NOTHING_TOLD
from mainspring.sources.sql import marker
from mainspring.sources.sql.fragments import JoinedText, Part
from mainspring.sources.sql.keyset import beyond, place_text, within
from mainspring.sources.sql.pages import end_of_page, page_clause, total
from mainspring.sources.sql.parameters import Direct, Marker
from mainspring.sources.sql.selecting import narrowed, selected, with_columns, with_rank

if TYPE_CHECKING:
    from django.db.backends.base.base import BaseDatabaseWrapper
    from django.db.models import QuerySet
    from django.db.models.sql.compiler import SQLCompiler

    from mainspring.operation.query import Bound, Boundary
    from mainspring.planner.plan import Fetch
    from mainspring.sources.sql.fragments import Compiled
    from mainspring.sources.sql.frame import Frame


def pointer_text(fetch: Fetch, *, frame: Frame) -> Part:
    """Make the text that stands for the cursor of a row until the answer is finished: JSON."""
    place = place_text(fetch.order, entity=fetch.entity, frame=frame)
    mark = mark_of(fetch.entity, fetch.order)
    return JoinedText((f'"{marker.CURSOR}{mark}:', frame.dialect.base64(place), '"'))


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """What is asked of a page.

    Args:
        tell: what it is.
        fetch: the page.
        frame: what the statement is compiled with.
    """

    tell: Tell
    fetch: Fetch
    frame: Frame

    @property
    def is_end(self) -> bool:
        """Whether it is the cursor of a row at an end of the page."""
        return self.tell in {Tell.FIRST, Tell.LAST}

    @property
    def is_known(self) -> bool:
        """Whether the page itself tells, without a look at the rows."""
        return self.tell in {Tell.NEXT, Tell.PREVIOUS} and self._beyond() is None and not self._on

    @property
    def _on(self) -> bool:
        """Whether the page is counted off in the direction that is asked about."""
        return (self.tell is Tell.NEXT) is not self.fetch.backwards

    def _beyond(self) -> Boundary | None:
        """Give the place behind the page, seen in the direction that is asked about."""
        return self.fetch.before if self.tell is Tell.NEXT else self.fetch.after

    def rows(self, rows: QuerySet[Any]) -> QuerySet[Any]:
        """Keep the rows that it is told from, in no order unless it is an end."""
        fetch, frame = self.fetch, self.frame
        if self.is_end:
            text = pointer_text(fetch, frame=frame)
            return with_rank(selected(fetch, rows, frame=frame), fetch, text, frame=frame)
        rows = narrowed(fetch, rows, frame=frame)
        if self.tell is Tell.TOTAL:
            return rows
        if self._on:
            return rows.filter(within(fetch, frame=frame))
        boundary = self._beyond()
        assert boundary is not None  # noqa: S101 - else it is known
        further = beyond(fetch, boundary, frame=frame, back=self.tell is Tell.NEXT)
        # A comparison with null is unknown, and such a row is not between the places either.
        inside = Case(When(further, then=Value(1)), default=Value(0), output_field=IntegerField())
        return rows.filter(Exact(inside, 0))

    @property
    def most(self) -> tuple[Bound, ...]:
        """How many rows there may be for the answer to be no."""
        return (self.fetch.offset or 0, self.fetch.limit or 0) if self._on else ()

    def known(self, offset: Bound) -> str:
        """Give the answer that the page itself tells.

        Args:
            offset: how many rows it skips.
        """
        return "true" if self.tell is Tell.PREVIOUS and offset else "false"

    def cut(self, inner: Compiled) -> Compiled:
        """Make the statement that gives the answer, as JSON text, from that of the rows."""
        sql, params = inner
        if self.is_end:
            last, ranked = self.tell is Tell.LAST, not self.frame.dialect.keeps_order
            return end_of_page(inner, self.fetch, last=last, ranked=ranked)
        if self.tell is Tell.TOTAL:
            return f"SELECT {self.frame.dialect.as_text.format(f'({sql})')}", params
        page, bounds = page_clause(1, total(*self.most))
        test = f"CASE WHEN EXISTS ({sql}{page}) THEN 'true' ELSE 'false' END"
        return f"SELECT {test}", [*params, *bounds]

    def query(self, rows: QuerySet[Any]) -> QuerySet[Any]:
        """Make the query whose statement is cut."""
        chosen = self.rows(rows)
        if self.is_end:
            return chosen
        chosen = chosen.order_by()
        if self.tell is Tell.TOTAL:
            return with_columns(chosen, {"ms_total": Count("*")})
        return chosen.values("pk")


class FactText(Subquery):
    """What is told of a page, as JSON text inside the statement of the row that it belongs to.

    Args:
        fact: what is asked.
        rows: those behind the link of the row.
    """

    def __init__(self, fact: Fact, rows: QuerySet[Any]) -> None:
        super().__init__(fact.query(rows), output_field=TextField())
        self.fact = fact
        self.empty_result_set_value = NOTHING_TOLD[fact.tell]

    def as_sql(  # type: ignore[override]
        self,
        compiler: SQLCompiler,
        connection: BaseDatabaseWrapper,
        **_context: Any,
    ) -> Compiled:
        """Cut the query: Django's own protocol."""
        nothing = NOTHING_TOLD[self.fact.tell]
        try:
            sql, params = self.query.as_sql(compiler, connection)
        except EmptyResultSet:
            return f"'{nothing}'", []
        cut, bound = self.fact.cut((sql[1:-1], list(params)))
        return f"coalesce(({cut}), '{nothing}')", bound


def known_text(fact: Fact) -> Part:
    """Make the text of what the page itself tells, whose numbers may come with the request."""
    offset = fact.fetch.offset
    return (
        _IfAbove(offset)
        if isinstance(offset, Slot) and fact.tell is Tell.PREVIOUS
        else fact.known(offset)
    )


class _IfAbove(Expression):
    """The test that a number of the request is above zero, as JSON text.

    Args:
        slot: where the request has it.
    """

    def __init__(self, slot: Slot) -> None:
        super().__init__(output_field=TextField())
        self.slot = slot

    def as_sql(  # type: ignore[override]
        self,
        compiler: SQLCompiler,  # noqa: ARG002
        connection: BaseDatabaseWrapper,  # noqa: ARG002
    ) -> Compiled:
        """Write the test: Django's own protocol."""
        return "CASE WHEN %s > 0 THEN 'true' ELSE 'false' END", [Marker(Direct(self.slot), 0)]

    @property
    def identity(self) -> tuple[Any, ...]:
        """Tell tests apart."""
        return (type(self), self.slot)
