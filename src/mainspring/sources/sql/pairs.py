"""Rows, each beside a key that comes with a batch: the one shape of all that is read by keys."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from django.db.models import F

from mainspring.sources.sql.batch_keys import among, equal

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from django.db.models import QuerySet

    from mainspring.sources.sql.frame import Frame

    Narrow = Callable[[QuerySet[Any]], QuerySet[Any]]

_KEY = "ms_key"


@dataclass(frozen=True, slots=True, kw_only=True)
class Pairs:
    """Rows that are found by keys, and how each tells its own."""

    rows: QuerySet[Any]  # of all keys, to narrow and to sort
    keys: dict[str, Any]  # the columns of a row's key, by name; they come first
    among: Narrow  # keeps the rows of a batch's keys, once they are narrowed
    column: str | None = None  # the rows' own that holds the whole key, if there is such a one
    spelled: Callable[[Any], Any] | None = None  # turns a part of a key into what the rows hold
    link: str = ""  # for a person to read, such as "Flight.bookings"


def named(columns: Sequence[Any]) -> dict[str, Any]:
    """Name the columns of a key."""
    return {f"{_KEY}_{place}" if place else _KEY: column for place, column in enumerate(columns)}


def by_columns(
    rows: QuerySet[Any], names: Sequence[str], *, frame: Frame, key: Sequence[Any] = ()
) -> Pairs:
    """Pair rows with the keys that their own columns hold.

    Args:
        rows: to choose from.
        names: of the columns, which may be behind links.
        frame: what the statement is compiled with.
        key: the one at hand, where there is never more than one; a part for each column.
    """
    keys = named([F(name) for name in names])

    def narrow(chosen: QuerySet[Any]) -> QuerySet[Any]:
        # By its name: the path again would join the table between anew, and multiply the rows.
        if key:
            conditions = equal(tuple(keys), key, frame=frame)
        else:
            conditions = among(tuple(keys), frame=frame)
        found: QuerySet[Any] = chosen.annotate(**keys).filter(*conditions)
        return found

    return Pairs(rows=rows, keys=keys, among=narrow, column=names[0] if len(names) == 1 else None)
