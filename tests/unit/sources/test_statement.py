"""Parameters of compiled statements: each value of a request is made once, wherever it goes."""

from dataclasses import dataclass, field

import pytest

from mainspring.blueprint.expression import Slot
from mainspring.operation.principal import ANONYMOUS
from mainspring.sources.sql.parameters import Direct, Inputs, Marker
from mainspring.sources.sql.statement import Statement, side_by_side


@dataclass(eq=False)
class Pair:
    """Binds two parameters, and counts how often."""

    kind: object = None
    calls: list = field(default_factory=list)

    def bind(self, inputs):
        self.calls.append(inputs)
        return ("left", "right")


@pytest.fixture
def inputs():
    return Inputs(values=(5, 7), principal=ANONYMOUS, connection=None)


def test_constants_and_values_stand_in_the_order_of_the_text(inputs):
    pair = Pair()
    params = ["a", Marker(pair, 1), Marker(Direct(Slot(1)), 0), "b", Marker(pair, 0)]
    assert list(Statement.of("...", params).bind(inputs)) == ["a", "right", 7, "b", "left"]
    assert len(pair.calls) == 1


def test_a_statement_of_constants_needs_no_request(inputs):
    assert list(Statement.of("...", ["a", "b"]).bind(inputs)) == ["a", "b"]
    assert list(Statement.of("...", ["a"]).bind(inputs)) == ["a"]
    assert list(Statement.of("...", []).bind(inputs)) == []


def test_what_binds_the_same_binds_once(inputs):
    one, same, other, alone = Pair("x"), Pair("x"), Pair("y"), Pair()
    params = [Marker(binder, 0) for binder in (one, same, other, alone)]
    assert list(Statement.of("...", params).bind(inputs)) == ["left"] * 4
    assert [len(item.calls) for item in (one, same, other, alone)] == [1, 0, 1, 1]


def test_statements_side_by_side_share_what_binds_the_same(inputs):
    one, same = Pair("x"), Pair("x")
    both = side_by_side(
        [Statement.of("a", ["c", Marker(one, 0)]), Statement.of("b", [Marker(same, 1), "d"])]
    )
    assert both.sql == "SELECT (a), (b)"
    assert list(both.bind(inputs)) == ["c", "left", "right", "d"]
    assert (len(one.calls), len(same.calls)) == (1, 0)
