"""What users of the project can hold at all: permissions that a model declares, attributes."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from django.apps import apps
from django.conf import settings
from django.contrib.auth import get_permission_codename, get_user_model
from django.core.exceptions import ImproperlyConfigured
from django.utils.module_loading import import_string

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

_ANSWERING = (
    "has_perm", "get_all_permissions", "get_user_permissions", "get_group_permissions",
    "_get_permissions", "_get_user_permissions", "_get_group_permissions",
)  # fmt: skip
"""The methods of users and backends that have a say in who holds a permission."""


class Holdings:
    """Tells what nobody but a superuser can hold.

    Args:
        attributes: names in MAINSPRING["attributes"]; None where principals may have any.
    """

    def __init__(self, attributes: Collection[str] | None = None) -> None:
        self.attributes = attributes

    @cached_property
    def permissions(self) -> frozenset[str]:
        """The permissions that installed models declare."""
        return frozenset(
            f"{model._meta.app_label}.{codename}"
            for model in apps.get_models()
            for codename in _codenames(model._meta)
        )

    def lacks_permission(self, name: str) -> bool:
        """Tell whether no model declares a permission, where only declared ones can be held."""
        return name not in self.permissions and _djangos_own_answer()

    def lacks_attribute(self, name: str) -> bool:
        """Tell whether the principal of a user never has an attribute."""
        return self.attributes is not None and name not in {"id", *self.attributes}


def _codenames(options: Any) -> Iterator[str]:
    for action in options.default_permissions:
        yield get_permission_codename(action, options)
    for codename, _ in options.permissions:
        yield codename


def _djangos_own_answer() -> bool:
    """Tell whether users and backends answer by Django's own code; others may know any name."""
    if not apps.is_installed("django.contrib.auth"):
        return False
    try:
        classes = [get_user_model(), *map(import_string, settings.AUTHENTICATION_BACKENDS)]
    except (ImportError, ImproperlyConfigured):
        return False  # whoever signs in meets the error itself
    owners = (_owner(class_, name) for class_ in classes for name in _ANSWERING)
    return all(
        owner is None or owner.__module__.startswith("django.contrib.auth.") for owner in owners
    )


def _owner(class_: type, name: str) -> type | None:
    return next((item for item in class_.__mro__ if name in vars(item)), None)
