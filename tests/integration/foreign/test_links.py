"""Links to what is not exposed, to nothing, by any key, in any direction."""

import pytest

from tests.foreign.apps.links.models import Visit
from tests.foreign.apps.unexposed.models import Vault
from tests.integration.foreign.asking import Asker, domain_for, made_domain
from tests.integration.foreign.selections import Selection

DOMAIN = domain_for("auto")
TYPES = DOMAIN.graphql.schema.type_map
CLOSED = ("12-34-56", "Yale", "master-key-engraving", "unexposed reason", "unexposed codename")


def test_links_to_what_is_not_exposed_are_plain_keys(asker):
    fields = TYPES["Visit"].fields
    assert {"vaultId", "doorId"} <= set(fields)
    assert not {"vault", "door", "keys"} & set(fields)
    assert str(fields["vaultId"].type) == "ID!"
    data = asker.data("{ visits { vaultId doorId person { name } helpers { name } } }")
    assert data["visits"] == [
        {
            "vaultId": str(visit.vault_id),
            "doorId": None if visit.door_id is None else str(visit.door_id),
            "person": {"name": visit.person.name},
            "helpers": [{"name": helper.name} for helper in visit.helpers.order_by("pk")],
        }
        for visit in Visit.objects.order_by("pk")
    ]


@pytest.mark.parametrize(
    "document",
    [
        "{ visits { vault { combination } } }",
        '{ visits(where: {vault: {combination: {eq: "12-34-56"}}}) { id } }',
        "{ visits(orderBy: [{vault: {combination: ASC}}]) { id } }",
        "{ people { vaults { combination } } }",
        '{ people(where: {vaults: {some: {combination: {eq: "12-34-56"}}}}) { id } }',
        "{ people { informant { codename } } }",
        "{ people { escortSet { reason } } }",
        "{ vaults { id } }",
        "{ vault(id: 1) { id } }",
    ],
)
def test_nothing_of_what_is_not_exposed_can_be_asked_for(asker, document):
    response = asker.ask(document)
    assert response.get("data") is None
    assert response["errors"][0]["extensions"]["code"] == "GRAPHQL_VALIDATION_FAILED"


@pytest.mark.parametrize("label", ["links.Visit", "links.Person", "generic.Tag"])
def test_no_answer_holds_anything_of_what_is_not_exposed(asker, label):
    entity = DOMAIN.index.by_label[label]
    depth = 1 if label == "generic.Tag" else 2
    text = Selection(asker.domain, entity, depth=depth).text
    body = asker.ask_bytes(f"{{ rows: {entity.names.plural} {text} }}").decode()
    assert not [word for word in CLOSED if word in body]
    assert Vault.objects.exists()


@pytest.fixture(scope="module")
def without_people():
    """The project without one model that others link to from all sides."""
    return made_domain(exclude=("links.Person",))


def test_links_to_a_model_that_was_left_out_are_plain_keys(without_people, filled):
    data = Asker(without_people).data("{ visits { personId } }")
    assert data["visits"] == [
        {"personId": str(visit.person_id)} for visit in Visit.objects.order_by("pk")
    ]


@pytest.mark.parametrize(
    "document",
    [
        "{ people { id } }",
        "{ person(id: 1) { id } }",
        "{ visits { person { name } } }",
        "{ visits { helpers { name } } }",
        '{ visits(where: {person: {name: {startsWith: "A"}}}) { id } }',
        "{ visits(orderBy: [{person: {name: ASC}}]) { id } }",
        "{ visits { ... on Person { name } } }",
        "query($id: PersonWhere) { visits { id } }",
    ],
)
def test_nothing_of_a_model_that_was_left_out_can_be_asked_for(without_people, filled, document):
    response = Asker(without_people).ask(document)
    assert response.get("data") is None
    assert response["errors"][0]["extensions"]["code"] == "GRAPHQL_VALIDATION_FAILED"


def test_an_opaque_id_of_a_model_that_was_left_out_is_none(without_people, filled):
    document = "query($id: ID!) { node(id: $id) { nodeId } }"
    known = Asker(DOMAIN).data("{ people(limit: 1) { nodeId } }")["people"][0]["nodeId"]
    assert Asker(DOMAIN).data(document, {"id": known})["node"] == {"nodeId": known}
    assert Asker(without_people).ask(document, {"id": known}) == {"data": {"node": None}}


