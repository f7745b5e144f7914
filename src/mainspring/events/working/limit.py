"""What limits the deliveries of a handler, or those of some of its types."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.db.models import Q

from mainspring.events.handlers import fits
from mainspring.events.kinds import type_number
from mainspring.events.tables.the_tables import the_tables

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from mainspring.blueprint.rates import Rate
    from mainspring.events.handlers import Handler
    from mainspring.events.kinds import Kinds
    from mainspring.events.tables.event_table import EventTable


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """Those deliveries of a handler with a pattern whose events are of some types."""

    table: EventTable  # of its events
    types: tuple[str, ...]
    is_rest: bool = False  # whether they are those of all other types

    def condition(self) -> Q:
        """Give the condition of these deliveries among those of the handler."""
        of_types = Q(self.table.have_types(self.types))
        return ~of_types if self.is_rest else of_types


@dataclass(frozen=True, slots=True, kw_only=True)
class Limit:
    """What holds for the deliveries of a handler."""

    kind: int
    part: Part | None  # those of them that are meant; None is all
    rates: Mapping[int, Rate]  # by the number of their bucket
    concurrency: int | None
    most: int  # deliveries that are claimed at once

    @property
    def key(self) -> tuple[int, Part | None]:
        """What it is known by among others."""
        return self.kind, self.part

    @property
    def numbers(self) -> tuple[int, ...]:
        """The rows that are locked."""
        return tuple(sorted({self.kind, *self.rates}))

    @property
    def is_none(self) -> bool:
        """Whether nothing limits these, but other types of the same handler alone."""
        return not self.rates and self.concurrency is None


def limits_of(
    kinds: Kinds, rates: Mapping[str, Rate], *, most: int, together: int
) -> tuple[Limit, ...]:
    """List the limits of handlers.

    Args:
        kinds: the handlers.
        rates: of types.
        most: deliveries that are claimed at once.
        together: the same where async handlers run at once.
    """
    found: list[Limit] = []
    for kind in kinds.numbers():
        handler = kinds[kind]
        own = _own(kind, handler, rates)
        parts = list(_parts(handler, rates))
        if len(parts) > 1 or own or handler.handling.concurrency:
            found += [
                Limit(
                    kind=kind,
                    part=part,
                    rates=own | of_part,
                    concurrency=handler.handling.concurrency,
                    most=min(most, _most(handler, together) or most),
                )
                for part, of_part in parts
            ]
    return tuple(found)


def _own(kind: int, handler: Handler, rates: Mapping[str, Rate]) -> dict[int, Rate]:
    """Give what limits all deliveries of a handler."""
    handling = handler.handling
    found = {} if handling.rate is None else {kind: handling.rate}
    if handling.type in rates:
        found[type_number(handling.type)] = rates[handling.type]
    return found


def _parts(
    handler: Handler, rates: Mapping[str, Rate]
) -> Iterator[tuple[Part | None, dict[int, Rate]]]:
    """Part the types of a handler with a pattern into those that are limited, and all others.

    Its deliveries do not say of which types their events are: each part is claimed by itself.
    Give each with what limits it; all as one where there is no such type.
    """
    table = the_tables().labelled(handler.handling.model)
    pattern = handler.handling.type
    named = (type_ for type_ in rates if not type_.endswith("*") and type_ != pattern)
    types = tuple(type_ for type_ in named if fits(type_, pattern))
    if table is None or not types:
        yield None, {}
        return
    for type_ in types:
        yield Part(table=table, types=(type_,)), {type_number(type_): rates[type_]}
    yield Part(table=table, types=types, is_rest=True), {}


def _most(handler: Handler, together: int) -> int:
    """Tell how many a worker can have at work at once; 0 is as many as it likes."""
    if handler.is_async:
        return together * max(handler.handling.batch, 1)
    return max(handler.handling.batch, 1) if handler.handling.concurrency else 0
