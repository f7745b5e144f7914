"""Values of rows by the names that Django gives them: what is asked, and what is found."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from mainspring.blueprint.types import Scalar
from mainspring.errors import BadInput
from mainspring.execution.aliases import NO_ALIASES
from mainspring.execution.asked_measures import VALUE, asked_measures, linked
from mainspring.execution.decoding import decode
from mainspring.operation.query import Leaf, TypeName

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from mainspring.blueprint.nodes import FieldNode, RelationNode
    from mainspring.execution.aliases import Alias
    from mainspring.execution.links import Links
    from mainspring.operation.query import Output


@dataclass(frozen=True, slots=True)
class _Value:
    """Where a value is in a row of the answer."""

    keys: tuple[str, ...]  # that lead to it; on the way there may be nothing
    told: Callable[[Any], Any]  # makes Python's value

    def of(self, row: Any) -> Any:
        for key in self.keys:
            if row is None:
                break
            row = row.get(key)  # a row of another type may not show it
        return self.told(row)


class NamedValues:
    """Finds the values that names stand for.

    Args:
        entity: of the rows.
        links: finds links, and knows the blueprint and the models.
        aliases: measures of linked rows by their names.
    """

    def __init__(
        self, entity: str, *, links: Links, aliases: Mapping[str, Alias] = NO_ALIASES
    ) -> None:
        self._entity = entity
        self._links = links
        self._index = links.index
        self._aliases = aliases

    def asked(
        self, names: Sequence[str]
    ) -> tuple[tuple[Output, ...], Callable[[Mapping[str, Any]], dict[str, Any]]]:
        """Ask for values; the function finds them in a row of the answer.

        Raises:
            BadInput: there is nothing of a name.
        """
        outputs: list[Output] = []
        found: dict[str, _Value] = {}
        measured: dict[str, Alias] = {}
        for name in names:
            if name in self._aliases:
                measured[name] = self._aliases[name]
            else:
                output, found[name] = self._one(name)
                outputs.append(output)
        for output, keys in asked_measures(measured, index=self._index):
            outputs.append(output)
            for name, path in keys.items():
                found[name] = _Value(path, partial(self._python_measure, measured[name]))
        wanted = {name: found[name] for name in names}

        def told(row: Mapping[str, Any]) -> dict[str, Any]:
            return {name: value.of(row) for name, value in wanted.items()}

        return tuple(outputs), told

    def _one(self, name: str) -> tuple[Output, _Value]:
        *hops, last = name.split("__")
        way = self._way_to_type(hops, last)
        if way is None:
            return self._field(name)
        keys = (name, *(VALUE for _ in way))
        return linked(way, keys, TypeName(keys[-1]), index=self._index), _Value(keys, _unchanged)

    def _way_to_type(self, hops: Sequence[str], last: str) -> list[RelationNode] | None:
        """Follow links to rows whose type is asked for; None where something else is.

        A link to rows of several entities may end the way: all of them have a type.
        """
        way: list[RelationNode] = []
        targets: tuple[str, ...] = (self._entity,)
        for hop in hops:
            found = self._links.any_one(targets[0], hop) if len(targets) == 1 else None
            if found is None:
                return None
            way.append(found)
            targets = found.targets
        index = self._index
        fits = (
            last == index.entity(target).names.row_type and last not in index.fields(target)
            for target in targets
        )
        return way if all(fits) else None

    def _field(self, name: str) -> tuple[Output, _Value]:
        row_type = self._index.entity(self._entity).names.row_type
        links, here, field = self.ends(name, beside=(*self._aliases, row_type))
        parts = _plain_part(field)
        keys = (name, *(VALUE for _ in links))
        output = linked(links, keys, Leaf(keys[-1], field.attribute, parts), index=self._index)
        told = partial(self.python_value, entity=here, field=field)
        return output, _Value((*keys, *(part for part, _ in parts)), told)

    def _python_measure(self, alias: Alias, value: Any) -> Any:
        if alias.field is not None and alias.type.scalar is Scalar.ID and value is not None:
            return [self.key(alias.relation.target, alias.field.attribute, key) for key in value]
        return decode(value, alias.type, index=self._index)

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

    def ends(
        self, name: str, *, beside: Iterable[str] = ()
    ) -> tuple[list[RelationNode], str, FieldNode]:
        """Follow to-one links from the entity to a field; a link itself stands for its key.

        Args:
            name: as Django spells the way.
            beside: what else may have been meant by a name that is unknown.

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
            if self._links.find(here, last) is None:
                raise self._links.unknown(here, last, beside=beside)
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


def _unchanged(value: Any) -> Any:
    return value
