"""Every way to a value: none shows or tells of what the Decision hides."""

import pytest

from mainspring.operation.principal import ANONYMOUS
from tests.vault.asking import someone, vault

READER = someone(agency=1, agent=1)
# Of the dossiers somebody of agency 1 sees 1, 2, 3 and 7; of these, the secrets of 1 and 2.
SEEN, OPEN = ["1", "2", "3", "7"], ["1", "2"]
STRATEGIES = ("auto", "rows")


def ids(found, name="dossiers"):
    return [row["id"] for row in found[name]]


def asked(argument, who=READER, strategy="auto"):
    document = f"{{ dossiers(where: {argument}, orderBy: {{id: ASC}}) {{ id }} }}"
    return ids(vault(strategy=strategy).ask(document, who))


@pytest.mark.parametrize("strategy", STRATEGIES)
@pytest.mark.parametrize(
    "document",
    [
        "{ dossiers(orderBy: {id: ASC}) { id secret } }",
        "{ dossiers(orderBy: {id: ASC}) { secret: title id x: secret } }",
        """{ x: dossiers { ...f } }
            fragment f on Dossier { ...g } fragment g on Dossier { id secret }""",
        "{ dossiers(orderBy: {id: ASC}) { ... on Dossier { id secret } ... { secret } } }",
        "{ dossiers(orderBy: {id: ASC}) { id ... @include(if: true) { secret } } }",
        "{ dossierConnection(orderBy: {id: ASC}) { nodes { id secret } } }",
        "{ dossierConnection { edges { node { id } again: node { secret } } } }",
        "{ tags { dossiers(orderBy: {id: ASC}) { id secret lead { leads { secret } } } } }",
        "{ agents { leads { secret } } }",
        "{ agencies { dossiers { secret pages { dossier { secret } } } } }",
        '{ node(id: "WyJEb3NzaWVyIiwiMyJd") { ... on Dossier { secret } } }',
        '{ dossier(id: "3") { secret } a: dossier(id: "4") { secret } }',
        '{ dossierByAgencyAndTitle(agency: "2", title: "Gamma") { secret } }',
        '{ notes { target { ... on Dossier { secret } } } }',
        '{ watches { dossier { secret } agent { watches { dossier { secret } } } } }',
    ],
)  # fmt: skip
def test_a_masked_value_is_not_in_any_byte_of_an_answer(document, strategy):
    text = vault(strategy=strategy).raw(document, READER).decode()
    for hidden in ("secret-3", "secret-4", "secret-5", "secret-6", "secret-7"):
        assert hidden not in text
    assert '"data":{' in text


OPERATORS = [
    '{eq: "secret-3"}', '{ne: "secret-1"}', '{gt: "secret-1"}', '{gte: "secret-2"}',
    '{lt: "secret-9"}', '{lte: "secret-3"}', '{in: ["secret-3", "secret-1"]}',
    '{notIn: ["secret-1"]}', '{contains: "secret"}', '{icontains: "SECRET"}',
    '{startsWith: "secret-3"}', '{istartsWith: "SECRET"}', '{endsWith: "3"}', '{iendsWith: "7"}',
    '{iexact: "SECRET-3"}', '{regex: "secret-[37]"}', '{iregex: "SECRET"}', "{isNull: false}",
]  # fmt: skip


@pytest.mark.parametrize("strategy", STRATEGIES)
@pytest.mark.parametrize("operator", OPERATORS)
def test_a_masked_value_meets_no_condition_and_no_contrary(operator, strategy):
    found = asked(f"{{secret: {operator}}}", strategy=strategy)
    contrary = asked(f"{{not: {{secret: {operator}}}}}", strategy=strategy)
    twice = asked(f"{{not: {{not: {{secret: {operator}}}}}}}", strategy=strategy)
    assert set(found) <= set(OPEN)
    assert twice == found
    unseen = set(contrary) - set(OPEN)
    # Masked is null: the one question that null answers is whether there is a value.
    assert unseen == (set(SEEN) - set(OPEN) if operator == "{isNull: false}" else set())


@pytest.mark.parametrize("quantifier", ["some", "none", "every"])
@pytest.mark.parametrize("inner", ['{id: {eq: "4"}}', '{title: {eq: "Delta"}}', "{level: {gt: 4}}"])
def test_hidden_rows_behind_a_link_do_not_count(quantifier, inner):
    opened = vault()

    def answer(condition):
        where = f"{{dossiers: {{{quantifier}: {condition}}}}}"
        return ids(opened.ask(f"{{ agencies(where: {where}) {{ id }} }}", READER), "agencies")

    nothing = {"some": [], "none": ["1", "2", "3"], "every": ["3"]}
    assert answer(inner) == nothing[quantifier]


