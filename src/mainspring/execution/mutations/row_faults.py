"""What is wrong with a row, as callers are told of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mainspring.operation.result import Problem

if TYPE_CHECKING:
    from mainspring.blueprint.index import BlueprintIndex
    from mainspring.execution.mutations.row_draft import RowDraft
    from mainspring.operation.mutation import Path
    from mainspring.planner.store import Fault


def problem_with(draft: RowDraft, fault: Fault, *, index: BlueprintIndex) -> Problem:
    """Tell of a fault at the input that it is about."""
    changed = {name: several[0].name for name, several in draft.input.changes.items()}
    names = [
        changed.get(attribute) or spelled(index, draft.entity, attribute)
        for attribute in fault.inputs
    ]
    path: Path = (*draft.path, names[0]) if names else draft.path
    hint = f"It is about {', '.join(names)} together." if len(names) > 1 else ""
    return Problem(code=fault.code, message=fault.message, path=path, hint=hint)


def spelled(index: BlueprintIndex, entity: str, attribute: str) -> str:
    """Spell an input as surfaces do, whatever Django calls it."""
    node = index.entity(entity)
    for field in node.fields:
        if attribute == field.attribute:
            return field.name
    for relation in node.relations:
        columns = () if relation.ends is None else relation.ends.columns
        if attribute in (relation.attribute, relation.name, *columns):
            return relation.name
    return attribute
