"""Stores rows that were drawn."""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING, Any

from django.core.exceptions import ValidationError
from django.db import DatabaseError, DataError, IntegrityError, connections, transaction
from django.db.models import Model
from django.db.models.signals import post_save, pre_save

from mainspring.errors import CannotBuild
from mainspring.testing.checking import Problem, problems_of

if TYPE_CHECKING:
    from collections.abc import Sequence


def store(row: Any, alias: str) -> list[Problem]:
    """Store a new row by its own `save`; give what the database has against it.

    Raises:
        CannotBuild: the database takes no rows of this kind.
    """
    parameters = inspect.signature(row.save).parameters
    takes_all = any(item.kind is item.VAR_KEYWORD for item in parameters.values())
    wanted = {"using": alias, "force_insert": True}
    given = {name: value for name, value in wanted.items() if takes_all or name in parameters}
    try:
        with transaction.atomic(using=alias):
            return list(problems_of(row, lambda: row.save(**given)))
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
    options = model._meta
    return (
        model.save is Model.save
        and model.save_base is Model.save_base
        and not options.parents
        and not options.proxy
        and options.managed
        and not pre_save.has_listeners(model)
        and not post_save.has_listeners(model)
        and bool(connections[alias].features.can_return_rows_from_bulk_insert)
    )
