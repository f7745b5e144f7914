"""From a read to a plan: the passes, in order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mainspring.blueprint.expression import FALSE
from mainspring.operation.query import Kind
from mainspring.planner.passes.authorise import authorise
from mainspring.planner.passes.expand import expand, with_limits
from mainspring.planner.passes.prune import prune
from mainspring.planner.passes.push_down import push_down
from mainspring.planner.plan import Plan, PlannedPart, Summary
from mainspring.planner.summarise import summarise

if TYPE_CHECKING:
    from collections.abc import Callable

    from mainspring.operation.query import Aggregate, Read, Selection
    from mainspring.planner.access import Access
    from mainspring.planner.plan import Fetch
    from mainspring.planner.source import Capabilities


def plan_read(
    read: Read,
    *,
    access: Access,
    capabilities: Callable[[str], Capabilities],
    page_size: int,
) -> Plan:
    """Make the plan of one root field.

    Raises:
        Forbidden: the read uses something that the principal never sees.
        BadInput: it uses something of the past that no version holds.
    """
    is_list = read.kind is not Kind.ONE

    def planned(selection: Selection) -> Fetch:
        # First what may be seen, so that no later pass can look at more than the principal can.
        fetch = authorise(selection, access=access)
        # Then what has no rows, before defaults are added to it.
        fetch = prune(fetch)
        # Then what was left out: orders and page sizes.
        fetch = expand(fetch, access=access, page_size=page_size, is_list=is_list)
        # Last where each part runs: it needs the final outputs.
        return push_down(fetch, capabilities=capabilities)

    def summed(asked: Aggregate) -> Summary:
        rows = authorise(asked.selection, access=access)
        outputs = summarise(rows.entity, asked.outputs, access=access)
        return with_limits(Summary(asked.key, None, rows, outputs), page_size=page_size)

    return Plan(
        key=read.key,
        kind=read.kind,
        fetch=planned(read.selection),
        parts=tuple(
            PlannedPart(
                part.key,
                part.part,
                None if part.selection is None else planned(part.selection),
                part.inner,
            )
            for part in read.parts
        ),
        moment=read.moment,
        denied=access.decide(read.selection.entity).rows == FALSE,
        linked=read.linked,
        summary=None if read.aggregate is None else summed(read.aggregate),
    )
