"""The verbs that read an entity from Python: what `Entity.as_` gives."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol, TypeVar, overload

if TYPE_CHECKING:
    from collections.abc import Iterator

    from django.db.models import Model, Q

M_co = TypeVar("M_co", bound="Model", covariant=True)


class Records(Protocol[M_co]):
    """Rows of an entity as one principal sees them; each method gives new records."""

    def filter(self, *conditions: Q, **lookups: Any) -> Records[M_co]:
        """Keep rows that meet all conditions, written as for Django's `filter`.

        Raises:
            Forbidden: when the rows are read, if a condition uses what the principal may not read.
            BadInput: a name or a lookup is not one of the entity's, Python makes the field, or a
                value does not fit it; when the rows are read, if the database lacks the lookup.
        """

    def exclude(self, *conditions: Q, **lookups: Any) -> Records[M_co]:
        """Drop rows that meet all conditions; raises as `filter` does."""

    def order_by(self, *fields: str) -> Records[M_co]:
        """Sort by fields, over to-one links too; "-" before a name is descending.

        A link sorts by the own order of the rows behind it, "<link>_id" by its column. Without
        names the default order is back: the model's own.

        Raises:
            BadInput: a name is not one of the entity's, or Python makes the field.
            Forbidden: when the rows are read, if the order is by what the principal may not read.
        """

    def search(self, text: str) -> Records[M_co]:
        """Keep rows in whose search fields every word is found."""

    @overload
    def __getitem__(self, item: slice) -> Records[M_co]: ...

    @overload
    def __getitem__(self, item: int) -> M_co: ...

    def __iter__(self) -> Iterator[M_co]:
        """Read the rows as instances of the model; what the principal may not read is None."""

    def __bool__(self) -> bool:
        """Tell whether there is a row."""

    def __len__(self) -> int:
        """Count the rows that were read last; all that there are if none were."""

    def get(self, *conditions: Q, **lookups: Any) -> M_co:
        """Read the only row.

        Raises:
            DoesNotExist, MultipleObjectsReturned: the model's own.
        """

    def first(self) -> M_co | None:
        """Read the first row, None when there is none."""

    def count(self) -> int:
        """Count the rows."""

    def exists(self) -> bool:
        """Tell whether there is a row."""

    def values(self, *fields: str) -> Iterator[dict[str, Any]]:
        """Read some fields of each row, over to-one links too, by their Django names.

        A link gives the value of its column: the key of the row behind it, if that may be read.

        Raises:
            BadInput: a name is not one of the entity's.
        """

    def iterator(self, *, chunk_size: int = 2_000) -> Iterator[M_co]:
        """Read the rows a chunk at a time, in memory that does not grow with their number."""
