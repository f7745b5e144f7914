"""Choices of every kind, and stored values that are on no list."""

import pytest
from graphql import GraphQLEnumType, get_named_type

from tests.integration.foreign.asking import domain_for
from tests.integration.foreign.selections import errors_of

DOMAIN = domain_for("auto")
TYPES = DOMAIN.graphql.schema.type_map
UNLISTED = "UNLISTED_CHOICE"


def enum_of(entity, field):
    return get_named_type(TYPES[entity].fields[field].type)


def test_values_that_left_the_list_are_null_and_an_error_and_harm_no_row(asker):
    response = asker.ask("""{
      choicesPlains { size maybeSize blankSize level maybeLevel known maybeKnown }
    }""")
    assert response["data"]["choicesPlains"] == [
        {
            "size": "SMALL",
            "maybeSize": "LARGE",
            "blankSize": "SMALL",
            "level": "LOW",
            "maybeLevel": "HIGH",
            "known": True,
            "maybeKnown": False,
        },
        {
            "size": "LARGE",
            "maybeSize": None,
            "blankSize": None,
            "level": "NONE",
            "maybeLevel": None,
            "known": False,
            "maybeKnown": None,
        },
        {
            "size": None,
            "maybeSize": None,
            "blankSize": None,
            "level": None,
            "maybeLevel": None,
            "known": True,
            "maybeKnown": None,
        },
    ]
    assert errors_of(response) == {
        ("choicesPlains", 2, name): UNLISTED
        for name in ("size", "blankSize", "level", "maybeLevel")
    }
    assert "left the list" not in str(response)


def test_unlisted_values_in_nested_rows_and_pages_have_their_path(asker):
    response = asker.ask("{ page: doubledConnection { edges { node { value } } } }")
    assert errors_of(response) == {("page", "edges", 4, "node", "value"): UNLISTED}
    values = [edge["node"]["value"] for edge in response["data"]["page"]["edges"]]
    assert len(set(values)) == 5
    assert values[-1] is None


def test_values_that_are_no_names_have_names(asker):
    response = asker.ask("{ unnameables { action price kept foreign } }")
    rows = response["data"]["unnameables"]
    assert [row["action"] for row in rows[:3]] == ["GIT_PUSH", "GIT_FORCE_PUSH", "GIT_PUSH_2"]
    assert [row["price"] for row in rows] == ["FIXED_PRICE", "S_STANDARD", "VALUE_1_ST", None]
    assert set(errors_of(response)) == {("unnameables", 3, "action")}
    # Words that GraphQL keeps do not stand as they are.
    assert not {"true", "false", "null"} & {str(row["kept"]) for row in rows}


def test_names_that_meet_are_told_apart():
    assert len(enum_of("Doubled", "value").values) == 4


@pytest.mark.parametrize("field", ["country", "icon"])
def test_long_lists_stay_strings_with_their_values_described(asker, field):
    assert enum_of("Long", field).name == "String"
    description = TYPES["Long"].fields[field].description
    assert "One of: " in description
    assert "more" in description
    notes = {item.node for item in DOMAIN.findings if item.id == "mainspring.I002"}
    assert f"choices.Long.{field}" in notes
    stored = [row["country"] for row in asker.data("{ longs { country } }")["longs"]]
    assert stored == ["c000", "c249", "c250", ""]


def test_every_other_kind_has_a_type(asker):
    expected = {
        "grouped": GraphQLEnumType,
        "mapped": GraphQLEnumType,
        "emptied": GraphQLEnumType,
    }
    for field, kind in expected.items():
        assert isinstance(enum_of("Unusual", field), kind), field
    assert enum_of("Unusual", "decimal").name == "Decimal"
    assert enum_of("Unusual", "launch").name == "Date"
    response = asker.ask("{ unusuals { grouped called mapped emptied decimal launch } }")
    first, second = response["data"]["unusuals"]
    assert first["grouped"] == "VINYL"
    assert first["emptied"] is None
    assert (second["decimal"], second["launch"]) == ("0.16", "0001-01-01")
    assert all(code == UNLISTED for code in errors_of(response).values())
    assert all(path[1] == 1 for path in errors_of(response))


def test_labels_describe_the_values():
    values = enum_of("ChoicesPlain", "size").values
    assert {name: item.description for name, item in values.items()} == {
        "SMALL": "Small",
        "LARGE": "Large",
    }


def test_enums_filter_by_their_names(asker):
    document = (
        "query($size: [ChoicesPlainSize!]) { a: choicesPlains(where: {size: {in: $size}}) { id } }"
    )
    assert asker.data(document, {"size": ["SMALL", "LARGE"]})["a"] == [{"id": "1"}, {"id": "2"}]
    response = asker.ask(document, {"size": ["huge (left the list)"]})
    assert response.get("data") is None
