"""Deletes rows, where everything that goes with them may be deleted too."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mainspring.blueprint.expression import TRUE
from mainspring.blueprint.writes import Verb
from mainspring.execution.mutations.refusal import Refused, forbidden
from mainspring.operation.result import Problem

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mainspring.execution.mutations.means import Means
    from mainspring.operation.mutation import Path
    from mainspring.planner.store import Doomed


class Deletion:
    """Deletes rows for one principal.

    Args:
        means: what it is done with.
    """

    def __init__(self, means: Means) -> None:
        self._store = means.store
        self._record = means.record
        self._access = means.access

    def doomed(self, entity: str, rows: Sequence[Any], *, path: Path) -> list[Doomed]:
        """List what goes with rows, by kind.

        Raises:
            Refused: something of it may not be deleted, or keeps the rows.
        """
        found, kept = self._store.doomed(entity, rows)
        problems = [self._kept(entity, path) for _ in kept[:1]]
        for kind in found:
            if not self._may(kind, entity):
                deed = f"delete this {entity}: rows go with it that you may not delete"
                problems.append(forbidden(self._access.principal, deed, path=path))
                break
        if problems:
            raise Refused(problems)
        return found

    def delete(self, entity: str, rows: Sequence[Any], *, path: Path) -> list[Doomed]:
        """Delete rows and tell what went with them.

        Raises:
            Refused: something of it may not be deleted, or keeps the rows.
        """
        found = self.doomed(entity, rows, path=path)
        if self._record is None:
            self._store.delete(entity, rows)
        else:
            going = self._record.going(entity, rows, found)
            self._store.delete(entity, rows)
            self._record.take(going)
        return found

    def _may(self, kind: Doomed, entity: str) -> bool:
        if kind.entity == entity and kind.is_own:
            return True  # that is how they were found
        if not kind.entity:
            # Of what is not exposed Django's own permission decides, as in its admin.
            return kind.is_between or self._access.holds(kind.permission)
        rule = self._access.may(kind.entity, Verb.DELETE)
        if rule == TRUE:
            return True
        return self._store.count(kind, rule, principal=self._access.principal) == kind.count

    @staticmethod
    def _kept(entity: str, path: Path) -> Problem:
        return Problem(
            code="PROTECTED",
            message=f"Other rows need this {entity}.",
            path=path,
            hint="Delete these rows first, or lead them to another one.",
        )
