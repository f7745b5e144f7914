"""Groups of an entity's rows from Python, under a principal's Decision."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from django.utils import timezone

from mainspring.blueprint.expression import TRUE, Expression, Literal, Measured, Slot, all_of
from mainspring.blueprint.measured_fields import FieldSet, is_in
from mainspring.blueprint.measures import GATHERED
from mainspring.blueprint.types import Scalar
from mainspring.errors import BadInput
from mainspring.execution.comparable import check_truth, listed
from mainspring.execution.given_values import checked_value
from mainspring.execution.slices import slice_of
from mainspring.execution.sort_names import named_key
from mainspring.operation.aggregate import (
    Bucket,
    Figure,
    Fill,
    GroupBy,
    GroupOrder,
    Groups,
    KeyValue,
)
from mainspring.text import did_you_mean

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import tzinfo

    from django.db.models import Aggregate
    from django.db.models.expressions import OrderBy

    from mainspring.blueprint.nodes import FieldNode
    from mainspring.blueprint.types import TypeRef
    from mainspring.execution.record_sums import RecordSums

_LOOKUPS = frozenset({"exact", "in", "gt", "gte", "lt", "lte", "isnull"})
_MOST = 10_000
"""Buckets between start and end."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Value:
    """What rows are grouped by."""

    name: str  # as Django spells the way to it
    by: GroupBy
    entity: str  # that has the field
    field: FieldNode


@dataclass(frozen=True, kw_only=True)
class GroupedRecords:
    """Groups of records: `mainspring.definition.groups.Groups`."""

    sums: RecordSums
    values: tuple[Value, ...]
    figures: tuple[tuple[Figure, TypeRef], ...] = ()
    test: Expression = TRUE
    order: tuple[GroupOrder, ...] = ()
    offset: int = 0
    limit: int | None = None
    fill: Fill | None = None
    start: Slot | None = None
    end: Slot | None = None
    zone: tuple[Slot, ZoneInfo] | None = None  # of buckets; None is for the current one

    def aggregate(self, *measures: Aggregate, **named: Aggregate) -> GroupedRecords:
        """Sum the rows of each group up."""
        sums, found = self.sums.measured(measures, named)
        return replace(self, sums=sums, figures=(*self.figures, *found))

    def having(self, **lookups: Any) -> GroupedRecords:
        """Keep groups whose measures meet all conditions."""
        given = self.sums.given
        tests = [self._condition(name, value, given) for name, value in lookups.items()]
        sums = self.sums.with_given(given)
        return replace(self, sums=sums, test=all_of(self.test, *tests))

    def _condition(self, name: str, value: Any, given: list[Any]) -> Expression:
        alias, _, lookup = name.rpartition("__")
        if lookup not in _LOOKUPS or alias not in self._named():
            alias, lookup = name, "exact"
        figure = self._figure(alias)
        if value is None or lookup == "isnull":
            check_truth(f"{alias}__isnull", value is None or value)
            operand: Literal | Slot = Literal(value=value is None or bool(value))
            return Measured(figure.measure, "isnull", operand, figure.rows)
        given.append(checked_value(listed(name, value) if lookup == "in" else value))
        return Measured(figure.measure, lookup, Slot(len(given) - 1), figure.rows)

    def _named(self) -> Mapping[str, Figure]:
        return {figure.key: figure for figure, _ in self.figures}

    def _figure(self, name: str) -> Figure:
        known = self._named()
        if name not in known:
            msg = f"The groups have no measure {name!r}."
            raise BadInput(msg, hint=did_you_mean(name, list(known)))
        if known[name].measure.function in GATHERED:
            msg = f"{name} keeps the values of rows, which are neither compared nor sorted by."
            raise BadInput(msg)
        return known[name]

    def order_by(self, *names: str | OrderBy) -> GroupedRecords:
        """Sort by measures and by what rows are grouped by."""
        return replace(self, order=tuple(self._key(name) for name in names))

    def _key(self, key: str | OrderBy) -> GroupOrder:
        name, nulls_first = named_key(key)
        plain, descending = name.removeprefix("-"), name.startswith("-")
        places = {value.name: place for place, value in enumerate(self.values)}
        if plain in places:
            return GroupOrder(places[plain], descending, nulls_first)
        figure = self._figure(plain)
        return GroupOrder(figure.measure, descending, nulls_first, rows=figure.rows)

    def filled(
        self,
        with_: str = "zero",
        *,
        start: date | datetime | None = None,
        end: date | datetime | None = None,
    ) -> GroupedRecords:
        """Tell of buckets without rows, too."""
        number = sum(value.by.bucket is not None for value in self.values)
        if number != 1:
            msg = f"Gaps are of groups by one bucket, not by {number}."
            raise BadInput(msg, hint='Group by one date in buckets, such as scheduled="day".')
        if str(with_).upper() not in Fill.__members__:
            msg = f"Gaps are filled with zero or null, not {with_!r}."
            raise BadInput(msg)
        given = self.sums.given
        slots: list[Slot | None] = []
        ends: tuple[Any, ...] = (start, end)
        for value in ends:
            if value is not None:
                if not isinstance(value, date):
                    msg = f"A series is from a date to a date, not from or to {value!r}."
                    raise BadInput(msg)
                given.append(value)
            slots.append(None if value is None else Slot(len(given) - 1))
        sums = self.sums.with_given(given)
        fill = Fill[with_.upper()]
        return replace(self, sums=sums, fill=fill, start=slots[0], end=slots[1])

    def in_zone(self, zone: str | tzinfo) -> GroupedRecords:
        """Begin buckets of moments as the clocks of a time zone say."""
        found = _zone(zone)
        given = self.sums.given
        sums = self.sums.with_given([*given, found.key])
        return replace(self, sums=sums, zone=(Slot(len(given)), found))

    def __getitem__(self, item: slice) -> GroupedRecords:
        """Take some of the groups, in order."""
        given: Any = item
        if not isinstance(given, slice):
            msg = "Groups have no single places."
            raise BadInput(msg, hint="Take a slice, such as [:1], or make a list of them.")
        page = slice_of(item, self.offset, self.limit)
        return replace(self, offset=page[0], limit=page[1])

    def __iter__(self) -> Iterator[dict[str, Any]]:
        """Read the groups."""
        found = self.sums.read((self._groups(),))
        python_value = self.sums.named_values.python_value
        for row in found["groups"]:
            values = {
                value.name: self._local(
                    python_value(row[f"k{place}"], value.entity, value.field), value
                )
                for place, value in enumerate(self.values)
            }
            measures = (
                (figure.key, self.sums.told(figure, row[f"m{place}"], type_))
                for place, (figure, type_) in enumerate(self.figures)
            )
            yield {**values, **dict(measures)}

    def _local(self, found: Any, value: Value) -> Any:
        is_start = value.by.bucket is not None and isinstance(found, datetime)
        if self.zone is None or not is_start or timezone.is_naive(found):
            return found
        return found.astimezone(self.zone[1])

    def _groups(self) -> Groups:
        keys = (KeyValue(f"k{place}", place) for place in range(len(self.values)))
        figures = (
            replace(figure, key=f"m{place}") for place, (figure, _) in enumerate(self.figures)
        )
        return Groups(
            key="groups",
            by=tuple(value.by for value in self.values),
            outputs=(*keys, *figures),
            having=self.test,
            order=self.order,
            limit=self.limit,
            offset=self.offset,
            start=self.start,
            end=self.end,
            fill=self.fill,
            zone=None if self.zone is None else self.zone[0],
            most=_MOST,
        )


