"""Prepares what is done with the links of rows that are written."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mainspring.blueprint.expression import TRUE
from mainspring.blueprint.nodes import Linkage
from mainspring.blueprint.writes import Verb
from mainspring.execution.mutations.refusal import forbidden, missing
from mainspring.execution.mutations.row_draft import Back, LinkChange, RowDraft
from mainspring.operation.mutation import LinkVerb, RowInput
from mainspring.operation.result import Problem
from mainspring.planner.store import Behind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from mainspring.blueprint.nodes import RelationNode
    from mainspring.execution.mutations.preparation import Preparation
    from mainspring.operation.mutation import Key, LinkStep

    Asked = list[tuple[RowDraft, LinkStep]]


class LinkPreparation:
    """Prepares links for all rows of a kind at once, so that statements do not grow with rows.

    Args:
        rows: prepares the rows behind them.
    """

    def __init__(self, rows: Preparation) -> None:
        self._rows = rows
        self._store = rows.store
        self._access = rows.access

    # Links whose columns the rows hold --------------------------------------------------------

    def ends(self, entity: str, drafts: Sequence[RowDraft]) -> None:
        """Find or prepare the rows that the columns of rows are to lead to."""
        for relation, asked in self._asked(entity, drafts, forward=True):
            by_verb = _by_verb(asked)
            for draft, step in by_verb.pop(LinkVerb.DISCONNECT, []):
                self._lead_nowhere(draft, relation, step)
            self._connect(relation, by_verb.pop(LinkVerb.CONNECT, []))
            self._connect_or_create(relation, by_verb.pop(LinkVerb.CONNECT_OR_CREATE, []))
            self._create(relation, by_verb.pop(LinkVerb.CREATE, []))
            for draft, step in by_verb.pop(LinkVerb.DELETE, []):
                self._delete_end(draft, relation, step)
            for several in by_verb.values():
                self._change_ends(relation, several)

    def _set(self, draft: RowDraft, relation: RelationNode, target: Any) -> None:
        self._store.set_link(draft.entity, draft.row, relation.name, target)

    def _connect(self, relation: RelationNode, asked: Asked) -> None:
        if not self._rows.thorough and self._access.readable(relation.target) == TRUE:
            asked = [one for one in asked if not self._is_known(relation, *one)]
        keys = [step.keys[0] for _, step in asked]
        for (draft, _), row in zip(asked, self._readable(relation, keys), strict=True):
            if row is not None:
                self._set(draft, relation, row)

    def _is_known(self, relation: RelationNode, draft: RowDraft, step: LinkStep) -> bool:
        """Set a link whose end everybody may see, and leave it to the database that it is there."""
        (key,) = step.keys
        return self._store.set_known(draft.entity, draft.row, relation.name, key)

    def _readable(self, relation: RelationNode, keys: list[Key], *, tell: bool = True) -> list[Any]:
        """Find rows to link to: whoever may read them may."""
        if not keys:
            return []
        where = self._access.readable(relation.target)
        rows = self._rows.found(relation.target, keys, where=where, lock=False)
        if tell:
            lost = (key for key, row in zip(keys, rows, strict=True) if row is None)
            self._rows.problems += (missing(relation.target, path=key.path) for key in lost)
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
        made = self._rows.created(relation.target, [_input(step.create) for _, step in asked])
        # None of them, where nobody may make any.
        for (draft, _), child in zip(asked, made, strict=False):
            draft.first.append(child)
            self._set(draft, relation, child.row)

    def _change_ends(self, relation: RelationNode, asked: Asked) -> None:
        """Change the rows that columns lead to now; or make them, where that is asked for."""
        for draft, step in asked:
            key = None if draft.is_new else self._key_behind(draft, relation, step)
            if key is None and step.verb is LinkVerb.UPSERT:
                self._create(relation, [(draft, step)])
            elif key is None:
                self._rows.problems.append(missing(relation.target, path=step.path))
            else:
                (row,) = self._rows.found_to(relation.target, Verb.UPDATE, [key])
                if row is not None:
                    draft.first += self._rows.changed(relation.target, [(row, _input(step.update))])

    def _key_behind(self, draft: RowDraft, relation: RelationNode, step: LinkStep) -> Key | None:
        return self._store.key_behind(draft.entity, draft.before, relation.name, path=step.path)

    def _lead_nowhere(self, draft: RowDraft, relation: RelationNode, step: LinkStep) -> bool:
        writes = self._rows.index.entity(draft.entity).writes
        inputs = () if writes is None else writes.inputs
        if any(item.attribute == relation.name and item.nullable for item in inputs):
            self._set(draft, relation, None)
            return True
        self._rows.problems.append(_needed(f"A {draft.entity} needs its {relation.name}.", step))
        return False

    def _delete_end(self, draft: RowDraft, relation: RelationNode, step: LinkStep) -> None:
        key = None if draft.is_new else self._key_behind(draft, relation, step)
        if key is None:
            self._rows.problems.append(missing(relation.target, path=step.path))
            return
        (row,) = self._rows.found_to(relation.target, Verb.DELETE, [key])
        if row is not None and self._lead_nowhere(draft, relation, step):
            change = LinkChange(link=relation.name, deleted=[(relation.target, row, step.path)])
            draft.then.append(change)

    # Links that other rows or tables hold -----------------------------------------------------

    def changes(self, entity: str, drafts: Sequence[RowDraft]) -> None:
        """Prepare what is done behind rows once these are stored."""
        for relation, asked in self._asked(entity, drafts, forward=False):
            by_table = relation.linkage is Linkage.THROUGH
            inverse = self._inverse(relation)
            for verb, several in _by_verb(asked).items():
                changes = {id(draft): _change(draft, relation) for draft, _ in several}
                kind = _ByTable if by_table else _ByColumn
                kind(self._rows, relation, inverse, changes).apply(verb, several)

    def _inverse(self, relation: RelationNode) -> str:
        """Name the link of the rows behind a link that leads back."""
        inverses = dict(relation.inverses)
        return inverses.get(relation.target, "")

    def _asked(
        self, entity: str, drafts: Sequence[RowDraft], *, forward: bool
    ) -> Iterator[tuple[RelationNode, Asked]]:
        """List the links of one kind that something is to be done with, for all rows."""
        relations = self._rows.index.relations(entity)
        names = dict.fromkeys(name for draft in drafts for name in draft.input.links)
        for name in names:
            relation = relations[name]
            if (relation.linkage is Linkage.FORWARD) is forward:
                yield (
                    relation,
                    [(draft, step) for draft in drafts for step in draft.input.links.get(name, ())],
                )


class _Behind:
    """Prepares one link to rows that hold it, or that a table between them links.

    Args:
        rows: prepares the rows behind it.
        relation: the link.
        inverse: the name of the link back; empty where there is none.
        changes: what is done, by the identity of the draft.
    """

    def __init__(
        self,
        rows: Preparation,
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

    def _connect(self, asked: Asked) -> None:
        raise NotImplementedError

    def _create(self, asked: Asked) -> None:
        raise NotImplementedError

    def _disconnect(self, asked: Asked) -> None:
        raise NotImplementedError

    def _replace(self, asked: Asked) -> None:
        raise NotImplementedError

    def _connect_or_create(self, asked: Asked) -> None:
        keys = [step.keys[0] for _, step in asked]
        where = self._rows.access.readable(self._target)
        rows = self._rows.found(self._target, keys, where=where, lock=False)
        pairs = list(zip(asked, rows, strict=True))
        self._connect([one for one, row in pairs if row is not None])
        self._create([one for one, row in pairs if row is None])

    def _update(self, asked: Asked) -> None:
        for draft, step in asked:
            (row,) = self._linked(draft, step, Verb.UPDATE)
            if row is not None:
                changed = self._rows.changed(self._target, [(row, _input(step.update))])
                self._changes[id(draft)].saved += changed

    def _upsert(self, asked: Asked) -> None:
        lost: Asked = []
        for draft, step in asked:
            readable = self._rows.access.readable(self._target)
            behind = self._behind(draft)
            found = (
                [None]
                if behind is None
                else self._rows.found(
                    self._target, step.keys or None, where=readable, behind=behind
                )
            )
            if any(row is not None for row in found):
                self._update([(draft, step)])
            else:
                lost.append((draft, step))
        self._create(lost)

    def _delete(self, asked: Asked) -> None:
        for draft, step in asked:
            for row in self._linked(draft, step, Verb.DELETE):
                if row is not None:
                    self._changes[id(draft)].deleted.append((self._target, row, step.path))

    def _linked(self, draft: RowDraft, step: LinkStep, verb: Verb) -> list[Any]:
        """Find the row of a step among those behind the link."""
        behind = self._behind(draft)
        if behind is None:
            self._rows.problems.append(missing(self._target, path=step.path))
            return [None]
        if step.keys:
            return self._rows.found_to(self._target, verb, step.keys, behind=behind)
        # A link to one row needs no key.
        where = self._rows.access.changeable(self._target, verb)
        found = self._rows.found(self._target, None, where=where, behind=behind)
        if not found:
            self._rows.problems.append(missing(self._target, path=step.path))
        return found[:1] or [None]

    def _behind(self, draft: RowDraft) -> Behind | None:
        """Give the link of a row; nothing is behind that of a new one."""
        if draft.is_new:
            return None
        return Behind(entity=draft.entity, row=draft.before, link=self._relation.name)


class _ByColumn(_Behind):
    """Prepares a link whose column the rows behind it hold: linking changes these."""

    def _connect(self, asked: Asked) -> None:
        keys = [step.keys[0] for _, step in asked]
        rows = self._rows.found_to(self._target, Verb.UPDATE, keys)
        pairs = [(one, row) for one, row in zip(asked, rows, strict=True) if row is not None]
        self._change([(draft, step, row, draft.row) for (draft, step), row in pairs])

    def _create(self, asked: Asked) -> None:
        made = self._rows.created(
            self._target,
            [_input(step.create) for _, step in asked],
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
            rows = self._rows.found_to(self._target, Verb.UPDATE, step.keys) if step.keys else []
            kept = {id(row) for row in rows}
            behind = self._behind(draft)
            readable = self._rows.access.readable(self._target)
            linked = (
                []
                if behind is None
                else self._rows.found(self._target, None, where=readable, behind=behind)
            )
            there = {id(row) for row in linked}
            new = [row for row in rows if row is not None and id(row) not in there]
            self._change([(draft, step, row, draft.row) for row in new])
            self._check_all([row for row in linked if id(row) not in kept], step)
            self._leave([(draft, step, row) for row in linked if id(row) not in kept])

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
            self._rows.problems.append(_needed(told, found[0][1]))
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


class _ByTable(_Behind):
    """Prepares a link by a table: whoever may read rows may link to them."""

    def _connect(self, asked: Asked) -> None:
        for draft, row in self._readable(asked):
            self._changes[id(draft)].added.append(row)

    def _create(self, asked: Asked) -> None:
        made = self._rows.created(self._target, [_input(step.create) for _, step in asked])
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
            rows = self._rows.found(self._target, step.keys, where=readable, lock=False)
            for key, row in zip(step.keys, rows, strict=True):
                if row is None:
                    self._rows.problems.append(missing(self._target, path=key.path))
            behind = self._behind(draft)
            linked = (
                []
                if behind is None
                else self._rows.found(self._target, None, where=readable, lock=False, behind=behind)
            )
            change = self._changes[id(draft)]
            change.added += (row for row in rows if row is not None and row not in linked)
            change.removed += (row for row in linked if row not in rows)

    def _readable(self, asked: Asked) -> Iterator[tuple[RowDraft, Any]]:
        keys = [key for _, step in asked for key in step.keys]
        if not keys:
            return
        readable = self._rows.access.readable(self._target)
        rows = self._rows.found(self._target, keys, where=readable, lock=False)
        drafts = [draft for draft, step in asked for _ in step.keys]
        for draft, key, row in zip(drafts, keys, rows, strict=True):
            if row is None:
                self._rows.problems.append(missing(self._target, path=key.path))
            else:
                yield draft, row


def _by_verb(asked: Asked) -> dict[LinkVerb, Asked]:
    """Sort steps by what they do, in an order in which they can be done."""
    found: dict[LinkVerb, Asked] = {}
    for verb in _ORDER:
        several = [one for one in asked if one[1].verb is verb]
        if several:
            found[verb] = several
    return found


# What is there before what comes to it, so that nothing is done to what was just linked.
_ORDER = (
    LinkVerb.SET,
    LinkVerb.DISCONNECT,
    LinkVerb.DELETE,
    LinkVerb.UPDATE,
    LinkVerb.UPSERT,
    LinkVerb.CONNECT,
    LinkVerb.CONNECT_OR_CREATE,
    LinkVerb.CREATE,
)


def _change(draft: RowDraft, relation: RelationNode) -> LinkChange:
    made = LinkChange(link=relation.name)
    draft.then.append(made)
    return made


def _input(given: RowInput | None) -> RowInput:
    return given or RowInput()


def _needed(message: str, step: LinkStep) -> Problem:
    hint = "Connect it to another row, or delete it."
    return Problem(code="REQUIRED", message=message, path=step.path, hint=hint)
