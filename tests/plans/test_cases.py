"""Each case of this folder: equal answers on all databases and strategies, and its statements."""

import difflib
import json

import django
import pytest
from django.db import connection

from tests.plans.recording import FOLDER, Case, answers_text, cases, statement_text
from tests.plans.running import STRATEGIES, Run, run

CASES = cases()
RECORDED_WITH = (5, 2)
"""The Django whose SQL is recorded; others may put a parenthesis elsewhere."""


@pytest.mark.usefixtures("filled")
@pytest.mark.django_db(databases=["default", "other"])
@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_case(case, records):
    if not case.runs_on(vendor()):
        pytest.skip(f"only on {case.header['only']}")
    runs = {
        strategy: [run(strategy, case.text, values, case.principal) for values in case.variables]
        for strategy in STRATEGIES
    }
    for default, rows in zip(runs["default"], runs["rows"], strict=True):
        assert default.answer.decode() == rows.answer.decode(), "the strategies differ"
    answers = answers_text([item.answer for item in runs["default"]])
    statements = statements_text(runs)
    if records:
        assert django.VERSION[:2] == RECORDED_WITH
        # One database speaks for all; where another disagrees, that is what is to be seen.
        if vendor() == "sqlite" or not case.runs_on("sqlite"):
            case.rows.write_text(answers)
        case.sql(vendor()).write_text(statements)
    assert same(case, answers, recorded(case.rows)), difference(recorded(case.rows), answers)
    sql = recorded(case.sql(vendor()))
    assert counts(statements) == counts(sql)
    if django.VERSION[:2] == RECORDED_WITH:
        assert statements == sql, difference(sql, statements)


def test_every_recording_has_its_case():
    known = {path for case in CASES for path in (case.path, case.rows, *others(case))}
    assert {path for path in FOLDER.glob("*/*.*") if path.suffix in {".json", ".sql"}} <= known


def test_there_are_enough_cases():
    assert len(CASES) >= 120


def others(case: Case):
    vendors = ("sqlite", "postgresql", "mysql")
    yield case.path.with_suffix(".variables.json")
    yield from (case.sql(name) for name in vendors if case.runs_on(name))


def counts(text: str) -> list[str]:
    return [line for line in text.splitlines() if line.startswith("-- statements")]


def vendor() -> str:
    return connection.vendor


def recorded(path) -> str:
    assert path.exists(), f"{path.name} is not recorded: run again with --record and look at it"
    return path.read_text()


def same(case: Case, first: str, second: str) -> bool:
    # Keys stand in the document's order, but some databases order those inside stored JSON.
    hook = None if case.header.get("keys") == "any" else tuple
    return json.loads(first, object_pairs_hook=hook) == json.loads(second, object_pairs_hook=hook)


def statements_text(runs: dict[str, list[Run]]) -> str:
    """Write the statements of the default strategy and the number of both strategies'."""
    pieces = []
    seen = []
    for number, default in enumerate(runs["default"]):
        rows = runs["rows"][number]
        texts = [statement_text(*statement) for statement in default.statements]
        counts = f"default: {len(texts)}, rows: {len(rows.statements)}"
        pieces.append(f"-- statements, {counts}\n")
        if texts in seen:
            pieces.append("-- the same as before\n")
        else:
            pieces.extend(texts)
        seen.append(texts)
    return "\n".join(pieces)


def difference(old: str, new: str) -> str:
    lines = difflib.unified_diff(
        old.splitlines(), new.splitlines(), "recorded", "now", lineterm="", n=2
    )
    return "\n" + "\n".join(lines)
