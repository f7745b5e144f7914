"""The rows of a project's own events: many of them are written and published at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from django.apps import apps
from django.db import connections, models, transaction

from mainspring.errors import BadInput

if TYPE_CHECKING:
    from collections.abc import Iterable

Row = TypeVar("Row", bound=models.Model)


class EventQuerySet(models.QuerySet[Row, Row]):
    """Rows of a model of events."""

    def bulk_create(self, objs: Iterable[Row], *args: Any, **kwargs: Any) -> list[Row]:
        """Write many rows, and their deliveries in the same transaction.

        Raises:
            BadInput: some may be there already, and nobody could tell which are new.
            SetupError: their deliveries are in another database.
        """
        delivering = apps.get_app_config("mainspring_events").delivering  # type: ignore[attr-defined]
        rows = list(objs)
        if not delivering.wants(rows):
            return super().bulk_create(rows, *args, **kwargs)
        if _passes_over(*args, **kwargs):
            msg = "bulk_create cannot tell which rows of events are new where it passes over some."
            raise BadInput(msg, hint="Use get_or_create for each, or write those that are new.")
        self._for_write = True
        delivering.begin(rows, using=self.db)
        with transaction.atomic(using=self.db, savepoint=False):
            delivering.lock(rows, using=self.db)
            if connections[self.db].features.can_return_rows_from_bulk_insert:
                made = super().bulk_create(rows, *args, **kwargs)
                delivering.deliver(made, using=self.db)
                return made
            for row in rows:  # else their keys would not be known
                row.save(force_insert=True, using=self.db)
        return rows


def _passes_over(
    batch_size: int | None = None,  # noqa: ARG001 - the arguments of Django's own
    ignore_conflicts: bool = False,  # noqa: FBT001, FBT002
    update_conflicts: bool = False,  # noqa: FBT001, FBT002
    *_others: Any,
    **_named: Any,
) -> bool:
    return ignore_conflicts or update_conflicts


class EventManager(models.Manager[Row]):
    """The manager of models of events."""

    _queryset_class = EventQuerySet  # as `from_queryset` says it
