"""What updates may do with a value beside setting it, and the names of the inputs for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mainspring.blueprint.types import Scalar
from mainspring.blueprint.writes import Change
from mainspring.text import numbered

if TYPE_CHECKING:
    from collections.abc import Iterable

    from mainspring.blueprint.nodes import FieldNode
    from mainspring.blueprint.writes import InputNode

_NUMBERS = frozenset({Scalar.INT, Scalar.BIG_INT, Scalar.FLOAT, Scalar.DECIMAL})


def changes_of(field: FieldNode) -> tuple[tuple[Change, str], ...]:
    """List what can be done with a value, each with the name that its input would have."""
    type_ = field.type
    kinds: tuple[Change, ...] = ()
    if type_.enum is not None or type_.is_object:
        pass
    elif type_.lists == 1:
        kinds = (Change.APPEND, Change.REMOVE)
    elif not type_.lists and type_.scalar is Scalar.JSON:
        kinds = (Change.MERGE,)
    elif not type_.lists and type_.scalar in _NUMBERS:
        kinds = (Change.INCREMENT,)
    return tuple((kind, f"{field.name}{kind.value.capitalize()}") for kind in kinds)


def with_free_names(
    changes: tuple[tuple[Change, str], ...], taken: set[str]
) -> tuple[tuple[Change, str], ...]:
    """Give way to inputs that have such names already."""
    found = tuple((kind, numbered(name, taken)) for kind, name in changes)
    taken.update(name for _, name in found)
    return found


def names_of(inputs: Iterable[InputNode]) -> set[str]:
    """List the names of inputs."""
    return {item.name for item in inputs}
