"""What the admin's pages of events show."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, ClassVar

from django.contrib import admin
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.html import format_html

from mainspring.events.administration.changing import ChangingMixin
from mainspring.events.administration.filters import HandlerFilter, StateFilter, TypeFilter
from mainspring.events.apps import the_events
from mainspring.events.operators import rows
from mainspring.events.operators.asked import Asked
from mainspring.events.operators.handler_names import HandlerNames
from mainspring.events.operators.listing import deliveries_of
from mainspring.events.operators.showing import with_failures
from mainspring.events.queues.databases import alias_of_events

if TYPE_CHECKING:
    from collections.abc import Iterable

    from django.contrib.admin.views.main import ChangeList
    from django.db.models import Model, QuerySet
    from django.http import HttpRequest

    from mainspring.events.models import StoredEvent
    from mainspring.events.tables.event_table import EventTable

    _Admin = admin.ModelAdmin[Any]
else:
    _Admin = object  # what is mixed in stands before Django's own class


class PageMixin(_Admin):
    """Pages that show all columns and change none: what is done is done by actions."""

    shown: ClassVar[dict[str, tuple[str, ...]]] = {}
    """By column: what is shown in its place."""
    shown_last: ClassVar[tuple[str, ...]] = ()
    show_full_result_count = False
    ordering = ("-pk",)

    def get_fields(self, request: HttpRequest, obj: Any = None) -> list[Any]:  # noqa: ARG002
        """List what a row's page shows."""
        names = [column.name for column in self.model._meta.concrete_fields]
        columns = [name for column in names for name in self.shown.get(column, (column,))]
        return [*columns, *self.shown_last]

    def get_readonly_fields(self, request: HttpRequest, obj: Any = None) -> list[Any]:
        """List the same: nothing is changed here."""
        return self.get_fields(request, obj)

    def has_add_permission(self, request: HttpRequest) -> bool:  # noqa: ARG002
        """Tell that nobody adds rows here."""
        return False

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:  # noqa: ARG002
        """Tell that nobody changes rows here."""
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:  # noqa: ARG002
        """Tell that nobody deletes rows here: `manage.py events purge` does."""
        return False


class EventAdminMixin(ChangingMixin, PageMixin):
    """An admin of events, of ours or of a project's own model that inherits `EventModel`.

    It goes before `ModelAdmin`; what a class says of itself, such as `list_display`, counts.
    """

    list_display: Any = ("pk", "type", "created_at", "delivery_states")
    list_filter: ClassVar[Any] = (TypeFilter, StateFilter, "created_at")
    search_fields: ClassVar[Any] = ("=pk", "=type")
    shown: ClassVar = {"payload": ("payload_text",)}
    shown_last: ClassVar = ("delivery_history",)

    def get_queryset(self, request: HttpRequest) -> QuerySet[Any]:
        """List the events where they are written."""
        return super().get_queryset(request).using(alias_of_events())

    def get_fields(self, request: HttpRequest, obj: Any = None) -> list[Any]:
        """List what a row's page shows; errors of attempts to those who may see deliveries."""
        found = super().get_fields(request, obj)
        if request.user.has_perm("mainspring_events.view_delivery"):
            return found
        return [name for name in found if name != "delivery_history"]

    def get_changelist_instance(self, request: HttpRequest) -> ChangeList:
        """Read the deliveries of all events of a page at once."""
        changes = super().get_changelist_instance(request)
        states: dict[int, list[str]] = {event.pk: [] for event in changes.result_list}
        for one in deliveries_of(states, self._table):
            states[one.event].append(one.state)
        for event in changes.result_list:
            event.mainspring_states = states[event.pk]
        return changes

    @property
    def _table(self) -> EventTable:
        return the_events().tables.named(self.model._meta.concrete_model._meta.label)

    @admin.display(description="deliveries")
    def delivery_states(self, event: Any) -> str:
        """Name the states of its deliveries."""
        return ", ".join(event.mainspring_states) or "unhandled"

    @admin.display(description="deliveries")
    def delivery_history(self, event: Any) -> str:
        """Show its deliveries with their attempts that failed."""
        return _as_table(deliveries_of([event.pk], self._table))

    @admin.display(description="payload")
    def payload_text(self, event: Any) -> str:
        """Write the payload with a line for each value."""
        return _lines(event.payload)


