"""A row while it is written."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Sequence

    from mainspring.blueprint.expression import Expression
    from mainspring.operation.mutation import Path, RowInput
    from mainspring.planner.store import Fault


@dataclass(frozen=True, slots=True, kw_only=True)
class Demand:
    """A rule that is to hold of a row that is written."""

    rule: Expression
    path: Path  # of what it is about
    deed: str  # what the principal may not do where it does not hold
    before: bool  # whether it is to hold of the row as it was, too


@dataclass(frozen=True, slots=True, kw_only=True)
class Back:
    """The link that leads from a row to the one that it is written behind."""

    link: str
    row: Any  # None leads nowhere


@dataclass(slots=True, eq=False, kw_only=True)
class RowDraft:
    """A row that is to be made or changed, and what is done with its links.

    There may be thousands, of which most have nothing of what stands in tuples: these are replaced,
    so that the collector has no list of each to look through.
    """

    entity: str
    input: RowInput
    row: Any  # as the source has it
    before: Any = None  # a copy of what it was; None of a new one
    given: frozenset[str] = frozenset()  # attributes of fields, names of links
    settled: frozenset[str] = frozenset()  # links that are not given but have an end
    is_changed: bool = True  # whether there is something of its own to store
    demands: tuple[Demand, ...] = ()
    withheld: tuple[Fault, ...] = ()  # told where all demands are met
    first: tuple[RowDraft, ...] = ()  # rows that its own columns lead to
    then: tuple[LinkChange, ...] = ()  # what is done once it is stored

    @property
    def path(self) -> Path:
        """Where its input stands."""
        return self.input.path

    @property
    def is_new(self) -> bool:
        """Whether it is made."""
        return self.before is None


@dataclass(slots=True, eq=False, kw_only=True)
class LinkChange:
    """What is done with a link once the row that it starts from is stored."""

    link: str
    saved: list[RowDraft] = field(default_factory=list)  # rows behind it to store
    added: list[Any] = field(default_factory=list)  # rows to link by a table between them
    removed: list[Any] = field(default_factory=list)  # rows to unlink there
    deleted: list[tuple[str, Any, Path]] = field(default_factory=list)  # entity, row, place


def grouped(
    drafts: Iterable[RowDraft], *, by: Callable[[RowDraft], Hashable]
) -> Iterable[Sequence[RowDraft]]:
    """List drafts that have something in common together, in the order of the first of them."""
    found: dict[Hashable, list[RowDraft]] = {}
    for draft in drafts:
        found.setdefault(by(draft), []).append(draft)
    return found.values()


def grouped_demands(
    drafts: Sequence[RowDraft], *, before: bool
) -> list[tuple[Expression, list[tuple[RowDraft, Demand]]]]:
    """List the rules that are to hold, each with the drafts that it is to hold of.

    Args:
        drafts: of one entity.
        before: whether it is asked of the rows as they were.
    """
    found: dict[Expression, list[tuple[RowDraft, Demand]]] = {}
    for draft in drafts:
        for demand in draft.demands:
            if demand.before or not before:
                found.setdefault(demand.rule, []).append((draft, demand))
    return list(found.items())
