"""Which writes are one statement, which databases do whole or not at all by themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mainspring.blueprint.expression import TRUE
from mainspring.blueprint.nodes import Linkage
from mainspring.blueprint.writes import Verb
from mainspring.operation.mutation import LinkVerb

if TYPE_CHECKING:
    from mainspring.blueprint.index import BlueprintIndex
    from mainspring.execution.mutations.access import WriteAccess
    from mainspring.operation.mutation import RowInput, Write
    from mainspring.planner.store import Store


def is_single(write: Write, *, index: BlueprintIndex, access: WriteAccess, store: Store) -> bool:
    """Tell whether a write only stores one new row, and nothing of it can be refused afterwards.

    What asks the database before the row is stored asks it outside of any transaction then. No
    method of the project's is called that might count on one.

    Args:
        write: what is to be done.
        index: the blueprint.
        access: of whoever writes.
        store: where the rows are.
    """
    entity = write.entity
    writes = index.entity(entity).writes
    if write.verb is not Verb.CREATE or len(write.creates) != 1:
        return False
    if writes is None or writes.rules:
        return False
    return (
        access.may(entity, Verb.CREATE) == TRUE
        and _is_alone(write.creates[0], index=index, entity=entity)
        and access.free(entity).issuperset(_given(write.creates[0]))
        and store.stores_alone(entity)
    )


def _given(row: RowInput) -> set[str]:
    return {*row.values, *row.links, *row.changes}


def _is_alone(row: RowInput, *, index: BlueprintIndex, entity: str) -> bool:
    """Tell whether the links of a row only lead to rows that are there."""
    return all(
        index.relation(entity, name).linkage is Linkage.FORWARD
        and all(step.verb is LinkVerb.CONNECT for step in steps)
        for name, steps in row.links.items()
    )
