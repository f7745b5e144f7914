"""Values of rows by the names that Django gives them: what is asked, and what is found."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mainspring.blueprint.types import Scalar
from mainspring.errors import BadInput
from mainspring.execution.decoding import decode
from mainspring.operation.query import Leaf, Link, Output, Selection, Variant

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from mainspring.blueprint.nodes import FieldNode, RelationNode
    from mainspring.execution.links import Links


class NamedValues:
    """Finds the values that names stand for.

    Args:
        entity: of the rows.
        links: finds links, and knows the blueprint and the models.
    """

    def __init__(self, entity: str, *, links: Links) -> None:
        self._entity = entity
        self._links = links
        self._index = links.index

    def asked(
        self, names: Sequence[str]
    ) -> tuple[tuple[Output, ...], Callable[[Mapping[str, Any]], dict[str, Any]]]:
        """Ask for values; the function finds them in a row of the answer.

        Raises:
            BadInput: there is nothing of a name.
        """
        paths = [(name, *self._path(name)) for name in names]

        def told(row: Mapping[str, Any]) -> dict[str, Any]:
            return {
                name: self._dig(row[output.key], depth, field)
                for name, output, depth, field in paths
            }

        return tuple(output for _, output, *_ in paths), told

    def _dig(self, value: Any, depth: int, field: tuple[str, FieldNode]) -> Any:
        for _ in range(depth):
            if value is None:
                return None
            (value,) = value.values()
        return self.python_value(value, *field)

    def python_value(self, value: Any, entity: str, field: FieldNode) -> Any:
        """Turn the value of a field in an answer into Python's."""
        if field.type.scalar is Scalar.ID and value is not None:
            return self.key(entity, field.attribute, value)
        return decode(value, field.type, index=self._index)

    def key(self, entity: str, attribute: str, value: str) -> Any:
        """Turn a key in an answer into Python's."""
        found = self._links.bindings.models[entity]._meta.get_field(attribute)
        while found.is_relation:
            found = found.target_field
        return found.to_python(value)

    def _path(self, name: str) -> tuple[Output, int, tuple[str, FieldNode]]:
        links, here, field = self.ends(name)
        parts = _plain_part(field)
        output: Output = Leaf("value" if links else name, field.attribute, parts)
        for place, link in reversed(tuple(enumerate(links))):
            inner = Selection(link.target, (Variant(link.target, (output,)),))
            output = Link("value" if place else name, link.name, (inner,))
        return output, len(links) + bool(parts), (here, field)

    def ends(self, name: str) -> tuple[list[RelationNode], str, FieldNode]:
        """Follow to-one links from the entity to a field; a link itself stands for its key.

        Returns:
            The links, the entity behind the last one, and the field of it.

        Raises:
            BadInput: there is nothing of this name.
        """
        links: list[RelationNode] = []
        here = self._entity
        *hops, last = name.split("__")
        fields = self._index.fields
        for hop in hops:
            links.append(self._links.one(here, hop))
            here = links[-1].target
        if last == "pk":
            last = self._only_key(here)
        elif last not in fields(here):
            links.append(self._links.one(here, last))
            last = self._links.key(here, links[-1])
            here = links[-1].target
        if last not in fields(here):
            raise self._links.unknown(here, last)
        return links, here, fields(here)[last]

    def _only_key(self, entity: str) -> str:
        key = self._index.entity(entity).key
        if len(key) != 1:
            msg = f"The key of {entity} has several parts."
            raise BadInput(msg, hint=f"Name each of them: {', '.join(key)}.")
        return key[0]


def _plain_part(field: FieldNode) -> tuple[tuple[str, str], ...]:
    """Name the part of an object that stands for it as one value."""
    if field.type.quantity is not None:
        return (("amount", "amount"),)
    return (("name", "name"),) if field.type.scalar is Scalar.FILE else ()
