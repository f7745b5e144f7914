"""Prepares rows to be written: found, filled and checked, before anything is stored."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mainspring.blueprint.expression import FALSE, TRUE
from mainspring.blueprint.nodes import Linkage
from mainspring.blueprint.writes import Verb
from mainspring.execution.mutations.links_behind import LinksBehind
from mainspring.execution.mutations.own_links import OwnLinks
from mainspring.execution.mutations.refusal import forbidden, missing
from mainspring.execution.mutations.row_draft import Demand, RowDraft, grouped_demands
from mainspring.execution.mutations.row_rules import broken_rules
from mainspring.execution.mutations.value_changes import changed_value
from mainspring.operation.result import Problem

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence

    from mainspring.blueprint.expression import Expression
    from mainspring.blueprint.index import BlueprintIndex
    from mainspring.execution.mutations.access import WriteAccess
    from mainspring.execution.mutations.row_draft import Back
    from mainspring.operation.mutation import Key, Path, RowInput
    from mainspring.planner.store import Behind, Fault, Store


class Preparation:
    """Prepares the rows of one write; what is wrong is collected, so that all is told at once.

    Args:
        index: the blueprint.
        store: where the rows are.
        access: of the principal.
        checks: the methods behind rules, by binding.
        thorough: whether other rows are asked for too, where the database would tell at last.
    """

    def __init__(
        self,
        index: BlueprintIndex,
        *,
        store: Store,
        access: WriteAccess,
        checks: Mapping[str, Callable[..., Any]],
        thorough: bool,
    ) -> None:
        self.index = index
        self.store = store
        self.access = access
        self.problems: list[Problem] = []
        self._checks = checks
        self.thorough = thorough
        self._own_links = OwnLinks(self)
        self._links_behind = LinksBehind(self)
        self._taken: dict[Hashable, Any] = {}  # what only one row may have, and which one does
        self._known: dict[tuple[str, Any], Any] = {}  # rows that were found, each once

    def created(
        self, entity: str, inputs: Sequence[RowInput], *, backs: Sequence[Back] = ()
    ) -> list[RowDraft]:
        """Prepare new rows of one entity.

        Args:
            entity: whose.
            inputs: what each of them is given.
            backs: of each the link that leads back to the row that it belongs to.

        Returns:
            As many; none where the principal may make no such rows.
        """
        if not inputs:
            return []
        rule = self.access.may(entity, Verb.CREATE)
        if rule == FALSE:
            deed = f"create {entity}"
            who = self.access.principal
            self.problems += (forbidden(who, deed, path=given.path) for given in inputs)
            return []
        drafts = [
            RowDraft(entity=entity, input=given, row=self.store.new(entity)) for given in inputs
        ]
        self._fill(entity, drafts, backs=backs, rule=rule, deed=f"create such {entity}")
        return drafts

    def changed(
        self,
        entity: str,
        rows: Sequence[tuple[Any, RowInput]],
        *,
        backs: Sequence[Back] = (),
    ) -> list[RowDraft]:
        """Prepare rows of one entity that are there and may be changed.

        Args:
            entity: whose.
            rows: each with what it is given.
            backs: of each the link that leads to the row that it is to belong to.
        """
        if not rows:
            return []
        drafts = [
            RowDraft(entity=entity, input=given, row=row, before=self.store.copy(row))
            for row, given in rows
        ]
        rule = self.access.may(entity, Verb.UPDATE)
        self._fill(entity, drafts, backs=backs, rule=rule, deed=f"make such {entity} of it")
        self.check(drafts, before=True)
        return drafts

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
        if where == FALSE:
            return [] if keys is None else [None] * len(keys)
        rows = self.store.find(
            entity,
            keys,
            where=where,
            principal=self.access.principal,
            lock=lock,
            behind=behind,
        )
        if lock and where != TRUE:
            rows = self._still(entity, rows, where)
        return [
            None if row is None else self._known.setdefault((entity, self.store.key_of(row)), row)
            for row in rows
        ]

    def _still(self, entity: str, rows: Sequence[Any], where: Expression) -> list[Any]:
        """Leave out rows that others have changed while their locks were waited for.

        A statement that waits for a lock looks again at the row, but not at what else it speaks of.
        """
        there = [row for row in rows if row is not None]
        if not there or not self.store.waits(entity):
            return list(rows)
        failing = self.store.failing(entity, there, where, principal=self.access.principal)
        return [None if row is None or row in failing else row for row in rows]

    def found_to(self, entity: str, verb: Verb, keys: Sequence[Key], **options: Any) -> list[Any]:
        """Find rows that something is done to; tell of each that is not there or may not be."""
        where = self.access.changeable(entity, verb)
        return self.found_for(f"{verb} this {entity}", entity, keys, where=where, **options)

    def found_for(
        self, deed: str, entity: str, keys: Sequence[Key], *, where: Expression, **options: Any
    ) -> list[Any]:
        """Find rows for a deed that may be done where something holds, as `found_to`."""
        rows = self.found(entity, keys, where=where, **options)
        lost = [key for key, row in zip(keys, rows, strict=True) if row is None]
        if lost:
            readable = self.access.readable(entity)
            there = self.found(entity, lost, where=readable, lock=False, **options)
            for key, row in zip(lost, there, strict=True):
                self.problems.append(
                    missing(entity, path=key.path)
                    if row is None
                    else forbidden(self.access.principal, deed, path=key.path)
                )
        return rows

    # Values -----------------------------------------------------------------------------------

    def _fill(
        self,
        entity: str,
        drafts: Sequence[RowDraft],
        *,
        backs: Sequence[Back],
        rule: Expression,
        deed: str,
    ) -> None:
        """Give rows what they are given, then see what is wrong with them."""
        for number, draft in enumerate(drafts):
            draft.given = {*draft.input.values, *draft.input.links, *draft.input.changes}
            if backs:
                draft.given.add(backs[number].link)
            self.problems += self.access.check_inputs(draft)
            if rule != TRUE:
                # Of a row as it was it held when it was found.
                demand = Demand(rule=rule, path=draft.path, deed=deed, before=False)
                draft.demands.append(demand)
            self._default(draft)
            self._tell(draft, self.store.fill(entity, draft.row, draft.input.values))
            self._change(draft)
            if backs:
                self.store.set_link(entity, draft.row, backs[number].link, backs[number].row)
            draft.is_changed = draft.is_new or bool(backs) or self._changes_itself(draft)
            self._count(draft)
        self._own_links.prepare(entity, drafts)
        self.clean(entity, drafts)
        self._links_behind.prepare(entity, drafts)

    def _change(self, draft: RowDraft) -> None:
        """Change values of a row that is locked."""
        for attribute, changes in draft.input.changes.items():
            value = self.store.held(draft.row, attribute)
            found, faults = changed_value(attribute, value, changes)
            self._tell(draft, faults)
            if not faults:
                self._tell(draft, self.store.fill(draft.entity, draft.row, {attribute: found}))

    def _changes_itself(self, draft: RowDraft) -> bool:
        """Tell whether a row is given something that its own columns hold."""
        relations = self.index.relations(draft.entity)
        forward = (name for name in draft.input.links if relations[name].linkage is Linkage.FORWARD)
        return bool(draft.input.values or draft.input.changes) or any(forward)

    def _count(self, draft: RowDraft) -> None:
        """Give a row that changes its next version."""
        writes = self.index.entity(draft.entity).writes
        if writes is not None and writes.version and draft.is_changed and not draft.is_new:
            self.store.next_version(draft.row, writes.version)
            draft.given.add(writes.version)

    def _default(self, draft: RowDraft) -> None:
        """Give a new row what it has of the principal where nothing is given."""
        writes = self.index.entity(draft.entity).writes
        if writes is None or not draft.is_new:
            return
        for state in writes.states:
            if state.initial is not None:
                setattr(draft.row, state.attribute, state.initial)
        for item in writes.inputs:
            if item.default is None or item.attribute in draft.given:
                continue
            value = self.access.principal.attribute(item.default.attribute)
            if item.is_link:
                self.store.set_key(draft.entity, draft.row, item.attribute, value)
                draft.settled.add(item.attribute)
            else:
                self._tell(draft, self.store.fill(draft.entity, draft.row, {item.attribute: value}))

    def clean(self, entity: str, drafts: Sequence[RowDraft]) -> None:
        """See what is wrong with rows by their fields and by the rules of the project."""
        suspected = [self.thorough] * len(drafts)
        if self.thorough:
            suspected = self.store.suspected(entity, [draft.row for draft in drafts])
        for draft, thorough in zip(drafts, suspected, strict=True):
            self._clean(draft, thorough=thorough)

    def _clean(self, draft: RowDraft, *, thorough: bool) -> None:
        faults = self.store.clean(
            draft.entity,
            draft.row,
            given=draft.given | draft.settled,
            is_new=draft.is_new,
            thorough=thorough,
        )
        if self.thorough:
            faults += self._clashes(draft, told=faults)
        writes = self.index.entity(draft.entity).writes
        if not faults and writes is not None:
            faults = list(broken_rules(writes, self._checks, row=draft.row, before=draft.before))
        self._tell(draft, faults)

    def _clashes(self, draft: RowDraft, *, told: list[Fault]) -> list[Fault]:
        """Tell what a row may not have in common with another one of the same write."""
        wrong = {name for fault in told for name in fault.inputs}
        found: list[Fault] = []
        for item in self.store.distinctive(draft.row):
            other = self._taken.setdefault(item.value, draft.row)
            if other is not draft.row and wrong.isdisjoint(item.fault.inputs):
                found.append(item.fault)
        return found

    def check(self, drafts: Sequence[RowDraft], *, before: bool) -> None:
        """See that rules hold of rows of one entity, as they were or as they are stored."""
        for rule, demanded in grouped_demands(drafts, before=before):
            rows = [draft.before if before else draft.row for draft, _ in demanded]
            failing = self.store.failing(
                drafts[0].entity, rows, rule, principal=self.access.principal
            )
            for row, (_, demand) in zip(rows, demanded, strict=True):
                if row in failing:
                    told = forbidden(self.access.principal, demand.deed, path=demand.path)
                    self.problems.append(told)

    # Problems ---------------------------------------------------------------------------------

    def _tell(self, draft: RowDraft, faults: Iterable[Fault]) -> None:
        self.problems += (self._problem(draft, fault) for fault in faults)

    def _problem(self, draft: RowDraft, fault: Fault) -> Problem:
        changed = {name: several[0].name for name, several in draft.input.changes.items()}
        names = [
            changed.get(attribute) or self.spelled(draft.entity, attribute)
            for attribute in fault.inputs
        ]
        path: Path = (*draft.path, names[0]) if names else draft.path
        hint = f"It is about {', '.join(names)} together." if len(names) > 1 else ""
        return Problem(code=fault.code, message=fault.message, path=path, hint=hint)

    def spelled(self, entity: str, attribute: str) -> str:
        """Spell an input as surfaces do, whatever Django calls it."""
        node = self.index.entity(entity)
        for field in node.fields:
            if attribute == field.attribute:
                return field.name
        for relation in node.relations:
            if attribute in (relation.attribute, relation.name):
                return relation.name
        return attribute
