"""An archive as Parquet: a file of lines that is whole is written again by columns."""

from __future__ import annotations

import json
import os
from datetime import datetime
from importlib import import_module
from itertools import islice
from typing import TYPE_CHECKING, Any

from mainspring.errors import Unavailable

if TYPE_CHECKING:
    from pathlib import Path

_GROUP = 5_000
"""Events of a group of rows, which are in memory at once."""


def arrow() -> Any:
    """Give PyArrow.

    Raises:
        Unavailable: it is not installed.
    """
    try:
        library = import_module("pyarrow.parquet")
    except ImportError as error:
        msg = "Parquet needs PyArrow: pip install 'mainspring[parquet]'."
        raise Unavailable(msg) from error
    return library


def to_parquet(lines: Path, out: Path) -> None:
    """Write a file of lines as Parquet; once the disk has it the lines go."""
    library = arrow()
    schema = _schema()
    unfinished = out.with_name(f"{out.name}.part")
    with lines.open("rb") as read, unfinished.open("wb") as file:
        with library.ParquetWriter(file, schema) as writer:
            while group := [_record(line) for line in islice(read, _GROUP)]:
                writer.write_table(_table(group, schema))
        file.flush()
        os.fsync(file.fileno())
    unfinished.replace(out)
    lines.unlink()


def _schema() -> Any:
    pa = import_module("pyarrow")
    text, number, moment = pa.string(), pa.int64(), pa.timestamp("us", tz="UTC")
    failure = {"attempt": number, "code": text, "error": text, "failed_at": moment, "details": text}
    delivery = {
        **dict.fromkeys(("id", "kind", "priority", "attempts"), number),
        **dict.fromkeys(("handler", "queue", "order_key", "state"), text),
        "finished_at": moment,
        "failures": pa.list_(pa.struct(failure)),
    }
    event = {
        **dict.fromkeys(("id", "version", "priority"), number),
        **dict.fromkeys(("type", "payload", "subject_type", "subject_id", "key"), text),
        **dict.fromkeys(("idempotency_key", "correlation_id", "causation_id"), text),
        **dict.fromkeys(("created_at", "not_before"), moment),
        "deliveries": pa.list_(pa.struct(delivery)),
    }
    return pa.schema(event)


def _table(group: list[dict[str, Any]], schema: Any) -> Any:
    pa = import_module("pyarrow")
    return pa.Table.from_pylist(group, schema=schema)


def _record(line: bytes) -> dict[str, Any]:
    """Read a line; JSON of any shape stays a text, and moments become such."""
    event: dict[str, Any] = json.loads(line)
    _typed(event, texts=("payload",), moments=("created_at", "not_before"))
    for delivery in event["deliveries"]:
        _typed(delivery, moments=("finished_at",))
        for failure in delivery["failures"]:
            _typed(failure, texts=("details",), moments=("failed_at",))
    return event


def _typed(
    record: dict[str, Any], *, texts: tuple[str, ...] = (), moments: tuple[str, ...] = ()
) -> None:
    for name in texts:
        record[name] = json.dumps(record[name], ensure_ascii=False)
    for name in moments:
        record[name] = datetime.fromisoformat(record[name]) if record[name] else None
