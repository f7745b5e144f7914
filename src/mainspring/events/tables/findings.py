"""What is wrong with a project's own events, for `manage.py check`."""

from __future__ import annotations

import sys
from collections import defaultdict
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

from django.apps import apps
from django.core import checks
from django.db import connections, router
from django.db.migrations.loader import MigrationLoader

from mainspring.events.event_models import EventModel
from mainspring.events.event_rows import EventQuerySet
from mainspring.events.handlers import fits
from mainspring.events.kinds import NUMBERS
from mainspring.events.models import StoredEvent
from mainspring.events.queues.databases import alias_of_events
from mainspring.events.tables.event_table import subject_links
from mainspring.text import did_you_mean

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from mainspring.events.handlers import Handler, Handlers
    from mainspring.events.tables.event_table import EventTable
    from mainspring.events.tables.event_tables import EventTables

_ID = "mainspring_events"
_ORDERS = {
    "key": "Let the model inherit RoutedEvent too, or give it a key of that name.",
    "subject": "Name the foreign key in event_subject.",
}


def findings(tables: EventTables, handlers: Handlers) -> list[checks.CheckMessage]:
    """List what is wrong with models of events and with the handlers that name them."""
    found = [one for table in tables.own for one in _of_table(table)]
    found += _of_numbers(tables.own)
    found += [one for handler in handlers for one in _of_handler(handler, tables)]
    return found


def missing_tables(tables: EventTables) -> list[str]:
    """List the tables of the project's own events that the database does not have."""
    if not tables.own:
        return []
    connection = connections[alias_of_events()]
    with connection.cursor() as cursor:
        there = set(connection.introspection.table_names(cursor, include_views=True))
    named = [table.model._meta.db_table for table in tables.own]
    return [name for name in named if name not in there]


def _of_table(table: EventTable) -> Iterator[checks.CheckMessage]:
    model = table.model
    if not table.has_whole_key:
        yield _error(
            2,
            "The key of a model of events is to be a whole number: deliveries name events by it, "
            "and what comes first has the smaller one.",
            "Let it have a BigAutoField as its key, and keep the other one as a unique column.",
            model,
        )
    alias = alias_of_events()
    own = router.db_for_write(model)
    if own != alias:
        yield _error(
            3,
            f"Its rows are written to the database {own!r}, and deliveries to {alias!r}: that is "
            "no one transaction.",
            "Let DATABASE_ROUTERS send both to one database.",
            model,
        )
    parents = [
        parent._meta.label for parent in model._meta.all_parents if issubclass(parent, EventModel)
    ]
    if parents:
        yield _error(
            5,
            f"It inherits from {parents[0]}, which has a table: one row would be two events.",
            "Let both inherit from an abstract model, or make it a proxy.",
            model,
        )
    app_label = model._meta.app_label
    if model._meta.managed and _has_no_migrations(app_label) and not _are_made_now(app_label):
        yield _warning(
            4,
            "Its app has no migrations, so that manage.py migrate makes no table for it.",
            f"Run manage.py makemigrations {app_label}.",
            model,
        )
    yield from _of_columns(table)
    yield from _of_managers(model)


def _has_no_migrations(app_label: str) -> bool:
    """Tell whether an app has none, though the settings do not say that it is to have none."""
    name, _ = MigrationLoader.migrations_module(app_label)
    return name is not None and find_spec(name) is None


def _are_made_now(app_label: str) -> bool:
    """Tell whether the process is the very command that makes the migrations of an app.

    Without its name `makemigrations` makes none for an app that has none.
    """
    command, *named = sys.argv[1:] or [""]
    return command == "makemigrations" and app_label in named


