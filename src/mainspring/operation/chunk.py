"""Rows of a list on their way, a part of them at a time."""

from __future__ import annotations

from dataclasses import dataclass

FORMULAS = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20"
"""First characters of texts that spreadsheets run; some take the wide ones for the same."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cells:
    """The lines of a CSV that are wanted in place of JSON objects, from a source that can."""

    paths: tuple[tuple[str, ...], ...]  # of the columns: keys from the row's object to the value
    raw: bool = False  # whether texts like formulas stay as they are


@dataclass(frozen=True, slots=True, kw_only=True)
class Chunk:
    """Some rows, in order."""

    rows: list[str]  # the text of a JSON object each, or a line of a CSV
    as_cells: bool = False  # whether they are lines of a CSV


@dataclass(frozen=True, slots=True, kw_only=True)
class Streaming:
    """How the rows of a list are read."""

    size: int  # rows of a chunk
    timeout: float  # seconds that the whole may take; 0 is any time
    cells: Cells | None = None  # in which lines the rows are wanted; None for JSON objects
