"""Rows on their way into a file."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from mainspring.operation.chunk import Chunk
    from mainspring.surfaces.export.columns import Column


@dataclass(frozen=True, slots=True, kw_only=True)
class Style:
    """How a file is written, where its reader has a say."""

    bom: bool = False  # whether a CSV begins with a byte order mark, as some spreadsheets want
    raw: bool = False  # whether texts of a CSV stay as they are, even those like formulas


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """The columns and the rows of an export."""

    columns: tuple[Column, ...]  # none where the format has no columns
    chunks: Iterator[Chunk]
    style: Style = field(default_factory=Style)
    # How many digits a column's decimals have, before and behind the point; None when not known.
    digits: Callable[[Column], tuple[int, int] | None] = lambda _column: None
