"""Events in Django's admin, and a mixin for those of a project's own."""

from __future__ import annotations

from django.contrib import admin

from mainspring.events.administration.pages import (
    ArchivedEventPages,
    DeliveryPages,
    EventAdminMixin,
    FinishedPages,
    StoredEventPages,
)
from mainspring.events.models import ArchivedEvent, Delivery, Finished, StoredEvent

__all__ = [
    "ArchivedEventAdmin",
    "DeliveryAdmin",
    "EventAdminMixin",
    "FinishedAdmin",
    "StoredEventAdmin",
]


@admin.register(StoredEvent)
class StoredEventAdmin(StoredEventPages, admin.ModelAdmin):  # type: ignore[type-arg]
    """Events."""


@admin.register(Delivery)
class DeliveryAdmin(DeliveryPages, admin.ModelAdmin):  # type: ignore[type-arg]
    """Deliveries that are not finished."""


@admin.register(Finished)
class FinishedAdmin(FinishedPages, admin.ModelAdmin):  # type: ignore[type-arg]
    """Deliveries that are finished."""


@admin.register(ArchivedEvent)
class ArchivedEventAdmin(ArchivedEventPages, admin.ModelAdmin):  # type: ignore[type-arg]
    """Events that were removed."""
