"""Spans of the calendar in a statement: in a time zone that may come with the request."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from django.conf import settings
from django.db.models import DateField, DateTimeField, Expression, TextField
from django.utils import timezone

from mainspring.blueprint.types import Scalar
from mainspring.errors import BadInput, LimitExceeded
from mainspring.sources.sql.calendar import reach_of, step_of
from mainspring.sources.sql.fragments import Template
from mainspring.sources.sql.parameters import Marker

if TYPE_CHECKING:
    from collections.abc import Sequence

    from django.db.backends.base.base import BaseDatabaseWrapper
    from django.db.models.sql.compiler import SQLCompiler

    from mainspring.blueprint.expression import Slot
    from mainspring.operation.aggregate import Bucket
    from mainspring.planner.summary import Groups
    from mainspring.sources.sql.dialect import Dialect
    from mainspring.sources.sql.fragments import Compiled
    from mainspring.sources.sql.parameters import Binder, Inputs


@dataclass(frozen=True, slots=True, kw_only=True)
class Calendar:
    """How the moments or dates of one statement fall into spans.

    Args:
        unit: the length of the spans.
        scalar: whether they are of dates or of moments.
        zone: where the request has the time zone; None is for the current one.
        dialect: of the database.
    """

    unit: Bucket
    scalar: Scalar
    zone: Slot | None
    dialect: Dialect

    @property
    def of_dates(self) -> bool:
        """Whether the spans are of dates, not of moments."""
        return self.scalar is Scalar.DATE

    @property
    def field(self) -> Any:
        """The Django field that knows the starts."""
        return DateField() if self.of_dates else DateTimeField()

    def start(self, value: Any) -> Template:
        """Make the start of the span that a value falls into."""
        zoned = settings.USE_TZ and not self.of_dates
        template = self.dialect.bucket(self.unit, dates=self.of_dates, zoned=zoned)
        zone = _Bound(_Zone(self.zone, zoned), TextField())
        others = (zone,) if zoned else ()
        return Template(template, value, *others, output_field=self.field)

    def later(self, value: Any, times: Any) -> Template:
        """Make a value that is some steps later, of which none passes over a span."""
        step = step_of(self.unit, dates=self.of_dates)
        number = step.days if self.of_dates else int(step.total_seconds())
        template = self.dialect.later(number, dates=self.of_dates)
        return Template(template, value, times, output_field=self.field)

    def given(self, slot: Slot) -> Expression:
        """Make the value that a request brings."""
        return _Bound(_Given(slot, self.zone, self.of_dates, self.field), self.field)

    def around(self, slot: Slot, *, later: bool) -> Expression:
        """Make a value that is so far before or behind a given one as no span reaches."""
        far = reach_of(self.unit)
        given = _Given(slot, self.zone, self.of_dates, self.field)
        return _Bound(_Far(given, far if later else -far), self.field)

    def end(self, groups: Groups) -> Expression:
        """Make the end that a request brings, which must not be too far from the start."""
        assert groups.end is not None  # noqa: S101 - asked for only where there is one
        given = _Given(groups.end, self.zone, self.of_dates, self.field)
        if groups.start is None or groups.fill is None:
            return _Bound(given, self.field)
        step = step_of(self.unit, dates=self.of_dates).total_seconds()
        return _Bound(_End(given, groups.start, step, groups.most), self.field)


class _Bound(Expression):
    """A value that comes with each request.

    Args:
        binder: gives it.
        field: of its values.
    """

    def __init__(self, binder: Binder, field: Any) -> None:
        super().__init__(output_field=field)
        self._binder = binder

    def as_sql(  # type: ignore[override]
        self,
        compiler: SQLCompiler,  # noqa: ARG002
        connection: BaseDatabaseWrapper,
    ) -> Compiled:
        """Write a parameter: Django's own protocol."""
        types = {"DateTimeField": "timestamptz", "DateField": "date"}
        kind = types.get(self.output_field.get_internal_type(), "text")
        if connection.vendor != "postgresql":
            return "%s", [Marker(self._binder, 0)]
        if kind == "timestamptz" and not settings.USE_TZ:
            kind = "timestamp"
        return f"CAST(%s AS {kind})", [Marker(self._binder, 0)]

    @property
    def identity(self) -> tuple[Any, ...]:
        """Tell values apart."""
        return (type(self), self._binder)


