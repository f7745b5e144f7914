"""In which order rows are."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from mainspring.blueprint.expression import TRUE, Expression

if TYPE_CHECKING:
    from mainspring.blueprint.measures import Measure


@dataclass(frozen=True, slots=True)
class Order:
    """One key of an ordering."""

    # Names of to-one relations, then the attribute of a field or a relation to many rows.
    path: tuple[str, ...]
    descending: bool = False
    nulls_first: bool | None = None  # None: last when ascending, first when descending
    by_search: bool = False  # whether it is how well rows fit the search; then there is no path
    by_link: bool = False  # whether a link ends the path: then the own order of its rows counts
    measure: Measure | None = None  # of the rows behind the link that ends the path
    rows: Expression = TRUE  # which of these count
