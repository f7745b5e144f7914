"""Links whose columns the rows hold that are written."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mainspring.blueprint.expression import TRUE
from mainspring.blueprint.writes import Verb
from mainspring.execution.mutations.link_steps import (
    asked_links,
    by_target,
    by_verb,
    given_in,
    needed,
)
from mainspring.execution.mutations.refusal import missing
from mainspring.execution.mutations.row_draft import LinkChange
from mainspring.operation.mutation import LinkVerb

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mainspring.blueprint.nodes import RelationNode
    from mainspring.execution.mutations.link_steps import Asked
    from mainspring.execution.mutations.prepared_rows import PreparedRows
    from mainspring.execution.mutations.row_draft import RowDraft
    from mainspring.operation.mutation import Key, LinkStep
    from mainspring.planner.store import End


class OwnLinks:
    """Prepares the ends of links for all rows of a kind at once.

    Args:
        rows: prepares the rows behind them.
    """

    def __init__(self, rows: PreparedRows) -> None:
        self._rows = rows
        self._store = rows.store
        self._access = rows.access

    def prepare(self, entity: str, drafts: Sequence[RowDraft]) -> None:
        """Find or prepare the rows that the columns of rows are to lead to."""
        relations = self._rows.index.relations(entity)
        for link, asked in asked_links(relations, drafts, forward=True):
            for relation, several in by_target(link, asked):
                self._apply(relation, several)

    def _apply(self, relation: RelationNode, asked: Asked) -> None:
        """Do all that is asked of a link to rows of one entity."""
        steps = by_verb(asked)
        for draft, step in steps.pop(LinkVerb.DISCONNECT, []):
            self._lead_nowhere(draft, relation, step)
        self._connect(relation, steps.pop(LinkVerb.CONNECT, []))
        self._connect_or_create(relation, steps.pop(LinkVerb.CONNECT_OR_CREATE, []))
        self._create(relation, steps.pop(LinkVerb.CREATE, []))
        for draft, step in steps.pop(LinkVerb.DELETE, []):
            self._delete_end(draft, relation, step)
        for several in steps.values():
            self._change_ends(relation, several)

    def _set(self, draft: RowDraft, relation: RelationNode, target: Any) -> None:
        self._store.set_link(draft.entity, draft.row, relation.name, target)

    def _connect(self, relation: RelationNode, asked: Asked) -> None:
        if not self._rows.thorough and self._sees_all(relation.target, asked):
            asked = self._unknown(relation, asked)
        keys = [step.keys[0] for _, step in asked]
        for (draft, _), row in zip(asked, self._readable(relation, keys), strict=True):
            if row is not None:
                self._set(draft, relation, row)

    def _sees_all(self, target: str, asked: Asked) -> bool:
        """Tell whether all rows are there for the principal, by the keys that are given."""
        if self._access.readable(target) != TRUE:
            return False
        # Most rows are named by the same key.
        kinds = {(key.known, key.names): key for _, step in asked for key in step.keys[:1]}
        return all(self._access.found_by(target, key) == TRUE for key in kinds.values())

    def _unknown(self, relation: RelationNode, asked: Asked) -> Asked:
        """Set links whose ends everybody may see, where the database tells that they are there."""
        if not asked:
            return asked
        ends = [(draft.row, *step.keys) for draft, step in asked]
        set_ = self._store.set_known(asked[0][0].entity, relation.name, ends)
        return [one for one, is_set in zip(asked, set_, strict=True) if not is_set]

    def _readable(self, relation: RelationNode, keys: list[Key], *, tell: bool = True) -> list[Any]:
        """Find rows to link to: whoever may read them may."""
        if not keys:
            return []
        where = self._access.readable(relation.target)
        rows = self._rows.finding.found(relation.target, keys, where=where, lock=False)
        if tell:
            lost = (key for key, row in zip(keys, rows, strict=True) if row is None)
            self._rows.problems.extend(missing(relation.target, path=key.path) for key in lost)
        return rows

    def _connect_or_create(self, relation: RelationNode, asked: Asked) -> None:
        keys = [step.keys[0] for _, step in asked]
        rows = self._readable(relation, keys, tell=False)
        for (draft, _), row in zip(asked, rows, strict=True):
            if row is not None:
                self._set(draft, relation, row)
        lost = [one for one, row in zip(asked, rows, strict=True) if row is None]
        self._create(relation, lost)

    def _create(self, relation: RelationNode, asked: Asked) -> None:
        made = self._rows.created(relation.target, [given_in(step.create) for _, step in asked])
        # None of them, where nobody may make any.
        for (draft, _), child in zip(asked, made, strict=False):
            draft.first += (child,)
            self._set(draft, relation, child.row)

    def _change_ends(self, relation: RelationNode, asked: Asked) -> None:
        """Change the rows that columns lead to now; or make them, where that is asked for."""
        for draft, step in asked:
            end = self._end(draft, relation, step)
            is_there = end is not None and end.entity == relation.target
            if not is_there and step.verb is LinkVerb.UPSERT:
                self._create(relation, [(draft, step)])
            elif end is None or not is_there:
                self._rows.problems.append(missing(relation.target, path=step.path))
            else:
                (row,) = self._rows.finding.found_to(relation.target, Verb.UPDATE, [end.key])
                if row is not None:
                    draft.first += tuple(
                        self._rows.changed(relation.target, [(row, given_in(step.update))])
                    )

    def _end(self, draft: RowDraft, relation: RelationNode, step: LinkStep) -> End | None:
        """Tell which row is behind a link, None where there is none that the principal sees.

        Of which type a row is that is not seen, and whether there is one, is told to nobody.
        """
        if draft.is_new:
            return None
        end = self._store.end(draft.entity, draft.before, relation.name, path=step.path)
        if end is None or self._access.readable(end.entity) == TRUE:
            return end
        where = self._access.readable(end.entity)
        (row,) = self._rows.finding.found(end.entity, [end.key], where=where, lock=False)
        return None if row is None else end

    def _lead_nowhere(self, draft: RowDraft, relation: RelationNode, step: LinkStep) -> bool:
        writes = self._rows.index.entity(draft.entity).writes
        inputs = () if writes is None else writes.inputs
        if any(item.attribute == relation.name and item.nullable for item in inputs):
            self._set(draft, relation, None)
            return True
        self._rows.problems.append(needed(f"A {draft.entity} needs its {relation.name}.", step))
        return False

    def _delete_end(self, draft: RowDraft, relation: RelationNode, step: LinkStep) -> None:
        end = self._end(draft, relation, step)
        if end is None:
            several = relation.union if len(relation.targets) > 1 else None
            self._rows.problems.append(missing(several or relation.target, path=step.path))
            return
        (row,) = self._rows.finding.found_to(end.entity, Verb.DELETE, [end.key])
        if row is not None and self._lead_nowhere(draft, relation, step):
            change = LinkChange(link=relation.name, deleted=[(end.entity, row, step.path)])
            draft.then += (change,)
