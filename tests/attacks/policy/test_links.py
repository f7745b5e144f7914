"""A link is one thing with two ends and several spellings: who may not follow it finds no way."""

import pytest

from mainspring import Entity, Policy, anyone, nobody, owns, where
from tests.vault import models
from tests.vault.asking import someone, vault

READER = someone(agency=1)


def opened(fields, *others, only=None):
    policy_ = Policy(read=anyone, fields=fields)
    names = only or ()

    class Dossiers(Entity[models.Dossier]):
        policy = policy_
        fields = ("secret", *names)

    class Agents(Entity[models.Agent]):
        policy = Policy(read=anyone)

    return vault(Dossiers, Agents, *others)


@pytest.mark.parametrize("rule", ["lead", "lead_id"])
def test_a_rule_on_a_link_holds_for_the_link_and_for_its_column(rule):
    found = opened({rule: nobody}, only=("lead_id",))
    rows = found.ask("{ dossiers { lead { id } leadId } }", READER)["dossiers"]
    assert [(row["lead"], row["leadId"]) for row in rows] == [(None, None)] * 7
    for where_ in ('{leadId: {eq: "1"}}', '{lead: {id: {eq: "1"}}}', "{lead: {}}"):
        document = f"{{ dossiers(where: {where_}) {{ id }} }}"
        assert found.codes(document, READER) == ["FORBIDDEN"]


PATHS_BEHIND = (
    "{ agents { leads { id } } }",
    '{ agent(id: "1") { leads(limit: 1) { title } } }',
)
FILTERS_BEHIND = (
    "{ agents(where: {leads: {some: {}}}) { id } }",
    "{ agents(where: {leads: {none: {}}}) { id } }",
    '{ agents(where: {not: {leads: {some: {id: {eq: "1"}}}}}) { id } }',
    '{ agents(where: {leads: {every: {title: {eq: "Alpha"}}}}) { id } }',
    '{ agentAggregate(where: {leads: {some: {title: {eq: "Alpha"}}}}) { count } }',
    '{ agencies { agents(where: {leads: {some: {title: {eq: "Alpha"}}}}) { id } } }',
)


@pytest.mark.parametrize("document", PATHS_BEHIND)
def test_a_masked_link_shows_nothing_from_its_other_end(document):
    found = opened({"lead": nobody}).ask(document, READER)
    agents = found.get("agents") or [found["agent"]]
    assert [agent["leads"] for agent in agents] == [[]] * len(agents)


@pytest.mark.parametrize("document", FILTERS_BEHIND)
def test_a_masked_link_cannot_be_asked_about_from_its_other_end(document):
    assert opened({"lead": nobody}).codes(document, READER) == ["FORBIDDEN"]


def test_a_link_masked_on_some_rows_shows_the_others_from_its_other_end():
    found = opened({"lead": owns("agency")})
    rows = found.ask("{ agents(orderBy: {id: ASC}) { id leads { id lead { id } } } }", READER)
    # Dossiers 1, 2 and 7 are of agency 1; their leads are 1, 3 and 4.
    assert [[item["id"] for item in row["leads"]] for row in rows["agents"]] == [
        ["1"], [], ["2"], ["7"], [],
    ]  # fmt: skip
    some = found.ask("{ agents(where: {leads: {some: {}}}) { id } }", READER)["agents"]
    none = found.ask("{ agents(where: {leads: {none: {}}}) { id } }", READER)["agents"]
    assert [row["id"] for row in some] == ["1", "3", "4"]
    assert [row["id"] for row in none] == ["2", "5"]


def test_a_masked_link_to_many_shows_nothing_from_its_other_end():
    found = opened({"tags": owns("agency")})
    tags = found.ask("{ tags(orderBy: {id: ASC}) { dossiers { id } } }", READER)["tags"]
    shown = {item["id"] for tag in tags for item in tag["dossiers"]}
    assert shown == {"1", "2"}
    closed = opened({"tags": nobody})
    assert closed.ask("{ tags { dossiers { id } } }", READER)["tags"] == [{"dossiers": []}] * 3
    assert closed.codes("{ tags(where: {dossiers: {some: {}}}) { id } }", READER) == ["FORBIDDEN"]


def test_a_rule_on_either_end_of_a_link_of_many_to_many_holds_for_the_other():
    class Agents(Entity[models.Agent]):
        policy = Policy(read=anyone, fields={"watched": where(agency=2)})

    class Dossiers(Entity[models.Dossier]):
        policy = Policy(read=anyone)

    found = vault(Agents, Dossiers)
    rows = found.ask("{ dossiers(orderBy: {id: ASC}) { watchers { id } } }", READER)["dossiers"]
    shown = {agent["id"] for row in rows for agent in row["watchers"]}
    assert shown == {"3", "4"}
    asked = '{ dossiers(where: {watchers: {some: {id: {eq: "1"}}}}) { id } }'
    assert found.ask(asked, READER) == {"dossiers": []}


def test_a_rule_on_a_list_does_not_hide_the_keys_that_make_it():
    class Agencies(Entity[models.Agency]):
        policy = Policy(read=anyone, fields={"dossiers": nobody})

    found = opened({}, Agencies)
    rows = found.ask("{ dossiers(orderBy: {id: ASC}) { agency { id } } }", READER)["dossiers"]
    assert [row["agency"]["id"] for row in rows] == ["1", "1", "2", "2", "3", "3", "1"]


def test_a_masked_generic_link_shows_nothing_from_its_other_ends():
    class Notes(Entity[models.Note]):
        policy = Policy(read=anyone, fields={"target": nobody})

    found = opened({}, Notes)
    notes = found.ask("{ notes { target { __typename } } }", READER)["notes"]
    assert [row["target"] for row in notes] == [None] * 17
    rows = found.ask("{ dossiers { notes { id } } agencies { notes { id } } }", READER)
    assert {len(row["notes"]) for row in (*rows["dossiers"], *rows["agencies"])} == {0}
    for owner in ("dossiers", "agencies"):
        document = f"{{ {owner}(where: {{notes: {{some: {{}}}}}}) {{ id }} }}"
        assert found.codes(document, READER) == ["FORBIDDEN"]


def test_the_type_of_what_a_generic_link_leads_to_is_no_link_of_its_own():
    fields = {field.attribute for field in opened({}).index.entity("Note").fields}
    links = {link.name for link in opened({}).index.entity("Note").relations}
    assert fields == {"id", "text"}
    assert links == {"target"}


def test_the_schema_lets_a_masked_link_be_null():
    fields = opened({"agency": nobody}).surface.schema.type_map["Dossier"].fields
    assert str(fields["agency"].type) == "Agency"
