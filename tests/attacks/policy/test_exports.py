# ruff: noqa: S311
"""Exports show no more than answers do."""

import json
from random import Random

import pytest
from django.db import connection, transaction
from django.test.utils import CaptureQueriesContext

from mainspring.conf import Limits
from mainspring.errors import OperationError
from mainspring.operation.principal import ANONYMOUS
from mainspring.surfaces.export.exporter import Exporter
from tests.attacks.policy.test_noninterference import PRINCIPALS
from tests.attacks.policy.test_oracles import REFUSED
from tests.vault import models
from tests.vault.asking import someone, vault
from tests.vault.hidden import Unseen

READER = someone(agency=3)
LISTS = [
    "{ agents { id name codename salary clearance mentor { name codename salary } } }",
    "{ dossiers { id title secret remark cost double over lead { name codename } reviewer { name }"
    " contact { name salary } } }",
    "{ dossiers(orderBy: [{cost: DESC}, {secret: ASC}]) { title } }",
    '{ dossiers(where: {secret: {startsWith: "s"}}) { title secret } }',
    '{ dossiers(search: "secret") { title } }',
    "{ tags { id weight } }",
]


def exported(opened, document, who, name="csv"):
    """Give an export as bytes, or the code of why there is none."""
    exporter = Exporter(opened.engine, limits=Limits(), fields=lambda _entity, _attribute: None)
    try:
        asked = opened.surface.asked_list(document)
        return b"".join(exporter.begin(asked, who, format_name=name).chunks)
    except OperationError as error:
        return error.code


@pytest.mark.parametrize("name", ["csv", "ndjson"])
@pytest.mark.parametrize(
    "document",
    [item for item in REFUSED if item.split("(")[0].split()[1].rstrip("{").endswith("s")],
)
def test_what_is_never_seen_is_refused_before_anything_runs(document, name):
    opened = vault()
    with CaptureQueriesContext(connection) as queries:
        assert exported(opened, document, READER, name) in {"FORBIDDEN", "BAD_INPUT"}
    assert not queries.captured_queries


@pytest.mark.parametrize("document", LISTS)
@pytest.mark.parametrize("who", PRINCIPALS.values(), ids=PRINCIPALS)
def test_lines_are_the_rows_of_the_answer(document, who):
    opened = vault()
    answer = opened.whole(document, who)
    lines = exported(opened, document, who, "ndjson")
    if isinstance(lines, str):
        assert lines in opened.codes(document, who)
        return
    (rows,) = answer["data"].values()
    assert [json.loads(line) for line in lines.splitlines()] == rows


@pytest.mark.parametrize("strategy", ["auto", "rows"])
@pytest.mark.parametrize("who", PRINCIPALS.values(), ids=PRINCIPALS)
def test_what_is_not_seen_makes_no_difference(who, strategy):
    opened, rng = vault(strategy=strategy), Random(1)
    before = {document: exported(opened, document, who) for document in LISTS}
    for _ in range(5):
        with transaction.atomic():
            Unseen(who, rng).change()
            assert {document: exported(opened, document, who) for document in LISTS} == before
            transaction.set_rollback(True)


def test_masked_cells_are_empty():
    opened = vault()
    seen = exported(opened, "{ dossiers(orderBy: {id: ASC}) { id secret level } }", ANONYMOUS)
    rows = [line.split(",") for line in seen.decode().splitlines()[1:]]
    stored = dict(models.Dossier.objects.values_list("id", "secret"))
    shown = {int(key.strip('"')): secret for key, secret, _ in rows}
    levels = {int(key.strip('"')): int(level) for key, _, level in rows}
    assert set(levels.values()) > {1, 3}
    for key, secret in shown.items():
        assert secret == (f'"{stored[key]}"' if levels[key] <= 2 else "")