def _of_columns(table: EventTable) -> Iterator[checks.CheckMessage]:
    model = table.model
    names = {column.name for column in model._meta.concrete_fields}
    for name in ("type", "created_at"):
        if name not in names:
            yield _error(
                6,
                f"A model of events needs {name!r}.",
                f"Where its column has another name, say {name} = ...Field(db_column=...).",
                model,
            )
    named = getattr(model, "event_subject", "")
    links = subject_links(model)
    if named and named not in links:
        yield _error(
            7,
            f"event_subject = {named!r} is no foreign key of it to a primary key. "
            f"{did_you_mean(named, links)}".strip(),
            "Name one, or leave event_subject empty.",
            model,
        )
    if "idempotency_key" in table.routed and not _is_unique(model, {"type", "idempotency_key"}):
        yield _warning(
            3,
            "Nothing makes type and idempotency_key unique: events with one key may be several.",
            "Let its Meta inherit RoutedEvent.Meta, or add such a UniqueConstraint.",
            model,
        )


def _of_managers(model: type[Any]) -> Iterator[checks.CheckMessage]:
    # It may not be asked for rows, as some want a request for that.
    rows = getattr(model._default_manager, "_queryset_class", None)
    if not (isinstance(rows, type) and issubclass(rows, EventQuerySet)):
        yield _warning(
            2,
            f"Rows that {model._default_manager.name}.bulk_create writes reach no handlers.",
            "Make the manager of EventQuerySet, or let it inherit EventManager.",
            model,
        )


def _is_unique(model: type[Any], names: set[str]) -> bool:
    wanted = [set(one.fields) for one in model._meta.total_unique_constraints]
    return names in [*wanted, *map(set, model._meta.unique_together)]


def _of_numbers(tables: Sequence[EventTable]) -> Iterator[checks.CheckMessage]:
    by_number: dict[int, list[EventTable]] = defaultdict(list)
    for table in tables:
        by_number[table.number].append(table)
        named = getattr(table.model, "event_number", None)
        if named is not None and named != table.number:
            yield _error(
                4,
                f"event_number = {named!r} is no number from 1 to {NUMBERS - 1}.",
                "Give it such a number.",
                table.model,
            )
    for first, *others in by_number.values():
        for other in others:
            yield _error(
                4,
                f"It has the same number, {first.number}, as {first.name}.",
                f"Say event_number = ..., from 1 to {NUMBERS - 1}, in the one of them that is new.",
                other.model,
            )


def _of_handler(handler: Handler, tables: EventTables) -> Iterator[checks.CheckMessage]:
    label = handler.handling.model
    if not label:
        return
    table = tables.labelled(label)
    if table is None:
        yield _error(1, *_unknown(label, tables), handler.name)
        return
    order = handler.handling.order_by
    has_none = {"key": "key" not in table.routed, "subject": _has_no_subject(table)}
    if order and has_none[order]:
        yield _error(
            8,
            f"It is in order of the {order}, and events of {table.name} have none.",
            _ORDERS[order],
            handler.name,
        )
    column: Any = table.model._meta.get_field("type")
    choices = [str(value) for value, _ in column.flatchoices]
    if choices and not any(fits(choice, handler.handling.type) for choice in choices):
        hint = did_you_mean(handler.handling.type, choices)
        yield _warning(
            1,
            f"{handler.handling.type!r} is no type of {table.name}. {hint}".strip(),
            "Name one of its choices.",
            handler.name,
        )


def _has_no_subject(table: EventTable) -> bool:
    return table.subject is None and "subject_type" not in table.routed


def _unknown(label: str, tables: EventTables) -> tuple[str, str]:
    try:
        model = apps.get_model(label)
    except (LookupError, ValueError):
        names = [table.name for table in tables]
        hint = did_you_mean(label, names)
        return f"There is no model {label!r}. {hint}".strip(), "Name one as 'flights.FlightEvent'."
    if issubclass(model, EventModel) and model is not StoredEvent:
        return f"{label} has no table of its own.", "Name the model that has one."
    return f"{label} is no model of events.", "Let it inherit EventModel."


def _error(number: int, message: str, hint: str, node: Any) -> checks.Error:
    return checks.Error(message, hint=hint, obj=node, id=f"{_ID}.E{number:03}")


def _warning(number: int, message: str, hint: str, node: Any) -> checks.Warning:
    return checks.Warning(message, hint=hint, obj=node, id=f"{_ID}.W{number:03}")
