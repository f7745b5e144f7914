"""Who runs a command."""

from __future__ import annotations

from typing import Any

from django.contrib.auth import get_user_model
from django.core.exceptions import ImproperlyConfigured
from django.core.management.base import CommandError


def user_named(username: str | None) -> Any:
    """Find a user, None for nobody.

    Raises:
        CommandError: there is none of this name, or no users at all.
    """
    if username is None:
        return None
    try:
        model = get_user_model()
    except ImproperlyConfigured as error:
        msg = f"This project has no users: {error}. Leave out --user."
        raise CommandError(msg) from error
    try:
        return model._default_manager.get_by_natural_key(username)
    except model.DoesNotExist as error:
        msg = f"There is no user {username!r}."
        raise CommandError(msg) from error
