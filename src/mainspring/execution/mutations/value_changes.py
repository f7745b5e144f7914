"""What becomes of a value that is changed rather than set.

The row is locked by then, so that nobody else's change is lost.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mainspring.blueprint.writes import Change
from mainspring.planner.store import Fault

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mainspring.operation.mutation import ValueChange


def changed_value(
    attribute: str, value: Any, changes: Sequence[ValueChange]
) -> tuple[Any, list[Fault]]:
    """Give what becomes of a value, and what is wrong with that."""
    faults: list[Fault] = []
    for change in changes:
        if change.value is None or (value is None and change.kind is Change.INCREMENT):
            message = "There is no number to add to." if value is None else "Null is no change."
            faults.append(Fault(inputs=(attribute,), code="NULL", message=message))
        else:
            try:
                value = _changed(value, change)
            except TypeError:
                # From Python anything may come: a text, or a float for a decimal.
                message = "This cannot be added to it."
                faults.append(Fault(inputs=(attribute,), code="INVALID", message=message))
    return value, faults


def _changed(value: Any, change: ValueChange) -> Any:
    match change.kind:
        case Change.INCREMENT:
            return value + change.value
        case Change.APPEND:
            return [*(value or ()), *change.value]
        case Change.REMOVE:
            return None if value is None else [item for item in value if item not in change.value]
        case Change.MERGE:
            return merged(value, change.value)


def merged(value: Any, patch: Any) -> Any:
    """Merge a document into another one: RFC 7396, JSON Merge Patch."""
    if not isinstance(patch, dict):
        return patch
    found = dict(value) if isinstance(value, dict) else {}
    for name, item in patch.items():
        if item is None:
            found.pop(name, None)
        else:
            found[name] = merged(found.get(name), item)
    return found
