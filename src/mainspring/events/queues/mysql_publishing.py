"""Writes events and their deliveries on MySQL and MariaDB."""

from __future__ import annotations

import logging
from collections import defaultdict
from datetime import UTC
from typing import TYPE_CHECKING, Any

from django.db import IntegrityError, ProgrammingError
from django.utils.timezone import is_naive, make_aware

from mainspring.events.queues import mysql_statements as sql
from mainspring.events.queues.mysql_steps import among
from mainspring.events.queues.order_keys import order_keys

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from datetime import datetime

    from mainspring.events.queues.mysql_steps import Steps
    from mainspring.events.queues.queue import Row, Wanted

    Pair = tuple[str, str | None]  # type and idempotency key

_log = logging.getLogger("mainspring.events")

_MOST = 1_000  # rows of one statement
_LARGEST = 2_000_000  # characters of payloads in one, unless a single one has more
_DUPLICATE = 1062
_NO_TABLE = 1146
_UNIQUE = "mainspring_event_idempotent"


class Publishing:
    """Publishes in the transaction that is open.

    Args:
        steps: of the database.
    """

    def __init__(self, steps: Steps) -> None:
        self._steps = steps
        self._has_told = False

    def publish(self, rows: Sequence[Row], wanted: Sequence[Wanted]) -> list[tuple[int, bool]]:
        """Write events and their deliveries; give the id of each, and whether it is new."""
        self.lock(order_keys(rows, wanted))
        known: dict[Pair, int] = {}
        made: dict[int, int] = {}  # by the place of each row that is new
        for places in _portions(rows, _firsts(rows)):
            made |= self._made(rows, places, known)
        known |= {_pair(rows[place]): id_ for place, id_ in made.items()}
        self._deliver(((rows[place], id_) for place, id_ in made.items()), wanted)
        return [
            (made[place], True) if place in made else (known[_pair(row)], False)
            for place, row in enumerate(rows)
        ]

    def lock(self, keys: Sequence[int]) -> None:
        """Let others wait who lock the same keys; numbers are drawn in that order then."""
        places = sorted({key % sql.PLACES for key in keys})
        for start in range(0, len(places), _MOST):
            some = places[start : start + _MOST]
            statement = sql.IN_ORDER.replace("(...)", ", ".join(["(%s)"] * len(some)))
            try:
                self._steps.run(statement, some)
            except ProgrammingError as error:
                if error.args[0] != _NO_TABLE:
                    raise
                self._unlocked()
                return

    def _unlocked(self) -> None:
        """Tell once that nobody waits: tables of tests may be made without migrations."""
        if not self._has_told:
            self._has_told = True
            _log.warning("mainspring_order_key is not there: run `manage.py migrate`")

    def _made(
        self, rows: Sequence[Row], places: Sequence[int], known: dict[Pair, int]
    ) -> dict[int, int]:
        """Write those of some events whose keys are not taken; note whose those are that are."""
        left = list(places)
        while left:
            try:
                return dict(zip(left, self._insert([rows[place] for place in left]), strict=True))
            except IntegrityError as error:
                # It has undone its statement, and nothing else.
                if not _is_of_key(error):
                    raise
                taken = self._first_ones(rows[place] for place in left)
                if not taken:
                    raise
                known |= taken
                left = [place for place in left if _pair(rows[place]) not in taken]
        return {}

    def _insert(self, rows: Sequence[Row]) -> Iterable[int]:
        """Write events in order; give their ids.

        Of one statement that says all its values the ids are as far apart as those of any two.
        """
        statement = sql.PUBLISH + ", ".join([sql.EVENT] * len(rows))
        first = self._steps.run(statement, [value for row in rows for value in _values(row)])
        if len(rows) == 1:
            return [first]
        ((step,),) = self._steps.rows(sql.STEP)
        return range(first, first + len(rows) * step, step)

    def _first_ones(self, rows: Iterable[Row]) -> dict[Pair, int]:
        by_type: dict[str, list[str]] = defaultdict(list)
        for row in rows:
            if row.idempotency_key is not None:
                by_type[row.type].append(row.idempotency_key)
        return {
            (type_, key): id_
            for type_, keys in by_type.items()
            for id_, _, key in self._steps.rows(among(sql.FIRST_ONES, len(keys)), [type_, *keys])
        }

    def _deliver(self, events: Iterable[tuple[Row, int]], wanted: Sequence[Wanted]) -> None:
        of: Mapping[str, list[Wanted]] = defaultdict(list)
        for one in wanted:
            of[one.type].append(one)
        values = [_delivery(row, id_, one) for row, id_ in events for one in of[row.type]]
        for start in range(0, len(values), _MOST):
            some = values[start : start + _MOST]
            statement = sql.DELIVER + ", ".join([sql.DELIVERY] * len(some))
            self._steps.run(statement, [value for row in some for value in row])


def _pair(row: Row) -> Pair:
    return row.type, row.idempotency_key


def _firsts(rows: Sequence[Row]) -> Iterator[int]:
    """Give the places of rows that are no duplicates of earlier ones in the same call."""
    seen: set[Pair] = set()
    for place, row in enumerate(rows):
        if row.idempotency_key is None or _pair(row) not in seen:
            seen.add(_pair(row))
            yield place


def _portions(rows: Sequence[Row], places: Iterable[int]) -> Iterator[list[int]]:
    """Cut the places of rows into as many as one statement takes."""
    some: list[int] = []
    size = 0
    for place in places:
        size += len(rows[place].payload)
        if some and (len(some) == _MOST or size > _LARGEST):
            yield some
            some, size = [], len(rows[place].payload)
        some.append(place)
    if some:
        yield some


def _values(row: Row) -> list[Any]:
    return [
        *(row.type, row.version, row.payload, row.subject_type, row.subject_id, row.key),
        *(row.idempotency_key, _spelled(row.not_before), row.priority),
        *(row.correlation_id, row.causation_id),
    ]


def _delivery(row: Row, event: int, one: Wanted) -> list[Any]:
    key = (None, row.key, f"{row.subject_type}:{row.subject_id}")[one.order]
    own = None if key in (None, "", ":") else key
    due = _spelled(row.not_before)
    return [event, one.kind, one.queue, own, row.priority, due, due]


def _spelled(moment: datetime | None) -> str | None:
    """Write a moment in UTC; without a zone it is one of the project's."""
    if moment is None:
        return None
    aware = make_aware(moment) if is_naive(moment) else moment
    return aware.astimezone(UTC).replace(tzinfo=None).isoformat(" ", "microseconds")


def _is_of_key(error: IntegrityError) -> bool:
    """Tell whether it was the idempotency key that was there; anything else is a defect."""
    return error.args[0] == _DUPLICATE and _UNIQUE in str(error.args[1])
