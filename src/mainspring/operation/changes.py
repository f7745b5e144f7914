"""What became of rows: what plugins are told of a mutation."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping


class ChangeKind(StrEnum):
    """What was done to rows."""

    CREATED = "created"
    UPDATED = "updated"
    DELETED = "deleted"


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """Rows of one entity to which the same was done at once."""

    entity: str  # its name
    label: str  # of its model: "flights.Flight"
    kind: ChangeKind
    count: int  # of the rows
    keys: tuple[tuple[Any, ...], ...] = ()  # of each row all parts of its key; none if not known
    # Of rows that were updated: columns by their attributes, such as "team_id", and links by
    # tables. Where one statement changed many rows it is what that set, else it is what differs.
    fields: tuple[str, ...] = ()
    action: str = ""  # of the entity that was written, if it was done by one
    # Of each row by attribute, where a plugin compares values; else empty.
    before: tuple[Mapping[str, Any], ...] = ()
    after: tuple[Mapping[str, Any], ...] = ()
