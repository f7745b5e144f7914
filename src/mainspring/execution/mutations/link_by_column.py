"""A link whose column the rows behind it hold."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mainspring.blueprint.writes import Verb
from mainspring.execution.mutations.link_behind import LinkBehind, others_than
from mainspring.execution.mutations.link_steps import given_in, needed
from mainspring.execution.mutations.refusal import forbidden
from mainspring.execution.mutations.row_draft import Back
from mainspring.operation.mutation import RowInput

if TYPE_CHECKING:
    from mainspring.execution.mutations.link_steps import Asked
    from mainspring.execution.mutations.row_draft import RowDraft
    from mainspring.operation.mutation import LinkStep


class LinkByColumn(LinkBehind):
    """Prepares a link whose column the rows behind it hold: linking changes these."""

    def _connect(self, asked: Asked) -> None:
        keys = [step.keys[0] for _, step in asked]
        rows = self._rows.finding.found_to(self._target, Verb.UPDATE, keys)
        pairs = [(one, row) for one, row in zip(asked, rows, strict=True) if row is not None]
        self._change([(draft, step, row, draft.row) for (draft, step), row in pairs])

    def _create(self, asked: Asked) -> None:
        made = self._rows.created(
            self._target,
            [given_in(step.create) for _, step in asked],
            backs=[Back(link=self._inverse, row=draft.row) for draft, _ in asked],
        )
        for (draft, _), child in zip(asked, made, strict=False):
            self._changes[id(draft)].saved.append(child)

    def _disconnect(self, asked: Asked) -> None:
        for draft, step in asked:
            rows = (row for row in self._linked(draft, step, Verb.UPDATE) if row is not None)
            self._leave([(draft, step, row) for row in rows])

    def _replace(self, asked: Asked) -> None:
        for draft, step in asked:
            rows = (
                self._rows.finding.found_to(self._target, Verb.UPDATE, step.keys)
                if step.keys
                else []
            )
            linked = self._there(draft, None)
            left = others_than(rows, linked)
            new = others_than(linked, rows)
            self._change([(draft, step, row, draft.row) for row in new])
            self._check_all(left, step)
            self._leave([(draft, step, row) for row in left])

    def _check_all(self, rows: list[Any], step: LinkStep) -> None:
        """See that rows that are to be unlinked may be changed."""
        rule = self._rows.access.may(self._target, Verb.UPDATE)
        access = self._rows.access
        if rows and self._rows.store.failing(self._target, rows, rule, principal=access.principal):
            deed = f"update all of these {self._target}"
            self._rows.problems.append(forbidden(access.principal, deed, path=step.path))

    def _leave(self, found: list[tuple[RowDraft, LinkStep, Any]]) -> None:
        writes = self._rows.index.entity(self._target).writes
        inputs = () if writes is None else writes.inputs
        nullable = any(item.attribute == self._inverse and item.nullable for item in inputs)
        if found and not nullable:
            told = f"A {self._target} needs its {self._inverse}."
            self._rows.problems.append(needed(told, found[0][1]))
            return
        self._change([(draft, step, row, None) for draft, step, row in found])

    def _change(self, found: list[tuple[RowDraft, LinkStep, Any, Any]]) -> None:
        changed = self._rows.changed(
            self._target,
            [(row, RowInput(path=step.path)) for _, step, row, _ in found],
            backs=[Back(link=self._inverse, row=end) for *_, end in found],
        )
        for (draft, *_), child in zip(found, changed, strict=True):
            self._changes[id(draft)].saved.append(child)
