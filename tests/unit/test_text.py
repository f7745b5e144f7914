"""Names are made of words as people would write them."""

import pytest

from mainspring.text import plural


@pytest.mark.parametrize(
    ("single", "many"),
    [
        ("flight", "flights"),
        ("airlineCompany", "airlineCompanies"),
        ("essay", "essays"),
        ("box", "boxes"),
        ("address", "addresses"),
        ("status", "statuses"),
        ("alias", "aliases"),
        ("basis", "bases"),
        ("stockAnalysis", "stockAnalyses"),
        ("person", "people"),
        ("orderDetails", "orderDetails"),
        ("news", "news"),
        ("series", "series"),
        ("y", "ys"),
    ],
)
def test_plurals(single, many):
    assert plural(single) == many
