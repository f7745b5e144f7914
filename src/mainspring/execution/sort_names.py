"""Keys of an order as Django writes them: names, and fields that say where nulls stand."""

from __future__ import annotations

from typing import Any, Final

from django.db.models import F
from django.db.models.expressions import OrderBy

from mainspring.errors import BadInput

RELEVANCE: Final = "relevance"
"""The name of how well rows fit a search."""


def named_key(key: Any) -> tuple[str, bool | None]:
    """Give the name of a key, with "-" where it is descending, and whether nulls stand first.

    Raises:
        BadInput: it is made of an expression, or is no key at all.
    """
    if isinstance(key, str):
        return key, None
    if type(key) is F:
        return str(vars(key)["name"]), None
    if not isinstance(key, OrderBy) or type(key.expression) is not F:
        msg = f"Rows are not sorted by {type(key).__name__}."
        raise BadInput(msg, hint='Give a name, or F("name").desc(nulls_last=True).')
    name = str(vars(key.expression)["name"])
    nulls_first = True if key.nulls_first else None
    return f"-{name}" if key.descending else name, False if key.nulls_last else nulls_first
