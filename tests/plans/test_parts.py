"""The parts of an answer, put together, are the answer that comes at once."""

import json

import pytest
from django.db import connection, transaction
from hypothesis import given, settings
from hypothesis import strategies as st

from mainspring.surfaces.graphql.responses import Response
from mainspring.surfaces.graphql.surface import InParts
from tests.plans.generated import Document
from tests.plans.parts import FORMATS, agree, in_parts, payloads, together, whole
from tests.plans.recording import cases, principal
from tests.plans.running import STRATEGIES, answer, unlimited
from tests.plans.test_strategies_agree import EXAMPLES, FOREIGN, LIBRARY, VISITORS, made_up, skipped

pytestmark = [
    pytest.mark.usefixtures("filled"),
    pytest.mark.django_db(databases=["default", "other"]),
]

# A view there has a made-up key that repeats: which of its rows is meant, no key tells.
CASES = [case for case in cases() if case.name != "relations/views"]

# Each document is answered as a whole and in parts, which takes several times as long.
some = settings(made_up, max_examples=-(-EXAMPLES // 4))


def refused(body):
    """Give the codes of the problems for which there is no answer."""
    told = json.loads(body)
    assert "data" not in told
    return [error["extensions"]["code"] for error in told["errors"]]


def check(strategy, document, variables, who):
    made = unlimited(strategy)
    asked = in_parts(document, made.graphql.schema)
    with transaction.atomic():
        body = answer(made, asked, variables, who)
        found = made.graphql.in_parts(asked, variables, principal=who)
        if isinstance(found, Response) and not found.refused:
            assert agree(whole(found.body), whole(body)), asked  # nothing of it can come later
            return
        if not isinstance(found, InParts):
            # Where several things are wrong, another one may be told first.
            assert refused(found.body) == refused(body), "it is refused otherwise"
            return
        expected = whole(body)
        for form in FORMATS:
            parts = together(payloads(made.graphql, asked, variables, who, form=form))
            assert agree(parts, expected), asked


@pytest.mark.parametrize("strategy", STRATEGIES)
@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_cases_in_parts(case, strategy):
    if not case.runs_on(connection.vendor):
        pytest.skip(f"only on {case.header['only']}")
    for variables in case.variables:
        check(strategy, case.text, variables, case.principal)


@some
@given(st.data())
def test_made_up_documents_of_the_library(data):
    made_up_check(data, roots=LIBRARY, visitors=VISITORS)


@some
@given(st.data())
def test_made_up_documents_of_foreign_models(data):
    made_up_check(data, roots=FOREIGN, visitors=("all",))


def made_up_check(data, *, roots, visitors):
    document = Document(data=data, schema=unlimited("default").graphql.schema, skipped=skipped())
    text = document.text(roots)
    who = principal(document.pick(visitors))
    for values in document.values if document.types else [{}]:
        check("default", text, values, who)
