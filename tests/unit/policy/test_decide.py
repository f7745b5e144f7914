"""What is known of a principal folds a policy; what is not helps nobody."""

from dataclasses import fields
from typing import Any

import pytest

from mainspring.blueprint.expression import (
    FALSE,
    TRUE,
    AllOf,
    AnyOf,
    Compare,
    HasRole,
    Holds,
    Literal,
    Native,
    Not,
    PrincipalRef,
    Quantifier,
    Related,
    Together,
    all_of,
    any_of,
    negate,
)
from mainspring.blueprint.nodes import EntityNames, EntityNode
from mainspring.operation.principal import Principal
from mainspring.policy.decide import Judge, reduce
from mainspring.policy.facts import Facts

YES, NO, BROKEN = HasRole("yes"), HasRole("no"), Holds("broken")
MINE = Compare(("team",), "exact", PrincipalRef("team"))
THEIRS = Compare(("team",), "exact", PrincipalRef("missing"))
OPEN = Compare(("open",), "exact", Literal(True))
KNOWN: dict[Any, bool | None] = {
    YES: True,
    NO: False,
    BROKEN: None,
    PrincipalRef("team"): True,
    PrincipalRef("missing"): False,
}


@pytest.mark.parametrize(
    ("rule", "expected"),
    [
        (YES, TRUE),
        (NO, FALSE),
        (BROKEN, FALSE),
        (negate(YES), FALSE),
        (negate(BROKEN), FALSE),
        (Not(Not(BROKEN)), FALSE),
        (MINE, MINE),
        (THEIRS, FALSE),
        (Not(MINE), Not(MINE)),
        (Not(THEIRS), FALSE),
        (Not(all_of(THEIRS, OPEN)), Not(OPEN)),
        (Not(any_of(THEIRS, OPEN)), FALSE),
        (Not(any_of(Not(THEIRS), OPEN)), FALSE),
        (all_of(YES, OPEN), OPEN),
        (any_of(NO, OPEN), OPEN),
        (any_of(YES, OPEN), TRUE),
        (all_of(BROKEN, OPEN), FALSE),
        (any_of(BROKEN, OPEN), OPEN),
        (Together(all_of(MINE, OPEN)), Together(all_of(MINE, OPEN))),
        (Together(all_of(THEIRS, OPEN)), FALSE),
        (Not(Together(all_of(THEIRS, OPEN))), Not(Together(OPEN))),
        (Together(any_of(YES, OPEN)), TRUE),
        (
            Related("links", Quantifier.SOME, THEIRS),
            Related("links", Quantifier.SOME, FALSE),
        ),
        (
            Related("links", Quantifier.NONE, THEIRS),
            Related("links", Quantifier.NONE, TRUE),
        ),
        (
            Not(Related("links", Quantifier.NONE, THEIRS)),
            Not(Related("links", Quantifier.NONE, FALSE)),
        ),
        (
            Not(Related("links", Quantifier.EVERY, THEIRS)),
            Not(Related("links", Quantifier.EVERY, TRUE)),
        ),
        (Native("x"), Native("x")),
        (Compare(("a",), "in", (Literal(1), PrincipalRef("missing"))), FALSE),
    ],
)
def test_reduce(rule, expected):
    assert reduce(rule, KNOWN) == expected


def fails(who):
    raise ValueError


def judge(read):
    names = EntityNames(**{item.name: "x" for item in fields(EntityNames)})
    return Judge(EntityNode(name="Thing", label="things.Thing", names=names, read=read))


def facts(*roles, **attributes):
    who = Principal(id=1, roles=frozenset(roles), attributes=attributes)
    return Facts(who, functions={"broken": fails})


def test_a_fingerprint_asks_everything_that_a_rule_depends_on():
    made = judge(any_of(Not(Together(all_of(MINE, YES))), all_of(NO, BROKEN), THEIRS))
    assert set(made.questions.all) == set(KNOWN)
    one, other = facts("yes", team=1), facts(team=1)
    assert made.fingerprint(one) != made.fingerprint(other)
    assert made.fingerprint(one) == made.fingerprint(facts("yes", team=2))
    assert made.fingerprint(one) != made.fingerprint(facts("yes"))


def test_principals_alike_share_a_decision():
    made = judge(any_of(YES, MINE))
    first = made.decide(made.fingerprint(facts(team=1)))
    assert made.decide(made.fingerprint(facts(team=2))) is first
    assert first.rows == MINE
    assert made.decide(made.fingerprint(facts())).denied
    assert made.decide(made.fingerprint(facts("yes"))).rows == TRUE


def test_a_failing_test_is_asked_once_and_rings_the_alarm(caplog):
    asked = []

    def broken(who):
        asked.append(who)
        raise RuntimeError

    found = Facts(Principal(), functions={"broken": broken})
    assert [found.holds(BROKEN) for _ in range(3)] == [None] * 3
    assert len(asked) == 1
    assert "broken raised" in caplog.text


@pytest.mark.parametrize("items", [(), (OPEN,), (OPEN, MINE)])
def test_constants_are_folded(items):
    assert all_of(TRUE, *items) == all_of(*items)
    assert any_of(FALSE, *items) == any_of(*items)
    assert all_of(FALSE, *items) == FALSE
    assert any_of(TRUE, *items) == TRUE
    assert isinstance(all_of(*items), AllOf) or len(items) == 1
    assert isinstance(any_of(*items), AnyOf) or len(items) == 1
