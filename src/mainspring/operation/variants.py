"""What is asked of rows of a family of types, for each type whose rows answer otherwise."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mainspring.blueprint.nodes import Linkage
from mainspring.operation.query import (
    Aggregate,
    GlobalId,
    Headline,
    Leaf,
    Link,
    Told,
    TypeName,
    Variant,
    flat,
)

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
    """Ask the same of rows of all types of a family, once for those that answer alike.

    What a type does not show is left out of what is asked of its rows.
    """
    own = Variant(entity, outputs)
    shown = (
        (child.name, tuple(one for one in outputs if _is_shown(child.name, one, index=index)))
        for child in index.descendants(entity)
    )
    others = (Variant(*one) for one in shown if depends_on_type(*one, index=index))
    return (own, *others)


def _is_shown(entity: str, output: Output, *, index: BlueprintIndex) -> bool:
    match output:
        case Leaf(field=field):
            return field in index.fields(entity)
        case Link() | Told() | Aggregate():
            return output.relation in index.relations(entity)
        case Headline(fields=paths):
            known = {*index.fields(entity), *index.relations(entity)}
            return all(path[0] in known for path in paths)
        case _:
            return True
