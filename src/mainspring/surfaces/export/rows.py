"""The values of rows, by column, from the texts of their objects."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import orjson

from mainspring.blueprint.types import Scalar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from mainspring.surfaces.export.columns import Column

    _Reader = Callable[[Iterable[str]], Iterator[list[Any]]]
    """What gives the values of each row of a chunk."""


def row_reader(columns: Sequence[Column]) -> _Reader:
    """Make the function that gives the JSON values of each row of a chunk, column by column.

    Args:
        columns: in order.
    """
    paths = [column.path for column in columns]
    # The quick parser rounds long numbers, which only documents hold: others come as texts.
    exact = any(column.type.scalar is Scalar.JSON for column in columns)
    parse: Callable[[str], Any] = json.loads if exact else orjson.loads
    if all(len(path) == 1 for path in paths):
        return _flat([key for (key,) in paths], parse)
    return _nested([(key, rest) for key, *rest in paths], parse)


def _flat(keys: list[str], parse: Callable[[str], Any]) -> _Reader:
    return lambda texts: ([row.get(key) for key in keys] for row in _parsed(texts, parse))


def _nested(steps: list[tuple[str, list[str]]], parse: Callable[[str], Any]) -> _Reader:
    return lambda texts: (
        [_dug(row.get(key), rest) if rest else row.get(key) for key, rest in steps]
        for row in _parsed(texts, parse)
    )


def _parsed(texts: Iterable[str], parse: Callable[[str], Any]) -> Iterable[dict[str, Any]]:
    rows: list[dict[str, Any]] = parse(f"[{','.join(texts)}]")
    return rows


def _dug(row: Any, path: list[str]) -> Any:
    for key in path:
        if row is None:
            return None
        row = row.get(key)
    return row
