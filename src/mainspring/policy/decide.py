"""Reduce the policies of an entity to a Decision for one kind of principal."""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING

from mainspring.blueprint.expression import (
    FALSE,
    TRUE,
    AllOf,
    AnyOf,
    Compare,
    Expression,
    Not,
    PrincipalRef,
    PrincipalTest,
    Quantifier,
    Related,
    Together,
    all_of,
    any_of,
    negate,
    principal_references,
    principal_tests,
)
from mainspring.policy.decision import Decision

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from mainspring.blueprint.nodes import EntityNode
    from mainspring.policy.facts import Facts

Fingerprint = tuple[bool | None, ...]
"""What of a principal shapes statements: a truth for each question, None if unknown."""

Question = PrincipalTest | PrincipalRef
"""A test of the principal, or whether an attribute of theirs is known."""


class Questions:
    """Everything that some policies depend on of whoever asks.

    Args:
        policies: of an entity.
    """

    def __init__(self, policies: Iterable[Expression]) -> None:
        policies = tuple(policies)
        tests = dict.fromkeys(test for policy in policies for test in principal_tests(policy))
        references = dict.fromkeys(
            PrincipalRef(name) for policy in policies for name in principal_references(policy)
        )
        self._tests: tuple[PrincipalTest, ...] = tuple(tests)
        self._references: tuple[PrincipalRef, ...] = tuple(references)
        self.all: tuple[Question, ...] = (*tests, *references)

    def fingerprint(self, facts: Facts) -> Fingerprint:
        """Ask the principal all of them, once."""
        found = facts.fingerprints.get(self)
        if found is None:
            told = [facts.holds(test) for test in self._tests]
            known = facts.principal.attribute
            told += [known(one.attribute) is not None for one in self._references]
            found = facts.fingerprints[self] = tuple(told)
        return found

    def known(self, fingerprint: Fingerprint) -> dict[Question, bool | None]:
        """Give the answers that a fingerprint holds."""
        return dict(zip(self.all, fingerprint, strict=True))


class Judge:
    """Makes the Decisions of one entity, one for each fingerprint.

    Args:
        entity: the entity with its policies.
    """

    def __init__(self, entity: EntityNode) -> None:
        self._entity = entity
        policies = (
            entity.read,
            *(field.read for field in entity.fields),
            *(relation.read for relation in entity.relations),
        )
        self.questions = Questions(policies)
        # By the name under which it is asked most.
        self.fingerprint = self.questions.fingerprint
        self._decisions: dict[Fingerprint, Decision] = {}

    def decide(self, fingerprint: Fingerprint) -> Decision:
        """Give the Decision for all principals with a fingerprint."""
        decision = self._decisions.get(fingerprint)
        if decision is None:
            if len(self._decisions) >= _MOST_DECISIONS:
                self._decisions.clear()
            decision = self._decisions[fingerprint] = self._reduce(fingerprint)
        return decision

    def _reduce(self, fingerprint: Fingerprint) -> Decision:
        known = self.questions.known(fingerprint)
        entity = self._entity
        fields = {field.attribute: reduce(field.read, known) for field in entity.fields}
        relations = {item.name: reduce(item.read, known) for item in entity.relations}
        return Decision(
            entity=entity.name,
            rows=reduce(entity.read, known),
            fields=MappingProxyType({key: item for key, item in fields.items() if item != TRUE}),
            relations=MappingProxyType(
                {key: item for key, item in relations.items() if item != TRUE}
            ),
        )


_MOST_DECISIONS = 1_000


def permits(rule: Expression, facts: Facts) -> bool:
    """Tell whether a rule on the principal alone holds; every doubt is a no."""
    return reduce(rule, {test: facts.holds(test) for test in principal_tests(rule)}) == TRUE


def reduce(  # noqa: PLR0911 - one for each kind
    expression: Expression, known: Mapping[Question, bool | None], *, negated: bool = False
) -> Expression:
    """Replace what is known of the principal by its truth and fold the rest.

    What is unknown (a test that raised, an attribute nobody set) never helps the principal: it
    counts as false, and as true where the expression around it is turned around.
    """
    match expression:
        case AllOf(items) | AnyOf(items):
            join = all_of if isinstance(expression, AllOf) else any_of
            return join(*(reduce(item, known, negated=negated) for item in items))
        case Not(item):
            return negate(reduce(item, known, negated=not negated))
        case Together(item):
            return _together(reduce(item, known, negated=negated))
        case Related():
            flips = expression.quantifier is Quantifier.NONE
            inner = reduce(expression.condition, known, negated=negated is not flips)
            return replace(expression, condition=inner)
        case Compare():
            return _compared(expression, known, negated=negated)
        case _ if isinstance(expression, PrincipalTest):
            return _told(expression, known, negated=negated)
        case _:
            return expression


def _together(inner: Expression) -> Expression:
    return inner if inner in (TRUE, FALSE) else Together(inner)


def _told(
    test: PrincipalTest, known: Mapping[Question, bool | None], *, negated: bool
) -> Expression:
    truth = known[test]
    if truth is None:
        return _unknown(negated=negated)
    return TRUE if truth else FALSE


def _compared(
    comparison: Compare, known: Mapping[Question, bool | None], *, negated: bool
) -> Expression:
    return comparison if _is_known(comparison.operand, known) else _unknown(negated=negated)


def _unknown(*, negated: bool) -> Expression:
    return TRUE if negated else FALSE


def _is_known(operand: object, known: Mapping[Question, bool | None]) -> bool:
    operands = operand if isinstance(operand, tuple) else (operand,)
    return all(known.get(item, True) for item in operands if isinstance(item, PrincipalRef))