def grouped(
    sums: RecordSums, fields: tuple[str, ...], buckets: Mapping[str, str]
) -> GroupedRecords:
    """Group records.

    Raises:
        BadInput: they cannot be grouped so.
    """
    for name in (*fields, *buckets):
        sums.check_name(name)
    values = [_value(sums, name, None) for name in fields]
    values += [_value(sums, name, _bucket(name, unit)) for name, unit in buckets.items()]
    if not values:
        msg = "Rows are grouped by one field at least."
        raise BadInput(msg, hint="Use aggregate() for measures of all rows.")
    return GroupedRecords(sums=sums, values=tuple(values))


def _zone(zone: Any) -> ZoneInfo:
    name = "UTC" if zone is UTC else getattr(zone, "key", zone)
    try:
        return ZoneInfo(name)
    except (ValueError, TypeError, OSError, ZoneInfoNotFoundError):
        msg = f"{zone!r:.80} is no time zone of the IANA database."
        raise BadInput(msg, hint='Give a name such as "Europe/Berlin", or a ZoneInfo.') from None


def _bucket(name: str, unit: str) -> Bucket:
    if str(unit).upper() not in Bucket.__members__:
        units = [item.value for item in Bucket]
        msg = f"{name} is grouped by no bucket {unit!r}."
        raise BadInput(msg, hint=f"Use one of {', '.join(units)}.")
    return Bucket[unit.upper()]


def _value(sums: RecordSums, name: str, bucket: Bucket | None) -> Value:
    links, entity, field = sums.named_values.ends(name)
    scalar = field.type.scalar
    moments = scalar is Scalar.DATE_TIME
    fits = bucket is None or moments or scalar is Scalar.DATE
    if bucket in {Bucket.HOUR, Bucket.MINUTE}:
        fits = moments
    if not is_in(FieldSet.DISTINCT, field) or not fits:
        kind = "" if bucket is None else f" by {bucket}"
        msg = f"Rows are not grouped by {entity}.{field.attribute}{kind}."
        raise BadInput(msg)
    path = (*(link.name for link in links), field.attribute)
    return Value(name=name, by=GroupBy(path, bucket), entity=entity, field=field)
