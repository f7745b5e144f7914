"""Reads the events of a batch from tables of the project's own, a statement for each of them."""

from __future__ import annotations

import copy
from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from django.db import InterfaceError, InternalError, OperationalError

from mainspring.errors import SetupError
from mainspring.events.queues.queue import is_unread

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from mainspring.events.kinds import Kinds
    from mainspring.events.queues.queue import Claimed
    from mainspring.events.tables.event_table import EventTable
    from mainspring.events.tables.event_tables import EventTables


@dataclass(slots=True)
class Read:
    """A batch whose events were read."""

    deliveries: Sequence[Claimed]
    gone: list[Claimed] = field(default_factory=list)  # nobody has their events any more
    failed: list[tuple[Claimed, Exception]] = field(default_factory=list)  # cannot be read


class Reading:
    """Gives deliveries their events.

    Args:
        tables: all.
        kinds: the handlers by the numbers in deliveries.
    """

    def __init__(self, tables: EventTables, kinds: Kinds) -> None:
        self._tables = tables
        self._kinds = kinds

    def read(self, claimed: Sequence[Claimed]) -> Read:
        """Read the events of deliveries that stand in other tables; others have theirs.

        Raises:
            OperationalError: the database is away.
        """
        if not any(is_unread(one.event) for one in claimed):
            return Read(claimed)
        read = Read([])
        found = {label: self._rows(label, ids) for label, ids in self._numbers(claimed).items()}
        deliveries: list[Claimed] = []
        for one in claimed:
            if not is_unread(one.event):
                deliveries.append(one)
                continue
            rows = found[self._kinds[one.kind].handling.model]
            if isinstance(rows, Exception):
                read.failed.append((one, rows))
            elif one.event.id not in rows.of:
                read.gone.append(one)
            else:
                try:
                    event = rows.table.event_of(rows.take(one.event.id), one)
                except Exception as error:  # noqa: BLE001 - the project's code, as its handlers
                    read.failed.append((one, error))
                else:
                    deliveries.append(one._replace(event=event))
        read.deliveries = deliveries
        return read

    def _numbers(self, claimed: Sequence[Claimed]) -> Mapping[str, set[int]]:
        found: dict[str, set[int]] = defaultdict(set)
        for one in claimed:
            if is_unread(one.event):
                found[self._kinds[one.kind].handling.model].add(one.event.id)
        return found

    def _rows(self, label: str, ids: set[int]) -> _Rows | Exception:
        table = self._tables.labelled(label)
        if table is None:
            return SetupError(f"{label!r} is no model of events.")
        related = getattr(table.model, "event_related", ())
        try:
            rows = table.rows().select_related(*related) if related else table.rows()
            return _Rows(table, rows.in_bulk(ids))
        except (OperationalError, InterfaceError, InternalError):
            raise
        except Exception as error:  # noqa: BLE001 - of the project's tables and columns
            return error


class _Rows:
    """The rows of a table by their keys; each delivery has a copy of its own."""

    def __init__(self, table: EventTable, of: dict[int, Any]) -> None:
        self.table = table
        self.of = of
        self._taken: set[int] = set()

    def take(self, id_: int) -> Any:
        """Give a row that nobody else has: what a handler sets in it is seen by it alone."""
        if id_ not in self._taken:
            self._taken.add(id_)
            return self.of[id_]
        return copy.deepcopy(self.of[id_])