def test_links_that_point_at_nothing_are_null(asker):
    data = asker.data("""{
      pointers { strict { name } loose { name } single { name } many { name } }
      entries { article { title } ledger { name } tags { name } }
      drawers { desk { name } desks: __typename }
    }""")
    assert [row["strict"] for row in data["pointers"]] == [
        {"name": "probe"},
        None,
        {"name": "probe"},
    ]
    assert [row["loose"] for row in data["pointers"]] == [{"name": "Germany"}, None, None]
    assert [row["single"] for row in data["pointers"]] == [{"name": "north"}, None, None]
    assert data["pointers"][1]["many"] == [{"name": "north"}]
    assert [row["article"] for row in data["entries"]] == [
        {"title": "One 1"},
        {"title": "One 1"},
        None,
    ]
    assert [row["desk"] for row in data["drawers"]] == [
        {"name": "north 2"},
        {"name": "south 1"},
        None,
        None,
    ]
    for entity, field in (("Pointer", "strict"), ("Pointer", "single"), ("Entry", "article")):
        assert not str(TYPES[entity].fields[field].type).endswith("!")


def test_generic_links_that_lead_nowhere_are_null(asker):
    document = """{
      tags { name contentObject { __typename ... on Bookmark { url } ... on Hidden { name } } }
      remarks { text about { __typename ... on Device { serial } } }
      concretes { target { __typename } }
    }"""
    data = asker.data(document)
    tags = {row["name"]: row["contentObject"] for row in data["tags"]}
    assert tags["to a bookmark"] == {"__typename": "Bookmark", "url": "https://example.org/1"}
    assert tags["to an item"] == {"__typename": "Item"}
    for name in ("to an unexposed row", "to a deleted row", "of a deleted type"):
        assert tags[name] is None
    remarks = {row["text"]: row["about"] for row in data["remarks"]}
    assert remarks.pop("to a bookmark") == {"__typename": "Bookmark"}
    assert remarks.pop("to a UUID")["__typename"] == "Device"
    assert set(remarks.values()) == {None}
    assert [row["target"]["__typename"] for row in data["concretes"]] == ["Truck", "Vehicle"]


def test_generic_relations_do_not_mix_types_up(asker):
    data = asker.data("{ bookmarks { tags { name } remarks { text } } items { tags { name } } }")
    assert data["bookmarks"][0]["tags"] == [{"name": "to a bookmark"}, {"name": "to it again"}]
    assert data["bookmarks"][1] == {"tags": [], "remarks": [{"text": "to a bookmark"}]}
    assert data["items"] == [{"tags": [{"name": "to an item"}]}]


def test_rows_of_a_family_have_their_own_type(asker):
    document = """{
      vehicles { __typename ... on Taxi { licence } ... on Bicycle { gears: doors }
        ... on Car { places: doors } }
      cars { __typename } taxis { licence ... on Taxi { doors } }
      trucks(orderBy: [{name: ASC}]) { name } heavyTrucks { name } nightTaxis { licence }
    }"""
    data = asker.data(document)
    assert [row["__typename"] for row in data["vehicles"]] == [
        "Vehicle",
        "Vehicle",
        "Vehicle",
        "Car",
        "Taxi",
        "Bicycle",
        "Car",
        "Taxi",
    ]
    assert [row["__typename"] for row in data["cars"]] == ["Car", "Taxi", "Car", "Taxi"]
    assert data["vehicles"][4] == {"__typename": "Taxi", "licence": "TX-1"}
    names = ["bin lorry", "lorry", "truck by column, car by table"]
    assert [row["name"] for row in data["trucks"]] == names


def test_chains_of_one_to_ones_go_both_ways(asker):
    document = """{
      engines { power gearbox { gears shaft { length wheel { spare { length } } } } }
      wheels { shaft { gearbox { engine { power } } } }
    }"""
    data = asker.data(document)
    assert data["engines"][0]["gearbox"]["shaft"] == {"length": 200, "wheel": {"spare": None}}
    assert data["engines"][1]["gearbox"] == {"gears": 5, "shaft": None}
    assert data["engines"][2]["gearbox"] is None
    assert data["wheels"][0]["shaft"]["gearbox"]["engine"] == {"power": 50}
    assert data["wheels"][1]["shaft"] is None


def test_links_of_several_columns_page_for_each_parent(asker):
    document = """{
      desks { name drawers(limit: 1, orderBy: [{content: DESC}]) { content desk { name } } }
      rates { year invoices(limit: 5) { year rate { year } } }
    }"""
    data = asker.data(document)
    assert [[row["content"] for row in desk["drawers"]] for desk in data["desks"]] == [
        [],
        ["pens"],
        ["paper"],
        [],
    ]
    assert data["rates"][0]["invoices"] == [{"year": 2023, "rate": {"year": 2023}}]


def test_views_and_swapped_models_answer(asker):
    data = asker.data("""{
      regionTotals { region sales largeSales { units } }
      largeSales { sale { region } total { most } }
      profiles { account { username } airline }
    }""")
    assert {row["region"] for row in data["regionTotals"]} == {"", "north", "south"}
    assert len(data["largeSales"]) == 3
    assert [row["account"] for row in data["profiles"]] == [{"username": "staffer"}] * 2
    assert "users.Account" not in DOMAIN.index.by_label
