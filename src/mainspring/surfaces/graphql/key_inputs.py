"""From what names a row in arguments to one of its keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mainspring.errors import BadInput
from mainspring.operation.mutation import Key
from mainspring.surfaces.graphql import global_ids
from mainspring.surfaces.graphql.node_keys import is_key
from mainspring.surfaces.graphql.texts import checked_document
from mainspring.surfaces.graphql.write_types import keys_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mainspring.blueprint.index import BlueprintIndex
    from mainspring.blueprint.nodes import EntityNode
    from mainspring.operation.mutation import Path
    from mainspring.surfaces.graphql.members import Members


class KeyInputs:
    """Reads the keys of rows.

    Args:
        index: the blueprint.
        members: by entity.
    """

    def __init__(self, index: BlueprintIndex, *, members: Mapping[str, Members]) -> None:
        self._index = index
        self._members = members
        self._known: dict[str, list[dict[str, str]]] = {}

    def key(self, entity: str, given: Mapping[str, Any], path: Path) -> Key:
        """Read one of the keys of a row.

        Raises:
            BadInput: there is not all of one of them, or more.
        """
        values = {name: value for name, value in given.items() if value is not None}
        known = self._keys(entity)
        for key in known:
            if key.keys() == values.keys():
                parts = tuple((part, checked_document(values[name])) for name, part in key.items())
                return Key(parts=parts, path=path)
        node = self._index.entity(entity)
        if values.keys() == {node.names.global_id}:
            return Key(parts=_opaque(node, values[node.names.global_id], path), path=path)
        told = " or ".join(" with ".join(key) for key in known)
        msg = f"A {entity} is named by all parts of one of its keys."
        raise BadInput(msg, path=path, hint=f"Give {told}.")

    def _keys(self, entity: str) -> list[dict[str, str]]:
        """List the keys of an entity: the part that the name of an input stands for, by name."""
        known = self._known.get(entity)
        if known is None:
            name_of = self._members[entity].reference
            keys = keys_of(self._index.entity(entity))
            known = [{name_of(part).name: part for part in parts} for parts in keys]
            self._known[entity] = known
        return known


def _opaque(node: EntityNode, text: str, path: Path) -> tuple[tuple[str, Any], ...]:
    found = global_ids.decode(text)
    if found is None or found[0] != node.name or not is_key(node, found[1]):
        msg = f"This is no id of a {node.name}."
        raise BadInput(msg, path=path, hint="Send a nodeId as it came.")
    return tuple(zip(node.key, found[1], strict=True))
