"""Publishes the events that a domain declares, in the transactions of what they tell of."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field, replace
from itertools import chain
from typing import TYPE_CHECKING, Any

from mainspring.blueprint.emitting import Moment
from mainspring.events.known import known
from mainspring.events.payloads.plain import plain
from mainspring.events.publishing import publish_subjects
from mainspring.operation.event import NewEvent, Subject

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from mainspring.blueprint.emitting import EmissionNode
    from mainspring.blueprint.nodes import Blueprint
    from mainspring.blueprint.writes import ActionNode
    from mainspring.operation.changes import Change, Deed

    Key = tuple[Any, ...]
    Values = Mapping[str, Any]


@dataclass(slots=True, kw_only=True)
class _Row:
    """What became of one row in one mutation."""

    label: str
    key: Key
    moment: Moment
    before: dict[str, Any] = field(default_factory=dict)
    after: dict[str, Any] = field(default_factory=dict)
    fields: dict[str, None] = field(default_factory=dict)  # in order

    def changed(self) -> set[str]:
        """List the attributes that hold something else in the end than in the beginning."""
        return {name for name in self.fields if not self._is_as_before(name)}

    def _is_as_before(self, name: str) -> bool:
        known = name in self.before and name in self.after
        return known and bool(self.before[name] == self.after[name])


class Emitting:
    """Publishes what entities and actions declare.

    Args:
        blueprint: of the domain.
    """

    def __init__(self, blueprint: Blueprint) -> None:
        self._emissions: dict[str, list[EmissionNode]] = defaultdict(list)
        for emission in blueprint.emissions:
            if not emission.signals:
                self._emissions[emission.label].append(emission)
        self._actions: dict[tuple[str, str], ActionNode] = {
            (item.name, action.name): action
            for item in blueprint.entities
            if item.writes is not None
            for action in item.writes.actions
            if action.publishes
        }

    @property
    def has_work(self) -> bool:
        """Whether anything is published by itself."""
        return bool(self._emissions or self._actions)

    def compares(self, label: str) -> bool:
        """Tell whether values are wanted: to know what really changed, and to tell of it."""
        return any(
            item.values or item.moment is Moment.UPDATED for item in self._emissions.get(label, ())
        )

    def changed(self, changes: tuple[Change, ...]) -> None:
        """Publish what a mutation did to rows, by one statement."""
        rows = _folded(item for item in changes if item.label in self._emissions)
        publish_subjects(map(fitting, chain.from_iterable(map(self._events, rows))))

    def _events(self, row: _Row) -> Iterator[NewEvent]:
        for emission in self._emissions[row.label]:
            if emission.moment is row.moment:
                yield from event_of(
                    emission,
                    key=row.key,
                    changed=row.changed() if row.moment is Moment.UPDATED else set(),
                    before=row.before,
                    after=row.after,
                )

    def acted(self, deed: Deed) -> None:
        """Publish that an action was done, an event for each of its rows."""
        action = self._actions.get((deed.entity, deed.action))
        if action is None:
            return
        given = deed.arguments
        payload = {name: plain(given[name]) for name in action.tells if name in given}
        # One that is done to the entity as a whole and gives no row is done once all the same.
        keys = deed.keys or (() if action.row else ((),))
        publish_subjects(
            fitting(
                NewEvent(
                    type=action.publishes, payload=payload, subject=subject_of(deed.label, key)
                )
            )
            for key in keys
        )


def event_of(
    emission: EmissionNode, *, key: Key, changed: set[str], before: Values, after: Values
) -> Iterator[NewEvent]:
    """Give the event of a row, if one is wanted of what became of it.

    Args:
        emission: what is to be published.
        key: of the row, by its parts.
        changed: attributes of an updated row that hold something else.
        before: what it held, as far as that is known.
        after: what it holds.
    """
    payload: dict[str, Any] = {"id": plain(key[0] if len(key) == 1 else list(key))}
    if emission.moment is Moment.UPDATED:
        if not changed or (emission.watched and changed.isdisjoint(emission.watched)):
            return
        payload["changed"] = {
            name: _both(name, before, after) for name in emission.told if name in changed
        }
    if emission.values:
        held = after or before
        payload["values"] = {name: plain(held[name]) for name in emission.values if name in held}
    yield NewEvent(type=emission.type, payload=payload, subject=subject_of(emission.label, key))


def fitting(event: NewEvent) -> NewEvent:
    """Leave out what the dataclass of an event's type does not have."""
    return replace(event, payload=known().payloads.fitting(event.type, event.payload))


def subject_of(label: str, key: Key) -> Subject:
    """Name a row as the subject of an event, as `publish` does."""
    text = "" if not key else str(key[0] if len(key) == 1 else key)
    return Subject(type=label, id=text)


def _both(name: str, before: Values, after: Values) -> dict[str, Any]:
    """Give the old and the new value of an attribute; of a link by a table nothing is known."""
    sides = (("old", before), ("new", after))
    return {side: plain(held[name]) for side, held in sides if name in held}


def _folded(changes: Iterable[Change]) -> list[_Row]:
    """Give what became of each row in the end, in the order in which rows were first touched.

    A row that was made and changed was made; one that was made and deleted was never there.
    """
    found: dict[tuple[str, Key, int], _Row | None] = {}
    lives: dict[tuple[str, Key], int] = defaultdict(int)
    for change in changes:
        for number, key in enumerate(change.keys):
            place = (change.label, key)
            if (old := found.get((*place, lives[place]))) is None or (old.moment is Moment.DELETED):
                lives[place] += 1
                old = None
            found[*place, lives[place]] = _joined(old, change, number, key)
    return [row for row in found.values() if row is not None]


def _joined(row: _Row | None, change: Change, number: int, key: Key) -> _Row | None:
    """Give what became of a row with one change more; None where it was never there."""
    moment = Moment(change.kind)
    before = change.before[number] if change.before else {}
    after = change.after[number] if change.after else {}
    if row is None:
        row = _Row(label=change.label, key=key, moment=moment, before=dict(before))
    elif moment is Moment.DELETED:
        if row.moment is Moment.CREATED:
            return None
        row.moment = moment
    row.before = {**before, **row.before}
    row.after = {} if moment is Moment.DELETED else {**row.after, **after}
    row.fields |= dict.fromkeys(change.fields)
    return row
