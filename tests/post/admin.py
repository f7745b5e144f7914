"""The project's own events in the admin."""

from django.contrib import admin

from mainspring.events.admin import EventAdminMixin
from tests.post.models import Parcel, Scan, Trip


@admin.register(Parcel, Scan)
class ParcelAdmin(EventAdminMixin, admin.ModelAdmin):
    """Parcels and scans."""


@admin.register(Trip)
class TripAdmin(EventAdminMixin, admin.ModelAdmin):
    """Trips."""

    list_display = ("pk", "type", "van", "created_at", "delivery_states")
    list_select_related = ("van",)
