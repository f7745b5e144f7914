"""Requests just inside the limits are answered: a limit that is too strict is a defect too."""

import pytest

from tests.shop.endpoint import read

WHERE = "query($w: ProductWhere) { products(where: $w) { id } }"


def answered(shop, text, variables=None):
    response = shop.ask(text, variables)
    assert response.status_code == 200, response.content
    found = read(response)
    assert "errors" not in found
    return found["data"]


@pytest.mark.parametrize(
    "text",
    [
        "{products{" + " ".join(f"a{number}:id" for number in range(15)) + "}}",
        "{products{" + "id @include(if:true) " * 50 + "}}",
        "{" + " ".join(f"a{number}:__typename" for number in range(15)) + " makers{id} __typename}",
        "{products(limit:1000){id title price maker{id name}}}",
        "{products{id reviews(limit:20){id stars}}}",
        "{makers(limit:10){products(limit:10){reviews(limit:10){product{maker{partner{name}}}}}}}",
        "{products(where:{or:[" + "{stock:{eq:1}}" * 90 + "]}){id}}",
        "{products(where:" + "{not:" * 10 + "{stock:{eq:1}}" + "}" * 10 + "){id}}",
        "{products(search:" + '"' + "a " * 10 + '"){id}}',
        "{products{...f id ...g}}"
        + " ".join(f"fragment {name} on Product{{id title maker{{id name}}}}" for name in "fg"),
        "{products{"
        + " ".join(f"...f{number}" for number in range(50))
        + "}}"
        + " ".join(f"fragment f{number} on Product{{id title}}" for number in range(50)),
        "#" + "x" * 40_000 + "\n{products{id}}",
        "{__typename}" + "\n" * 40_000,
    ],
)
def test_a_large_document_is_answered(text, shop):
    answered(shop, text)


def test_large_values_are_answered(shop):
    answered(shop, WHERE, {"w": {"stock": {"in": list(range(1_000))}}})
    answered(shop, WHERE, {"w": {"or": [{"stock": {"eq": 1}}] * 90}})
    answered(shop, WHERE, {"w": {"title": {"ne": "x" * 900_000}}})


def test_the_default_page_costs_nothing_to_leave_out(shop):
    assert len(answered(shop, "{products{id}}")["products"]) == 6
