# ruff: noqa: S311
"""An answer in parts tells no more than one that comes at once, in none of its bytes."""

from dataclasses import fields
from functools import cache
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mainspring import Entity, Policy, anyone, nobody
from mainspring.surfaces.graphql import anchors
from mainspring.surfaces.graphql.surface import InParts
from tests.attacks.policy.test_noninterference import (
    GENERATED,
    PRINCIPALS,
    differences,
    silence,  # noqa: F401 - a fixture
)
from tests.plans.parts import FORMATS, agree, in_parts, payloads, together, whole
from tests.vault import models
from tests.vault.asking import Vault, vault
from tests.vault.documents import Documents

TOKEN = anchors.anchor_key(0)[:-1].encode()


class PartedVault(Vault):
    """The vault, which answers in parts."""

    __slots__ = ()

    def raw(self, document, who, **variables):
        """Answer with the bytes of all parts."""
        found = self.surface.in_parts(document, variables, principal=who)
        if not isinstance(found, InParts):
            return super().raw(document, who, **variables)
        return b"\n".join(payloads(self.surface, document, variables, who, form=FORMATS[1]))


@cache
def opened() -> PartedVault:
    made = vault()
    return PartedVault(**{item.name: getattr(made, item.name) for item in fields(made)})


def documents(rng: Random, count: int) -> list[str]:
    """Write documents that ask for everything in as many parts as there can be."""
    writers = [Documents(opened(), who, rng) for who in PRINCIPALS.values()]
    made = (rng.choice(writers).document() for _ in range(count))
    return [in_parts(document, opened().surface.schema) for document in made]


@GENERATED
@given(seed=st.integers(0, 2**32))
def test_what_is_not_seen_makes_no_difference_in_any_part(seed):
    rng = Random(seed)
    asked = documents(rng, 5)
    for who in PRINCIPALS.values():
        assert differences(opened(), who, asked, rng, changes=2) == []


@GENERATED
@given(seed=st.integers(0, 2**32))
def test_parts_show_what_everybody_sees_at_once(seed):
    for document in documents(Random(seed), 5):
        for who in PRINCIPALS.values():
            found = opened().surface.in_parts(document, {}, principal=who)
            body = opened().surface.execute(document, {}, principal=who).body
            if not isinstance(found, InParts):
                assert found.body == body
                continue
            for form in FORMATS:
                texts = list(payloads(opened().surface, document, {}, who, form=form))
                assert TOKEN not in b"".join(texts)
                assert agree(together(texts), whole(body)), document


def test_many_documents_are_answered_in_parts():
    who = PRINCIPALS["director"]
    found = [
        opened().surface.in_parts(document, {}, principal=who)
        for document in documents(Random(11), 40)
    ]
    assert sum(isinstance(item, InParts) for item in found) > 30


@pytest.mark.parametrize("strategy", ["auto", "rows"])
def test_a_key_that_nobody_reads_is_in_no_part(strategy):
    class Dossiers(Entity[models.Dossier]):
        policy = Policy(read=anyone, fields={"id": nobody})

    made = vault(Dossiers, strategy=strategy)
    document = "{ dossiers @stream(initialCount: 1) { title ... @defer { level } } }"
    for form in FORMATS:
        texts = list(payloads(made.surface, document, {}, PRINCIPALS["anonymous"], form=form))
        data, errors = together(texts)
        assert len(data["dossiers"]) > 1
        assert all(list(row) == ["title", "level"] for row in data["dossiers"])
        assert not errors
        assert TOKEN not in b"".join(texts)