def test_masked_values_behind_a_link_count_as_null():
    opened = vault()
    for condition, expected in (
        ('{some: {secret: {eq: "secret-3"}}}', []),
        ('{some: {secret: {startsWith: "secret"}}}', ["1"]),
        ('{none: {secret: {eq: "secret-3"}}}', ["1", "2", "3"]),
        ('{every: {secret: {startsWith: "secret"}}}', ["3"]),
        ("{some: {secret: {isNull: true}}}", ["1", "2"]),
    ):
        where = f"{{dossiers: {condition}}}"
        found = opened.ask(f"{{ agencies(where: {where}) {{ id }} }}", READER)
        assert ids(found, "agencies") == expected, condition


def test_masked_values_sort_as_null_in_both_directions():
    opened = vault()

    def order(key):
        return ids(opened.ask(f"{{ dossiers(orderBy: [{key}, {{id: ASC}}]) {{ id }} }}", READER))

    assert order("{secret: ASC}") == ["1", "2", "3", "7"]
    assert order("{secret: DESC}") == ["3", "7", "2", "1"]
    assert order("{secret: DESC_NULLS_LAST}") == ["2", "1", "3", "7"]
    assert order("{cost: DESC}") == ["3", "2", "1", "7"]
    # The leads of 2 and 3: one is inactive, the other is Dan.
    assert order("{lead: {name: ASC}}") == ["1", "3", "7", "2"]
    assert order("{lead: {name: ASC_NULLS_FIRST}}") == ["2", "1", "3", "7"]
    # The contact of 2, of level 2, is masked; that of 3 and 7 too.
    assert order("{contact: {name: DESC_NULLS_LAST}}") == ["1", "2", "3", "7"]


def test_counts_count_what_is_seen():
    opened = vault()
    document = """{
        dossierAggregate { count }
        masked: dossierAggregate(where: {secret: {isNull: false}}) { count }
        found: dossierAggregate(search: "remark") { count }
        dossierConnection(first: 4) { totalCount pageInfo { hasNextPage } }
        last: dossierConnection(first: 3) { totalCount pageInfo { hasNextPage } nodes { id } }
        after: dossierConnection(first: 3, offset: 4) {
            totalCount pageInfo { hasNextPage hasPreviousPage } nodes { id }
        }
    }"""
    assert opened.ask(document, READER) == {
        "dossierAggregate": {"count": 4},
        "masked": {"count": 2},
        "found": {"count": 0},
        "dossierConnection": {"totalCount": 4, "pageInfo": {"hasNextPage": False}},
        "last": {
            "totalCount": 4,
            "pageInfo": {"hasNextPage": True},
            "nodes": [{"id": "1"}, {"id": "2"}, {"id": "3"}],
        },
        "after": {
            "totalCount": 4,
            "pageInfo": {"hasNextPage": False, "hasPreviousPage": True},
            "nodes": [],
        },
    }


def test_a_page_behind_a_link_is_filled_with_what_is_seen():
    document = '{ agency(id: "2") { dossiers(limit: 1, offset: 1) { id } all: dossiers { id } } }'
    assert vault().ask(document, READER)["agency"] == {"dossiers": [], "all": [{"id": "3"}]}


@pytest.mark.parametrize("strategy", STRATEGIES)
def test_a_hidden_row_behind_a_link_is_null_as_a_missing_one(strategy):
    rows = vault(strategy=strategy).ask(
        "{ dossiers(orderBy: {id: ASC}) { lead { name } contact { name } sealed { text } } }",
        READER,
    )["dossiers"]
    assert rows == [
        {"lead": {"name": "Ada"}, "contact": {"name": "Ada"}, "sealed": None},
        {"lead": None, "contact": None, "sealed": None},
        {"lead": {"name": "Dan"}, "contact": None, "sealed": None},
        {"lead": {"name": "Dan"}, "contact": None, "sealed": None},
    ]


def test_nobody_sees_what_the_signed_in_see():
    opened = vault()
    assert opened.ask("{ dossiers { watchers { id } } }", ANONYMOUS)["dossiers"][0] == {
        "watchers": []
    }
    for document in (
        "{ dossiers(where: {watchers: {some: {}}}) { id } }",
        "{ agents(where: {mentor: {}}) { id } }",
        "{ agents(where: {pupils: {some: {}}}) { id } }",
        "{ agents(where: {watched: {none: {}}}) { id } }",
        "{ vehicles(orderBy: {plate: ASC}) { id } }",
    ):
        assert opened.codes(document, ANONYMOUS) == ["FORBIDDEN"], document
    for document in ("{ ledgers { id } }", "{ watches { id } }", "{ strongboxes { id } }"):
        assert opened.codes(document, ANONYMOUS) == ["UNAUTHENTICATED"], document


def test_one_forbidden_field_does_not_harm_its_neighbours():
    answer = vault().whole(
        "{ tags(orderBy: {id: ASC}) { label } sealedThings { text } agencies { code } }", READER
    )
    assert [error["path"] for error in answer["errors"]] == [["sealedThings"]]
    assert answer["data"]["sealedThings"] is None
    assert len(answer["data"]["tags"]) == len(answer["data"]["agencies"]) == 3
