"""Whether the values in a policy's conditions are such as their fields take."""

from __future__ import annotations

import re
import warnings
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from django.core.exceptions import FieldError, ValidationError
from django.db.models import DurationField, GenericIPAddressField

from mainspring.assembly.field_paths import NotCompiled
from mainspring.blueprint.expression import PrincipalRef
from mainspring.text import did_you_mean

if TYPE_CHECKING:
    from mainspring.assembly.field_paths import FieldPath

_COMPARING = {(), *((name,) for name in ("exact", "in", "gt", "gte", "lt", "lte", "range"))}
_REFUSED = (ArithmeticError, FieldError, TypeError, ValidationError, ValueError)
_MOST_SHOWN = 20
_UNKNOWN = re.compile(
    r"(?P<told>Cannot resolve keyword '(?P<name>\w+)' into field\.) Choices are: (?P<known>.*)"
)


def check_value(model: Any, name: str, path: FieldPath, value: Any) -> None:
    """Refuse a value that the lookup of a field cannot take.

    Args:
        model: whose rows the condition is about.
        name: the lookup as the user wrote it.
        path: where it leads to.
        value: as the user wrote it; what the principal has is not known yet.

    Raises:
        NotCompiled: the field cannot take it.
    """
    known = _known(value)
    if known is None:
        return
    try:
        with warnings.catch_warnings():
            # Of a date without a zone Django tells whoever asks.
            warnings.simplefilter("ignore")
            model._base_manager.filter(**{name: known})
        _check_kinds(path, known)
    except _REFUSED as error:
        field = f"{path.field.model._meta.label}.{path.field.name}"
        message = f"{name}={value!r}: {field} cannot take this value. {reason(error)}"
        raise NotCompiled(message, _choices(path.field)) from error


def reason(error: Exception) -> str:
    """Say what Django says of a value or a name.

    That is without the brackets around its messages, and with the nearest name of many.
    """
    if isinstance(error, ValidationError):
        return " ".join(error.messages)
    unknown = _UNKNOWN.fullmatch(str(error))
    near = did_you_mean(unknown["name"], unknown["known"].split(", ")) if unknown else ""
    return f"{unknown['told']} {near}" if unknown and near else str(error)


def _is_list(value: Any) -> bool:
    return isinstance(value, list | tuple | set | frozenset | range)


def _known(value: Any) -> Any:
    """Give a value without what only the principal knows, None where nothing else is there."""
    if isinstance(value, PrincipalRef):
        return None
    if not _is_list(value) or not any(isinstance(item, PrincipalRef) for item in value):
        return value
    known = [item for item in value if not isinstance(item, PrincipalRef)]
    # As many as before, as a range has two ends.
    filled = [known[0] if isinstance(item, PrincipalRef) else item for item in value if known]
    return filled or None


def _check_kinds(path: FieldPath, value: Any) -> None:
    """Check what Django itself only checks as it asks the database."""
    field = path.field
    if path.rest[-1:] == ("isnull",) and not isinstance(value, bool):
        message = f"True or False is wanted, not {value!r}."
        raise TypeError(message)
    if path.rest not in _COMPARING:
        return
    for item in value if _is_list(value) else (value,):
        if isinstance(field, DurationField) and not isinstance(item, timedelta):
            message = f"A timedelta is wanted, not {item!r}."
            raise TypeError(message)
        if isinstance(field, GenericIPAddressField):
            for validate in field.default_validators:
                validate(item)


def _choices(field: Any) -> str:
    choices = list(getattr(field, "flatchoices", None) or ())
    if not 0 < len(choices) <= _MOST_SHOWN:
        return ""
    listed = ", ".join(f"{value!r} ({label})" for value, label in choices)
    return f"Its choices are {listed}."
