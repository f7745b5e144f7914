"""A link by a table between the rows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mainspring.execution.mutations.link_behind import LinkBehind, others_than
from mainspring.execution.mutations.link_steps import given_in
from mainspring.execution.mutations.refusal import missing

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mainspring.execution.mutations.link_steps import Asked
    from mainspring.execution.mutations.row_draft import RowDraft


class LinkByTable(LinkBehind):
    """Prepares a link by a table: whoever may read rows may link to them."""

    def _connect(self, asked: Asked) -> None:
        for draft, row in self._readable(asked):
            self._changes[id(draft)].added.append(row)

    def _create(self, asked: Asked) -> None:
        made = self._rows.created(self._target, [given_in(step.create) for _, step in asked])
        for (draft, _), child in zip(asked, made, strict=False):
            self._changes[id(draft)].saved.append(child)
            self._changes[id(draft)].added.append(child.row)

    def _disconnect(self, asked: Asked) -> None:
        for draft, row in self._readable(asked):
            if not draft.is_new:
                self._changes[id(draft)].removed.append(row)

    def _replace(self, asked: Asked) -> None:
        for draft, step in asked:
            readable = self._rows.access.readable(self._target)
            rows = self._rows.finding.found(self._target, step.keys, where=readable, lock=False)
            for key, row in zip(step.keys, rows, strict=True):
                if row is None:
                    self._rows.problems.append(missing(self._target, path=key.path))
            linked = self._there(draft, None, lock=False)
            change = self._changes[id(draft)]
            change.added += others_than(linked, rows)
            change.removed += others_than(rows, linked)

    def _readable(self, asked: Asked) -> Iterator[tuple[RowDraft, Any]]:
        keys = [key for _, step in asked for key in step.keys]
        if not keys:
            return
        readable = self._rows.access.readable(self._target)
        rows = self._rows.finding.found(self._target, keys, where=readable, lock=False)
        drafts = [draft for draft, step in asked for _ in step.keys]
        for draft, key, row in zip(drafts, keys, rows, strict=True):
            if row is None:
                self._rows.problems.append(missing(self._target, path=key.path))
            else:
                yield draft, row
