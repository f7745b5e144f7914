"""A literal that does not fit its scalar is told with its place and what was found."""

import json

import pytest

from mainspring.operation.principal import ANONYMOUS
from tests.plans.running import domain

WRONG = {
    'price: {gt: "cheap"}': '"cheap"',
    'published: {eq: "soon"}': '"soon"',
    "sold: {lt: 1.5}": "1.5",
    'price: {in: ["1", {a: 1}]}': "{ a: 1 }",
}


def told(document):
    body = domain("default").graphql.execute(document, {}, principal=ANONYMOUS).body
    return json.loads(body)["errors"]


@pytest.mark.parametrize("condition", WRONG)
def test_its_place_and_value_are_told(condition):
    document = f"{{ volumes(where: {{{condition}}}) {{ id }} }}"
    (error,) = told(document)
    found = WRONG[condition]
    assert error["message"].endswith(f" Found {found}.")
    column = document.index(found.split()[0] if found != "{ a: 1 }" else "{a: 1}") + 1
    assert error["locations"] == [{"line": 1, "column": column}]


def test_a_long_value_is_cut():
    (error,) = told(f'{{ volumes(where: {{price: {{gt: "{"x" * 5_000}"}}}}) {{ id }} }}')
    assert len(error["message"]) < 200
