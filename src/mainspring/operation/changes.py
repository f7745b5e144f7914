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


@dataclass(frozen=True, slots=True, kw_only=True)
class Deed:
    """An action of an entity that was done, to rows or to the entity as a whole."""

    entity: str  # its name
    label: str  # of its model: "flights.Flight"
    action: str  # as Python spells it
    # Of each row all parts of its key as it was before; of an action that takes none those of the
    # rows that it gives.
    keys: tuple[tuple[Any, ...], ...] = ()
    arguments: Mapping[str, Any]  # that were given, as the method takes them
