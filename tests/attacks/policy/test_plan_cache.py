"""Plans are kept for many principals: no answer is another one's."""

# ruff: noqa: S311
import itertools
import logging
from random import Random

import pytest

from mainspring import Entity, Policy, authenticated, owns, permission, role, staff, when, where
from mainspring.definition.rules import principal
from mainspring.operation.principal import ANONYMOUS
from tests.vault import models
from tests.vault.asking import someone, vault
from tests.vault.documents import Documents

PRINCIPALS = (
    ANONYMOUS,
    someone(agency=1, agent=1),
    someone(agency=2, agent=4),
    someone(agency=2, agent=1, vetted=True),
    someone("officer", agency=2, agent=4),
    someone("director", staff=True, agent=2, vetted=False),
    someone("auditor", "keeper", permissions=("vault.view_weight",)),
    someone(permissions=("vault.view_ledger",)),
)


@pytest.fixture(autouse=True)
def silence():
    """Keep the alarms of the test that raises out of the log."""
    logging.disable(logging.CRITICAL)
    yield
    logging.disable(logging.NOTSET)


@pytest.mark.parametrize("strategy", ["auto", "rows"])
def test_principals_who_share_an_engine_get_what_they_get_alone(strategy):
    rng = Random()
    shared = vault(strategy=strategy)
    alone = [vault(strategy=strategy) for _ in PRINCIPALS]
    for _ in range(10):
        document = Documents(shared, rng.choice(PRINCIPALS), rng).document()
        order = rng.sample(range(len(PRINCIPALS)), len(PRINCIPALS))
        for at in (*order, *order):
            who = PRINCIPALS[at]
            assert shared.raw(document, who) == alone[at].raw(document, who), (document, at)


RULES = (
    authenticated,
    staff,
    role("keeper"),
    permission("vault.view_ledger"),
    owns("agency"),
    when(lambda who: who.attribute("vetted") is True),
    where(watchers=principal.agent),
    ~owns("agency") & ~role("keeper"),
)
REACHES = (
    "{ agencies { dossiers { title } } }",
    '{ agencies(where: {dossiers: {some: {title: {contains: "a"}}}}) { id } }',
    "{ agencies(where: {dossiers: {none: {}}}) { id } }",
    "{ pages(orderBy: [{dossier: {title: DESC}}, {id: ASC}]) { id } }",
    "{ watches { dossier { title } } }",
    "{ notes { target { ... on Dossier { title } } } }",
    "{ sealedThings { text } }",
    "{ tags { dossiers { id agency { id } } } }",
    '{ agents(where: {leads: {every: {title: {ne: "Eta"}}}}) { id } }',
)


@pytest.mark.parametrize("document", REACHES)
def test_a_rule_behind_a_link_is_part_of_the_plan(document):
    for rule in RULES:

        class Dossiers(Entity[models.Dossier]):
            policy = Policy(read=rule, fields={"title": rule})

        shared = vault(Dossiers)
        first = [shared.raw(document, who) for who in PRINCIPALS]
        for at in (*reversed(range(len(PRINCIPALS))), *range(len(PRINCIPALS))):
            assert shared.raw(document, PRINCIPALS[at]) == first[at]
        fresh = vault(Dossiers)
        for at in reversed(range(len(PRINCIPALS))):
            assert fresh.raw(document, PRINCIPALS[at]) == first[at]


def test_variables_of_one_request_do_not_reach_another():
    opened = vault()
    document = """query($name: String, $n: Int, $in: [ID!], $w: AgencyWhere) {
        agents(where: {name: {eq: $name}}, limit: $n) { name salary }
        dossiers(where: {id: {in: $in}, agency: $w}) { id cost }
    }"""
    officers = [someone("officer", agency=agency) for agency in (1, 2, 3)]
    given = [
        {"name": name, "n": n, "in": ids, "w": {"code": {"eq": code}}}
        for (name, n), ids, code in itertools.product(
            (("Ada", 1), ("Dan", 5)), (["1", "3", "4"], []), ("OW", "FO")
        )
    ]
    asked = [(who, values) for who in officers for values in given]
    alone = [vault().raw(document, who, **values) for who, values in asked]
    rng = Random()
    for _ in range(2):
        for at in rng.sample(range(len(asked)), len(asked)):
            who, values = asked[at]
            assert opened.raw(document, who, **values) == alone[at]
