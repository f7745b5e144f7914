"""Fields and links that give rights to users: nobody sets them unless the project says so."""

from __future__ import annotations

from typing import Any

from django.apps import apps
from django.contrib.auth import get_user_model
from django.core.exceptions import ImproperlyConfigured

_FLAGS = frozenset({"is_superuser", "is_staff"})
_HOLDERS = ("auth.Permission", "auth.Group")


def gives_rights(column: Any) -> bool:
    """Tell whether a field of Django's gives users rights, seen from either end of a link."""
    if column.name in _FLAGS:
        return _is_user(column.model)
    target = getattr(column, "related_model", None)
    if not column.is_relation or target is None or isinstance(target, str):
        return False
    if target._meta.label in _HOLDERS:
        return bool(column.many_to_many)
    return False


def _is_user(model: Any) -> bool:
    if not apps.is_installed("django.contrib.auth"):
        return False
    try:
        user = get_user_model()
    except ImproperlyConfigured:
        return False
    return issubclass(user, model) or issubclass(model, user)
