"""Finds rows that are to be written, or linked, as the principal may."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mainspring.blueprint.expression import FALSE, TRUE, all_of
from mainspring.execution.mutations.refusal import forbidden, missing

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mainspring.blueprint.expression import Expression
    from mainspring.blueprint.writes import Verb
    from mainspring.execution.mutations.access import WriteAccess
    from mainspring.operation.mutation import Key
    from mainspring.operation.result import Problem
    from mainspring.planner.store import Behind, Store


class RowFinding:
    """Finds the rows of one write.

    Args:
        store: where they are.
        access: of the principal.
        problems: is told of rows that are not there, or that nothing may be done to.
    """

    def __init__(self, store: Store, *, access: WriteAccess, problems: list[Problem]) -> None:
        self._store = store
        self._access = access
        self._problems = problems
        self._known: dict[tuple[str, Any], Any] = {}  # rows that were found, each once

    def found(
        self,
        entity: str,
        keys: Sequence[Key] | None,
        *,
        where: Expression,
        lock: bool = True,
        behind: Behind | None = None,
    ) -> list[Any]:
        """Find rows, each of which is one object however often it is found."""
        if keys is None:
            return self._found(entity, None, where=where, lock=lock, behind=behind)
        found: list[Any] = [None] * len(keys)
        for seen, places in self._by_sight(entity, keys).items():
            some = [keys[place] for place in places]
            both = all_of(where, seen)
            rows = self._found(entity, some, where=both, lock=lock, behind=behind)
            for place, row in zip(places, rows, strict=True):
                found[place] = row
        return found

    def _by_sight(self, entity: str, keys: Sequence[Key]) -> dict[Expression, list[int]]:
        """Give the places of keys by which rows can be found where the same holds."""
        found: dict[Expression, list[int]] = {}
        for place, key in enumerate(keys):
            found.setdefault(self._access.found_by(entity, key), []).append(place)
        return found

    def _found(
        self,
        entity: str,
        keys: Sequence[Key] | None,
        *,
        where: Expression,
        lock: bool,
        behind: Behind | None,
    ) -> list[Any]:
        if where == FALSE:
            return [] if keys is None else [None] * len(keys)
        rows = self._store.find(
            entity,
            keys,
            where=where,
            principal=self._access.principal,
            lock=lock,
            behind=behind,
        )
        if lock and where != TRUE:
            rows = self._still(entity, rows, where)
        return [
            None if row is None else self._known.setdefault((entity, self._store.key_of(row)), row)
            for row in rows
        ]

    def _still(self, entity: str, rows: Sequence[Any], where: Expression) -> list[Any]:
        """Leave out rows that others have changed while their locks were waited for.

        A statement that waits for a lock looks again at the row, but not at what else it speaks of.
        """
        there = [row for row in rows if row is not None]
        if not there or not self._store.waits(entity):
            return list(rows)
        failing = self._store.failing(entity, there, where, principal=self._access.principal)
        lost = {id(row) for row in failing}
        return [None if row is None or id(row) in lost else row for row in rows]

    def found_to(self, entity: str, verb: Verb, keys: Sequence[Key], **options: Any) -> list[Any]:
        """Find rows that something is done to; tell of each that is not there or may not be."""
        where = self._access.changeable(entity, verb)
        return self.found_for(f"{verb} this {entity}", entity, keys, where=where, **options)

    def found_for(
        self, deed: str, entity: str, keys: Sequence[Key], *, where: Expression, **options: Any
    ) -> list[Any]:
        """Find rows for a deed that may be done where something holds, as `found_to`."""
        rows = self.found(entity, keys, where=where, **options)
        lost = [key for key, row in zip(keys, rows, strict=True) if row is None]
        if lost:
            readable = self._access.readable(entity)
            there = self.found(entity, lost, where=readable, lock=False, **options)
            for key, row in zip(lost, there, strict=True):
                self._problems.append(
                    missing(entity, path=key.path)
                    if row is None
                    else forbidden(self._access.principal, deed, path=key.path)
                )
        return rows
