"""Keys of rows in opaque ids."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mainspring.surfaces.graphql.texts import is_storable
from mainspring.surfaces.graphql.value_sources import Constant, KeyPart

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mainspring.blueprint.nodes import EntityNode
    from mainspring.surfaces.graphql.given import Given
    from mainspring.surfaces.graphql.value_sources import Source


def is_key(entity: EntityNode, parts: Sequence[str]) -> bool:
    """Tell whether the parts of an opaque id may be the key of a row, and rows have such ids."""
    attributes = {field.attribute for field in entity.fields}
    fits = len(parts) == len(entity.key) and attributes.issuperset(entity.key)
    return fits and all(map(is_storable, parts))


def key_part(given: Given, number: int, value: str) -> Source:
    """Tell where requests find a part of the key in an opaque id."""
    if given.path is None:
        return Constant(value)
    return KeyPart(given.path, number)
