"""What a column of a model wants of new rows."""

from __future__ import annotations

from typing import Any

from django.db.models.fields import NOT_PROVIDED


def is_required(column: Any) -> bool:
    """Tell whether a new row has no value of a column unless one is given."""
    has_own = (
        column.has_default() or getattr(column, "db_default", NOT_PROVIDED) is not NOT_PROVIDED
    )
    return not (column.null or column.blank or has_own)
