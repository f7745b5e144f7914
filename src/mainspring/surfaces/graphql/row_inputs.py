"""From arguments to what rows are given: names of the schema become those of the blueprint."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from decimal import Decimal
from types import MappingProxyType
from typing import TYPE_CHECKING, Any
from uuid import UUID

from mainspring.blueprint.types import RANGES, Price
from mainspring.blueprint.units import conversion
from mainspring.errors import BadInput, LimitExceeded
from mainspring.execution.given_links import GivenLinks
from mainspring.operation.mutation import LinkStep, LinkVerb, RowInput, ValueChange
from mainspring.surfaces.graphql.amounts import nearest_amount, price_of
from mainspring.surfaces.graphql.texts import checked_document, is_storable
from mainspring.surfaces.graphql.value_sources import Constant, SpanOf

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from mainspring.blueprint.index import BlueprintIndex
    from mainspring.blueprint.named_inputs import NamedInput
    from mainspring.blueprint.nodes import FieldNode, RelationNode
    from mainspring.conf import Limits
    from mainspring.operation.mutation import Key, Path
    from mainspring.surfaces.graphql.key_inputs import KeyInputs


_NOTHING: Mapping[str, Any] = MappingProxyType({})
_PLAIN = frozenset({bool, int, float, Decimal, datetime, date, time, timedelta, UUID, bytes})
"""What holds no text, whatever a field does with it."""


class RowInputs:
    """Reads the inputs of one operation and counts the rows that they write.

    Args:
        index: the blueprint.
        keys: reads the keys of rows.
        limits: of one operation.
    """

    def __init__(self, index: BlueprintIndex, *, keys: KeyInputs, limits: Limits) -> None:
        self._index = index
        self._limits = limits
        self.key = keys.key
        self.rows = 0
        self._links: dict[int, GivenLinks] = {}  # by the depth of their rows

    def row(self, entity: str, given: Mapping[str, Any], path: Path, *, depth: int = 1) -> RowInput:
        """Read what a row is given.

        Raises:
            BadInput: something of it cannot be used.
            LimitExceeded: it is nested too deeply, or there are too many rows.
        """
        self.count(depth)
        inputs = self._index.inputs(entity)
        values: dict[str, Any] = {}
        links: dict[str, tuple[LinkStep, ...]] = {}
        changes: dict[str, tuple[ValueChange, ...]] = {}
        for name, value in given.items():
            item = inputs.get(name)
            if item is None:
                continue  # the place that stands in where there is nothing
            attribute = item.attribute
            if item.field is None:
                links[attribute] = self._steps(item, value, (*path, name), depth=depth)
            elif item.change is None:
                is_plain = value is None or type(value) in _PLAIN
                values[attribute] = (
                    value if is_plain else self._value(item.field, value, path, name)
                )
            else:
                found = self._value(item.field, value, path, name)
                change = ValueChange(kind=item.change, value=found, name=name)
                changes[attribute] = (*changes.get(attribute, ()), change)
        if changes:
            check_changes(inputs, values, changes, path)
        return RowInput(
            path=path,
            values=MappingProxyType(values),
            links=MappingProxyType(links) if links else _NOTHING,
            changes=MappingProxyType(changes) if changes else _NOTHING,
        )

    def end(
        self, relation: RelationNode, given: Mapping[str, Any], path: Path
    ) -> tuple[str, Any, Path]:
        """Read which entity the row behind a link to any is of.

        Raises:
            BadInput: it is not one of them.
        """
        targets = () if relation.ends is None else relation.ends.targets
        known = {self._index.entity(name).names.single: name for name in targets}
        several = {name: inner for name, inner in given.items() if inner is not None}
        if len(several) != 1:
            msg = f"Of {relation.name} exactly one type is to be named."
            raise BadInput(msg, path=path, hint="Give one of them.")
        ((name, inner),) = several.items()
        if name not in known:
            msg = f"{relation.name} leads to no row."
            raise BadInput(msg, path=path)
        return known[name], inner, (*path, name)

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

    def _steps(
        self, item: NamedInput, given: Mapping[str, Any] | None, path: Path, *, depth: int
    ) -> tuple[LinkStep, ...]:
        if given is None:
            return ()
        relation = item.relation
        assert relation is not None  # noqa: S101 - it is no field
        asked = sum(value is not None for value in given.values())
        if not relation.many and asked != 1:
            msg = f"Of {relation.name} exactly one thing is to be done."
            raise BadInput(msg, path=path, hint=f"Give one of {', '.join(_ONE)}.")
        links = self._links.get(depth)
        if links is None:
            links = self._links[depth] = GivenLinks(_Deeper(self, depth + 1))
        found: list[LinkStep] = []
        for name, value in given.items():
            if value is not None and value is not False:
                found += links.steps(relation, LinkVerb(name), value, (*path, name))
        return tuple(found)

    def _value(self, field: FieldNode, given: Any, path: Path, name: str) -> Any:
        if given is None or (type(given) is str and is_storable(given)):
            return given
        try:
            if field.type.scalar in RANGES:
                parts = tuple((part, Constant(value)) for part, value in given.items())
                return SpanOf(parts).value({})
            if field.type.quantity is not None:
                return self._amount(field, given)
            return checked_document(given)
        except BadInput as error:
            raise BadInput(error.message, path=(*path, name), hint=error.hint) from error

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

    def end(
        self, relation: RelationNode, given: Mapping[str, Any], path: Path
    ) -> tuple[str, Any, Path]:
        """Read which entity the row behind a link to any is of."""
        return self._rows.end(relation, given, path)


def check_changes(
    inputs: Mapping[str, NamedInput],
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
            names = [name for name, item in inputs.items() if item.attribute == attribute]
            msg = f"{names[0]} is set and changed at once."
            hint = f"Give one of {', '.join(names)}."
            raise BadInput(msg, path=(*path, several[0].name), hint=hint)


_ONE = tuple(verb.value for verb in LinkVerb if verb is not LinkVerb.SET)


def rows_of(
    rows: RowInputs, entity: str, given: Sequence[Mapping[str, Any]], path: Path
) -> tuple[RowInput, ...]:
    """Read what several rows are given."""
    return tuple(rows.row(entity, item, (*path, number)) for number, item in enumerate(given))
