"""What `explain` lists is what runs: the statements of root fields and those of batches."""

import re

import pytest
from django.db import connection

from mainspring.sources.sql.layout import laid_out
from tests.plans.recording import cases, principal
from tests.plans.running import STRATEGIES, domain, run

LISTED = re.compile(r"^-- statement \d+ of \d+, on .*\n(?P<sql>(?:(?!-- ).*\n?)+)", re.MULTILINE)
TIME_LIMIT = re.compile(r"^SET STATEMENT [\w=., ]+? FOR ")
OPERATIONS = re.compile(r"^(?:query|\{)", re.MULTILINE)
AREAS = ("computed/", "declared/", "lists/", "pages/", "relations/")
"""Where links are read in all ways."""
CASES = [
    case for case in cases() if case.runs_on(connection.vendor) and case.name.startswith(AREAS)
]


def explained(strategy, document, principal, variables=None):
    return domain(strategy).graphql.explain(document, variables or {}, principal=principal)


def listed(text):
    return {found["sql"].strip() for found in LISTED.finditer(text)}


@pytest.mark.usefixtures("filled")
@pytest.mark.django_db(databases=["default", "other"])
@pytest.mark.parametrize("strategy", STRATEGIES)
def test_all_that_runs_is_listed(strategy):
    compared = batches = 0
    for case in CASES:
        for variables in case.variables:
            made = run(strategy, case.text, variables, case.principal)
            if b'"errors"' in made.answer:
                continue
            if len(OPERATIONS.findall(case.text)) > 1:
                continue  # it does not say which of them to explain
            text = explained(strategy, case.text, case.principal, variables)
            # Types behind generic links are looked up by Django, once in a process.
            ran = {
                laid_out(TIME_LIMIT.sub("", sql).replace("%%", "%")).strip()
                for sql, _ in made.statements
                if "django_content_type" not in sql
            }
            assert ran <= listed(text), case.name
            compared += 1
            batches += text.count("[keys")
    assert compared > 20
    assert batches > 10


@pytest.mark.usefixtures("filled")
@pytest.mark.django_db(databases=["default", "other"])
def test_a_batch_is_listed_with_its_link_and_without_a_plan():
    document = (
        "{ volumes(limit: 2) { title copies(limit: 1, where: {number: {gt: 0}}) { number } } }"
    )
    text = explained("rows", document, principal("anonymous"))
    first, second = re.split(r"^(?=-- statement )", text, flags=re.MULTILINE)[1:]
    assert first.startswith("-- statement 1 of 2, on default\nSELECT ")
    assert "-- the database's plan\n" in first
    assert second.startswith("-- statement 2 of 2, on default, for the rows of Volume.copies\n")
    assert re.search(r"^-- parameters: \[.*\bkeys\b.*\]$", second, re.MULTILINE)
    assert re.search(r"^-- keys: .* there is no plan$", second, re.MULTILINE)
    assert "-- the database's plan" not in second


@pytest.mark.usefixtures("filled")
@pytest.mark.django_db(databases=["default", "other"])
def test_batches_inside_batches_are_listed_in_order():
    document = "{ writers { volumes { copies { rack { label } } helps { role } } } }"
    text = explained("rows", document, principal("reader"))
    links = re.findall(r"for the rows of (.+)$", text, re.MULTILINE)
    assert links == ["Writer.volumes", "Volume.copies", "Volume.helps"]


@pytest.mark.usefixtures("filled")
@pytest.mark.django_db(databases=["default", "other"])
def test_a_percent_sign_is_shown_as_the_database_gets_it():
    doubled = 0
    for case in cases():
        if case.name not in {"fields/durations", "node/opaque_ids", "where/text_operators"}:
            continue
        for variables in case.variables:
            made = run("default", case.text, variables, case.principal)
            doubled += any("%%" in sql for sql, _ in made.statements)
            text = explained("default", case.text, case.principal, variables)
            assert "%%" not in "".join(listed(text))
    assert doubled, "no statement has a sign to compare"
