"""Rows that are of several types show of each type what its Decision shows."""

from django.db.models import Value

from mainspring import Entity, F, Policy, anyone, computed, nobody, owns, role, where
from tests.vault import models
from tests.vault.asking import someone, vault

READER = someone(agency=1)
ALL = """{ assets(orderBy: {id: ASC}) {
    __typename id label worth
    ... on Vehicle { plate agency { id } }
    ... on Strongbox { combination }
} }"""


def worths(found, document, who=READER):
    (rows,) = found.whole(document, who)["data"].values()
    return [row["worth"] for row in rows]


def test_a_hidden_child_is_shown_as_its_parent_and_nothing_more():
    rows = vault().whole(ALL, READER)["data"]["assets"]
    assert [row["__typename"] for row in rows] == [
        "Asset", "Asset", "Asset", "Vehicle", "Asset", "Vehicle", "Asset", "Asset", "Asset",
    ]  # fmt: skip
    assert {key for row in rows if row["__typename"] == "Asset" for key in row} == {
        "__typename", "id", "label", "worth",
    }  # fmt: skip


def test_a_field_masked_on_the_parent_is_masked_on_the_child():
    # Of agency 1 are 1, 11 and 21; agency 2's vehicle is stolen.
    assert worths(vault(), ALL) == [1, None, None, 11, None, None, 21, None, None]
    assert worths(vault(), "{ vehicles(orderBy: {id: ASC}) { worth } }") == [11, None]
    keeper = someone("keeper", agency=3)
    assert worths(vault(), "{ strongboxes(orderBy: {id: ASC}) { worth } }", keeper) == [
        None, None, 23,
    ]  # fmt: skip


def test_a_field_never_seen_on_the_parent_cannot_be_asked_about_on_the_child():
    class Assets(Entity[models.Asset]):
        policy = Policy(read=anyone, fields={"worth": nobody, "agency": nobody})

    found = vault(Assets)
    for document in (
        "{ vehicles(where: {worth: {gt: 1}}) { id } }",
        "{ vehicles(orderBy: {worth: ASC}) { id } }",
        '{ vehicles(where: {agency: {code: {eq: "OW"}}}) { id } }',
        '{ agencies(where: {assets: {some: {label: {eq: "car-1"}}}}) { id } }',
    ):
        assert found.codes(document, READER) == ["FORBIDDEN"], document
    assert found.ask("{ vehicles { agency { id } } }", READER)["vehicles"] == [{"agency": None}] * 2
    assert found.ask("{ agencies { assets { id } } }", READER)["agencies"] == [{"assets": []}] * 3


def test_a_rule_on_a_child_may_speak_of_the_child_also_where_it_is_shown_by_its_parent():
    class Assets(Entity[models.Asset]):
        policy = Policy(read=anyone)

    class Vehicles(Entity[models.Vehicle]):
        policy = Policy(
            read=anyone,
            fields={
                "worth": where(plate="plate-3"),
                "label": where(stolen=F("stolen"), plate="plate-1"),
                "agency": ~where(stolen=True),
            },
        )

    found = vault(Assets, Vehicles)
    rows = found.whole(ALL, READER)["data"]["assets"]
    seen = [
        (row["id"], row["worth"], row["label"], row["agency"] and row["agency"]["id"])
        for row in rows
        if row["__typename"] == "Vehicle"
    ]
    assert seen == [("11", None, "car-1", "1"), ("12", None, None, None), ("13", 13, None, "3")]


def test_a_field_computed_on_a_child_is_made_of_the_child_s_columns():
    class Assets(Entity[models.Asset]):
        policy = Policy(read=anyone)

    class Vehicles(Entity[models.Vehicle]):
        policy = Policy(read=anyone, fields={"plate": owns("agency")})
        shout = computed(F("plate"))
        taken = computed(F("worth") + Value(1))

    class Strongboxes(Entity[models.Strongbox]):
        plural = "Strongboxes"
        policy = Policy(read=role("keeper"))

    document = "{ assets(orderBy: {id: ASC}) { id ... on Vehicle { shout taken } } }"
    rows = vault(Assets, Vehicles, Strongboxes).ask(document, READER)["assets"]
    assert [row.get("shout", "-") for row in rows] == [
        "-", "-", "-", "plate-1", None, None, "-", "-", "-",
    ]  # fmt: skip
    assert [row["taken"] for row in rows if "taken" in row] == [12, 13, 14]


def test_edges_name_their_type_for_every_type_of_row():
    document = "{ assetConnection { edges { __typename node { __typename } } } }"
    edges = vault().ask(document, READER)["assetConnection"]["edges"]
    assert {edge["__typename"] for edge in edges} == {"AssetEdge"}
    assert {edge["node"]["__typename"] for edge in edges} == {"Asset", "Vehicle"}


def test_a_node_of_a_hidden_type_is_not_there_though_its_parent_is():
    keeper = someone("keeper")
    (row, *_), *_ = vault().ask("{ strongboxes { nodeId } }", keeper).values()
    asked = f'{{ node(id: "{row["nodeId"]}") {{ __typename nodeId }} }}'
    assert vault().ask(asked, READER) == {"node": None}
    assert vault().ask(asked, keeper)["node"]["__typename"] == "Strongbox"
    rows = vault().ask("{ assets { __typename nodeId } }", READER)["assets"]
    assert row["nodeId"] not in {item["nodeId"] for item in rows}


def test_both_strategies_hide_the_same():
    for document in (ALL, "{ assetConnection { nodes { __typename worth } totalCount } }"):
        rows, default = vault(strategy="rows"), vault()
        assert rows.raw(document, READER) == default.raw(document, READER)