class ArchivedEventPages(PageMixin):
    """Events that were removed, with all that became of them."""

    list_display: Any = (
        "event",
        "model",
        "type",
        "subject_type",
        "subject_id",
        "created_at",
        "archived_at",
    )
    list_filter: ClassVar[Any] = ("created_at", "archived_at")
    search_fields: ClassVar[Any] = ("=event", "=type", "=subject_id", "=correlation_id")
    shown: ClassVar = {"record": ("record_text",)}

    def get_queryset(self, request: HttpRequest) -> QuerySet[Any]:
        """List them where they are written."""
        return rows.archived().order_by(*self.get_ordering(request))

    @admin.display(description="record")
    def record_text(self, event: Any) -> str:
        """Write all that is known of it, with a line for each value."""
        return _lines(event.record)


class StoredEventPages(EventAdminMixin):
    """Events of ours."""

    list_display: Any = ("id", "type", "subject", "key", "created_at", "delivery_states")
    search_fields: ClassVar[Any] = ("=id", "=subject_id", "=key", "=correlation_id")

    @admin.display(description="subject")
    def subject(self, event: StoredEvent) -> str:
        """Name what an event is about."""
        return f"{event.subject_type}:{event.subject_id}" if event.subject_type else ""


class DeliveryPages(ChangingMixin, PageMixin):
    """Deliveries that are not finished."""

    list_display: Any = (
        "id",
        "type",
        "handler",
        "state",
        "attempts",
        "due",
        "of_event",
        "queue",
    )
    list_filter: ClassVar[Any] = (StateFilter, TypeFilter, HandlerFilter, "queue", "due")
    search_fields: ClassVar[Any] = ("=id", "=event", "=order_key")
    shown: ClassVar = {
        "event": ("of_event",),
        "kind": ("type", "handler"),
        "stage": ("state",),
    }
    shown_last: ClassVar = ("history",)

    def get_queryset(self, request: HttpRequest) -> QuerySet[Any]:
        """List them with their states."""
        return Asked().deliveries().order_by(*self.get_ordering(request))

    @admin.display(description="event", ordering="event")
    def of_event(self, delivery: Any) -> str:
        """Link to its event."""
        table = the_events().tables.of_kind(delivery.kind)
        if table is None:
            return str(delivery.event)
        text = f"{table.label} {delivery.event}".strip()
        if not self.admin_site.is_registered(table.model):
            return text
        meta = table.model._meta
        name = f"admin:{meta.app_label}_{meta.model_name}_change"
        page = reverse(name, args=[delivery.event], current_app=self.admin_site.name)
        return format_html('<a href="{}">{}</a>', page, text)

    @admin.display(description="handler")
    def handler(self, delivery: Any) -> str:
        """Name who handles it."""
        return HandlerNames(the_events().handlers).name(delivery.kind)

    @admin.display(description="type")
    def type(self, delivery: Any) -> str:
        """Name the type of its event."""
        return HandlerNames(the_events().handlers).type(delivery.kind) or "-"

    @admin.display(description="state")
    def state(self, delivery: Any) -> str:
        """Name its state."""
        return str(delivery.state)

    @admin.display(description="attempts that failed")
    def history(self, delivery: Any) -> str:
        """Show its attempts that failed."""
        return _as_table([delivery])


class FinishedPages(DeliveryPages):
    """Deliveries that are finished."""

    list_display: Any = (
        "id",
        "type",
        "handler",
        "state",
        "attempts",
        "finished_at",
        "of_event",
    )
    list_filter: ClassVar[Any] = (StateFilter, TypeFilter, HandlerFilter, "finished_at")
    shown: ClassVar = {
        "event": ("of_event",),
        "kind": ("type", "handler"),
        "outcome": ("state",),
    }

    def get_queryset(self, request: HttpRequest) -> QuerySet[Any]:
        """List them with their states."""
        return Asked().finished().order_by(*self.get_ordering(request))


def _lines(value: Any) -> str:
    text = json.dumps(value, indent=2, ensure_ascii=False, default=str)
    return format_html('<pre style="white-space: pre-wrap; margin: 0">{}</pre>', text)


def _as_table(deliveries: Iterable[Model]) -> str:
    names = HandlerNames(the_events().handlers)
    described = [one for _, one in with_failures(deliveries, names)]
    return render_to_string("mainspring_events/deliveries.html", {"deliveries": described})
