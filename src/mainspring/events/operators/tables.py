"""Writes what operators ask for: as a table for people, or as JSON for programs."""

from __future__ import annotations

import json
from dataclasses import fields
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence

    from _typeshed import DataclassInstance

_RIGHT = (int, float)
_WHERE_SAID = {"model"}
"""Columns that are shown where one of the records says something in them."""


def as_json(value: Any, *, indent: int | None = None) -> str:
    """Write plain values, moments among them, as JSON."""
    return json.dumps(value, default=_text, ensure_ascii=False, indent=indent)


def as_table(records: Sequence[DataclassInstance]) -> str:
    """Write records of one class as a table with a line of names above; there is at least one."""
    columns = [
        _column(name, [getattr(record, name) for record in records]) for name in _names(records)
    ]
    return "\n".join("  ".join(cells).rstrip() for cells in zip(*columns, strict=True))


def _names(records: Sequence[DataclassInstance]) -> list[str]:
    names = [item.name for item in fields(records[0])]
    said = [name for name in _WHERE_SAID if any(getattr(one, name, "") for one in records)]
    return [name for name in names if name not in _WHERE_SAID or name in said]


def _column(name: str, values: Sequence[Any]) -> list[str]:
    """Write a name and the values below it, as wide as the widest; numbers stand to the right."""
    cells = [name, *map(shown, values)]
    width = max(map(len, cells))
    if all(isinstance(value, _RIGHT) or value is None for value in values):
        return [cell.rjust(width) for cell in cells]
    return [cell.ljust(width) for cell in cells]


def shown(value: Any) -> str:
    """Write a value for people."""
    if value is None:
        return "-"
    isoformat = getattr(value, "isoformat", None)
    return str(value) if isoformat is None else str(isoformat(sep=" ", timespec="seconds"))


def _text(value: Any) -> str:
    isoformat = getattr(value, "isoformat", None)
    return str(value) if isoformat is None else str(isoformat())
