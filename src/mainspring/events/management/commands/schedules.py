"""Lists, pauses, resumes and fires schedules: `manage.py schedules`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.core.management.base import BaseCommand, CommandError

from mainspring.errors import BadInput
from mainspring.events.apps import the_events
from mainspring.events.queues.databases import alias_of_events
from mainspring.events.scheduling.schedule_states import ScheduleStates

if TYPE_CHECKING:
    from argparse import ArgumentParser
    from datetime import datetime

    from mainspring.events.scheduling.schedule_states import Listed

_HEAD = ("NAME", "TIMES", "STATE", "NEXT", "LAST")
_VERBS = ("list", "pause", "resume", "fire", "forget")


class Command(BaseCommand):
    """Shows the schedules of the project, and does something with some of them."""

    help = __doc__

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Define what can be said."""
        parser.add_argument("verb", choices=_VERBS, help="what to do; forget is for what is gone")
        parser.add_argument("names", nargs="*", metavar="NAME", help="of a schedule")

    def handle(self, **options: Any) -> None:
        """Do it.

        Raises:
            CommandError: there is no schedule of a name, or names are missing or too many.
        """
        if bool(options["names"]) is (options["verb"] == "list"):
            msg = "list takes no names, and the others take at least one."
            raise CommandError(msg)
        states = ScheduleStates(the_events().schedules, alias=alias_of_events())
        if options["verb"] == "list":
            self._list(states.listed())
            return
        for name in options["names"]:
            try:
                said = _done(states, options["verb"], name)
            except BadInput as error:
                raise CommandError(str(error)) from error
            self.stdout.write(f"{name}: {said}")

    def _list(self, listed: list[Listed]) -> None:
        if not listed:
            self.stdout.write("There are no schedules.")
            return
        rows = [
            _HEAD,
            *(
                (one.name, one.text, one.state, _shown(one.next_at), _shown(one.last_at))
                for one in listed
            ),
        ]
        widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
        for row in rows:
            cells = [cell.ljust(width) for cell, width in zip(row, widths, strict=True)]
            self.stdout.write("  ".join(cells).rstrip())


def _done(states: ScheduleStates, verb: str, name: str) -> str:
    """Do one thing with one schedule; tell what became of it."""
    match verb:
        case "pause":
            return "paused." if states.pause(name) else "was paused before."
        case "resume":
            return "ticks again." if states.resume(name) else "was not paused."
        case "fire":
            return f"published event {states.fire(name).id}."
        case _:
            states.forget(name)
            return "forgotten."


def _shown(moment: datetime | None) -> str:
    return "-" if moment is None else moment.isoformat(sep=" ", timespec="seconds")
