"""The subcommands that remove what is old: purge and archive."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mainspring.errors import BadInput
from mainspring.events.apps import the_events
from mainspring.events.models import ArchivedEvent
from mainspring.events.operators.archive import archive_at
from mainspring.events.operators.archive_table import add_to_table
from mainspring.events.operators.arguments import table_in
from mainspring.events.operators.handler_names import HandlerNames
from mainspring.events.operators.parquet import arrow, to_parquet
from mainspring.events.operators.retention import (
    CHUNK,
    Retention,
    purge,
    purge_failures,
    purge_messages,
    purge_orphans,
)
from mainspring.events.operators.showing import described

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from pathlib import Path

    from mainspring.events.operators.console import Console

    Options = dict[str, Any]
    Records = Sequence[dict[str, Any]]

TABLE = "table"
"""What is said in the place of a file."""


def purge_old(console: Console, options: Options) -> bool:
    """Remove old events whose work is done, and old errors of attempts."""
    retention = _retention(options)
    count = _counted(console, purge(retention), "events removed")
    if retention.events_of.label:
        orphans = _counted(console, purge_orphans(retention), "deliveries removed")
        console.say(
            f"{count:,} events removed, and {orphans:,} deliveries of events that are gone."
        )
        return True
    failures = _counted(console, purge_failures(retention), "failures removed")
    console.say(f"{count:,} events removed, and {failures:,} failures of others.")
    days = the_events().settings.keep_received
    messages = 0 if days is None else _counted(console, purge_messages(days), "messages removed")
    if messages:
        console.say(f"{messages:,} messages of the inbox removed.")
    return True


def archive_old(console: Console, options: Options) -> bool:
    """Write old events to a file or a table, and remove them."""
    out: Path = options["out"]
    if str(out) == TABLE:
        count = _archive(console, options, add_to_table)
        console.say(f"{count:,} events moved to {ArchivedEvent._meta.db_table}.")
        return True
    if out.suffix not in (".ndjson", ".parquet"):
        msg = f"{out} is to end with .ndjson or .parquet, or to be the word {TABLE}."
        raise BadInput(msg)
    if out.suffix == ".parquet" and table_in(options).label:
        msg = f"Events of {options['model']} have columns of their own: write them as .ndjson."
        raise BadInput(msg)
    if out.suffix == ".ndjson":
        count = _archive_file(console, options, out)
    else:
        arrow()
        if out.exists():
            msg = f"{out} is there, and Parquet cannot be added to. Name another file."
            raise BadInput(msg)
        lines = out.with_name(f"{out.name}.ndjson")
        count = _archive_file(console, options, lines)
        to_parquet(lines, out)
    console.say(f"{count:,} events removed; {out} has them.")
    return True


def _archive_file(console: Console, options: Options, path: Path) -> int:
    with archive_at(path, chunk=CHUNK) as archive:
        return _archive(console, options, archive.add)


def _archive(console: Console, options: Options, add: Callable[[Records], None]) -> int:
    """Remove old events, each chunk once it was added to an archive."""
    names, table = HandlerNames(the_events().handlers), table_in(options)
    removed = purge(
        _retention(options), keep=lambda events: add(described(events, names, table)), chunk=CHUNK
    )
    return _counted(console, removed, "events archived")


def _retention(options: Options) -> Retention:
    kept = the_events().settings
    finished, exhausted = options["older_than"], options["dead_letters"]
    return Retention(
        finished=kept.keep_finished if finished is None else finished,
        exhausted=kept.keep_exhausted if exhausted is None else exhausted,
        failures=kept.keep_failures,
        table=table_in(options),
    )


def _counted(console: Console, removed: Iterable[int], what: str) -> int:
    count = 0
    for some in removed:
        count += some
        console.pass_by(f"{count:,} {what}")
    console.end_passing()
    return count
