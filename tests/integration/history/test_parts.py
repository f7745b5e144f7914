"""Rows of the past are the same in parts, though much has changed before a later part is read."""

import pytest

from tests.plans.parts import FORMATS, agree, in_parts, payloads, together, whole
from tests.vault.asking import someone, vault
from tests.vault.keeping import day
from tests.vault.remembering import DOCUMENTS, ENTITIES, as_of, live

DIRECTOR = someone("director", "auditor", "keeper", staff=True, agency=3, vetted=False)


@pytest.mark.parametrize("form", FORMATS, ids=["by path", "by number"])
def test_parts_of_the_past_are_the_past(keeping, form):
    surface = vault(*ENTITIES).surface
    live(keeping)
    values = {"t": day(5)}
    for document in DOCUMENTS:
        asked = as_of(document)
        parted = in_parts(asked, surface.schema)
        made = together(payloads(surface, parted, values, DIRECTOR, form=form))
        expected = surface.execute(asked, values, principal=DIRECTOR).body
        assert agree(made, whole(expected)), document
