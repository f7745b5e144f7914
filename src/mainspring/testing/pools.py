"""Rows that links may lead to: those that are there, and those made meanwhile."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.db import DatabaseError, router, transaction

if TYPE_CHECKING:
    from mainspring.testing.recipe import LinkRecipe

_MOST = 100  # rows that are read; those of the least keys


class Pools:
    """Keeps the rows that links of one call may lead to.

    Args:
        stored: whether rows of the database count.
        using: alias of the database; the one that Django would write to when not given.
    """

    def __init__(self, *, stored: bool, using: str | None) -> None:
        self._stored = stored
        self._using = using
        self._rows: dict[tuple[Any, str], list[Any]] = {}

    def alias(self, model: Any) -> str:
        """Name the database that rows of a model are written to."""
        return self._using or str(router.db_for_write(model))

    def rows(self, link: LinkRecipe) -> list[Any]:
        """Give the rows that a link may lead to; what is added counts for all links alike."""
        key = (link.model, repr(link.limit))
        if key not in self._rows:
            self._rows[key] = self._read(link) if self._stored else []
        return self._rows[key]

    def _read(self, link: LinkRecipe) -> list[Any]:
        alias = self.alias(link.model)
        rows = link.model._base_manager.using(alias).complex_filter(link.limit)
        try:
            with transaction.atomic(using=alias):
                return list(rows.order_by("pk")[:_MOST])
        except DatabaseError:  # a model without a table has no rows
            return []
