"""From arguments to what rows are given: names of the schema become those of the blueprint."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from mainspring.blueprint.expression import FALSE
from mainspring.blueprint.types import RANGES, Price
from mainspring.blueprint.units import conversion
from mainspring.errors import BadInput, LimitExceeded
from mainspring.execution.given_links import GivenLinks
from mainspring.operation.mutation import Key, LinkStep, LinkVerb, RowInput, ValueChange
from mainspring.surfaces.graphql import global_ids
from mainspring.surfaces.graphql.amounts import nearest_amount, price_of
from mainspring.surfaces.graphql.node_keys import is_key
from mainspring.surfaces.graphql.texts import checked_document
from mainspring.surfaces.graphql.value_sources import Constant, SpanOf
from mainspring.surfaces.graphql.write_types import keys_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from mainspring.blueprint.index import BlueprintIndex
    from mainspring.blueprint.nodes import EntityNode, FieldNode, RelationNode
    from mainspring.blueprint.writes import Change, InputNode
    from mainspring.conf import Limits
    from mainspring.operation.mutation import Path
    from mainspring.surfaces.graphql.members import Members


class RowInputs:
    """Reads the inputs of one operation and counts the rows that they write.

    Args:
        index: the blueprint.
        members: by entity.
        limits: of one operation.
    """

    def __init__(
        self, index: BlueprintIndex, *, members: Mapping[str, Members], limits: Limits
    ) -> None:
        self._index = index
        self._members = members
        self._limits = limits
        self.rows = 0

    def row(self, entity: str, given: Mapping[str, Any], path: Path, *, depth: int = 1) -> RowInput:
        """Read what a row is given.

        Raises:
            BadInput: something of it cannot be used.
            LimitExceeded: it is nested too deeply, or there are too many rows.
        """
        self.count(depth)
        inputs = self._inputs(entity)
        values: dict[str, Any] = {}
        links: dict[str, tuple[LinkStep, ...]] = {}
        changes: dict[str, tuple[ValueChange, ...]] = {}
        for name, value in given.items():
            if name not in inputs:
                continue  # the place that stands in where there is nothing
            here = (*path, name)
            item, kind = inputs[name]
            if kind is not None:
                field = self._index.field(entity, item.attribute)
                change = ValueChange(kind=kind, value=self._value(field, value, here), name=name)
                changes[item.attribute] = (*changes.get(item.attribute, ()), change)
            elif item.is_link:
                relation = self._index.relation(entity, item.attribute)
                links[item.attribute] = tuple(
                    self._steps(relation, value, here, depth=depth) if value is not None else ()
                )
            else:
                field = self._index.field(entity, item.attribute)
                values[item.attribute] = self._value(field, value, here)
        check_changes(inputs, values, changes, path)
        return RowInput(
            path=path,
            values=MappingProxyType(values),
            links=MappingProxyType(links),
            changes=MappingProxyType(changes),
        )

    def add(self, count: int) -> None:
        """Count rows that are written.

        Raises:
            LimitExceeded: there are too many.
        """
        self.rows += count
        if self.rows > self._limits.written_rows:
            most = self._limits.written_rows
            msg = f"An operation may write {most:,} rows."
            raise LimitExceeded(msg, limit="written_rows", hint="Write them in several parts.")

    def count(self, depth: int = 1) -> None:
        """Count a row that is written.

        Raises:
            LimitExceeded: it is nested too deeply, or there are too many rows.
        """
        self.add(1)
        if depth > self._limits.written_depth:
            msg = f"Inputs may be nested {self._limits.written_depth} deep."
            raise LimitExceeded(msg, limit="written_depth", hint="Write the rows one by one.")

    def _inputs(self, entity: str) -> dict[str, tuple[InputNode, Change | None]]:
        """Give what is behind the name of each input: what it sets, or what it does with it."""
        writes = self._index.entity(entity).writes
        found: dict[str, tuple[InputNode, Change | None]] = {}
        for item in () if writes is None else writes.inputs:
            if item.allow != FALSE:
                found[item.name] = (item, None)
                found |= {name: (item, kind) for kind, name in item.changes}
        return found

    # Links ------------------------------------------------------------------------------------

    def _steps(
        self, relation: RelationNode, given: Mapping[str, Any], path: Path, *, depth: int
    ) -> Iterator[LinkStep]:
        if not relation.many and len(given) != 1:
            msg = f"Of {relation.name} exactly one thing is to be done."
            raise BadInput(msg, path=path, hint=f"Give one of {', '.join(_ONE)}.")
        links = GivenLinks(_Deeper(self, depth + 1))
        for name, value in given.items():
            if value is not None and value is not False:
                yield from links.steps(relation, LinkVerb(name), value, (*path, name))

    # Keys -------------------------------------------------------------------------------------

    def key(self, entity: str, given: Mapping[str, Any], path: Path) -> Key:
        """Read one of the keys of a row.

        Raises:
            BadInput: there is not all of one of them, or more.
        """
        node = self._index.entity(entity)
        values = {name: value for name, value in given.items() if value is not None}
        if values.keys() == {node.names.global_id}:
            return Key(parts=_opaque(node, values[node.names.global_id], path), path=path)
        members = self._members[entity]
        known = [{members.reference(part).name: part for part in parts} for parts in keys_of(node)]
        for key in known:
            if key.keys() == values.keys():
                parts = tuple((part, checked_document(values[name])) for name, part in key.items())
                return Key(parts=parts, path=path)
        told = " or ".join(" with ".join(key) for key in known)
        msg = f"A {entity} is named by all parts of one of its keys."
        raise BadInput(msg, path=path, hint=f"Give {told}.")

    # Values -----------------------------------------------------------------------------------

    def _value(self, field: FieldNode, given: Any, path: Path) -> Any:
        if given is None:
            return None
        try:
            if field.type.scalar in RANGES:
                parts = tuple((name, Constant(part)) for name, part in given.items())
                return SpanOf(parts).value({})
            if field.type.quantity is not None:
                return self._amount(field, given)
            return checked_document(given)
        except BadInput as error:
            raise BadInput(error.message, path=path, hint=error.hint) from error

    def _amount(self, field: FieldNode, given: Mapping[str, Any]) -> Any:
        quantity = field.type.quantity
        assert quantity is not None  # noqa: S101 - only such are given here
        node = self._index.quantity(quantity.kind)
        if node.dimension is None:
            # With all its digits: those that the column has no place for are told of.
            price = Price(given["amount"], given["currency"])
            return price_of(price, only=quantity.unit, places=None, up=False, name=field.name)
        start, end = (node.dimension.unit(name) for name in (given["unit"].name, quantity.unit))
        assert start is not None  # noqa: S101 - the schema knows no others
        assert end is not None  # noqa: S101
        return nearest_amount(
            given["amount"], conversion(start, end), places=quantity.places, name=field.name
        )


class _Deeper:
    """Reads rows behind a link: `mainspring.execution.given_links.Reads`."""

    def __init__(self, rows: RowInputs, depth: int) -> None:
        self._rows = rows
        self._depth = depth

    def key(self, entity: str, given: Mapping[str, Any], path: Path) -> Key:
        """Read one of the keys of a row."""
        return self._rows.key(entity, given, path)

    def row(self, entity: str, given: Mapping[str, Any], path: Path) -> RowInput:
        """Read what a row is given."""
        return self._rows.row(entity, given, path, depth=self._depth)


def check_changes(
    inputs: Mapping[str, tuple[InputNode, Change | None]],
    values: Mapping[str, Any],
    changes: Mapping[str, Sequence[ValueChange]],
    path: Path,
) -> None:
    """Refuse a value that is set and changed at once.

    Raises:
        BadInput: one is.
    """
    for attribute, several in changes.items():
        if attribute in values:
            names = [name for name, (item, _) in inputs.items() if item.attribute == attribute]
            msg = f"{names[0]} is set and changed at once."
            hint = f"Give one of {', '.join(names)}."
            raise BadInput(msg, path=(*path, several[0].name), hint=hint)


_ONE = tuple(verb.value for verb in LinkVerb if verb is not LinkVerb.SET)


def _opaque(node: EntityNode, text: str, path: Path) -> tuple[tuple[str, Any], ...]:
    found = global_ids.decode(text)
    if found is None or found[0] != node.name or not is_key(node, found[1]):
        msg = f"This is no id of a {node.name}."
        raise BadInput(msg, path=path, hint="Send a nodeId as it came.")
    return tuple(zip(node.key, found[1], strict=True))


def rows_of(
    rows: RowInputs, entity: str, given: Sequence[Mapping[str, Any]], path: Path
) -> tuple[RowInput, ...]:
    """Read what several rows are given."""
    return tuple(rows.row(entity, item, (*path, number)) for number, item in enumerate(given))
