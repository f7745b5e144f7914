"""Does one write inside a transaction that is open."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from mainspring.blueprint.writes import Verb
from mainspring.execution.mutations.acting import Acting
from mainspring.execution.mutations.deletion import Deletion
from mainspring.execution.mutations.link_steps import given_in
from mainspring.execution.mutations.preparation import Preparation
from mainspring.execution.mutations.refusal import Refused
from mainspring.execution.mutations.saving import Saving
from mainspring.operation.mutation import RowInput
from mainspring.operation.result import Problem

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from mainspring.execution.mutations.means import Means
    from mainspring.execution.mutations.row_draft import RowDraft
    from mainspring.operation.changes import Change
    from mainspring.operation.mutation import Key, Path, Write
    from mainspring.operation.result import Answer


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """What a write did."""

    rows: tuple[Any, ...] = ()
    text: str | None = None  # of the only row, where it was told when that was stored
    counts: tuple[tuple[str, int], ...] = ()  # rows that a deletion took, by entity
    count: int | None = None  # of the rows that fitted a condition
    problems: tuple[Problem, ...] = ()  # of rows that were skipped
    answers: tuple[Answer | None, ...] = ()  # on rows that went, read before they did
    changes: tuple[Change, ...] = ()  # where somebody wants to know


class Writer:
    """Does one write for one principal.

    Args:
        means: what it is done with.
    """

    def __init__(self, means: Means) -> None:
        self._index = means.index
        self._store = means.store
        self._access = means.access
        self._record = means.record
        self._returning = means.returning
        self._rows = Preparation(means)
        self._deletion = Deletion(means)
        self._acting = Acting(self._rows, means=means, deletion=self._deletion)

    def write(self, write: Write, *, before_delete: Callable[[Sequence[Any]], None]) -> Written:
        """Do a write.

        Args:
            write: what is to be done.
            before_delete: is given rows that are deleted next.

        Raises:
            Refused: it is not done.
        """
        match write.verb:
            case Verb.CREATE:
                return self.created(write.entity, write.creates)
            case Verb.UPDATE:
                return self._update(write)
            case Verb.UPSERT:
                return self._upsert(write)
            case Verb.ACT:
                return Written(rows=self._acting.act(write))
            case _:
                return self._delete(write, before_delete)

    def created(self, entity: str, inputs: Sequence[RowInput]) -> Written:
        """Make rows, all or none.

        Raises:
            Refused: none was.
        """
        return self._save(self._rows.created(entity, inputs))

    def _save(self, drafts: list[RowDraft]) -> Written:
        if self._rows.problems:
            raise Refused(self._rows.problems)
        saving = Saving(
            self._rows, deletion=self._deletion, record=self._record, returning=self._returning
        )
        saving.save(drafts)
        return Written(rows=tuple(draft.row for draft in drafts), text=saving.text)

    def _target(self, write: Write, verb: Verb) -> Any:
        """Find the row that a write is about, and lock it."""
        assert write.target is not None  # noqa: S101 - only a new row has none
        (row,) = self._rows.finding.found_to(write.entity, verb, [write.target])
        if row is None:
            raise Refused(self._rows.problems)
        self._check_version(write, row)
        return row

    def _check_version(self, write: Write, row: Any) -> None:
        writes = self._index.entity(write.entity).writes
        if write.expect is None or writes is None:
            return
        if getattr(row, writes.version) != write.expect:
            told = Problem(
                code="CONFLICT",
                message=f"Somebody else has changed this {write.entity}.",
                path=("expect",),
                hint="Look at the row as it is now, and try again with its version.",
            )
            raise Refused([told], row=row)

    def _update(self, write: Write) -> Written:
        row = self._target(write, Verb.UPDATE)
        return self._save(self._rows.changed(write.entity, [(row, given_in(write.update))]))

    def _upsert(self, write: Write) -> Written:
        assert write.target is not None  # noqa: S101 - it is by a key
        readable = self._access.readable(write.entity)
        (row,) = self._rows.finding.found(write.entity, [write.target], where=readable)
        if row is not None:
            return self._update(write)
        (given,) = write.creates or (RowInput(),)
        made = with_key(given, write.target)
        return self._save(self._rows.created(write.entity, [made]))

    def _delete(self, write: Write, before_delete: Callable[[Sequence[Any]], None]) -> Written:
        row = self._target(write, Verb.DELETE)
        path = () if write.target is None else write.target.path
        before_delete([row])
        if write.validate_only:
            doomed = self._deletion.doomed(write.entity, [row], path=path)
        else:
            doomed = self._deletion.delete(write.entity, [row], path=path)
        counts = tuple((kind.label, kind.count) for kind in doomed)
        return Written(rows=(row,), counts=counts)

    # Many rows at once ------------------------------------------------------------------------

    def change(self, entity: str, rows: Sequence[Any], given: RowInput) -> None:
        """Give rows that were found the same; of what is wrong everything is told once.

        Raises:
            Refused: none is changed.
        """
        try:
            self._save(self._rows.changed(entity, [(row, given) for row in rows]))
        except Refused as refused:
            once = {(item.code, item.path, item.message): item for item in refused.problems}
            raise Refused(list(once.values())) from None

    def pattern(self, entity: str, given: RowInput) -> RowDraft:
        """Prepare what stands for any row that is given the same.

        Raises:
            Refused: it can be given to none.
        """
        (draft,) = self._rows.changed(entity, [(self._store.new(entity), given)])
        if self._rows.problems:
            raise Refused(self._rows.problems)
        return draft

    def delete(self, entity: str, rows: Sequence[Any], *, path: Path) -> dict[str, int]:
        """Delete rows that were found, and count what went.

        Raises:
            Refused: something of it may not be deleted, or keeps the rows.
        """
        doomed = self._deletion.delete(entity, rows, path=path)
        return {kind.label: kind.count for kind in doomed}


def with_key(given: RowInput, key: Key) -> RowInput:
    """Give a new row the values of the key by which it was not found, where it has none."""
    values = dict(given.values)
    for name, value in key.parts:
        if name not in given.links:
            values.setdefault(name, value)
    return replace(given, values=values)
