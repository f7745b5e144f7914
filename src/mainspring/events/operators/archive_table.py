"""An archive that is a table: in the transaction that removes the events, so each is there once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mainspring.events.models import ArchivedEvent
from mainspring.events.operators import rows

if TYPE_CHECKING:
    from collections.abc import Sequence

_COLUMNS = ("type", "subject_type", "subject_id", "correlation_id", "created_at")


def add_to_table(records: Sequence[dict[str, Any]]) -> None:
    """Write records of events, with their deliveries and failures."""
    rows.archived().bulk_create(
        ArchivedEvent(
            event=record["id"],
            model=record.get("model", ""),  # of the project's own
            record=record,
            **{name: record[name] for name in _COLUMNS},
        )
        for record in records
    )
