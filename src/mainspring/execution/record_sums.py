"""Measures of an entity's rows from Python, of all rows or of each group."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Protocol

from django.db.models import Aggregate

from mainspring.blueprint.types import Scalar
from mainspring.errors import BadInput
from mainspring.execution.decoding import decode
from mainspring.execution.lookups import Lookups
from mainspring.execution.measures import Measures
from mainspring.execution.named_values import NamedValues
from mainspring.operation.aggregate import Groups
from mainspring.operation.query import Aggregate as Summary
from mainspring.operation.query import Kind, Read

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from mainspring.blueprint.expression import Slot
    from mainspring.blueprint.types import TypeRef
    from mainspring.execution.links import Links
    from mainspring.operation.aggregate import AggregateOutput, Figure
    from mainspring.operation.query import Output, Selection

_ALL = 2**31 - 1
"""Groups that were not sliced."""


class Source(Protocol):
    """The records that are summed up: `mainspring.execution.records.EntityRecords`."""

    @property
    def entity(self) -> str:
        """Of the rows."""

    @property
    def given(self) -> tuple[Any, ...]:
        """The values of their slots."""

    @property
    def moment(self) -> Slot | None:
        """That they are of."""

    @property
    def is_sliced(self) -> bool:
        """Whether they are a slice of others."""

    def with_given(self, values: Sequence[Any]) -> Source:
        """Give the same records with other values of slots."""

    def selection(self, outputs: tuple[Output, ...]) -> Selection:
        """Ask for outputs of the rows."""

    def answered(self, read: Read) -> Any:
        """Give the answer to a read."""


@dataclass(frozen=True, slots=True)
class RecordSums:
    """Sums records up."""

    records: Source
    links: Links  # knows the blueprint, and finds what leads from their entity
    aliases: frozenset[str] = frozenset()  # names of measures of linked rows, which are not summed

    def check(self) -> None:
        """Refuse records that are only some of the rows.

        Raises:
            BadInput: they are a slice of others.
        """
        if self.records.is_sliced:
            msg = "Records cannot be summed up once they are sliced."
            raise BadInput(msg)

    def check_name(self, name: str) -> None:
        """Refuse to group and sum up by a measure of linked rows.

        Raises:
            BadInput: it is the name of one.
        """
        if name in self.aliases:
            msg = f"{name} is a measure of linked rows: rows are not grouped or summed up by it."
            raise BadInput(msg, hint=f"Read it with each row: values({name!r}).")

    @property
    def given(self) -> list[Any]:
        """The values of the records' slots, to add further ones to."""
        return list(self.records.given)

    def with_given(self, values: Sequence[Any]) -> RecordSums:
        """Sum the same records up with other values of slots."""
        return replace(self, records=self.records.with_given(values))

    @property
    def named_values(self) -> NamedValues:
        """Finds what rows are grouped by."""
        return NamedValues(self.records.entity, links=self.links)

    def measured(
        self, measures: tuple[Aggregate, ...], named: Mapping[str, Aggregate]
    ) -> tuple[RecordSums, tuple[tuple[Figure, TypeRef], ...]]:
        """Translate measures; the records that are given have the values in them.

        Raises:
            BadInput: rows are not summed up so.
        """
        for item in (*measures, *named.values()):
            self.check_name(_summed_name(item))
        values = self.given
        lookups = Lookups(self.links, values)
        translator = Measures(self.records.entity, links=self.links, lookups=lookups)
        found = tuple(translator.named(measures, named))
        return self.with_given(values), found

    def read(self, outputs: tuple[AggregateOutput, ...]) -> dict[str, Any]:
        """Read measures and groups of the rows, as an answer has them.

        Raises:
            OperationError: they cannot be told.
        """
        limited = tuple(
            replace(output, limit=_ALL)
            if isinstance(output, Groups) and output.limit is None
            else output
            for output in outputs
        )
        selection = self.records.selection(())
        asked = Summary("n", "", selection, limited)
        moment = self.records.moment
        read = Read("n", Kind.AGGREGATE, selection, aggregate=asked, moment=moment)
        return dict(self.records.answered(read))

    def told(self, figure: Figure, value: Any, type_: TypeRef) -> Any:
        """Turn a measure in an answer into Python's value."""
        if type_.scalar is Scalar.ID and value is not None:
            attribute = figure.measure.attribute
            named = self.named_values
            return [named.key(self.records.entity, attribute, key) for key in value]
        return decode(value, type_, index=self.links.index)


def _summed_name(item: Any) -> str:
    """Give the name that an aggregate is of; empty for all else, which is refused elsewhere."""
    sources = item.get_source_expressions() if isinstance(item, Aggregate) else ()
    return str(getattr(sources[0], "name", "")) if sources else ""
