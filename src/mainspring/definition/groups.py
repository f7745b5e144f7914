"""Groups of rows from Python: what `group_by` of records gives."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date, datetime, tzinfo

    from django.db.models import Aggregate
    from django.db.models.expressions import OrderBy


class Groups(Protocol):
    """Groups of the rows of an entity as one principal sees them; each method gives new groups."""

    def aggregate(self, *measures: Aggregate, **named: Aggregate) -> Groups:
        """Sum the rows of each group up, as `aggregate` of records does with all; raises alike."""

    def having(self, **lookups: Any) -> Groups:
        """Keep groups whose measures meet all conditions, such as `n__gt=3`.

        Raises:
            BadInput: a name is not one of a measure, or the lookup is none of exact, in, gt, gte,
                lt, lte and isnull.
        """

    def order_by(self, *names: str | OrderBy) -> Groups:
        """Sort by measures and by what rows are grouped by; "-" before a name is descending.

        `F("n").desc(nulls_last=True)` says where nulls stand.

        Raises:
            BadInput: a name is neither.
        """

    def filled(
        self,
        with_: str = "zero",
        *,
        start: date | datetime | None = None,
        end: date | datetime | None = None,
    ) -> Groups:
        """Tell of buckets without rows, too, once for each choice of the other values.

        Args:
            with_: what such a bucket holds: "zero" for all numbers, or "null" for all but counts.
            start: the first bucket is the one that holds it; else it is the first with rows.
            end: buckets begin before it; else the last bucket is the last with rows.

        Raises:
            BadInput: rows are not grouped by one bucket.
        """

    def in_zone(self, zone: str | tzinfo) -> Groups:
        """Begin buckets of moments as the clocks of a time zone say, not of the current one.

        The starts of the buckets are moments in it.

        Raises:
            BadInput: there is no such time zone; when the groups are read, if the database knows
                none.
        """

    def __getitem__(self, item: slice) -> Groups:
        """Take some of the groups, in order."""

    def __iter__(self) -> Iterator[dict[str, Any]]:
        """Read the groups: their values, then their measures, by name.

        Raises:
            Forbidden: they are made of what the principal may not read.
        """
