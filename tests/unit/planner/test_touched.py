"""Every entity whose Decision shapes a plan is part of what the plan is kept under."""

# ruff: noqa: S311
from contextlib import suppress
from random import Random

import pytest

from mainspring.errors import OperationError
from mainspring.operation.query import Read
from mainspring.planner.access import Access
from mainspring.planner.planner import plan_read
from mainspring.planner.source import Capabilities
from mainspring.planner.touched import touched_entities
from mainspring.policy.facts import Facts
from tests.vault.asking import someone, vault
from tests.vault.documents import Documents

WHO = someone(agency=1, agent=1, vetted=True)


def reads(opened, text):
    """Translate a document as the surface does."""
    surface = opened.surface
    document = surface._documents.get(text)
    operation = document.operation(None)
    return surface._ready(document, operation, {}).prepared.query.reads


def consulted(opened, read: Read) -> set[str]:
    """Plan a read and list the entities whose Decision was asked for."""
    facts, found = Facts(WHO, functions=opened.engine._tests), set()

    def decide(entity):
        found.add(entity)
        return opened.engine.decision(entity, facts)

    access = Access(opened.index, decide=decide)
    able = Capabilities(nested_lists=True)
    with suppress(OperationError):
        plan_read(read, access=access, capabilities=lambda _: able, page_size=100)
    return found


@pytest.mark.parametrize("seed", range(40))
def test_what_a_plan_consults_is_touched(seed):
    opened = vault()
    writer = Documents(opened, WHO, Random(seed))
    for _ in range(5):
        text = writer.document()
        for read in reads(opened, text):
            assert consulted(opened, read) <= set(touched_entities(read, index=opened.index)), text


@pytest.mark.parametrize(
    ("document", "expected"),
    [
        ("{ dossiers { bossClearance } }", {"Dossier", "Agent"}),
        ("{ dossiers { summary } }", {"Dossier", "Agent"}),
        ("{ dossiers(orderBy: {bossClearance: ASC}) { id } }", {"Dossier", "Agent"}),
        ("{ dossiers(where: {bossClearance: {gt: 1}}) { id } }", {"Dossier", "Agent"}),
        ('{ dossiers(search: "x") { id } }', {"Dossier", "Agent"}),
        ("{ agencies(where: {dossiers: {some: {bossClearance: {gt: 1}}}}) { id } }",
         {"Agency", "Dossier", "Agent"}),
        ("{ agencies(where: {dossiers: {aggregate: {max: {bossClearance: {gt: 1}}}}}) { id } }",
         {"Agency", "Dossier", "Agent"}),
        ("{ agencies(where: {dossiers: {aggregate: {where: {lead: {}}, count: {gt: 1}}}}) { id } }",
         {"Agency", "Dossier", "Agent"}),
        ("{ agencies(orderBy: {dossierAggregate: {sum: {bossClearance: ASC}}}) { id } }",
         {"Agency", "Dossier", "Agent"}),
        ("{ assets { ... on Vehicle { plate } } }", {"Asset", "Vehicle"}),
        ("{ notes { target { ... on Agency { id } } } }",
         {"Note", "Agency", "Agent", "Tag", "Dossier", "Watch", "Page", "Sealed", "Ledger",
          "Asset", "Vehicle", "Strongbox"}),
    ],
)  # fmt: skip
def test_touched(document, expected):
    opened = vault()
    (read,) = reads(opened, document)
    assert set(touched_entities(read, index=opened.index)) >= expected
