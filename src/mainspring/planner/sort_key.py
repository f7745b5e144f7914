"""A value of a row that a plan sorts, groups or measures by, as far as it is seen."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from mainspring.blueprint.expression import TRUE, Expression, Matches

if TYPE_CHECKING:
    from mainspring.blueprint.measures import Measure
    from mainspring.blueprint.nodes import FieldNode, RelationNode
    from mainspring.operation.query import Bound


@dataclass(frozen=True, slots=True)
class Fit:
    """How well rows fit a search."""

    search: Matches
    every_row: bool  # whether the principal sees all rows of the entity


@dataclass(frozen=True, slots=True)
class SortKey:
    """One key of an ordering, authorised."""

    hops: tuple[
        tuple[RelationNode, Expression, Expression], ...
    ]  # link, where followed, target's rows
    field: FieldNode
    visible: Expression = TRUE  # on the row that has the field
    descending: bool = False
    nulls_first: bool | None = None
    search: Fit | None = None  # by how well rows fit it, where the source can tell
    shuffled: bool = False  # by a keyed digest: the values' own order would tell of masked ones
    seed: Bound = None  # by a keyed digest of the row's key and this number, in place of a value
    # Of the rows behind the last link; then `field` says what it is, and `visible` on which of
    # these rows the values that it is made of are seen.
    measure: Measure | None = None
