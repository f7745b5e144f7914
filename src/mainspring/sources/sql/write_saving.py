"""How rows of a model are stored: each by its own `save`, or many at once where nobody listens."""

from __future__ import annotations

import inspect
from functools import cache
from operator import attrgetter
from typing import TYPE_CHECKING, Any

from django.db.models import Model
from django.db.models.signals import post_save, pre_save

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_saving = attrgetter("save", "save_base", "_save_table", "_do_insert", "_do_update")
"""Gives what stores rows; packages write also those anew that Django keeps to itself."""


def is_unheard(model: Any) -> bool:
    """Tell whether storing many rows at once is as good as storing each: nobody listens."""
    options = model._meta
    return (
        _saving(model) == _saving(Model)
        and not options.parents
        and not options.proxy
        and not pre_save.has_listeners(model)
        and not post_save.has_listeners(model)
    )


def save(row: Any, *, alias: str, is_new: bool) -> None:
    """Store a row by its own `save`, which may take no arguments."""
    takes = _taken(type(row).save)
    wanted = {"using": alias, **({"force_insert": True} if is_new else {})}
    row.save(**{name: value for name, value in wanted.items() if name in takes})


def save_each(rows: Sequence[Any], *, alias: str, are_new: bool) -> None:
    """Store rows of one model one by one."""
    for row in rows:
        save(row, alias=alias, is_new=are_new)


@cache
def _taken(method: Callable[..., None]) -> frozenset[str]:
    """List what a `save` takes of what we give it."""
    parameters = inspect.signature(method).parameters
    if any(item.kind is item.VAR_KEYWORD for item in parameters.values()):
        return frozenset({"using", "force_insert"})
    return frozenset(parameters)
