"""The notices in Django's admin."""

from typing import ClassVar

from django.contrib import admin

from desk.models import Notice
from flights.masking import MaskingAdmin


@admin.register(Notice)
class NoticeAdmin(MaskingAdmin):
    """Notices; who may see `rebooked` is repeated here."""

    seen_by: ClassVar = {"rebooked": {"dispatcher"}}
    list_display = ("flight", "gate", "status", "expected")
    list_select_related = ("flight",)
    raw_id_fields = ("flight",)
