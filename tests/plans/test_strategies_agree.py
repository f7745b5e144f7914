"""Made-up documents: both strategies answer alike, and variables mean what literals mean."""

import json
import os

import pytest
from django.db import connection, transaction
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from tests.plans.generated import Document
from tests.plans.recording import principal
from tests.plans.running import answer, unlimited

pytestmark = [
    pytest.mark.usefixtures("filled"),
    pytest.mark.django_db(databases=["default", "other"]),
]
EXAMPLES = int(os.environ.get("MAINSPRING_TEST_EXAMPLES", "500"))
made_up = settings(
    max_examples=EXAMPLES,
    phases=[Phase.explicit, Phase.generate],
    deadline=None,
    database=None,
    # The same documents in each run, unless somebody goes looking for new ones.
    derandomize="MAINSPRING_TEST_RANDOM" not in os.environ,
    suppress_health_check=list(HealthCheck),
    report_multiple_bugs=False,
)
LIBRARY = (
    "writers", "presses", "subjects", "volumes", "helps", "racks", "copies", "patrons",
    "tickets", "borrowings", "critiques", "keepers", "volumeConnection",
    "critiqueConnection", "patronConnection", "volume", "patron", "critique",
    "volumeAggregate", "critiqueAggregate",
)  # fmt: skip
FOREIGN = (
    "people", "clubs", "memberships", "garages", "vehicles", "cars", "taxis", "seaplanes",
    "afloats", "airbornes", "tags", "bookmarks", "items", "countries", "byCodes", "devices",
    "labels", "desks", "pointers", "listNodes", "nestedNodes", "closures", "engines",
    "shafts", "ledgers", "entries", "numbersList", "momentsList", "lengthsList", "choicesPlains",
    "computeds", "regionTotals", "sales",
)  # fmt: skip
VISITORS = (
    "anonymous", "reader", "reader patron=1", "reader patron=3", "role:librarian", "role:finance",
    "role:librarian role:trainee patron=2", "staff role:finance", "reader audits=everything",
)  # fmt: skip
EXPECTED = {"FORBIDDEN", "UNAUTHENTICATED", "UNLISTED_CHOICE", "BAD_INPUT"}


@made_up
@given(st.data())
def test_strategies_agree_on_the_library(data):
    check(data, roots=LIBRARY, visitors=VISITORS)


@made_up
@given(st.data())
def test_strategies_agree_on_foreign_models(data):
    check(data, roots=FOREIGN, visitors=("all",))


def check(data, *, roots, visitors):
    default, rows = unlimited("default"), unlimited("rows")
    document = Document(data=data, schema=default.graphql.schema, skipped=skipped())
    text = document.text(roots)
    who = principal(document.pick(visitors))
    for values in document.values if document.types else [{}]:
        with transaction.atomic():
            first = answer(default, text, values, who)
            assert codes(first) <= EXPECTED, f"{text}\n{values}\n{first.decode()}"
            second = answer(rows, text, values, who)
            assert first.decode() == second.decode(), f"{text}\n{values}"


def codes(body):
    return {error["extensions"]["code"] for error in json.loads(body).get("errors", ())}


def skipped():
    """Name what databases understand differently or not at all."""
    if connection.vendor == "mysql":
        return frozenset({"regex", "iregex"})
    # The database of the tests has no extensions for these.
    return frozenset(
        {"unaccent", "trigramSimilar", "trigramWordSimilar", "trigramStrictWordSimilar"}
    )
