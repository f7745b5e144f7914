"""Gives events their deliveries that have none: rows of other programs, and of times before."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.db import transaction
from django.db.models import Q

from mainspring.errors import BadInput
from mainspring.events.apps import the_events
from mainspring.events.operators import rows
from mainspring.events.operators.arguments import table_in, words
from mainspring.events.operators.bulk import chunks_of
from mainspring.events.operators.changes import changes_of
from mainspring.events.operators.handler_names import HandlerNames
from mainspring.events.queues.databases import alias_of_events, queue_of

if TYPE_CHECKING:
    from collections.abc import Container, Iterator, Sequence

    from django.db.models import QuerySet

    from mainspring.events.operators.console import Console
    from mainspring.events.tables.event_table import EventTable

    Options = dict[str, Any]


def deliver_missing(console: Console, options: Options) -> bool:
    """Write the deliveries that events of a table are to have and do not."""
    table, kinds = table_in(options), _kinds(options)
    if not options["all"] and options["limit"] is None:
        raise BadInput("Say --all or --limit.")
    count = 0
    for some in delivered(
        _found(table, options), table, kinds, limit=options["limit"], settles=options["settled"]
    ):
        count += some
        console.pass_by(f"{count:,} deliveries")
    console.end_passing()
    console.say(f"{count:,} deliveries{', as processed' if options['settled'] else ''}.")
    return True


def delivered(
    found: QuerySet[Any],
    table: EventTable,
    kinds: Container[int],
    *,
    limit: int | None = None,
    settles: bool = False,
) -> Iterator[int]:
    """Write deliveries that are not there; tell of each few hundred events how many.

    Args:
        found: the events.
        table: of them.
        kinds: handlers.
        limit: how many events are looked at, at most; None is all.
        settles: whether they count as processed.
    """
    for ids in chunks_of(found, limit):
        yield _delivered(ids, table, kinds, settles=settles)


def _delivered(
    ids: Sequence[int], table: EventTable, kinds: Container[int], *, settles: bool
) -> int:
    alias = alias_of_events()
    with transaction.atomic(using=alias):
        # On SQLite the first statement has to write: it takes the lock of all writers.
        rows.deliveries().filter(pk=-1).update(attempts=0)
        # Whoever does the same waits here, and sees below what was written meanwhile.
        held = table.rows().filter(pk__in=ids).order_by("pk").select_for_update()
        records = list(held)
        there = _there(ids, table)
        new = [
            one
            for record in records
            for one in the_events().delivering.of(table, record)
            if one.kind in kinds and (one.event, one.kind) not in there
        ]
        if new:
            queue_of(alias).deliver(new)
        if new and settles:
            _settle({(one.event, one.kind) for one in new}, alias)
    return len(new)


def _there(ids: Sequence[int], table: EventTable) -> set[tuple[int, int]]:
    """List the deliveries that events have, by one statement: one that moves is seen once."""
    of = Q(event__in=ids) & table.deliveries()
    waiting = rows.deliveries().filter(of).order_by().values_list("event", "kind")
    ended = rows.finished().filter(of).order_by().values_list("event", "kind")
    return set(waiting.union(ended, all=True))


def _settle(pairs: set[tuple[int, int]], alias: str) -> None:
    found = rows.deliveries().filter(event__in={event for event, _ in pairs})
    ids = [
        id_
        for id_, event, kind in found.values_list("pk", "event", "kind")
        if (event, kind) in pairs
    ]
    changes_of(alias).mark_processed(ids)


def _found(table: EventTable, options: Options) -> QuerySet[Any]:
    handled = {
        handler.handling.type
        for handler in the_events().handlers
        if handler.handling.model.lower() == table.label.lower()
    }
    found = table.rows().filter(table.of_types(handled))
    if types := words(options["type"]):
        found = found.filter(table.of_types(types))
    if options["since"]:
        found = found.filter(created_at__gte=options["since"])
    until = options["until"] or options["older_than"]
    return found.filter(created_at__lt=until) if until else found


def _kinds(options: Options) -> Container[int]:
    names = HandlerNames(the_events().handlers)
    handlers = words(options["handler"])
    return {kind for name in handlers for kind in names.kinds(name)} if handlers else names.known()
