"""NDJSON: a line for each row, which is a JSON object."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Generator

    from mainspring.surfaces.export.table import Table


def ndjson_chunks(table: Table) -> Generator[bytes]:
    """Write the rows as lines."""
    for chunk in table.chunks:
        texts = chunk.rows
        text = "\n".join(texts)
        if text.count("\n") != len(texts) - 1 or "\r" in text:
            # Between the tokens of a stored document, where a space says the same.
            text = "\n".join(row.replace("\n", " ").replace("\r", " ") for row in texts)
        yield f"{text}\n".encode()
