"""The statement of a root field: one object, a list, a page or a number."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import count
from typing import TYPE_CHECKING, Any, Protocol

from mainspring.operation.query import PAGE_INFO, Kind, Part, Tell
from mainspring.planner.passes.push_down import needs_python
from mainspring.planner.plan import NOTHING_TOLD
from mainspring.sources.sql.compilation import compiled
from mainspring.sources.sql.level import Level, level
from mainspring.sources.sql.listed import Listed
from mainspring.sources.sql.nesting import row_texts, writer
from mainspring.sources.sql.page_facts import Fact
from mainspring.sources.sql.page_rows import page_rows
from mainspring.sources.sql.pages import TEXT, page_clause, paged
from mainspring.sources.sql.place import Place
from mainspring.sources.sql.run import run_statement
from mainspring.sources.sql.selecting import selected, with_columns
from mainspring.sources.sql.statement import side_by_side
from mainspring.sources.sql.summary_roots import SummaryRoot, summary_pieces, summary_statement

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from mainspring.operation.query import Bound
    from mainspring.planner.plan import Fetch, Plan, PlannedPart, Summary
    from mainspring.sources.sql.fragments import Compiled
    from mainspring.sources.sql.frame import Frame
    from mainspring.sources.sql.parameters import Inputs
    from mainspring.sources.sql.rows import Layout
    from mainspring.sources.sql.statement import Statement
    from mainspring.sources.sql.terms import Terms


class Root(Protocol):
    """A compiled root field."""

    def read(self, inputs: Inputs) -> bytes:
        """Run its statements and give the JSON text of its value.

        Raises:
            ShapeChanged: a value needs other statements.
        """

    def statements(self) -> tuple[Listed, ...]:
        """List its statements, each before those of the batches that fill its rows."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TextRoot:
    """One statement that gives the whole value as one text."""

    alias: str
    statement: Statement | None
    empty: bytes  # the value when there is no row
    terms: Terms

    def read(self, inputs: Inputs) -> bytes:
        """Run the statement and give its text."""
        if self.statement is None:
            return self.empty
        params = self.statement.bind(inputs)
        rows = run_statement(
            self.statement.sql, params, connection=inputs.connection, terms=self.terms
        )
        if not rows:
            return self.empty
        return as_bytes(rows[0][0])

    def statements(self) -> tuple[Listed, ...]:
        """Give the one statement."""
        return _listed(self.statement, self.alias)


@dataclass(frozen=True, slots=True, kw_only=True)
class RowsRoot:
    """A statement whose rows are put together here."""

    level: Level
    many: bool
    backwards: bool = False  # whether the statement gives the rows from the last to the first

    def read(self, inputs: Inputs) -> bytes:
        """Run the statement and those of its batches, and join the texts."""
        texts = self.level.layout.texts(self.level.rows(inputs), inputs)
        if self.backwards:
            texts.reverse()
        if self.many:
            return f"[{','.join(texts)}]".encode()
        return texts[0].encode() if texts else b"null"

    def statements(self) -> tuple[Listed, ...]:
        """Give the statement of the rows and those of its batches."""
        return self.level.statements()


