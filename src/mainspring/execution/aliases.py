"""Measures of linked rows under names of the caller's, as for Django's `alias` and `annotate`."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from decimal import Decimal
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from mainspring.blueprint.measured_fields import ASKED_OF, FieldSet, measured_type
from mainspring.blueprint.measures import GATHERED
from mainspring.blueprint.types import Scalar
from mainspring.errors import BadInput
from mainspring.execution.comparable import check_truth, comparable, listed
from mainspring.text import did_you_mean

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mainspring.blueprint.expression import Expression
    from mainspring.blueprint.measures import Function, Measure
    from mainspring.blueprint.nodes import FieldNode, RelationNode
    from mainspring.blueprint.types import TypeRef
    from mainspring.execution.links import Links
    from mainspring.operation.aggregate import Gathering

_LOOKUPS = ("exact", "gt", "gte", "lt", "lte", "in", "isnull")


@dataclass(frozen=True, slots=True)
class Alias:
    """A measure of the rows behind a link, to filter and sort by and to read."""

    relation: RelationNode
    measure: Measure
    field: FieldNode | None  # of the values; none for the count of rows
    rows: Expression  # which of them count
    hops: tuple[RelationNode, ...] = ()  # to one row each, which lead to where the link starts
    gathering: Gathering | None = None  # of a measure that keeps the values
    is_value: bool = False  # whether it is read where no names of values are given

    @property
    def path(self) -> tuple[str, ...]:
        """Names of the links that lead to the rows."""
        return (*(hop.name for hop in self.hops), self.relation.name)

    @property
    def type(self) -> TypeRef:
        """Of the value."""
        return measured_type(self.measure.function, self.field)

    def check_compared(self, name: str) -> None:
        """Refuse to filter and sort by what is only read.

        Args:
            name: of the measure.

        Raises:
            BadInput: it keeps the values of rows, or they are in another database.
        """
        if self.measure.function in GATHERED:
            msg = f"{name} keeps the values of rows, which are neither compared nor sorted by."
            raise BadInput(msg)
        if not all(link.same_database for link in (*self.hops, self.relation)):
            msg = f"{name} is of rows in another database, by which none is filtered or sorted."
            raise BadInput(msg)


NO_ALIASES: Mapping[str, Alias] = MappingProxyType({})


def compared(alias: Alias, name: str, lookup: list[str], value: Any, *, links: Links) -> Any:
    """Give the lookup and the value that a measure is compared with.

    Args:
        alias: the measure.
        name: of it, for errors.
        lookup: parts of the lookup's name.
        value: of the caller.
        links: knows the models.

    Raises:
        BadInput: the measure has no such lookup, or it takes no such value.
    """
    alias.check_compared(name)
    kind = "__".join(lookup) or "exact"
    if value is None and kind == "exact":
        return "isnull", True
    spelled = f"{name}__{kind}"
    if kind == "isnull":
        check_truth(spelled, value)
        return kind, value
    if kind not in _LOOKUPS:
        msg = f"{name} has no lookup {kind!r}."
        raise BadInput(msg, hint=did_you_mean(kind, _LOOKUPS))
    function, field = alias.measure.function, alias.field
    if field is not None and ASKED_OF[function] is FieldSet.VALUES:
        target = alias.relation.target
        return kind, comparable(
            value, entity=target, field=field, lookup=[kind], bindings=links.bindings
        )
    if kind != "in":
        _check_number(value, spelled, function, field)
        return kind, value
    several = listed(spelled, value)
    for item in several:
        _check_number(item, spelled, function, field)
    return kind, several


def _check_number(value: Any, spelled: str, function: Function, field: FieldNode | None) -> None:
    scalar = measured_type(function, field).scalar
    kinds = _KINDS.get(scalar, (int, float, Decimal))
    if not isinstance(value, kinds) or isinstance(value, bool):
        msg = f"{spelled} cannot be compared with {type(value).__name__} {value!r:.80}."
        raise BadInput(msg)


_KINDS: dict[Scalar, tuple[type, ...]] = {Scalar.INT: (int,), Scalar.DURATION: (timedelta,)}
"""What measures of some types are compared with; others are numbers of any kind."""
