"""A page of rows: what `page` of records gives."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

T_co = TypeVar("T_co", covariant=True)


class Page(Protocol[T_co]):
    """Rows of a page, in order, with their places.

    `page` of records takes names of fields, as `values` does, for dictionaries in place of
    instances, and tells the page by:

    - `first`, how many rows from the start, `page_size` of the settings when not given; or `last`,
      how many from the end;
    - `after` and `before`, cursors: only rows between these;
    - `number`, counted from 1, in place of a cursor.

    It raises BadInput if they make no page, a text is no cursor, or one of another order, or the
    records are sliced.
    """

    @property
    def items(self) -> Sequence[T_co]:
        """The rows: instances, or dictionaries where fields were named."""

    @property
    def cursors(self) -> Sequence[str]:
        """The cursor of each row, to be given as `after` or `before`."""

    @property
    def start_cursor(self) -> str | None:
        """The cursor of the first row, None of an empty page."""

    @property
    def end_cursor(self) -> str | None:
        """The cursor of the last row, None of an empty page."""

    @property
    def has_next(self) -> bool:
        """Whether rows follow; of a page asked for by `last` it is read when asked."""

    @property
    def has_previous(self) -> bool:
        """Whether rows come before; of a page asked for by `first` it is read when asked."""

    @property
    def total(self) -> int:
        """How many rows there are on all pages; counted when it is asked for, once."""

    def __iter__(self) -> Iterator[T_co]:
        """Go through the rows."""

    def __len__(self) -> int:
        """Count the rows of the page."""
