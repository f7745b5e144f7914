"""What was told and counted, in Django's admin."""

from typing import ClassVar

from django.contrib import admin

from alerts.models import Alert, Headcount


@admin.register(Alert)
class AlertAdmin(admin.ModelAdmin):
    """Alerts, the newest first."""

    list_display = ("sent", "text", "booking")
    list_select_related: ClassVar = ["booking__flight"]
    raw_id_fields = ("booking",)


@admin.register(Headcount)
class HeadcountAdmin(admin.ModelAdmin):
    """Headcounts."""

    list_display = ("airline", "passengers", "counted")
