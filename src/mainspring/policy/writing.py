"""Reduce the policies on writing an entity to a Decision for one kind of principal."""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING

from mainspring.blueprint.expression import FALSE, TRUE, Expression
from mainspring.blueprint.writes import Verb
from mainspring.policy.decide import Questions, reduce

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mainspring.blueprint.nodes import EntityNode
    from mainspring.policy.decide import Fingerprint
    from mainspring.policy.facts import Facts


@dataclass(frozen=True, slots=True, kw_only=True)
class WriteDecision:
    """Which rows of an entity a principal may write, and what of them."""

    entity: str
    rows: Mapping[Verb, Expression]  # by what is done: on which rows it may be
    inputs: Mapping[str, Expression]  # by attribute: on which rows it may be set
    actions: Mapping[str, Expression]  # by name: to which rows it may be done
    free: frozenset[str]  # attributes that may be set on every row

    def may(self, verb: Verb) -> Expression:
        """Tell on which rows something may be done."""
        return self.rows.get(verb, FALSE)

    def sets(self, attribute: str) -> Expression:
        """Tell on which rows an input may be set; what is none may be set on none."""
        return self.inputs.get(attribute, FALSE)

    def acts(self, action: str) -> Expression:
        """Tell to which rows an action may be done."""
        return self.actions.get(action, FALSE)


class WriteJudge:
    """Makes the Decisions on writing one entity, one for each fingerprint.

    Args:
        entity: the entity with its policies.
    """

    def __init__(self, entity: EntityNode) -> None:
        self._entity = entity
        self._rows: dict[Verb, Expression] = {}
        self._inputs: dict[str, Expression] = {}
        self._actions: dict[str, Expression] = {}
        if entity.writes is not None:
            writes = entity.writes
            verbs = (Verb.CREATE, Verb.UPDATE, Verb.DELETE)
            self._rows = {verb: writes.allows(verb) for verb in verbs}
            self._inputs = {item.attribute: item.allow for item in writes.inputs}
            self._actions = {item.name: item.allow for item in writes.actions}
        rules = (*self._rows.values(), *self._inputs.values(), *self._actions.values())
        self._questions = Questions(rules)
        self._decisions: dict[Fingerprint, WriteDecision] = {}

    def decide(self, facts: Facts) -> WriteDecision:
        """Give the Decision for a principal."""
        fingerprint = self._questions.fingerprint(facts)
        decision = self._decisions.get(fingerprint)
        if decision is None:
            if len(self._decisions) >= _MOST_DECISIONS:
                self._decisions.clear()
            decision = self._decisions[fingerprint] = self._reduced(fingerprint)
        return decision

    def _reduced(self, fingerprint: Fingerprint) -> WriteDecision:
        known = self._questions.known(fingerprint)
        rows = {verb: reduce(rule, known) for verb, rule in self._rows.items()}
        inputs = {attribute: reduce(rule, known) for attribute, rule in self._inputs.items()}
        actions = {name: reduce(rule, known) for name, rule in self._actions.items()}
        return WriteDecision(
            entity=self._entity.name,
            rows=MappingProxyType(rows),
            inputs=MappingProxyType(inputs),
            actions=MappingProxyType(actions),
            free=frozenset(name for name, rule in inputs.items() if rule == TRUE),
        )


_MOST_DECISIONS = 1_000
