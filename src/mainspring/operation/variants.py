"""What is asked of rows of a family of types, for each type whose rows answer otherwise."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mainspring.blueprint.nodes import Linkage
from mainspring.operation.query import Aggregate, GlobalId, Link, Told, TypeName, Variant, flat

if TYPE_CHECKING:
    from mainspring.blueprint.index import BlueprintIndex
    from mainspring.operation.query import Output


def depends_on_type(entity: str, outputs: tuple[Output, ...], *, index: BlueprintIndex) -> bool:
    """Tell whether rows of a type answer otherwise than those of its parent to the same."""
    return any(
        isinstance(output, TypeName)
        or (isinstance(output, GlobalId) and not output.internal)
        or (
            isinstance(output, Link | Told | Aggregate)
            and index.relation(entity, output.relation).linkage
            in {Linkage.GENERIC_REVERSE, Linkage.ON}
        )
        for output in flat(outputs)
    )


def variants_of(
    entity: str, outputs: tuple[Output, ...], *, index: BlueprintIndex
) -> tuple[Variant, ...]:
    """Ask the same of rows of all types of a family, once for those that answer alike."""
    own = Variant(entity, outputs)
    others = (
        Variant(child.name, outputs)
        for child in index.descendants(entity)
        if depends_on_type(child.name, outputs, index=index)
    )
    return (own, *others)
