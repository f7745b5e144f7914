"""The subcommands that look: list, show, count and stuck."""

from __future__ import annotations

from dataclasses import asdict, replace
from typing import TYPE_CHECKING, Any

from mainspring.errors import BadInput
from mainspring.events.apps import the_events
from mainspring.events.operators.arguments import asked_in, table_in
from mainspring.events.operators.counts import tallies
from mainspring.events.operators.handler_names import HandlerNames
from mainspring.events.operators.listing import lines
from mainspring.events.operators.showing import described
from mainspring.events.operators.stuck import stuck
from mainspring.events.operators.tables import as_json, as_table, shown

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mainspring.events.operators.console import Console

    Options = dict[str, Any]


def show_list(console: Console, options: Options) -> bool:
    """List deliveries with their events."""
    names = HandlerNames(the_events().handlers)
    found = lines(asked_in(options, names), names, limit=options["limit"])
    return _told(console, options, found, "There is none.")


def show_event(console: Console, options: Options) -> bool:
    """Show an event with its deliveries and their failures."""
    table = table_in(options)
    event = table.rows().filter(pk=options["event"]).first()
    if event is None:
        msg = f"There is no event {options['event']}."
        raise BadInput(msg)
    (found,) = described([event], HandlerNames(the_events().handlers), table)
    if options["json"]:
        console.say(as_json(found, indent=2))
        return True
    deliveries = found.pop("deliveries")
    _say_values(console, found)
    for delivery in deliveries:
        failures = delivery.pop("failures")
        console.say(f"\ndelivery {delivery.pop('id')}")
        _say_values(console, delivery)
        for failure in failures:
            console.say(
                f"  attempt {failure['attempt']}, {shown(failure['failed_at'])}: {failure['code']}"
            )
            console.say("\n".join(f"    {line}" for line in failure["error"].splitlines()))
    return True


def show_counts(console: Console, options: Options) -> bool:
    """Count deliveries by queue, type, handler and state."""
    names = HandlerNames(the_events().handlers)
    asked = asked_in(options, names)
    # By numbers of events those of one table are meant; else each delivery is counted.
    if not options["model"] and not asked.events:
        asked = replace(asked, table=None)
    return _told(console, options, tallies(asked, names), "There is none.")


def show_stuck(console: Console, options: Options) -> bool:
    """List what does not go on; tell whether all is well."""
    table = table_in(options) if options["model"] else None
    names = HandlerNames(the_events().handlers)
    found = stuck(names, patience=options["patience"], table=table)
    _told(console, options, found, "Nothing is stuck, and nothing is ready.")
    return not any(one.is_late for one in found)


def _told(console: Console, options: Options, found: Sequence[Any], nothing: str) -> bool:
    if options["json"]:
        console.say(as_json([asdict(one) for one in found]))
    else:
        console.say(as_table(found) if found else nothing)
    return True


def _say_values(console: Console, values: dict[str, Any]) -> None:
    said = {name: value for name, value in values.items() if value not in (None, "")}
    width = max(len(name) for name in said)
    for name, value in said.items():
        text = as_json(value) if isinstance(value, dict | list) else shown(value)
        console.say(f"  {name.ljust(width)}  {text}")