@dataclass(frozen=True, slots=True, kw_only=True)
class PageRoot:
    """A page: its lists and its numbers, in one statement as far as the database makes them."""

    alias: str
    parts: tuple[PlannedPart, ...]
    texts: tuple[TextRoot, ...]  # what one statement gives side by side
    statement: Statement | None  # that statement
    places: tuple[int | None, ...]  # for each part, which of the texts it is
    rows: tuple[RowsRoot | None, ...]  # for each part, its rows if they pass through Python
    facts: Mapping[str, int]  # which of the texts tells what, by its name in the page info
    known: Mapping[str, Fact]  # what the page itself tells, by its name
    offset: Bound
    terms: Terms

    def read(self, inputs: Inputs) -> bytes:
        """Put the parts together."""
        values = self._values(inputs)
        return b"".join(self._pieces(values, inputs))

    def _pieces(self, values: list[bytes], inputs: Inputs) -> Iterator[bytes]:
        yield b"{"
        for number, part in enumerate(self.parts):
            yield b',"' if number else b'"'
            yield part.key.encode()
            yield b'":'
            yield self._part(number, values, inputs)
        yield b"}"

    def _values(self, inputs: Inputs) -> list[bytes]:
        values = [text.empty for text in self.texts]
        if self.statement is None:
            return values
        params = self.statement.bind(inputs)
        sql, connection = self.statement.sql, inputs.connection
        ((*row,),) = run_statement(sql, params, connection=connection, terms=self.terms)
        made = iter(row)
        return [
            value if text.statement is None else _or_empty(next(made), text.empty)
            for text, value in zip(self.texts, values, strict=True)
        ]

    def _part(self, number: int, values: list[bytes], inputs: Inputs) -> bytes:
        part, place, rows = self.parts[number], self.places[number], self.rows[number]
        if place is not None:
            return values[place]
        if rows is not None:
            return rows.read(inputs)
        if part.part is Part.INFO:
            return self._info(part, values, inputs)
        return b'"%s"' % part.inner[0][1].encode()

    def _info(self, part: PlannedPart, values: list[bytes], inputs: Inputs) -> bytes:
        offset = inputs.resolve(self.offset or 0)
        known = {"__typename": b'"PageInfo"'}
        known |= {name: fact.known(offset).encode() for name, fact in self.known.items()}
        known |= {name: values[place] for name, place in self.facts.items()}
        inner = [b'"%s":%s' % (key.encode(), known[name]) for key, name in part.inner]
        return b"{%s}" % b",".join(inner)

    def statements(self) -> tuple[Listed, ...]:
        """List the common statement and those of rows that pass through Python."""
        own = _listed(self.statement, self.alias)
        return (*own, *(one for rows in self.rows if rows for one in rows.statements()))


def _listed(statement: Statement | None, alias: str) -> tuple[Listed, ...]:
    return () if statement is None else (Listed(statement=statement, alias=alias),)


def _or_empty(text: str | bytes | None, empty: bytes) -> bytes:
    return empty if text is None else as_bytes(text)


def as_bytes(text: str | bytes) -> bytes:
    """Give a text of the database as bytes, which drivers differ in."""
    return text if isinstance(text, bytes) else text.encode()


