"""Writes what operators ask for: as a table for people, or as JSON for programs."""

from __future__ import annotations

import json
from dataclasses import fields
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence

    from _typeshed import DataclassInstance

_RIGHT = (int, float)


def as_json(value: Any, *, indent: int | None = None) -> str:
    """Write plain values, moments among them, as JSON."""
    return json.dumps(value, default=_text, ensure_ascii=False, indent=indent)


def as_table(records: Sequence[DataclassInstance]) -> str:
    """Write records of one class as a table with a line of names above; there is at least one."""
    names = [item.name for item in fields(records[0])]
    rows = [[getattr(record, name) for name in names] for record in records]
    cells = [names, *([shown(value) for value in row] for row in rows)]
    widths = [max(len(row[place]) for row in cells) for place in range(len(names))]
    to_the_right = [
        all(isinstance(row[place], _RIGHT) or row[place] is None for row in rows)
        for place in range(len(names))
    ]
    return "\n".join(
        "  ".join(
            cell.rjust(width) if right else cell.ljust(width)
            for cell, width, right in zip(row, widths, to_the_right, strict=True)
        ).rstrip()
        for row in cells
    )


def shown(value: Any) -> str:
    """Write a value for people."""
    if value is None:
        return "-"
    isoformat = getattr(value, "isoformat", None)
    return str(value) if isoformat is None else str(isoformat(sep=" ", timespec="seconds"))


def _text(value: Any) -> str:
    isoformat = getattr(value, "isoformat", None)
    return str(value) if isoformat is None else str(isoformat())
