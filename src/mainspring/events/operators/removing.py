"""The subcommands that remove what is old: purge and archive."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mainspring.errors import BadInput
from mainspring.events.apps import the_events
from mainspring.events.operators.archive import archive_at
from mainspring.events.operators.handler_names import HandlerNames
from mainspring.events.operators.parquet import arrow, to_parquet
from mainspring.events.operators.retention import CHUNK, Retention, purge, purge_failures
from mainspring.events.operators.showing import described

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from mainspring.events.operators.console import Console

    Options = dict[str, Any]


def purge_old(console: Console, options: Options) -> bool:
    """Remove old events whose work is done, and old errors of attempts."""
    retention = _retention(options)
    count = _counted(console, purge(retention), "events removed")
    failures = _counted(console, purge_failures(retention), "failures removed")
    console.say(f"{count:,} events removed, and {failures:,} failures of others.")
    return True


def archive_old(console: Console, options: Options) -> bool:
    """Write old events to a file, and remove them."""
    out: Path = options["out"]
    if out.suffix not in (".ndjson", ".parquet"):
        msg = f"{out} is to end with .ndjson or .parquet."
        raise BadInput(msg)
    if out.suffix == ".ndjson":
        count = _archive(console, options, out)
    else:
        arrow()
        if out.exists():
            msg = f"{out} is there, and Parquet cannot be added to. Name another file."
            raise BadInput(msg)
        lines = out.with_name(f"{out.name}.ndjson")
        count = _archive(console, options, lines)
        to_parquet(lines, out)
    console.say(f"{count:,} events removed; {out} has them.")
    return True


def _archive(console: Console, options: Options, path: Path) -> int:
    names = HandlerNames(the_events().handlers)
    with archive_at(path, chunk=CHUNK) as archive:
        removed = purge(
            _retention(options),
            keep=lambda events: archive.add(described(events, names)),
            chunk=CHUNK,
        )
        return _counted(console, removed, "events archived")


def _retention(options: Options) -> Retention:
    kept = the_events().settings
    finished, exhausted = options["older_than"], options["dead_letters"]
    return Retention(
        finished=kept.keep_finished if finished is None else finished,
        exhausted=kept.keep_exhausted if exhausted is None else exhausted,
        failures=kept.keep_failures,
    )


def _counted(console: Console, removed: Iterable[int], what: str) -> int:
    count = 0
    for some in removed:
        count += some
        console.pass_by(f"{count:,} {what}")
    console.end_passing()
    return count
