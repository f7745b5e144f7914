"""What `process_events` is to work on beside queues and types: what an operator chooses."""

from __future__ import annotations

import re
from argparse import ArgumentTypeError
from dataclasses import dataclass, replace
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING, Any

from django.db.models import Exists, OuterRef, Q

from mainspring.errors import BadInput
from mainspring.events.clock import Now
from mainspring.events.handlers import Handlers, covers, overlap
from mainspring.events.kinds import kind_of
from mainspring.events.operators import rows
from mainspring.events.operators.arguments import words
from mainspring.events.operators.asked import Asked
from mainspring.events.operators.bulk import changed
from mainspring.events.operators.changes import changes_of
from mainspring.events.tables.the_tables import the_tables

if TYPE_CHECKING:
    from argparse import ArgumentParser
    from collections.abc import Iterable, Mapping, Sequence

    from mainspring.events.handlers import Handler
    from mainspring.events.tables.event_table import EventTable

_AGE = re.compile(r"(?P<number>\d{1,9})(?P<unit>[smhd])")
_UNITS = {"s": "seconds", "m": "minutes", "h": "hours", "d": "days"}
_ERRORS = ("exhausted", "blocked")


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """What is said of deliveries that a worker is to take."""

    types: tuple[str, ...] = ()  # of their events, or patterns; none is all
    # Handlers with patterns that mean these types and others: the others are left.
    partly: tuple[Handler, ...] = ()
    tables: tuple[EventTable, ...] = ()  # of their events; none is all
    older_than: timedelta | None = None  # ago when the event was published, at least
    only_errors: bool = False  # those that have failed before
    max_attempts: int | None = None  # instead of what handlers say
    requeue_errors: bool = False  # dead letters are made ready first

    @property
    def is_narrow(self) -> bool:
        """Whether some deliveries of the same handlers are left to others."""
        return self.older_than is not None or self.only_errors or bool(self.partly)

    def handlers(self, found: Handlers) -> Handlers:
        """Give the handlers to work for.

        Raises:
            BadInput: none handles events of a type, or of a table.
        """
        several = self._of_tables(self._wanting(list(found)))
        if self.max_attempts is None:
            return Handlers(several)
        retries = self.max_attempts - 1
        return Handlers(
            replace(handler, handling=replace(handler.handling, retries=retries))
            for handler in several
        )

    def _wanting(self, several: Sequence[Handler]) -> Sequence[Handler]:
        for type_ in self.types:
            if not any(overlap(type_, handler.handling.type) for handler in several):
                raise BadInput(f"No handler wants events of the type {type_!r}.")
        return [one for one in several if _is_meant(one, self.types)] if self.types else several

    def _of_tables(self, several: Sequence[Handler]) -> Sequence[Handler]:
        found: list[Handler] = []
        for table in self.tables:
            of = [handler for handler in several if _is_of(handler.handling.model, table)]
            if not of:
                raise BadInput(f"No handler wants events of {table.name}.")
            found += of
        return found if self.tables else several

    def condition(self) -> Q:
        """Give the condition of the deliveries that are taken."""
        condition = self._of_types() if self.partly else Q()
        if self.older_than is not None:
            old = Q(pk__in=())
            for table in self.tables or tuple(the_tables()):
                events = table.rows().filter(created_at__lt=Now() - self.older_than)
                old |= table.deliveries() & Q(event__in=events.values("pk"))
            condition &= old
        if self.only_errors:
            failures = rows.failures().filter(delivery=OuterRef("pk"))
            condition &= Q(attempts__gt=0) | Q(Exists(failures))
        return condition

    def _of_types(self) -> Q:
        """Leave out what handlers with patterns have of other types than those that are meant."""
        condition = ~Q(kind__in=[kind_of(handler) for handler in self.partly])
        for table in the_tables():
            kinds = [kind_of(one) for one in self.partly if _is_of(one.handling.model, table)]
            if kinds:
                condition |= Q(kind__in=kinds) & Q(table.have_types(self.types))
        return condition

    def requeue(self, handlers: Handlers, *, alias: str) -> int:
        """Make dead letters of handlers ready again; tell how many."""
        change = partial(changes_of(alias).requeue, max_attempts=self.max_attempts)
        partly = {kind_of(handler) for handler in self.partly}
        kinds = {kind_of(handler) for handler in handlers}
        asked = [
            *self._asked(kinds - partly, types=()),
            *self._asked(kinds & partly, types=self.types),
        ]
        return sum(some.done for one in asked for some in changed(change, one, limit=None))

    def _asked(self, kinds: set[int], *, types: tuple[str, ...]) -> Iterable[Asked]:
        if not kinds:
            return []
        asked = Asked(kinds=tuple(kinds), types=types, states=_ERRORS)
        if self.older_than is None:
            return [asked]
        tables = self.tables or tuple(the_tables())
        return [replace(asked, table=table, age=self.older_than) for table in tables]


def add_choice(parser: ArgumentParser) -> None:
    """Declare what can be said."""
    parser.add_argument("--types", default="", help="only events of these types, with commas")
    parser.add_argument("--model", default="", help="only events of these models, with commas")
    parser.add_argument(
        "--older-than", type=age, help="only events of so long ago: 90s, 30m, 2h, 7d"
    )
    parser.add_argument("--only-errors", action="store_true", help="only what has failed before")
    parser.add_argument("--max-attempts", type=_attempts, help="instead of what handlers say")
    parser.add_argument(
        "--requeue-errors", action="store_true", help="make dead letters ready first"
    )


def choice_in(options: Mapping[str, Any], handlers: Handlers) -> Choice:
    """Give what was said.

    Args:
        options: of the command.
        handlers: all.

    Raises:
        BadInput: there is no such model.
    """
    types = words(options["types"])
    return Choice(
        types=types,
        partly=tuple(one for one in handlers if _is_meant_partly(one, types)),
        tables=tuple(the_tables().named(name) for name in words(options["model"])),
        older_than=options["older_than"],
        only_errors=options["only_errors"],
        max_attempts=options["max_attempts"],
        requeue_errors=options["requeue_errors"],
    )


def age(text: str) -> timedelta:
    """Read how long ago something was: 90s, 30m, 2h or 7d.

    Raises:
        ArgumentTypeError: it is nothing of that.
    """
    found = _AGE.fullmatch(text)
    if found is None:
        msg = f"{text!r} is not how long ago something was, such as 90s, 30m, 2h or 7d."
        raise ArgumentTypeError(msg)
    return timedelta(**{_UNITS[found["unit"]]: int(found["number"])})


def _attempts(text: str) -> int:
    number = int(text)
    if not 0 < number < 2**15:
        raise ValueError
    return number


def _is_meant(handler: Handler, types: Iterable[str]) -> bool:
    return any(overlap(type_, handler.handling.type) for type_ in types)


def _is_meant_partly(handler: Handler, types: Iterable[str]) -> bool:
    """Tell whether a handler may have events of some types, and of others."""
    if any(covers(type_, handler.handling.type) for type_ in types):
        return False
    return _is_meant(handler, types)


def _is_of(label: str, table: EventTable) -> bool:
    return label.lower() == table.label.lower()
