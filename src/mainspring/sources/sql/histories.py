"""Which tables hold the versions of the rows of a domain."""

from __future__ import annotations

from contextlib import nullcontext
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from django.db import OperationalError, ProgrammingError, transaction

from mainspring import telemetry
from mainspring.errors import Unavailable
from mainspring.sources.sql.history_table import history_of
from mainspring.sources.sql.past import Past

if TYPE_CHECKING:
    from collections.abc import Mapping

    from django.db.backends.base.base import BaseDatabaseWrapper

    from mainspring.blueprint.bindings import Bindings
    from mainspring.blueprint.expression import Slot
    from mainspring.blueprint.index import BlueprintIndex
    from mainspring.blueprint.nodes import EntityNode
    from mainspring.plugins.versions import Versions
    from mainspring.sources.sql.history_table import HistoryTable


def own_history(entity: EntityNode, model: Any) -> HistoryTable | None:
    """Describe the table of versions of an entity's own table, None where there is none."""
    if entity.history is None or model._meta.proxy or not model._meta.managed:
        return None
    left_out = entity.history.left_out
    fields = model._meta.local_concrete_fields
    return history_of(model, [field.name for field in fields if field.attname not in left_out])


def own_versions(index: BlueprintIndex, bindings: Bindings) -> dict[str, Versions]:
    """Tell where the versions are of which migrations make the tables, by entity."""
    found: dict[str, Versions] = {}
    for entity in index.blueprint.entities:
        model = bindings.models.get(entity.name)
        history = own_history(entity, model) if model is not None else None
        if history is not None:
            found[entity.name] = history.versions()
    return found


_BEHIND = (
    "Ask without a moment, until `manage.py makehistory` and `manage.py migrate` have brought the "
    "history in step."
)


class Histories:
    """The versions of all rows of a domain.

    Args:
        versions: where they are, by entity.
        bindings: the models.
    """

    def __init__(self, versions: Mapping[str, Versions], *, bindings: Bindings) -> None:
        self._versions = {
            bindings.models[entity]._meta.db_table: found for entity, found in versions.items()
        }
        self._beginnings: dict[tuple[str, Versions], datetime] = {}

    def past(self, moment: Slot, *, alias: str) -> Past:
        """Give the tables of a database at a moment."""
        return Past(moment=moment, alias=alias, versions=self._versions, beginning=self._beginning)

    def _beginning(self, found: Versions, connection: BaseDatabaseWrapper) -> datetime | None:
        """Tell since when versions are kept; one that was found is believed to stay.

        Raises:
            Unavailable: there is no such table, or it lacks columns.
        """
        key = (connection.alias, found)
        if key not in self._beginnings:
            try:
                first = _first_moment(found, connection)
            except (ProgrammingError, OperationalError) as error:
                telemetry.emit(
                    telemetry.FAILURE, f"{found.table} cannot be read: no history", error=error
                )
                msg = "No history is kept of what is asked for."
                raise Unavailable(msg, hint=_BEHIND) from error
            if first is None:
                return None
            self._beginnings[key] = first
        return self._beginnings[key]


def _first_moment(found: Versions, connection: BaseDatabaseWrapper) -> datetime | None:
    quote = connection.ops.quote_name
    sql = f"SELECT min({quote(found.valid_from)}) FROM {quote(found.table)}"
    # Qualified: SQLite takes a column that is not there for a text otherwise.
    held = ", ".join(f"h.{quote(column)}" for _, column in found.columns)
    columns = f"SELECT {held} FROM {quote(found.table)} h WHERE 1 = 0"
    # In a transaction under a savepoint, so that a table that is not there does not end it.
    inside = connection.in_atomic_block
    block = transaction.atomic(using=connection.alias) if inside else nullcontext()
    with block, connection.cursor() as cursor:
        cursor.execute(columns)
        cursor.execute(sql)
        (first,) = cursor.fetchone()
    if first is None:
        return None
    read = datetime.fromisoformat(first) if isinstance(first, str) else first
    return read.replace(tzinfo=UTC) if read.tzinfo is None else read.astimezone(UTC)
