"""Prepares rows to be written: found, filled and checked, before anything is stored."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mainspring.blueprint.expression import FALSE, TRUE
from mainspring.blueprint.writes import Verb
from mainspring.execution.mutations.links_behind import LinksBehind
from mainspring.execution.mutations.own_links import OwnLinks
from mainspring.execution.mutations.refusal import forbidden
from mainspring.execution.mutations.row_cleaning import RowCleaning
from mainspring.execution.mutations.row_draft import Demand, RowDraft, grouped_demands
from mainspring.execution.mutations.row_faults import problem_with
from mainspring.execution.mutations.row_filling import RowFilling
from mainspring.execution.mutations.row_finding import RowFinding

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from mainspring.blueprint.expression import Expression
    from mainspring.execution.mutations.means import Means
    from mainspring.execution.mutations.row_draft import Back
    from mainspring.operation.mutation import RowInput
    from mainspring.operation.result import Problem
    from mainspring.planner.store import Fault


class Preparation:
    """Prepares the rows of one write; what is wrong is collected, so that all is told at once.

    Args:
        means: what it is done with.
    """

    def __init__(self, means: Means) -> None:
        self.index = means.index
        self.store = means.store
        self.access = means.access
        self.thorough = means.thorough
        self.problems: list[Problem] = []
        self.finding = RowFinding(means.store, access=means.access, problems=self.problems)
        self._filling = RowFilling(means.index, store=means.store, principal=means.access.principal)
        self._cleaning = RowCleaning(means)
        self._givens: dict[frozenset[str], frozenset[str]] = {}
        self._own_links = OwnLinks(self)
        self._links_behind = LinksBehind(self)

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
            back = backs[number] if backs else None
            given = frozenset((*draft.input.values, *draft.input.links, *draft.input.changes))
            given = given if back is None else given | {back.link}
            # Most rows of a write are given the same.
            draft.given = self._givens.setdefault(given, given)
            self.problems += self.access.check_inputs(draft)
            if rule != TRUE:
                # Of a row as it was it held when it was found.
                demand = Demand(rule=rule, path=draft.path, deed=deed, before=False)
                draft.demands += (demand,)
            self._tell(draft, self._filling.fill(draft, back))
        # The rows that their columns lead to come first: fields are looked at with all they hold.
        self._own_links.prepare(entity, drafts)
        self.clean(entity, drafts)
        self._links_behind.prepare(entity, drafts)

    def clean(self, entity: str, drafts: Sequence[RowDraft]) -> None:
        """See what is wrong with rows by their fields and by the rules of the project."""
        for draft, faults in self._cleaning.faults(entity, drafts):
            self._tell(draft, faults)

    def check(
        self, drafts: Sequence[RowDraft], *, before: bool = False, stored: bool = True
    ) -> None:
        """See that rules hold of rows of one entity.

        Args:
            drafts: of the rows.
            before: whether it is about the rows as they were.
            stored: whether they are stored as they are to be.
        """
        ask = self.store.failing if stored else self.store.failing_as_given
        for rule, demanded in grouped_demands(drafts, before=before):
            rows = [draft.before if before else draft.row for draft, _ in demanded]
            failing = ask(drafts[0].entity, rows, rule, principal=self.access.principal)
            lost = {id(row) for row in failing}
            for row, (_, demand) in zip(rows, demanded, strict=True):
                if id(row) in lost:
                    told = forbidden(self.access.principal, demand.deed, path=demand.path)
                    self.problems.append(told)

    def tell_withheld(self, drafts: Sequence[RowDraft]) -> None:
        """Tell what others have, of rows that may be written."""
        for draft in drafts:
            self._tell(draft, draft.withheld)

    def _tell(self, draft: RowDraft, faults: Iterable[Fault]) -> None:
        self.problems += (problem_with(draft, fault, index=self.index) for fault in faults)
