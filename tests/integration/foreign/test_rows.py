"""Rows that misbehave, orders that go round in circles, pairs that stand twice."""

from tests.foreign import storage
from tests.foreign.apps.rows import models


def test_falsy_unhashable_and_speechless_rows_are_rows(asker):
    data = asker.data("""{
      carriers { id hollow { name } untrue { name } unhashable { name } indistinct { name }
        speechless { name } numeral { value } iterable { name }
        hollows { name } unhashables { name values } indistincts { name } }
      hollows { name carriers { id } } untrues { name carrier { id } }
    }""")
    first, second = data["carriers"]
    assert first == {
        "id": "1",
        "hollow": {"name": "empty"},
        "untrue": {"name": "false"},
        "unhashable": {"name": "same"},
        "indistinct": {"name": "that"},
        "speechless": {"name": "silent"},
        "numeral": {"value": 8},
        "iterable": {"name": "abc"},
        "hollows": [{"name": "empty"}, {"name": "void"}],
        "unhashables": [
            {"name": "same", "values": [1, {"k": []}]},
            {"name": "same", "values": [2, {"k": []}]},
        ],
        "indistincts": [{"name": "this"}, {"name": "that"}],
    }
    assert second["untrue"] is None
    assert second["hollow"] == {"name": "void"}
    assert data["untrues"] == [{"name": "false", "carrier": {"id": "1"}}]


def test_properties_and_methods_are_never_touched(asker):
    fields = set(asker.domain.graphql.schema.type_map["Reaching"].fields)
    assert fields == {"nodeId", "id", "name", "attachment"}
    data = asker.data("{ reachings { name attachment { name url } } }")
    url = models.Reaching.objects.get().attachment.url
    assert data["reachings"] == [
        {"name": "reach", "attachment": {"name": "no/such/file.txt", "url": url}}
    ]
    assert models.REACHED == storage.OPENED == []


def test_circles_of_orderings_are_no_matter(asker):
    data = asker.data("""{
      circleOnes { name two { name ones { name } } twos { name } }
      circleTwos { name one { name } ones { name } }
      circleSelfs { name before { name } }
    }""")
    assert [row["name"] for row in data["circleOnes"]] == ["one", "three"]
    assert data["circleTwos"] == [
        {"name": "two", "one": {"name": "one"}, "ones": [{"name": "three"}]}
    ]
    assert data["circleSelfs"][1] == {"name": "second", "before": {"name": "first"}}


def test_circles_can_be_sorted_by(asker):
    document = """{
      circleOnes(orderBy: [{two: {one: {two: {name: ASC}}}}, {name: DESC}]) { name }
      circleSelfs(orderBy: [{before: {before: {name: DESC}}}, {name: DESC}]) { name }
    }"""
    data = asker.data(document)
    assert [row["name"] for row in data["circleOnes"]] == ["three", "one"]
    assert [row["name"] for row in data["circleSelfs"]] == ["second", "first"]


def test_a_pair_that_stands_twice_is_answered_twice(asker):
    data = asker.data("""{
      clubs { name members { name } membershipsOf: memberships { person { name } } }
      people(where: {name: {eq: "Bob"}}) { clubs { name } }
    }""")
    chess, empty = data["clubs"]
    assert chess["members"] == [{"name": "Ann"}, {"name": "Bob"}, {"name": "Bob"}]
    assert len(chess["membershipsOf"]) == 3
    assert empty["members"] == []
    assert data["people"] == [{"clubs": [{"name": "Chess"}, {"name": "Chess"}]}]


def test_pages_of_pairs_count_each(asker):
    data = asker.data("""{
      clubs(limit: 1) { members(orderBy: [{name: DESC}], limit: 2) { name }
        rest: members(orderBy: [{name: DESC}], offset: 2) { name } }
    }""")
    assert data["clubs"] == [
        {"members": [{"name": "Bob"}, {"name": "Bob"}], "rest": [{"name": "Ann"}]}
    ]


def test_a_filter_over_a_pair_finds_its_row_once(asker):
    document = '{ clubs(where: {members: {some: {name: {eq: "Bob"}}}}) { name } }'
    assert asker.data(document)["clubs"] == [{"name": "Chess"}]


def test_rows_that_are_equal_in_order_are_answered_in_a_stable_one(asker):
    document = "{ tieds(orderBy: [{same: ASC}]) { name } }"
    assert [row["name"] for row in asker.data(document)["tieds"]] == ["c", "a", "b"]
    pages = [
        asker.data(f"{{ tieds(orderBy: [{{same: DESC}}], limit: 1, offset: {at}) {{ name }} }}")
        for at in range(3)
    ]
    assert [page["tieds"][0]["name"] for page in pages] == ["c", "a", "b"]
