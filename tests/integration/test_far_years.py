"""A year that no date has is before or after all that dates have: it is compared, not refused."""

import json

import pytest

from mainspring.operation.principal import ANONYMOUS
from tests.library import models
from tests.plans.running import domain

pytestmark = pytest.mark.django_db
ALL, NONE = ["early", "late"], []
ASKED = [
    ("eq", -5, NONE),
    ("eq", 99_999, NONE),
    ("in", [0, 99_999], NONE),
    ("notIn", [0, 99_999], ALL),
    ("ne", 99_999, ALL),
    ("gt", -5, ALL),
    ("gt", 0, ALL),
    ("gte", 0, ALL),
    ("gte", 1, ALL),
    ("lt", -5, NONE),
    ("lt", 1, NONE),
    ("lte", 0, NONE),
    ("gt", 9_999, NONE),
    ("gte", 10_000, NONE),
    ("gt", 2**31 - 1, NONE),
    ("lt", 10_000, ALL),
    ("lte", 9_999, ALL),
    ("lte", 99_999, ALL),
    ("gt", 1999, ["late"]),
]


@pytest.fixture
def volumes():
    writer = models.Writer.objects.create(name="w")
    for title, day in (("early", "0001-01-01"), ("late", "9999-12-31"), ("none", None)):
        models.Volume.objects.create(title=title, published=day, writer=writer, cost=1, isbn=title)


def titles(document, **variables):
    body = domain("default").graphql.execute(document, variables, principal=ANONYMOUS).body
    answer = json.loads(body)
    assert "errors" not in answer, answer
    return [row["title"] for row in answer["data"]["volumes"]]


@pytest.mark.usefixtures("volumes")
def test_every_comparison_says_what_numbers_say():
    for operator, year, wanted in ASKED:
        shown = json.dumps(year)
        where = f"{{published: {{year: {{{operator}: {shown}}}}}}}"
        assert (
            titles(f"{{ volumes(where: {where}, orderBy: {{title: ASC}}) {{ title }} }}") == wanted
        )
        turned = f"{{not: {where}}}"
        others = [title for title in ALL if title not in wanted]
        found = titles(f"{{ volumes(where: {turned}, orderBy: {{title: ASC}}) {{ title }} }}")
        assert [title for title in found if title != "none"] == others, (operator, year)


@pytest.mark.usefixtures("volumes")
def test_one_document_takes_near_and_far_years():
    document = """query ($year: Int!) {
        volumes(where: {published: {year: {gt: $year}}}, orderBy: {title: ASC}) { title } }"""
    for year, wanted in ((1999, ["late"]), (-5, ALL), (99_999, NONE), (1999, ["late"]), (0, ALL)):
        assert titles(document, year=year) == wanted
