"""Lookups and transforms of a project's own are operators and parts of filters."""

import json
from contextlib import contextmanager

import pytest
from django.db.models import CharField, IntegerField, Lookup, Transform
from django.db.models.functions import Length, Upper
from django.test.utils import register_lookup
from graphql import print_type

from mainspring.apps import build
from tests.library.models import Press, Volume
from tests.plans.recording import principal
from tests.plans.running import domain

pytestmark = [
    pytest.mark.usefixtures("filled"),
    pytest.mark.django_db(databases=["default", "other"]),
]


class Unlike(Lookup):
    lookup_name = "unlike"

    def as_sql(self, compiler, connection):
        lhs, own = self.process_lhs(compiler, connection)
        rhs, given = self.process_rhs(compiler, connection)
        return f"{lhs} <> {rhs}", (*own, *given)


class Doubled(Transform):
    lookup_name = "doubled_value"
    function = "ABS"
    output_field = IntegerField()


class Loud(Transform):
    lookup_name = "loud"
    function = "UPPER"
    output_field = CharField()


class BothLoud(Loud):
    lookup_name = "both_loud"
    bilateral = True


class Taken(Transform):
    lookup_name = "icontains"
    output_field = CharField()


@contextmanager
def registered(*lookups):
    """Open the library with lookups on two of its fields."""
    title = Volume._meta.get_field("title")
    with (
        register_lookup(title, *lookups),
        register_lookup(Press._meta.get_field("founded"), Doubled),
    ):
        yield build(domain("default").settings)


def ask(opened, document, **variables):
    body = opened.graphql.execute(document, variables, principal=principal("anonymous")).body
    found = json.loads(body)
    assert "errors" not in found, found
    return found["data"]


def titles(**lookups):
    rows = Volume._default_manager.filter(**lookups).order_by("pk")
    return [{"title": row.title} for row in rows]


def test_a_lookup_is_an_operator_of_the_fields_type():
    document = "query ($t: String!) { volumes(where: {title: {unlike: $t}}) { title } }"
    with registered(Unlike) as opened:
        for title in ("Kokoro", "under_score", "nothing"):
            found = ask(opened, document, t=title)["volumes"]
            assert found == titles(title__unlike=title)
            assert {"title": title} not in found


def test_a_transform_is_a_part_with_the_filter_of_its_value():
    document = """query ($t: String!, $ts: [String!]) {
      one: volumes(where: {title: {loud: {contains: $t}}}) { title }
      several: volumes(where: {title: {loud: {in: $ts}}}) { title }
      presses(where: {founded: {doubledValue: {gt: 1500}}}) { name }
    }"""
    with registered(Loud) as opened:
        found = ask(opened, document, t="KOK", ts=["KOKORO", "Kokoro"])
        assert found["one"] == titles(title__loud__contains="KOK") != []
        assert found["several"] == [{"title": "Kokoro"}]
        assert found["presses"] == [{"name": "Penguin"}]


def test_a_transform_of_both_sides_takes_lists_too():
    document = "query ($ts: [String!]) { volumes(where: {title: {bothLoud: {in: $ts}}}) { title } }"
    with registered(BothLoud) as opened:
        for given in (["kokoro"], ["kokoro", "UNDER_SCORE", "x"], ["x"]):
            wanted = {text.upper() for text in given}
            found = ask(opened, document, ts=given)["volumes"]
            assert found == [row for row in titles() if row["title"].upper() in wanted]


def test_fields_without_them_keep_the_usual_filter():
    with registered(Unlike) as opened:
        types = opened.graphql.schema.type_map
        where = types["VolumeWhere"].fields
        assert where["title"].type.name == "CharFieldFilter"
        assert where["isbn"].type.name == "StringFilter"
        assert "unlike" not in print_type(types["StringFilter"])
        assert "  unlike: String\n" in print_type(types["CharFieldFilter"])


def test_a_name_that_is_taken_is_told_of():
    with registered(Taken, Length, Upper) as opened:
        told = [item for item in opened.findings if item.id == "mainspring.I004"]
        assert [item.node for item in told] == ["library.Volume.title"]
        assert "'icontains'" in told[0].message
