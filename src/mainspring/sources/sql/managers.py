"""What is known of the managers of models."""

from __future__ import annotations

from typing import Any

from django.db.models.manager import BaseManager


def shows_all(manager: Any) -> bool:
    """Tell whether a manager shows every row: its `get_queryset` is Django's own."""
    return type(manager).get_queryset is BaseManager.get_queryset
