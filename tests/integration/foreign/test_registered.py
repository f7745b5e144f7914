"""Custom field classes whose type the project tells."""

import pytest
from django.utils import translation

from mainspring.conf import FieldClass
from mainspring.errors import AssemblyError
from tests.foreign.apps.custom_fields.models import Page, Product
from tests.integration.foreign.asking import Asker, domain_for, made_domain

COLUMNS = "tests.foreign.apps.custom_fields.columns"
ALL = {
    f"{COLUMNS}.MoodColumn": FieldClass(scalar="String"),
    f"{COLUMNS}.Minutes": FieldClass(scalar="Duration"),
    f"{COLUMNS}.StringList": FieldClass(scalar="[String]"),
    f"{COLUMNS}.PhoneNumber": FieldClass(scalar="String", pushed=True),
}


@pytest.fixture(params=["auto", "rows"])
def telling(request, filled):
    return Asker(made_domain(strategy=request.param, fields=ALL))


def test_a_class_of_no_known_kind_is_left_out_with_a_finding():
    domain = domain_for("auto")
    found = [item for item in domain.findings if item.id == "mainspring.W004"]
    assert [item.node for item in found] == ["custom_fields.Diary.mood"]
    assert "MAINSPRING['fields']" in found[0].hint
    assert "mood" not in domain.graphql.schema.type_map["Diary"].fields


def test_registered_classes_have_the_type_that_was_told(telling):
    types = telling.domain.graphql.schema.type_map
    assert not [item for item in telling.domain.findings if item.id == "mainspring.W004"]
    assert str(types["Diary"].fields["mood"].type) == "String"
    assert str(types["Diary"].fields["length"].type) == "Duration"
    assert str(types["Product"].fields["tags"].type) == "[String]"
    assert str(types["Contact"].fields["phone"].type) == "String!"


def test_registered_classes_are_written_by_that_type(telling):
    data = telling.data("{ diaries { mood length } products { tags } }")
    assert data["diaries"] == [
        {"mood": "b", "length": "P0DT02H00M00S"},
        {"mood": None, "length": None},
    ]
    assert [row["tags"] for row in data["products"]] == [
        row.tags for row in Product.objects.order_by("pk")
    ]


def test_a_pushed_class_is_what_the_database_holds_and_can_be_filtered(telling):
    document = """{
      contacts(where: {phone: {startsWith: "+49"}}, orderBy: [{phone: ASC}]) { phone }
    }"""
    assert telling.data(document) == {"contacts": [{"phone": "+49 30123"}]}
    assert len(telling.statements) == 1
    index = telling.domain.index
    assert index.field("Contact", "phone").filterable
    assert not index.field("Diary", "length").filterable


def test_what_cannot_be_registered_is_a_finding():
    wrong = {
        f"{COLUMNS}.Nothing": FieldClass(scalar="String"),
        f"{COLUMNS}.Mood": FieldClass(scalar="String"),
        f"{COLUMNS}.Minutes": FieldClass(scalar="Durations"),
        f"{COLUMNS}.Shouted": FieldClass(scalar="[String"),
        "nowhere": FieldClass(scalar="String"),
    }
    with pytest.raises(AssemblyError) as raised:
        made_domain(fields=wrong)
    problems = "\n".join(raised.value.problems)
    assert problems.count("mainspring.E012") == 5
    assert "Did you mean 'Duration'?" in problems


def test_values_are_those_of_the_fields_own_code(asker):
    data = asker.data("{ pages { title subtitle body } diaries { loud nick length } }")
    assert data["pages"] == [
        {
            "title": str(row.title),
            "subtitle": None if row.subtitle is None else str(row.subtitle),
            "body": str(row.body),
        }
        for row in Page.objects.order_by("pk")
    ]
    assert data["diaries"] == [
        {"loud": "WHISPER", "nick": "Nicky", "length": 120},
        {"loud": "", "nick": "", "length": None},
    ]
    assert len(asker.statements) == 2


def test_translated_texts_follow_the_active_language(asker):
    with translation.override("de"):
        assert asker.data("{ pages { title } }")["pages"][0] == {"title": "Schafe"}
    with translation.override("en"):
        assert asker.data("{ pages { title } }")["pages"][0] == {"title": "Sheep"}