@dataclass(frozen=True, slots=True)
class _Zone:
    """Binds a time zone by its name."""

    slot: Slot | None
    zoned: bool

    def bind(self, inputs: Inputs) -> Sequence[Any]:
        """Give the name as the only parameter.

        Raises:
            BadInput: the database knows no time zones, or the project uses none.
        """
        name = _zone_name(self.slot, inputs)
        if inputs.connection.vendor != "mysql":
            return (name,)
        if name == "UTC":
            return ("+00:00",)
        if not inputs.connection.features.has_zoneinfo_database:
            msg = "The database knows no time zones."
            raise BadInput(msg, hint='Give timeZone: "UTC", or load the time zones into MariaDB.')
        return (name,)


def _zone_name(slot: Slot | None, inputs: Inputs) -> str:
    found = None if slot is None else inputs.resolve(slot)
    return timezone.get_current_timezone_name() if found is None else str(found)


@dataclass(frozen=True, slots=True)
class _Given:
    """Binds a date or a moment as the database compares it."""

    slot: Slot
    zone: Slot | None
    as_date: bool
    field: Any

    def bind(self, inputs: Inputs) -> Sequence[Any]:
        """Give the value as the only parameter."""
        value = self.value(self.slot, inputs)
        return (self.field.get_db_prep_value(value, inputs.connection, prepared=False),)

    def value(self, slot: Slot, inputs: Inputs) -> date | datetime:
        """Give a value in the form that groups are compared with.

        Raises:
            BadInput: it is no date or moment, or none in this time zone.
        """
        given = inputs.resolve(slot)
        zone = ZoneInfo(_zone_name(self.zone, inputs)) if settings.USE_TZ else None
        try:
            if isinstance(given, datetime):
                return given.astimezone(zone).date() if self.as_date and zone else _of(given, self)
            return given if self.as_date else datetime.combine(given, time(), tzinfo=zone)
        except OverflowError as error:
            msg = "from or to is no moment of this time zone."
            raise BadInput(msg, hint="Give another moment.") from error


def _of(given: datetime, binder: _Given) -> date | datetime:
    return given.date() if binder.as_date else given


@dataclass(frozen=True, slots=True)
class _Far:
    """Binds a value at some distance of a given one, or the last one that there is before it."""

    given: _Given
    by: timedelta

    def bind(self, inputs: Inputs) -> Sequence[Any]:
        """Give the value as the only parameter."""
        value = self.given.value(self.given.slot, inputs)
        try:
            return self._prepared(value + self.by, inputs)
        except OverflowError:
            return self._prepared(self._last(value, inputs), inputs)

    def _prepared(self, value: date | datetime, inputs: Inputs) -> Sequence[Any]:
        return (self.given.field.get_db_prep_value(value, inputs.connection, prepared=False),)

    def _last(self, value: date | datetime, inputs: Inputs) -> date | datetime:
        is_last = self.by > timedelta()
        if not isinstance(value, datetime):
            return date.max if is_last else date.min
        zone = None if value.tzinfo is None else inputs.connection.timezone
        return datetime.max.replace(tzinfo=zone) if is_last else datetime.min.replace(tzinfo=zone)


@dataclass(frozen=True, slots=True)
class _End:
    """Binds the end of a series of spans; what it would fill is counted before anything runs."""

    given: _Given
    start: Slot
    step: float  # seconds
    most: int  # spans

    def bind(self, inputs: Inputs) -> Sequence[Any]:
        """Give the end as the only parameter.

        Raises:
            LimitExceeded: there would be too many spans.
        """
        first = self.given.value(self.start, inputs)
        last = self.given.value(self.given.slot, inputs)
        if (last - first).total_seconds() / self.step > self.most:
            msg = f"From {first} to {last} there are too many buckets; {self.most} may be filled."
            hint = "Ask for a shorter time or longer buckets."
            raise LimitExceeded(msg, limit="max_page_size", hint=hint)
        return self.given.bind(inputs)
