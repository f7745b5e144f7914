"""The project's own events in the admin."""

from django.contrib import admin

from mainspring.events.admin import EventAdminMixin
from tests.post.models import Parcel


@admin.register(Parcel)
class ParcelAdmin(EventAdminMixin, admin.ModelAdmin):
    """Parcels."""
