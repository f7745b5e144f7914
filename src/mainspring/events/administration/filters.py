"""Filters of the admin's lists: by type, state and handler, without reading whole tables."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.contrib.admin import SimpleListFilter
from django.db.models import Exists, OuterRef, Q

from mainspring.events.apps import the_events
from mainspring.events.event_models import EventModel
from mainspring.events.models import Delivery, StoredEvent
from mainspring.events.operators import rows
from mainspring.events.operators.asked import Asked
from mainspring.events.operators.handler_names import HandlerNames
from mainspring.events.operators.states import FINISHED, STATES, UNFINISHED

if TYPE_CHECKING:
    from collections.abc import Iterator

    from django.contrib.admin import ModelAdmin
    from django.db.models import Model, QuerySet
    from django.http import HttpRequest

_MOST_TYPES = 200
_GONE = "gone"


class TypeFilter(SimpleListFilter):
    """By the type of events."""

    title = "type"
    parameter_name = "type"

    def lookups(self, request: HttpRequest, model_admin: ModelAdmin[Any]) -> list[tuple[str, str]]:  # noqa: ARG002
        """List the types that there are."""
        model = model_admin.model if issubclass(model_admin.model, EventModel) else StoredEvent
        return [(name, name) for name in _types(model)]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Any]) -> QuerySet[Any]:  # noqa: ARG002
        """List those of the type that was chosen."""
        chosen = self.value()
        if not chosen:
            return queryset
        if issubclass(queryset.model, EventModel):
            return queryset.filter(type=chosen)
        return queryset.filter(event__in=rows.events().filter(type=chosen).values("pk"))


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
        own = OuterRef("pk")
        if chosen == "unhandled":
            return queryset.filter(
                ~Exists(rows.deliveries().filter(event=own)),
                ~Exists(rows.finished().filter(event=own)),
            )
        asked = Asked(states=(chosen,))
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


def _types(model: type[Model]) -> Iterator[str]:
    """List the types that there are, each by one look into the index."""
    found = model._default_manager.order_by("type").values_list("type", flat=True)
    name = found.first()
    for _ in range(_MOST_TYPES):
        if name is None:
            return
        yield name
        name = found.filter(type__gt=name).first()
