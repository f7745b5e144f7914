"""The subcommands that change deliveries: requeue, cancel, mark-processed, set-max-attempts."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Any

from mainspring.errors import BadInput
from mainspring.events.apps import the_events
from mainspring.events.operators.arguments import asked_in
from mainspring.events.operators.asked import Asked
from mainspring.events.operators.bulk import changed, changed_of, chunks
from mainspring.events.operators.changes import changes_of
from mainspring.events.operators.handler_names import HandlerNames
from mainspring.events.queues.databases import alias_of_events

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mainspring.events.operators.bulk import Change, Changed
    from mainspring.events.operators.console import Console

    Options = dict[str, Any]

_LEFT = 20
"""Deliveries that were left are listed, but no more than so many."""
_IDLE = ("waiting", "ready", "retrying", "blocked")


@dataclass(frozen=True, slots=True)
class _Said:
    """What there is to say of a change."""

    done: str
    usual: tuple[str, ...]  # states that are meant where none is named
    fits: tuple[str, ...]  # states that it is for


def requeue(console: Console, options: Options) -> bool:
    """Make deliveries ready that ended without success, or that are blocked."""
    most = options["max_attempts"]
    change = partial(changes_of(alias_of_events()).requeue, max_attempts=most)
    fits = ("exhausted", "cancelled", "skipped", "blocked")
    return _change(console, options, change, _Said("requeued", ("exhausted",), fits))


def cancel(console: Console, options: Options) -> bool:
    """End deliveries that nobody runs."""
    change = changes_of(alias_of_events()).cancel
    return _change(console, options, change, _Said("cancelled", _IDLE, _IDLE))


def mark_processed(console: Console, options: Options) -> bool:
    """Let deliveries that nobody runs, or that ended otherwise, count as processed."""
    change = changes_of(alias_of_events()).mark_processed
    fits = (*_IDLE, "exhausted", "cancelled", "skipped")
    return _change(
        console, options, change, _Said("marked processed", ("exhausted", "blocked"), fits)
    )


def set_max_attempts(console: Console, options: Options) -> bool:
    """Say how often deliveries that are not finished are tried."""
    changes, attempts = changes_of(alias_of_events()), options["attempts"]
    return _change(
        console,
        options,
        lambda ids: changes.set_max_attempts(ids, attempts),
        _Said(f"given {attempts} attempts", (*_IDLE, "running"), (*_IDLE, "running")),
    )


def _change(console: Console, options: Options, change: Change, said: _Said) -> bool:
    """Change what is named, or what the filters leave.

    Returns:
        Whether all that was named was changed.
    """
    count, left = 0, dict[int, str]()
    for one in _begun(options, change, said.usual):
        count += one.done
        left |= dict(list(one.left.items())[: _LEFT + 1 - len(left)])
        console.pass_by(f"{count:,} {said.done}")
    console.end_passing()
    console.say(f"{count:,} {said.done}.")
    for id_, state in list(left.items())[:_LEFT]:
        busy = ", and somebody is at work on it" if state in said.fits else ""
        console.say(f"{id_} was left: it is {state}{busy}.")
    if len(left) > _LEFT:
        console.say("... and more.")
    return not (options["ids"] and left)


def _begun(options: Options, change: Change, usual: tuple[str, ...]) -> Iterator[Changed]:
    """Begin to change; nothing is changed before what was said is known to make sense.

    Raises:
        BadInput: it does not.
    """
    names = HandlerNames(the_events().handlers)
    asked = asked_in(options, names)
    ids, is_bounded = options["ids"], options["all"] or options["limit"] is not None
    if ids and (asked != Asked(table=asked.table) or is_bounded):
        msg = "Say which deliveries by their ids, or by filters, but not by both."
        raise BadInput(msg)
    if not ids and not is_bounded:
        msg = "Name the ids of deliveries, or say --all or --limit."
        raise BadInput(msg)
    if ids:
        return (changed_of(change, some) for some in chunks(list(dict.fromkeys(ids))))
    return changed(change, replace(asked, states=asked.states or usual), limit=options["limit"])
