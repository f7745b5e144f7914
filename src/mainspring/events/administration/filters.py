"""Filters of the admin's lists: by type, state and handler, without reading whole tables."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.contrib.admin import SimpleListFilter
from django.db.models import Exists, OuterRef, Q

from mainspring.events.apps import the_events
from mainspring.events.event_models import EventModel
from mainspring.events.models import Delivery
from mainspring.events.operators.asked import Asked
from mainspring.events.operators.handler_names import HandlerNames
from mainspring.events.operators.states import FINISHED, STATES, UNFINISHED

if TYPE_CHECKING:
    from collections.abc import Iterator

    from django.contrib.admin import ModelAdmin
    from django.db.models import QuerySet
    from django.http import HttpRequest

    from mainspring.events.tables.event_table import EventTable

_MOST_TYPES = 200
_GONE = "gone"


class TypeFilter(SimpleListFilter):
    """By the type of events."""

    title = "type"
    parameter_name = "type"

    def lookups(self, request: HttpRequest, model_admin: ModelAdmin[Any]) -> list[tuple[str, str]]:  # noqa: ARG002
        """List the types that there are."""
        tables = the_events().tables
        table = tables.of_model(model_admin.model)
        if table is not None:
            return [(name, name) for name in _types(table)]
        own = [f"{one.name}:{name}" for one in tables.own for name in _types(one)]
        return [(name, name) for name in (*_types(tables.ours), *own)]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Any]) -> QuerySet[Any]:  # noqa: ARG002
        """List those of the type that was chosen."""
        chosen = self.value()
        if not chosen:
            return queryset
        tables = the_events().tables
        table = tables.of_model(queryset.model)
        if table is not None:
            return queryset.filter(type__in=table.types([chosen]))
        label, _, name = chosen.partition(":")
        own = tables.labelled(label) if name else None
        asked = Asked(types=(name if own else chosen,), table=own or tables.ours)
        return queryset.filter(asked.of_either())


class StateFilter(SimpleListFilter):
    """By the states of deliveries; an event is in all that its deliveries are in."""

    title = "state"
    parameter_name = "state"

    def lookups(self, request: HttpRequest, model_admin: ModelAdmin[Any]) -> list[tuple[str, str]]:  # noqa: ARG002
        """List the states that rows of the model may be in."""
        if issubclass(model_admin.model, EventModel):
            names: tuple[str, ...] = (*STATES, "unhandled")
        else:
            names = tuple(UNFINISHED if model_admin.model is Delivery else FINISHED)
        return [(name, name) for name in names]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Any]) -> QuerySet[Any]:  # noqa: ARG002
        """List those in the state that was chosen."""
        chosen = self.value()
        if not chosen:
            return queryset
        if not issubclass(queryset.model, EventModel):
            return queryset.filter(state=chosen)
        own, table = OuterRef("pk"), the_events().tables.of_model(queryset.model)
        if chosen == "unhandled":
            asked = Asked(table=table)
            return queryset.filter(
                ~Exists(asked.deliveries().filter(event=own)),
                ~Exists(asked.finished().filter(event=own)),
            )
        asked = Asked(states=(chosen,), table=table)
        if chosen in UNFINISHED:
            return queryset.filter(Exists(asked.deliveries().filter(event=own)))
        return queryset.filter(Exists(asked.finished().filter(event=own)))


class HandlerFilter(SimpleListFilter):
    """By the handlers of deliveries."""

    title = "handler"
    parameter_name = "handler"

    def lookups(self, request: HttpRequest, model_admin: ModelAdmin[Any]) -> list[tuple[str, str]]:  # noqa: ARG002
        """List the handlers that the code has, and those that it no longer has as one."""
        names = sorted({handler.name for handler in the_events().handlers})
        return [*((name, name) for name in names), (_GONE, "no longer there")]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Any]) -> QuerySet[Any]:  # noqa: ARG002
        """List those of the handler that was chosen."""
        chosen = self.value()
        names = HandlerNames(the_events().handlers)
        if not chosen:
            return queryset
        if chosen == _GONE:
            return queryset.filter(~Q(kind__in=names.known()))
        kinds = [kind for kind in names.known() if names.name(kind) == chosen]
        return queryset.filter(kind__in=kinds)


def _types(table: EventTable) -> Iterator[str]:
    """List the types that there are, or may be."""
    column: Any = table.model._meta.get_field("type")
    found = table.rows().values_list("type", flat=True)
    if column.flatchoices:
        yield from (str(value) for value, _ in column.flatchoices)
    elif table.label:
        yield from map(str, found.order_by("type").distinct()[:_MOST_TYPES])
    else:
        yield from _indexed(found.order_by("type"))


def _indexed(found: QuerySet[Any, str]) -> Iterator[str]:
    """List types, each by one look into the index."""
    name = found.first()
    for _ in range(_MOST_TYPES):
        if name is None:
            return
        yield name
        name = found.filter(type__gt=name).first()
