"""Amounts and headlines in files: by the default strategy and the other, the same."""

import pytest

from tests.integration.exports.conftest import Counter


@pytest.fixture
def parcels(db):
    """Give the counter of the test project, with the rows of the library."""
    from types import SimpleNamespace

    from tests.foreign import rows as foreign
    from tests.library import rows
    from tests.plans.running import domain

    foreign.fill()
    rows.fill()
    return {name: Counter(SimpleNamespace(domain=domain(name))) for name in ("default", "rows")}


@pytest.mark.django_db(databases=["default", "other"])
@pytest.mark.parametrize("name", ["default", "rows"])
def test_amounts(name, parcels):
    query = """{ parcels(orderBy: {id: ASC}, limit: 3) {
        id weight(unit: LB) { amount unit } worth(currency: "USD") { amount currency }
    } }"""
    assert parcels[name].text(query, format="csv").splitlines() == [
        '"id","weight.amount","weight.unit","worth.amount","worth.currency"',
        '"1",2.2046226218487757,"LB","125.00","USD"',
        '"2",1.0,"LB",,',
        '"3",,,,',
    ]


@pytest.mark.django_db(databases=["default", "other"])
@pytest.mark.parametrize("name", ["default", "rows"])
def test_headlines(name, parcels):
    query = '{ volumes(search: "kokoro", orderBy: {id: ASC}, limit: 1) { searchHeadline } }'
    made = parcels[name].text(query, format="csv")
    assert made.splitlines() == ['"searchHeadline"', '"<mark>Kokoro</mark>"']
    made = parcels[name].text(query, format="ndjson")
    assert made == '{"searchHeadline":"<mark>Kokoro</mark>"}\n'
