"""Changes or deletes all rows that fit a condition, a part of them at a time."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from mainspring.blueprint.expression import FALSE, all_of
from mainspring.blueprint.nodes import HELD
from mainspring.blueprint.writes import Verb
from mainspring.execution.mutations.refusal import Refused, forbidden
from mainspring.execution.mutations.writer import Writer, Written
from mainspring.operation.mutation import LinkVerb, RowInput
from mainspring.operation.result import Problem

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from mainspring.blueprint.expression import Expression
    from mainspring.execution.mutations.alike import AlikeRows
    from mainspring.execution.mutations.means import Means
    from mainspring.operation.mutation import Write

_PART = 1_000  # rows that are written at a time


class Bulk:
    """Writes the rows of a condition for one principal, inside a transaction that is open.

    Args:
        means: what it is done with.
        writer: makes what writes the rows of one part, where they are to be looked at.
        alike: changes rows that are not to be looked at.
    """

    def __init__(self, means: Means, *, writer: Callable[[], Writer], alike: AlikeRows) -> None:
        self._index = means.index
        self._store = means.store
        self._access = means.access
        self._record = means.record
        self._writer = writer
        self._alike = alike

    def write(
        self, write: Write, where: Expression, *, before_delete: Callable[[Sequence[Any]], None]
    ) -> Written:
        """Do a write.

        Args:
            write: what is to be done.
            where: which rows the caller wants, under the principal's Decision.
            before_delete: is given rows that are deleted next, where somebody asks for them.

        Raises:
            Refused: it is not done.
        """
        allowed = self._access.changeable(write.entity, write.verb)
        parts = self._parts(write, all_of(allowed, where))
        if allowed == FALSE:
            deed = f"{write.verb} {write.entity}"
            raise Refused([forbidden(self._access.principal, deed, path=("where",))])
        if write.verb is Verb.DELETE:
            return self._delete(write, parts, before_delete)
        return self._update(write, parts)

    def _parts(self, write: Write, where: Expression) -> Iterator[list[Any]]:
        """Find the keys of rows, those of a part at a time."""
        count, after = 0, None
        while write.limit is None or count < write.limit:
            left = _PART if write.limit is None else min(_PART, write.limit - count)
            keys, after = self._store.find_some(
                write.entity,
                where=where,
                principal=self._access.principal,
                values=write.values,
                after=after,
                limit=left,
            )
            count += len(keys)
            if write.most is not None and count > write.most:
                raise Refused([_too_many(write.most)])
            if keys:
                yield keys
            if after is None:
                return

    def _update(self, write: Write, parts: Iterator[list[Any]]) -> Written:
        given = write.update or RowInput()
        self._check_links(write.entity, given)
        pattern = None
        if self._alike.are(write.entity, given):
            pattern = self._alike.pattern(write.entity, given)
        rows: list[Any] = []
        count = 0
        for keys in parts:
            count += len(keys)
            if pattern is None:
                several = self._store.load(write.entity, keys)
                self._writer().change(write.entity, several, given)
            else:
                self._alike.change(write.entity, keys, given, pattern=pattern)
            if write.read is not None:
                rows += (self._store.reference(write.entity, key) for key in keys)
        return Written(rows=tuple(rows), count=count)

    def _check_links(self, entity: str, given: RowInput) -> None:
        """Refuse what would write as many further rows."""
        for name, steps in given.links.items():
            held = self._index.relation(entity, name).linkage in HELD
            for step in steps:
                if not held or step.verb not in {LinkVerb.CONNECT, LinkVerb.DISCONNECT}:
                    raise Refused([_not_at_once(name, step.path)])

    def _delete(
        self,
        write: Write,
        parts: Iterator[list[Any]],
        before_delete: Callable[[Sequence[Any]], None],
    ) -> Written:
        alone = self._store.goes_alone(write.entity) and not self._alike.are_compared(write.entity)
        counts: Counter[str] = Counter()
        count = 0
        for keys in parts:
            count += len(keys)
            if write.read is not None:
                before_delete([self._store.reference(write.entity, key) for key in keys])
            if alone:
                self._store.delete_all(write.entity, keys)
                if self._record is not None:
                    self._record.deleted(write.entity, keys)
                counts[write.entity] += len(keys)
            else:
                rows = self._store.load(write.entity, keys)
                counts.update(self._writer().delete(write.entity, rows, path=("where",)))
        return Written(count=count, counts=tuple(counts.items()))


def _too_many(most: int) -> Problem:
    return Problem(
        code="LIMIT_EXCEEDED",
        message=f"More than {most:,} rows fit, which is as many as an operation may write.",
        path=("all",),
        hint=f"Give limit: {most} instead of all, and repeat it until count is less.",
    )


def _not_at_once(name: str, path: tuple[str | int, ...]) -> Problem:
    return Problem(
        code="BAD_INPUT",
        message=f"{name} cannot be written so for many rows at once.",
        path=path,
        hint="Only links that the rows hold themselves can be connected and disconnected.",
    )
