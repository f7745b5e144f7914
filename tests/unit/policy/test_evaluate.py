"""Expressions evaluated in memory have the truth that SQL gives them."""

import datetime
from types import SimpleNamespace

import pytest

from mainspring.blueprint.expression import (
    FALSE,
    TRUE,
    Aggregated,
    AllOf,
    AnyOf,
    Compare,
    HasRole,
    Holds,
    IsAuthenticated,
    Literal,
    Matches,
    Measured,
    Native,
    Not,
    PrincipalRef,
    Quantifier,
    Related,
    Slot,
    Together,
)
from mainspring.blueprint.measures import Function, Measure
from mainspring.operation.principal import Principal
from mainspring.policy.evaluate import Evaluation, NotEvaluable, compare, holds
from mainspring.policy.facts import Facts

WHO = Principal(id=7, is_authenticated=True, roles=frozenset({"a"}), attributes={"team": 3})
ROW = SimpleNamespace(
    pk=1,
    level=5,
    none=None,
    day=datetime.date(2024, 5, 6),
    boss=SimpleNamespace(pk=7, level=9, boss=None),
    parts=[SimpleNamespace(pk=1, kind="x", size=1), SimpleNamespace(pk=2, kind="y", size=2)],
    empty=[],
)


def fails(who):
    raise ValueError


FACTS = Facts(WHO, functions={"fails": fails, "yes": lambda _: True})
UNKNOWN = Compare(("none",), "exact", Literal(1))
YES = Compare(("level",), "exact", Literal(5))
NO = Compare(("level",), "exact", Literal(6))
NOBODY = Compare(("level",), "exact", PrincipalRef("missing"))


def truth(expression, **options):
    return Evaluation(FACTS, **options).truth(expression, ROW)


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        (TRUE, True),
        (FALSE, False),
        (YES, True),
        (NO, False),
        (UNKNOWN, None),
        (Not(UNKNOWN), None),
        (AllOf((YES, UNKNOWN)), None),
        (AllOf((NO, UNKNOWN)), False),
        (AnyOf((YES, UNKNOWN)), True),
        (AnyOf((NO, UNKNOWN)), None),
        (HasRole("a"), True),
        (HasRole("b"), False),
        (IsAuthenticated(), True),
        (Holds("yes"), True),
        (Holds("fails"), False),
        (Not(Holds("fails")), False),
        (Not(Not(Holds("fails"))), False),
        (NOBODY, False),
        (Not(NOBODY), False),
        (Not(AnyOf((NOBODY, NO))), False),
        (AnyOf((NOBODY, YES)), True),
        (Compare(("boss",), "exact", PrincipalRef("id")), True),
        (Compare(("boss", "level"), "gt", Literal(8)), True),
        (Compare(("boss", "boss", "level"), "gt", Literal(8)), None),
        (Compare(("level",), "exact", Literal(5), visible=FALSE), None),
        (Compare(("level",), "isnull", Literal(True), visible=UNKNOWN), True),
        (Compare(("level",), "in", (Literal(1), PrincipalRef("team"))), False),
        (Compare(("level",), "in", (Literal(5), PrincipalRef("missing"))), False),
        (Compare(("parts", "kind"), "exact", Literal("y"), many=True), True),
        (Compare(("empty", "kind"), "exact", Literal("y"), many=True), False),
        (Not(Compare(("empty", "kind"), "exact", Literal("y"), many=True)), True),
        (Compare(("empty", "kind"), "isnull", Literal(True), many=True), True),
        (Related("parts", Quantifier.SOME, Compare(("size",), "gt", Literal(1))), True),
        (Related("parts", Quantifier.EVERY, Compare(("size",), "gt", Literal(1))), False),
        (Related("parts", Quantifier.NONE, Compare(("size",), "gt", Literal(2))), True),
        (Related("empty", Quantifier.EVERY, FALSE), True),
        (Related("boss", Quantifier.ONE, YES), False),
        (Related("none", Quantifier.ONE, TRUE), False),
        (Related("parts", Quantifier.NONE, NOBODY, TRUE), False),
        (
            Related(
                "parts", Quantifier.EVERY, Compare(("size",), "exact", Literal(2)),
                Compare(("kind",), "exact", Literal("y")),
            ),
            True,
        ),
    ],
)  # fmt: skip
def test_truth(expression, expected):
    assert truth(expression) is expected
    assert holds(expression, ROW, facts=FACTS) is (expected is True)


def test_what_stands_together_speaks_of_the_same_linked_row():
    def both(kind, size):
        return AllOf(
            (
                Compare(("parts", "kind"), "exact", Literal(kind)),
                Compare(("parts", "size"), "exact", Literal(size)),
            )
        )

    assert truth(Together(both("x", 1))) is True
    assert truth(Together(both("x", 2))) is False
    assert truth(Not(Together(both("x", 2)))) is True


def test_values_of_the_request_stand_in_slots():
    assert truth(Compare(("level",), "exact", Slot(1)), values=(4, 5)) is True


@pytest.mark.parametrize(
    ("value", "lookup", "operand", "expected"),
    [
        (3, "lte", 3, True),
        (3, "range", (1, 2), False),
        (None, "lt", 3, None),
        (3, "lt", None, None),
        (3, "in", (3, None), True),
        ("Word", "iexact", "wORD", True),
        ("Word", "contains", "or", True),
        ("Word", "icontains", "OR", True),
        ("Word", "startswith", "wo", False),
        ("Word", "istartswith", "wo", True),
        ("Word", "endswith", "rd", True),
        ("Word", "iendswith", "RD", True),
        ("Word", "regex", "^W.r", True),
        ("Word", "iregex", "^w.r", True),
        (datetime.date(2024, 5, 6), "year__gte", 2024, True),
        (None, "year__isnull", True, True),
    ],
)
def test_lookups(value, lookup, operand, expected):
    assert compare(value, lookup, operand) is expected


@pytest.mark.parametrize(
    "expression",
    [
        Native("x"),
        Matches(()),
        Compare(("level",), "search", Literal("x")),
        Compare(("day",), "quarter__gt", Literal(1)),
        Aggregated("parts", Measured(Measure(Function.COUNT), "gt", Literal(1))),
        Not(Aggregated("parts", Measured(Measure(Function.SUM, "size"), "gt", Literal(1)))),
    ],
)
def test_what_only_the_source_knows_is_said_so(expression):
    with pytest.raises(NotEvaluable):
        holds(expression, ROW, facts=FACTS)


def test_rows_may_be_read_in_another_way():
    assert holds(YES, {"level": 5}, facts=FACTS, read=lambda row, name: row[name])