class RootMaker:
    """Compiles root fields.

    Args:
        frame: what the statements are compiled with.
        layout: lays out rows that pass through Python.
        joins: whether the database joins a list's texts.
        terms: on which statements run.
    """

    def __init__(
        self,
        frame: Frame,
        *,
        layout: Callable[[Fetch], Layout],
        joins: bool,
        terms: Terms,
    ) -> None:
        self._frame = frame
        self._layout = layout
        self._joins = joins
        self._terms = terms

    def level(self, fetch: Fetch) -> Level:
        """Compile a list whose rows are put together here, one by one."""
        page = page_rows(fetch, frame=self._frame)
        rows = selected(fetch, self._frame.rows(fetch.entity), frame=self._frame)
        return level(
            rows if page is None else page,
            layout=self._layout(fetch),
            wrap=lambda inner: _cut(inner, fetch) if page is None else inner,
            frame=self._frame,
            terms=self._terms,
        )

    def root(self, plan: Plan) -> Root:
        """Compile a plan."""
        if plan.kind is Kind.AGGREGATE and plan.summary is not None:
            return self._summary(plan.summary)
        if plan.kind not in {Kind.ONE, Kind.MANY}:
            return self._page(plan)
        root = self._rows(plan.fetch, many=plan.kind is Kind.MANY)
        if isinstance(root, TextRoot):
            return replace(root, statement=self._frame.over(root.statement))
        return root

    def _summary(self, summary: Summary) -> Root:
        if self._joins:
            made = summary_statement(summary, frame=self._frame)
            return TextRoot(
                alias=self._frame.alias, statement=made, empty=b"null", terms=self._terms
            )
        pieces = tuple(summary_pieces(summary, frame=self._frame))
        return SummaryRoot(alias=self._frame.alias, pieces=pieces, terms=self._terms)

    def _rows(self, fetch: Fetch, *, many: bool) -> Root:
        if needs_python(fetch) or (many and not self._joins):
            return RowsRoot(level=self.level(fetch), many=many, backwards=fetch.backwards)
        page = page_rows(fetch, frame=self._frame)
        if page is None:
            texts = row_texts(fetch, self._frame.rows(fetch.entity), frame=self._frame)
        else:
            text = writer(self._frame).row(fetch, Place(fetch.entity))
            texts = with_columns(page, {TEXT: text})

        def wrap(inner: Compiled) -> Compiled:
            ranked = not self._frame.dialect.keeps_order
            sql, params = inner if page is not None else paged(inner, fetch, ranked=ranked)
            return (self._frame.dialect.list_of(sql, TEXT) if many else sql), params

        return self._text(texts, wrap=wrap, empty=b"[]" if many else b"null")

    def _text(self, rows: Any, *, wrap: Callable[[Compiled], Compiled], empty: bytes) -> TextRoot:
        return TextRoot(
            alias=self._frame.alias,
            statement=compiled(rows, alias=self._frame.alias, wrap=wrap),
            empty=empty,
            terms=self._terms,
        )

    def _page(self, plan: Plan) -> PageRoot:
        roots = [self._part(part, plan.fetch) for part in plan.parts]
        texts = [root for root in roots if isinstance(root, TextRoot)]
        places = _numbered(roots)
        facts = {
            name: Fact(tell=PAGE_INFO[name], fetch=self._told_fetch(plan), frame=self._frame)
            for part in plan.parts
            if part.part is Part.INFO
            for _, name in part.inner
            if name in PAGE_INFO
        }
        asked = {name: fact for name, fact in facts.items() if not fact.is_known}
        told = dict(zip(asked, count(len(texts)), strict=False))
        texts.extend(self._fact(fact) for fact in asked.values())
        return PageRoot(
            alias=self._frame.alias,
            parts=plan.parts,
            texts=tuple(texts),
            statement=self._frame.over(_joined(texts)),
            places=places,
            rows=tuple(root if isinstance(root, RowsRoot) else None for root in roots),
            facts=told,
            known={name: fact for name, fact in facts.items() if fact.is_known},
            offset=plan.fetch.offset,
            terms=self._terms,
        )

    def _part(self, part: PlannedPart, fetch: Fetch) -> Root | None:
        match part.part:
            case Part.TOTAL:
                return self._fact(Fact(tell=Tell.TOTAL, fetch=fetch, frame=self._frame))
            case Part.ROWS if part.fetch is not None:
                return self._rows(part.fetch, many=True)
            case _:
                return None

    @staticmethod
    def _told_fetch(plan: Plan) -> Fetch:
        """Give the page that facts are told of, with places where cursors are asked for."""
        fetches = (part.fetch for part in plan.parts if part.part is Part.INFO)
        return next((fetch for fetch in fetches if fetch is not None), plan.fetch)

    def _fact(self, fact: Fact) -> TextRoot:
        query = fact.query(self._frame.rows(fact.fetch.entity))
        return self._text(query, wrap=fact.cut, empty=NOTHING_TOLD[fact.tell].encode())


def _numbered(roots: Sequence[Root | None]) -> tuple[int | None, ...]:
    """Tell for each root which of the texts it is, None where it is none."""
    numbers = count()
    return tuple(next(numbers) if isinstance(root, TextRoot) else None for root in roots)


def _joined(texts: Sequence[TextRoot]) -> Statement | None:
    statements = [text.statement for text in texts if text.statement is not None]
    return side_by_side(statements) if statements else None


def _cut(inner: Compiled, fetch: Fetch) -> Compiled:
    sql, params = inner
    page, bounds = page_clause(fetch.limit, fetch.offset)
    return sql + page, [*params, *bounds]
