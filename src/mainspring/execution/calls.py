"""Calls the functions that answer root fields, and reads the rows that they choose."""

from __future__ import annotations

from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

from django.db import connections, transaction
from django.db.models import QuerySet

from mainspring.blueprint.queries import ValueKind
from mainspring.errors import LimitExceeded
from mainspring.execution.awaiting import awaited
from mainspring.execution.call_values import argument, plain_text, taken
from mainspring.execution.cursors import seal
from mainspring.execution.denials import denial
from mainspring.operation.query import Kind, Parts, Read, Rows
from mainspring.policy.decide import permits
from mainspring.sources.sql.answers import answer

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from mainspring.blueprint.bindings import Bindings
    from mainspring.blueprint.index import BlueprintIndex
    from mainspring.blueprint.queries import QueryNode, ValueType
    from mainspring.operation.query import Asked, Call
    from mainspring.operation.result import Answer
    from mainspring.planner.source import Chosen
    from mainspring.policy.facts import Facts

BATCH = 500
"""Rows that one statement reads by their keys."""

MOST_ROWS = 10_000
"""Rows in one result, wherever they stand in it."""


class RowReader(Protocol):
    """Reads the rows that a function chose, as the caller sees them."""

    def texts(self, read: Read, keys: Sequence[Any]) -> Mapping[Any, str]:
        """Give the JSON text of each row that is seen, by key."""

    def chosen(self, read: Read, rows: Any, page: slice) -> Chosen:
        """List the keys of the rows of a query."""

    def check(self, read: Read) -> None:
        """Refuse an entity of which the caller sees no row.

        Raises:
            Forbidden, Unauthenticated: the caller does not.
        """


class Calls:
    """Answers calls.

    Args:
        index: the blueprint.
        bindings: the functions and classes behind it.
        page_size: rows of a list whose limit is not given.
    """

    def __init__(self, index: BlueprintIndex, *, bindings: Bindings, page_size: int) -> None:
        self._index = index
        self._bindings = bindings
        self._page_size = page_size

    def answer(
        self, call: Call, values: Sequence[Any], *, facts: Facts, reader: RowReader
    ) -> Answer:
        """Call the function of a query and write what it returns.

        Raises:
            OperationError: the caller may not ask, or what the function tells.
            Exception: the function failed, or returned what it does not annotate.
        """
        node = self._index.query(call.query)
        if not permits(node.allow, facts):
            raise denial(facts.principal, f"ask for {node.name}")
        if isinstance(call.asked, Rows):
            reader.check(_read(call.asked))
        start = _bound(call.offset, values) or 0
        limit = _bound(call.limit, values)
        page = slice(start, start + (self._page_size if limit is None else limit))
        writer = _Writer(self._index, self._bindings, reader, self._page_size)
        with _savepoints():
            made = self._result(node, call, values, facts)
            pieces = writer.pieces(made, node.result, call.asked, page=page)
        return answer(call.key, "".join(writer.filled(pieces)).encode(), seal=seal)

    def _result(self, node: QueryNode, call: Call, values: Sequence[Any], facts: Facts) -> Any:
        function = self._bindings.queries[node.binding]
        given: dict[str, Any] = dict.fromkeys(function.principals, facts.principal)
        slots = dict(call.arguments)
        named = {
            item.attribute: values[slots[item.name].index]
            for item in node.arguments
            if item.name in slots
        }
        for item, value in taken(node.arguments, named):
            given[item.attribute] = argument(
                value, item.type, index=self._index, bindings=self._bindings
            )
        return awaited(function.call(**given))


@contextmanager
def _savepoints() -> Iterator[None]:
    """Let a failing function not take the transactions with it that are open around it."""
    with ExitStack() as stack:
        for connection in connections.all(initialized_only=True):
            if connection.in_atomic_block:
                stack.enter_context(transaction.atomic(using=connection.alias))
        yield


def _bound(bound: Any, values: Sequence[Any]) -> int | None:
    found = values[bound.index] if hasattr(bound, "index") else bound
    return None if found is None else int(found)


def _read(rows: Rows) -> Read:
    return Read("rows", Kind.ONE, rows.selection)


@dataclass(frozen=True, slots=True)
class _Gap:
    """A place in a result where rows are to stand."""

    rows: Rows
    keys: tuple[Any, ...]
    many: bool
    page: slice  # which of the rows that are seen

    def filled(self, texts: Mapping[Any, str]) -> str:
        """Write the rows that are seen."""
        seen = [texts[key] for key in self.keys if key in texts]
        if self.many:
            return f"[{','.join(seen[self.page])}]"
        return seen[0] if seen else "null"


