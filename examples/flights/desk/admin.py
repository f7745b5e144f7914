"""The notices in Django's admin."""

from django.contrib import admin
from django.http import HttpRequest

from desk.models import Notice


@admin.register(Notice)
class NoticeAdmin(admin.ModelAdmin):
    """Notices; who may see `rebooked` is repeated here, as the admin asks only Django."""

    list_display = ("flight", "gate", "status", "expected")
    list_select_related = ("flight",)
    raw_id_fields = ("flight",)

    def get_exclude(self, request: HttpRequest, obj: Notice | None = None) -> list[str] | None:
        """Leave out `rebooked` for those who may not see it."""
        user = request.user
        if user.is_superuser or user.groups.filter(name="dispatcher").exists():
            return None
        return ["rebooked"]
