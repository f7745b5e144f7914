"""A link to rows that hold it, or that a table between them links."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import TYPE_CHECKING, Any

from mainspring.blueprint.writes import Verb
from mainspring.execution.mutations.link_steps import given_in
from mainspring.execution.mutations.refusal import missing
from mainspring.operation.mutation import LinkVerb
from mainspring.planner.store import Behind

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from mainspring.blueprint.nodes import RelationNode
    from mainspring.execution.mutations.link_steps import Asked
    from mainspring.execution.mutations.prepared_rows import PreparedRows
    from mainspring.execution.mutations.row_draft import LinkChange, RowDraft
    from mainspring.operation.mutation import Key, LinkStep


class LinkBehind(ABC):
    """Prepares one link to rows that hold it, or that a table between them links.

    Args:
        rows: prepares the rows behind it.
        relation: the link.
        inverse: the name of the link back; empty where there is none.
        changes: what is done, by the identity of the draft.
    """

    def __init__(
        self,
        rows: PreparedRows,
        relation: RelationNode,
        inverse: str,
        changes: dict[int, LinkChange],
    ) -> None:
        self._rows = rows
        self._relation = relation
        self._target = relation.target
        self._inverse = inverse
        self._changes = changes

    def apply(self, verb: LinkVerb, asked: Asked) -> None:
        """Prepare all steps of a kind."""
        steps: dict[LinkVerb, Callable[[Asked], None]] = {
            LinkVerb.CONNECT: self._connect,
            LinkVerb.CREATE: self._create,
            LinkVerb.CONNECT_OR_CREATE: self._connect_or_create,
            LinkVerb.UPDATE: self._update,
            LinkVerb.UPSERT: self._upsert,
            LinkVerb.DISCONNECT: self._disconnect,
            LinkVerb.SET: self._replace,
            LinkVerb.DELETE: self._delete,
        }
        steps[verb](asked)

    @abstractmethod
    def _connect(self, asked: Asked) -> None:
        """Link rows that are there."""

    @abstractmethod
    def _create(self, asked: Asked) -> None:
        """Make rows and link them."""

    @abstractmethod
    def _disconnect(self, asked: Asked) -> None:
        """Unlink rows."""

    @abstractmethod
    def _replace(self, asked: Asked) -> None:
        """Link the rows that are named, and no other ones."""

    def _connect_or_create(self, asked: Asked) -> None:
        keys = [step.keys[0] for _, step in asked]
        where = self._rows.access.readable(self._target)
        rows = self._rows.finding.found(self._target, keys, where=where, lock=False)
        pairs = list(zip(asked, rows, strict=True))
        self._connect([one for one, row in pairs if row is not None])
        self._create([one for one, row in pairs if row is None])

    def _update(self, asked: Asked) -> None:
        for draft, step in asked:
            (row,) = self._linked(draft, step, Verb.UPDATE)
            if row is not None:
                changed = self._rows.changed(self._target, [(row, given_in(step.update))])
                self._changes[id(draft)].saved += changed

    def _upsert(self, asked: Asked) -> None:
        lost: Asked = []
        for draft, step in asked:
            if any(row is not None for row in self._there(draft, step.keys or None)):
                self._update([(draft, step)])
            else:
                lost.append((draft, step))
        self._create(lost)

    def _delete(self, asked: Asked) -> None:
        for draft, step in asked:
            for row in self._linked(draft, step, Verb.DELETE):
                if row is not None:
                    self._changes[id(draft)].deleted.append((self._target, row, step.path))

    def _there(
        self, draft: RowDraft, keys: Sequence[Key] | None, *, lock: bool = True
    ) -> list[Any]:
        """Find the rows behind the link that the principal may read: some by keys, or all."""
        behind = self._behind(draft)
        if behind is None:
            return []
        where = self._rows.access.readable(self._target)
        return self._rows.finding.found(self._target, keys, where=where, lock=lock, behind=behind)

    def _linked(self, draft: RowDraft, step: LinkStep, verb: Verb) -> list[Any]:
        """Find the row of a step among those behind the link."""
        behind = self._behind(draft)
        if behind is None:
            self._rows.problems.append(missing(self._target, path=step.path))
            return [None]
        if step.keys:
            return self._rows.finding.found_to(self._target, verb, step.keys, behind=behind)
        # A link to one row needs no key.
        where = self._rows.access.changeable(self._target, verb)
        found = self._rows.finding.found(self._target, None, where=where, behind=behind)
        if not found:
            self._rows.problems.append(missing(self._target, path=step.path))
        return found[:1] or [None]

    def _behind(self, draft: RowDraft) -> Behind | None:
        """Give the link of a row; nothing is behind that of a new one."""
        if draft.is_new:
            return None
        return Behind(entity=draft.entity, row=draft.before, link=self._relation.name)


def others_than(known: Sequence[Any], rows: Sequence[Any]) -> list[Any]:
    """List those of rows that are not known; each is one object however often it was found."""
    told = {id(row) for row in known}
    return [row for row in rows if row is not None and id(row) not in told]
