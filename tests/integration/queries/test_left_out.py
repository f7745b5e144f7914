"""What a caller leaves out is None where the function has no default of its own."""

import pytest

from tests.shop import leaving
from tests.shop.asking import Asking
from tests.shop.leaving import Ends, Side


@pytest.fixture(scope="module")
def leaver():
    return Asking(module=leaving)


@pytest.mark.parametrize(
    ("document", "wanted"),
    [
        ("{ plain }", (None, 5)),
        ('{ plain(text: "a") }', ("a", 5)),
        ("{ plain(text: null, number: null) }", (None, None)),
        ("query ($t: String) { plain(text: $t) }", (None, 5)),
        ("query ($n: Int) { plain(number: $n) }", (None, 5)),
        ("query ($n: Int = 3) { plain(number: $n) }", (None, 3)),
        ("{ made }", (None, None, Side.LEFT)),
        ("{ made(ends: {}) }", (None, Ends(None, 9), Side.LEFT)),
        ("{ made(ends: {low: 1, high: null}) }", (None, Ends(1, None), Side.LEFT)),
        ("{ made(ends: {inner: {}}) }", (None, Ends(None, 9, Ends(None)), Side.LEFT)),
        ("{ made(sides: [RIGHT]) }", ([Side.RIGHT], None, Side.LEFT)),
    ],
)
def test_arguments_of_a_query(document, wanted, leaver):
    (found,) = leaver.ask(document).values()
    assert found == repr(wanted)


def test_a_variable_that_is_null_is_given(leaver):
    document = "query ($n: Int) { plain(number: $n) }"
    assert leaver.ask(document, n=None) == {"plain": "(None, None)"}


def test_a_part_of_a_variable(leaver):
    document = "query ($e: EndsInput) { made(ends: $e) }"
    assert leaver.ask(document, e={"high": 1})["made"] == repr((None, Ends(None, 1), Side.LEFT))
