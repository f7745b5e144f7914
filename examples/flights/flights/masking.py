"""Fields that Django's admin hides from some: it asks only Django, not Mainspring's policies."""

from collections.abc import Mapping
from typing import Any, ClassVar

from django.contrib import admin
from django.http import HttpRequest


class MaskingAdmin(admin.ModelAdmin):
    """Shows some fields to some groups only; for the others no address filters by them either."""

    seen_by: ClassVar[Mapping[str, set[str]]] = {}
    """By field, the names of the groups that see it."""

    def get_exclude(self, request: HttpRequest, obj: Any = None) -> list[str]:
        """Leave out what the user may not see."""
        user = request.user
        if user.is_superuser:
            return []
        groups = set(user.groups.values_list("name", flat=True))
        return [name for name, seeing in self.seen_by.items() if not groups & seeing]

    def lookup_allowed(self, lookup: str, value: Any, request: HttpRequest) -> bool:
        """Refuse addresses such as `?fuel_cost__gt=1000` where they would tell what is hidden."""
        hidden = lookup.partition("__")[0] in self.get_exclude(request)
        return not hidden and super().lookup_allowed(lookup, value, request)
