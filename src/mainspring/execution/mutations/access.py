"""What one principal may do to rows, and read of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mainspring.blueprint.expression import FALSE, TRUE, HasPermission, all_of
from mainspring.errors import OperationError
from mainspring.execution.mutations.refusal import Refused, forbidden
from mainspring.execution.mutations.row_draft import Demand
from mainspring.operation.result import Problem
from mainspring.planner.access import Access
from mainspring.planner.conditions import authorise_condition

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from mainspring.blueprint.expression import Expression
    from mainspring.blueprint.index import BlueprintIndex
    from mainspring.blueprint.writes import Verb
    from mainspring.execution.mutations.row_draft import RowDraft
    from mainspring.operation.mutation import Key, Path
    from mainspring.operation.principal import Principal
    from mainspring.policy.decision import Decision
    from mainspring.policy.facts import Facts
    from mainspring.policy.writing import WriteDecision, WriteJudge


class WriteAccess:
    """Answers for one principal.

    Args:
        index: the blueprint.
        facts: what is true of the principal.
        reads: gives the Decision on reading an entity.
        judges: on writing, by entity.
    """

    def __init__(
        self,
        index: BlueprintIndex,
        facts: Facts,
        *,
        reads: Callable[[str, Facts], Decision],
        judges: Mapping[str, WriteJudge],
    ) -> None:
        self._index = index
        self._facts = facts
        self._reads = reads
        self._judges = judges
        self._seen: dict[str, Decision] = {}
        self._decided: dict[str, WriteDecision] = {}

    @property
    def facts(self) -> Facts:
        """What is true of the principal."""
        return self._facts

    @property
    def principal(self) -> Principal:
        """Who asks."""
        return self._facts.principal

    def holds(self, permission: str) -> bool:
        """Tell whether the principal has a permission of Django; every doubt is a no."""
        return self._facts.holds(HasPermission(permission)) is True

    def readable(self, entity: str) -> Expression:
        """Tell which rows of an entity are there for the principal."""
        return self._read_decision(entity).rows

    def found_by(self, entity: str, key: Key) -> Expression:
        """Tell which rows can be found by a key: those of which all its parts are seen.

        What may not be read is no way to a row either: else who tries keys learns what they hold.
        """
        if key.known:
            return TRUE
        decision = self._read_decision(entity)
        names = (name for name, _ in key.parts)
        return all_of(*(all_of(decision.sees(name), decision.follows(name)) for name in names))

    def may(self, entity: str, verb: Verb) -> Expression:
        """Tell on which rows something may be done."""
        return self.decision(entity).may(verb)

    def changeable(self, entity: str, verb: Verb) -> Expression:
        """Tell which rows may be changed: they are there, and the rule holds of them."""
        return all_of(self.readable(entity), self.may(entity, verb))

    def acts(self, entity: str, action: str) -> Expression:
        """Tell to which rows an action may be done."""
        return self.decision(entity).acts(action)

    def sets(self, entity: str, attribute: str) -> Expression:
        """Tell on which rows an input may be set."""
        return self.decision(entity).sets(attribute)

    def changes(self, entity: str, attribute: str) -> Expression:
        """Tell on which rows a value may be changed: what comes of it tells what it was."""
        return all_of(self.sets(entity, attribute), self._read_decision(entity).sees(attribute))

    def _read_decision(self, entity: str) -> Decision:
        decision = self._seen.get(entity)
        if decision is None:
            decision = self._seen[entity] = self._reads(entity, self._facts)
        return decision

    def decision(self, entity: str) -> WriteDecision:
        """Give the Decision on writing an entity."""
        decision = self._decided.get(entity)
        if decision is None:
            decision = self._decided[entity] = self._judges[entity].decide(self._facts)
        return decision

    def free(self, entity: str) -> frozenset[str]:
        """List the attributes that the principal may set on every row."""
        return self.decision(entity).free

    def condition(self, entity: str, where: Expression) -> Expression:
        """Bring a condition on rows under the principal's Decisions, as that of a list.

        Raises:
            Refused: it uses something that the principal never sees.
        """
        access = Access(self._index, decide=self._read_decision)
        try:
            return authorise_condition(entity, where, access=access)
        except OperationError as error:
            told = Problem(code=error.code, message=error.message, path=("where",), hint=error.hint)
            raise Refused([told]) from error

    def check_inputs(self, draft: RowDraft) -> Iterator[Problem]:
        """Tell which inputs may not be set; note what is to be seen once the row is known."""
        if not draft.input.changes and self.free(draft.entity).issuperset(draft.given):
            return
        names = _input_names(self._index, draft.entity)
        for attribute in sorted(draft.given):
            name, path = _place(draft, attribute, names)
            deed = f"set {name} of {draft.entity}"
            changes = attribute in draft.input.changes
            rule = (self.changes if changes else self.sets)(draft.entity, attribute)
            if rule == FALSE:
                yield forbidden(self.principal, deed, path=path)
            elif rule != TRUE:
                demand = Demand(rule=rule, path=path, deed=deed, before=not draft.is_new)
                draft.demands += (demand,)


def _place(draft: RowDraft, attribute: str, names: Mapping[str, str]) -> tuple[str, Path]:
    """Give the name of an input, and where it stands, or the row does that is given it."""
    changes = draft.input.changes.get(attribute, ())
    name = changes[0].name if changes else names.get(attribute, attribute)
    own = changes or attribute in draft.input.values or attribute in draft.input.links
    return name, (*draft.path, name) if own else draft.path


def _input_names(index: BlueprintIndex, entity: str) -> dict[str, str]:
    writes = index.entity(entity).writes
    return {} if writes is None else {item.attribute: item.name for item in writes.inputs}
