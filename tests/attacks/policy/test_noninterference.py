# ruff: noqa: S311
"""What somebody may not see makes no difference to any answer they get."""

import json
import logging
import os
from functools import cache, partial
from random import Random

import pytest
from django.db import transaction
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mainspring import Entity, Policy, anyone
from mainspring.operation.principal import ANONYMOUS
from tests.conftest import DATABASE
from tests.vault import models
from tests.vault.anything import Anything
from tests.vault.asking import Vault, someone, vault
from tests.vault.documents import Documents
from tests.vault.hidden import Unseen

PRINCIPALS = {
    "anonymous": ANONYMOUS,
    "of an agency": someone(agency=1, agent=1),
    "officer": someone("officer", agency=2, agent=4, vetted=True),
    "director": someone(
        "director",
        "auditor",
        "keeper",
        staff=True,
        agent=2,
        vetted=False,
        permissions=("vault.view_weight",),
    ),
}
OPENED = {strategy: cache(partial(vault, strategy=strategy)) for strategy in ("auto", "rows")}

# The database of production is attacked most.
EXAMPLES = int(os.environ.get("MAINSPRING_TEST_EXAMPLES", "8" if DATABASE == "postgres" else "4"))
"""Times 25 documents, asked by each principal before and after three changes."""


@pytest.fixture(autouse=True)
def silence():
    """Keep the alarms of the test that raises out of the log: there are thousands."""
    logging.disable(logging.CRITICAL)
    yield
    logging.disable(logging.NOTSET)


def differences(opened: Vault, who, documents, rng, changes=1) -> list[str]:
    """Ask before and after what is not seen has changed, and list the documents that tell."""
    before = [opened.raw(document, who) for document in documents]
    pairs = list(zip(documents, before, strict=True))
    assert [document for document, answer in pairs if b"INTERNAL" in answer] == []
    found: list[str] = []
    for _ in range(changes):
        with transaction.atomic():
            Unseen(who, rng).change()
            found += [item for item, answer in pairs if opened.raw(item, who) != answer]
            transaction.set_rollback(True)
    return found


def check(strategy: str, seed: int) -> None:
    """Ask 25 documents as everybody."""
    opened, rng = OPENED[strategy](), Random(seed)
    writers = [Documents(opened, who, rng) for who in PRINCIPALS.values()]
    documents = [rng.choice(writers).document() for _ in range(25)]
    for who in PRINCIPALS.values():
        assert differences(opened, who, documents, rng, changes=3) == []


GENERATED = settings(
    max_examples=EXAMPLES,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


@GENERATED
@given(seed=st.integers(0, 2**32))
def test_what_is_not_seen_makes_no_difference(seed):
    check("auto", seed)


@settings(GENERATED, max_examples=max(EXAMPLES // 4, 1))
@given(seed=st.integers(0, 2**32))
def test_what_is_not_seen_makes_no_difference_to_the_rows_either(seed):
    check("rows", seed)


@settings(GENERATED, max_examples=max(EXAMPLES // 2, 1))
@given(seed=st.integers(0, 2**32), name=st.sampled_from(sorted(PRINCIPALS)))
def test_what_is_not_seen_makes_no_difference_to_anything_that_the_schema_offers(seed, name):
    who, rng = PRINCIPALS[name], Random(seed)
    for strategy in rng.sample(tuple(OPENED), 1):
        writer = Anything(OPENED[strategy](), who, rng)
        documents = [writer.document() for _ in range(15)]
        documents += [writer.followed(document) for document in documents]
        assert differences(writer.vault, who, documents, rng, changes=2) == []


@pytest.mark.parametrize("name", PRINCIPALS)
def test_most_of_what_the_schema_offers_is_answered(name):
    writer = Anything(OPENED["auto"](), PRINCIPALS[name], Random(5))
    documents = [writer.document() for _ in range(25)]
    documents += [writer.followed(document) for document in documents]
    answers = [writer.vault.whole(document, writer.who) for document in documents]
    told = sum(any((answer.get("data") or {}).values()) for answer in answers)
    assert told > len(documents) * 0.7
    problems = [error["extensions"]["code"] for one in answers for error in one.get("errors", ())]
    assert set(problems) <= {"FORBIDDEN", "UNAUTHENTICATED", "BAD_INPUT"}


def test_all_that_the_schema_offers_is_asked_for():
    writer = Anything(OPENED["auto"](), PRINCIPALS["director"], Random(5))
    asked = " ".join(writer.written() for _ in range(3_000))
    arguments = ("where", "orderBy", "distinctOn", "shuffle", "search", "page", "last", "offset")
    inside = ("compare", "_typename", "some", "none", "every", "not", "or", "year")
    assert [name for name in (*arguments, *inside) if f"{name}:" not in asked] == []


def test_many_documents_are_answered():
    opened, told = OPENED["auto"](), 0
    for who in PRINCIPALS.values():
        writer = Documents(opened, who, Random(7))
        answers = [json.loads(opened.raw(writer.document(), who)) for _ in range(40)]
        told += sum(any((answer.get("data") or {}).values()) for answer in answers)
        assert not [answer["errors"] for answer in answers if "data" not in answer]
    assert told > 80


def test_a_change_is_seen_where_nothing_is_masked():
    class Dossiers(Entity[models.Dossier]):
        fields = ("secret",)
        policy = Policy(read=anyone)

    who, opened = PRINCIPALS["of an agency"], vault(Dossiers)
    writer = Documents(opened, who, Random(3))
    documents = [writer.document() for _ in range(80)]
    assert len(differences(opened, who, documents, Random(3))) > 5
