"""What is to be done with links, sorted by what it is."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from mainspring.blueprint.nodes import HELD, Linkage
from mainspring.operation.mutation import LinkVerb, RowInput
from mainspring.operation.result import Problem

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from mainspring.blueprint.nodes import RelationNode
    from mainspring.execution.mutations.row_draft import RowDraft
    from mainspring.operation.mutation import LinkStep

    Asked = list[tuple[RowDraft, LinkStep]]
    """Steps, each with the row whose link it is about."""


def asked_links(
    relations: Mapping[str, RelationNode], drafts: Sequence[RowDraft], *, forward: bool
) -> Iterator[tuple[RelationNode, Asked]]:
    """List the links that something is to be done with, for all rows.

    Args:
        relations: of their entity.
        drafts: of the rows.
        forward: whether those that rows hold themselves are listed, or those behind them.
    """
    names = dict.fromkeys(name for draft in drafts for name in draft.input.links)
    for name in names:
        relation = relations[name]
        if (relation.linkage in HELD) is forward:
            yield (
                relation,
                [(draft, step) for draft in drafts for step in draft.input.links.get(name, ())],
            )


def by_target(relation: RelationNode, asked: Asked) -> Iterator[tuple[RelationNode, Asked]]:
    """Sort the steps of a link to rows of any type by that type, as links of one type each."""
    if relation.linkage is not Linkage.GENERIC:
        yield relation, asked
        return
    found: dict[str, Asked] = {}
    for one in asked:
        found.setdefault(one[1].target, []).append(one)
    for target, several in found.items():
        # What is done with whatever row is behind it names no type.
        yield replace(relation, targets=(target,)) if target else relation, several


def by_verb(asked: Asked) -> dict[LinkVerb, Asked]:
    """Sort steps by what they do, in an order in which they can be done."""
    found: dict[LinkVerb, Asked] = {}
    for one in asked:
        found.setdefault(one[1].verb, []).append(one)
    return {verb: found[verb] for verb in _ORDER if verb in found}


# What is there before what comes to it, so that nothing is done to what was just linked.
_ORDER = (
    LinkVerb.SET,
    LinkVerb.DISCONNECT,
    LinkVerb.DELETE,
    LinkVerb.UPDATE,
    LinkVerb.UPSERT,
    LinkVerb.CONNECT,
    LinkVerb.CONNECT_OR_CREATE,
    LinkVerb.CREATE,
)


def given_in(given: RowInput | None) -> RowInput:
    """Give what a row is given, which may be nothing."""
    return given or RowInput()


def needed(message: str, step: LinkStep) -> Problem:
    """Tell that a row cannot be without its link."""
    hint = "Connect it to another row, or delete it."
    return Problem(code="REQUIRED", message=message, path=step.path, hint=hint)