_EVERYTHING = slice(0, None)
_Piece = str | _Gap


class _Writer:
    """Writes one result: first all but the rows, then the rows of each place at once."""

    def __init__(
        self, index: BlueprintIndex, bindings: Bindings, reader: RowReader, page_size: int
    ) -> None:
        self._index = index
        self._bindings = bindings
        self._reader = reader
        self._page_size = page_size

    def pieces(
        self, value: Any, type_: ValueType, asked: Asked, *, page: slice | None = None
    ) -> list[_Piece]:
        """Write a value; a page is of the rows of a root field."""
        if value is None:
            if not type_.nullable:
                msg = f"A {type_.name or type_.kind} is annotated, and it is None."
                raise TypeError(msg)
            return ["null"]
        items = type_.items
        if items is not None and items.kind is ValueKind.ENTITY and isinstance(asked, Rows):
            return [self._rows(value, items, asked, page)]
        if items is not None:
            return self._list(value, items, asked)
        if isinstance(asked, Rows):
            keys = (self._key(value, type_.name),)
            return [_Gap(asked, keys, many=False, page=_EVERYTHING)]
        if isinstance(asked, Parts):
            return self._record(value, type_, asked)
        return [plain_text(value, type_)]

    def _list(self, value: Any, items: ValueType, asked: Asked) -> list[_Piece]:
        if isinstance(value, str | bytes):
            msg = "A list is annotated, and it is a text."
            raise TypeError(msg)
        pieces: list[_Piece] = ["["]
        for number, item in enumerate(value):
            if number:
                pieces.append(",")
            pieces.extend(self.pieces(item, items, asked))
        pieces.append("]")
        return pieces

    def _record(self, value: Any, type_: ValueType, asked: Parts) -> list[_Piece]:
        if not isinstance(value, self._bindings.records[type_.name]):
            msg = f"A {type_.name} is annotated, and it is {type(value).__name__}."
            raise TypeError(msg)
        types = {field.attribute: field.type for field in self._index.record(type_.name).fields}
        pieces: list[_Piece] = ["{"]
        for number, field in enumerate(asked.fields):
            pieces.append(f'{"," if number else ""}"{field.key}":')
            if field.attribute:
                inner = getattr(value, field.attribute)
                pieces.extend(self.pieces(inner, types[field.attribute], field.asked))
            else:
                pieces.append(f'"{type_.name}"')
        pieces.append("}")
        return pieces

    def _rows(self, value: Any, items: ValueType, asked: Rows, page: slice | None) -> _Gap:
        if isinstance(value, QuerySet):
            wanted = page or slice(0, self._page_size)
            chosen = self._reader.chosen(_read(asked), value, wanted)
            rest = _EVERYTHING if chosen.paged else wanted
            return _Gap(asked, chosen.keys, many=True, page=rest)
        keys = tuple(self._key(item, items.name) for item in value if item is not None)
        return _Gap(asked, keys, many=True, page=page or _EVERYTHING)

    def _key(self, row: Any, entity: str) -> Any:
        if not isinstance(row, self._bindings.models[entity]):
            msg = f"A {entity} is annotated, and it is {type(row).__name__}."
            raise TypeError(msg)
        key = tuple(getattr(row, name) for name in self._index.entity(entity).key)
        return key[0] if len(key) == 1 else key

    def filled(self, pieces: Sequence[_Piece]) -> Iterable[str]:
        """Put the rows in their places."""
        known: dict[Rows, Mapping[Any, str]] = {}
        gaps = [piece for piece in pieces if isinstance(piece, _Gap)]
        if sum(len(gap.keys) for gap in gaps) > MOST_ROWS:
            msg = f"The answer of a function may hold {MOST_ROWS:,} rows."
            raise LimitExceeded(msg, limit="max_page_size", hint="Ask for fewer fields or rows.")
        for rows in dict.fromkeys(gap.rows for gap in gaps):
            known[rows] = self._texts(rows, _keys_of(rows, gaps))
        for piece in pieces:
            yield piece if isinstance(piece, str) else piece.filled(known[piece.rows])

    def _texts(self, rows: Rows, keys: Sequence[Any]) -> Mapping[Any, str]:
        found: dict[Any, str] = {}
        for start in range(0, len(keys), BATCH):
            found |= self._reader.texts(_read(rows), keys[start : start + BATCH])
        return found


def _keys_of(rows: Rows, gaps: Iterable[_Gap]) -> list[Any]:
    """List the keys of all gaps that the same is asked of, each once."""
    keys = dict.fromkeys(key for gap in gaps if gap.rows == rows for key in gap.keys)
    keys.pop(None, None)
    return list(keys)
