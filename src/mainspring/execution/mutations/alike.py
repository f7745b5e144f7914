"""Rows that are given the same by one statement, as none of them is to be looked at."""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from mainspring.blueprint.expression import TRUE
from mainspring.blueprint.writes import Change, Verb

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from mainspring.execution.mutations.means import Means
    from mainspring.execution.mutations.row_draft import RowDraft
    from mainspring.execution.mutations.writer import Writer
    from mainspring.operation.mutation import RowInput, Write


class AlikeRows:
    """Changes rows of which what is right for one is right for each.

    Args:
        means: what it is done with.
        writer: makes what prepares that which stands for all of them.
    """

    def __init__(self, means: Means, *, writer: Callable[[], Writer]) -> None:
        self._index = means.index
        self._store = means.store
        self._access = means.access
        self._record = means.record
        self._thorough = means.thorough
        self._writer = writer

    def are(self, entity: str, given: RowInput) -> bool:
        """Tell whether no row is to be looked at when it is given this."""
        writes = self._index.entity(entity).writes
        rules = [self._access.may(entity, Verb.UPDATE)]
        rules += (self._access.sets(entity, name) for name in (*given.values, *given.links))
        rules += (self._access.changes(entity, name) for name in given.changes)
        return (
            not self._thorough
            and writes is not None
            and not writes.rules
            and all(rule == TRUE for rule in rules)
            and not self.are_compared(entity)
            and self._store.is_plain(entity)
            and self._adds(entity, given)
        )

    def are_compared(self, entity: str) -> bool:
        """Tell whether somebody wants to know what each row held."""
        return self._record is not None and self._record.compares(entity)

    def _adds(self, entity: str, given: RowInput) -> bool:
        """Tell whether all that is done with values is what databases do by themselves."""
        return all(
            change.kind is Change.INCREMENT and self._store.adds(entity, attribute, change.value)
            for attribute, several in given.changes.items()
            for change in several
        )

    def key_of_one(self, write: Write) -> Any:
        """Give the key of the one row that a write adds to, None where it is to be found first."""
        given, entity = write.update, write.entity
        if write.verb is not Verb.UPDATE or given is None or write.target is None:
            return None
        if not given.changes or given.links or write.expect is not None:
            return None
        if self._access.changeable(entity, Verb.UPDATE) != TRUE or not self.are(entity, given):
            return None
        return self._store.own_key(entity, write.target)

    def pattern(self, entity: str, given: RowInput) -> RowDraft:
        """Prepare what stands for any row that is given the same.

        Raises:
            Refused: it can be given to none.
        """
        return self._writer().pattern(entity, replace(given, changes=MappingProxyType({})))

    def change(
        self, entity: str, keys: Sequence[Any], given: RowInput, *, pattern: RowDraft
    ) -> None:
        """Change rows by one statement.

        Raises:
            Clash: a number of one of them would be none that it may be.
        """
        writes = self._index.entity(entity).writes
        names = self._store.change_all(
            entity,
            keys,
            pattern.row,
            given=pattern.given,
            version="" if writes is None else writes.version,
            added={name: several[0].value for name, several in given.changes.items()},
        )
        if self._record is not None:
            self._record.changed(entity, keys, names)
