"""New rows with the defaults of their models, which are looked up once."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from django.db.models import DEFERRED, Model

if TYPE_CHECKING:
    from collections.abc import Callable

    Default = tuple[Any, Callable[[], Any] | None]
    """A value that all rows have, or what makes one for each."""


def blank_row(model: Any) -> Any:
    """Make a row as the model does without arguments.

    Args:
        model: of Django.
    """
    defaults = _defaults(model)
    if defaults is None:
        return model()
    # In the order of the columns, as for rows that come from the database.
    return model(*[value if make is None else make() for value, make in defaults])


@cache
def _defaults(model: Any) -> tuple[Default, ...] | None:
    """List the defaults of all columns; None where rows are made by a method of the project's."""
    if model.__init__ is not Model.__init__:
        return None
    return tuple(_default(field) for field in model._meta.concrete_fields)


def _default(field: Any) -> Default:
    if field.generated:
        return DEFERRED, None
    is_made = field.has_default() and callable(field.default)
    if is_made or field.has_db_default():
        return None, field.get_default
    return field.get_default(), None
