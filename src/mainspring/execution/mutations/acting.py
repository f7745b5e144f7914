"""Does what an action of the project is, to rows that are found and locked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mainspring.blueprint.expression import all_of
from mainspring.execution.mutations.action_arguments import ActionArguments
from mainspring.execution.mutations.action_method import ActionMethod
from mainspring.execution.mutations.change_record import hearing
from mainspring.execution.mutations.refusal import Refused
from mainspring.execution.mutations.row_draft import RowDraft
from mainspring.execution.mutations.row_states import RowStates
from mainspring.execution.mutations.saving import Saving
from mainspring.operation.changes import Deed
from mainspring.operation.mutation import RowInput
from mainspring.operation.result import Problem

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from mainspring.blueprint.writes import ActionNode, WriteNode
    from mainspring.execution.mutations.deletion import Deletion
    from mainspring.execution.mutations.means import Means
    from mainspring.execution.mutations.preparation import Preparation
    from mainspring.operation.mutation import Path, Write


def deed_of(write: Write) -> str:
    """Tell in words what an action does."""
    verb = write.action.replace("_", " ")  # callers know nothing of Python's spelling
    return f"{verb} {'this ' if write.targets else ''}{write.entity}"


class Acting:
    """Does actions for one principal.

    Args:
        rows: finds and checks rows.
        means: what it is done with.
        deletion: for what is saved.
    """

    def __init__(self, rows: Preparation, *, means: Means, deletion: Deletion) -> None:
        self._rows = rows
        self._store = means.store
        self._bindings = means.bindings
        self._record = means.record
        self._acted = means.acted
        self._saving = Saving(rows, deletion=deletion, record=means.record)
        self._states = RowStates(rows, guards=means.bindings.rules)

    def act(self, write: Write) -> tuple[Any, ...]:
        """Do an action, to each of its rows or to the entity as a whole.

        Returns:
            The rows for the answer.

        Raises:
            Refused: it is not done.
        """
        entity = write.entity
        action = self._writes(entity).action(write.action)
        given = ActionArguments(self._rows, action, bindings=self._bindings).values(write)
        targets = self._targets(write)
        self._refuse()
        method = ActionMethod(self._rows, action, entity, bindings=self._bindings)
        keys = [self._store.key_of(row) for row in targets]
        made: list[Any] = []
        if action.row:
            for key, row in zip(write.targets, targets, strict=True):
                path = key.path if write.many else ()
                made.append(self._one(method, action, given, entity, row, path))
        else:
            with hearing(self._record):
                made += method.rows(given, path=()) or ()
            for row in made:
                self._make(entity, row, ())
        self._refuse()
        if self._acted is not None:
            keys = keys if action.row else [self._store.key_of(row) for row in made]
            self._acted(self._deed(write, given, keys))
        return tuple(made)

    def _deed(self, write: Write, given: Mapping[str, Any], keys: Sequence[Any]) -> Deed:
        return Deed(
            entity=write.entity,
            label=self._rows.index.entity(write.entity).label,
            action=write.action,
            keys=tuple(key if isinstance(key, tuple) else (key,) for key in keys),
            arguments=given,
        )

    def _refuse(self) -> None:
        if self._rows.problems:
            raise Refused(self._rows.problems)

    def _writes(self, entity: str) -> WriteNode:
        writes = self._rows.index.entity(entity).writes
        assert writes is not None  # noqa: S101 - it has an action
        return writes

    # Rows that are there ----------------------------------------------------------------------

    def _targets(self, write: Write) -> Sequence[Any]:
        """Find the rows and lock them; tell of each that is not there, may not be or is twice."""
        entity, access = write.entity, self._rows.access
        if not write.targets:
            return ()
        rule, deed = access.acts(entity, write.action), deed_of(write)
        where = all_of(access.readable(entity), rule)
        rows = self._rows.finding.found_for(deed, entity, write.targets, where=where)
        seen: set[int] = set()
        for key, row in zip(write.targets, rows, strict=True):
            if row is not None and id(row) in seen:
                told = Problem(code="DUPLICATE", message="It is named already.", path=key.path)
                self._rows.problems.append(told)
            seen.add(id(row))
        return rows

    def _one(
        self,
        method: ActionMethod,
        action: ActionNode,
        given: Mapping[str, Any],
        entity: str,
        row: Any,
        path: Path,
    ) -> Any:
        """Do it to one row and give the row for the answer."""
        before = self._counted(entity, row)
        if not self._states.begin(action, entity, row, path=path):
            return row
        with hearing(self._record):
            returned = method.rows({action.row: row, **given}, path=path)
        if returned is None:
            return row
        (made,) = returned or (None,)
        if made is not None and not self._is_same(made, before):
            self._make(entity, made, path)
        elif self._is_same(row, before):  # else it was deleted
            after = row if made is None else made  # a row of a project may be falsy
            self._states.check(action, entity, after, before, path=path)
            self._change(entity, after, before, path, save=made is not None)
        self._note(entity, made, before)
        return row if made is None else made

    def _note(self, entity: str, made: Any, before: Any) -> None:
        """Note what the method stored of its row by itself, as nobody else has done so."""
        was_ours = made is not None and self._is_same(made, before)
        if self._record is not None and not was_ours:
            self._record.looked_up(entity, before)

    def _is_same(self, row: Any, before: Any) -> bool:
        return bool(self._store.key_of(row) == self._store.key_of(before))

    def _counted(self, entity: str, row: Any) -> Any:
        """Give a row its next version, and a copy of it as it was."""
        before = self._store.copy(row)
        version = self._writes(entity).version
        if version:
            self._store.next_version(row, version)
        return before

    def _change(self, entity: str, row: Any, before: Any, path: Path, *, save: bool) -> None:
        """Check what changed of a row, and store it where the method left that to us."""
        given = self._store.changes(entity, row, before) - {self._writes(entity).version}
        if given:
            made = RowInput(path=path)
            draft = RowDraft(
                entity=entity, input=made, row=row, before=before, given=frozenset(given)
            )
            self._settle(draft, save=save)

    # New rows ---------------------------------------------------------------------------------

    def _make(self, entity: str, row: Any, path: Path) -> None:
        """Check and store a row that a method made, where it did not do so itself."""
        if self._store.is_new(row):
            self._settle(RowDraft(entity=entity, input=RowInput(path=path), row=row), save=True)

    def _settle(self, draft: RowDraft, *, save: bool) -> None:
        self._rows.clean(draft.entity, [draft])
        if save and not self._rows.problems:
            self._saving.save([draft])
