"""Fields of Django's models by the names that a domain gives them."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import FieldDoesNotExist

from mainspring.text import did_you_mean


def field_named(model: Any, name: str) -> Any:
    """Find a field or link of a model, or its key by "pk"; None where there is none."""
    options = model._meta
    try:
        return options.pk if name == "pk" else options.get_field(name)
    except FieldDoesNotExist:
        return None


def unknown_field(model: Any, name: str) -> tuple[str, str]:
    """Say that there is none, and which one was most likely meant."""
    options = model._meta
    known = [field.name for field in options.get_fields()]
    return f"{options.label} has no field {name!r}.", did_you_mean(name, known)
