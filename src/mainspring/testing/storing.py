"""Stores rows that were drawn."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.core.exceptions import ValidationError
from django.db import DatabaseError, DataError, IntegrityError, connections, transaction

from mainspring.errors import CannotBuild
from mainspring.sources.sql.write_saving import is_unheard, save
from mainspring.testing.checking import Problem, problems_of

if TYPE_CHECKING:
    from collections.abc import Sequence


def store(row: Any, alias: str) -> list[Problem]:
    """Store a new row by its own `save`; give what the database has against it.

    Raises:
        CannotBuild: the database takes no rows of this kind.
    """
    try:
        with transaction.atomic(using=alias):
            return list(problems_of(row, lambda: save(row, alias=alias, is_new=True)))
    except (IntegrityError, DataError) as error:
        return [Problem(names=(), message=str(error))]
    except DatabaseError as error:
        msg = f"{row._meta.label}: the database stores no such row: {error}"
        raise CannotBuild(msg) from error


def store_together(rows: Sequence[Any], alias: str) -> bool:
    """Store new rows by one statement; tell whether the database took them."""
    try:
        with transaction.atomic(using=alias):
            type(rows[0])._base_manager.using(alias).bulk_create(rows)
    except (IntegrityError, DataError, ValidationError):
        return False
    return True


def is_plain(model: Any, alias: str) -> bool:
    """Tell whether storing rows together is as good as storing each: nobody listens."""
    return (
        is_unheard(model)
        and model._meta.managed
        and bool(connections[alias].features.can_return_rows_from_bulk_insert)
    )
