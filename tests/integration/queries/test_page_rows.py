"""What is asked of the rows of a page is made for no row before it."""

import re

import pytest
from django.db import connection

from mainspring.operation.principal import ANONYMOUS
from tests.library.models import Writer
from tests.plans.running import domain

ROWS = 40
DOCUMENTS = {
    "list": "{ writers(limit: 2, offset: $offset) { %s } }",
    "ordered by a link": (
        "{ writers(limit: 2, offset: $offset, orderBy: [{mentor: {name: DESC}}]) { %s } }"
    ),
    "connection": "{ writerConnection(first: 2, offset: $offset) { nodes { %s } } }",
}
ASKED = "name mentor { name } volumes(limit: 1) { id }"


@pytest.fixture
def writers(db):
    """Have many writers, each but the first with a mentor."""
    first = Writer.objects.create(name="Writer")
    Writer.objects.bulk_create(
        Writer(name=f"Writer {number:02}", mentor=first) for number in range(ROWS)
    )


@pytest.mark.parametrize("document", DOCUMENTS.values(), ids=DOCUMENTS)
@pytest.mark.usefixtures("writers")
def test_nothing_is_made_for_rows_before_a_page(document):
    if connection.vendor != "postgresql":
        pytest.skip("only PostgreSQL tells how often a part of a statement ran")
    text = (document % ASKED).replace("$offset", str(ROWS - 3))
    told = domain("default").graphql.explain(text, {}, principal=ANONYMOUS)
    loops = {int(number) for number in re.findall(r"loops=(\d+)", told)}
    assert max(loops) == 2


@pytest.mark.parametrize("document", DOCUMENTS.values(), ids=DOCUMENTS)
@pytest.mark.parametrize("strategy", ["default", "rows"])
@pytest.mark.usefixtures("writers")
def test_a_page_is_a_part_of_the_whole(document, strategy):
    surface = domain(strategy).graphql

    def rows(text):
        body = surface.execute(text, {}, principal=ANONYMOUS).body.decode()
        return re.findall(r'{"name":.*?"volumes":.*?\]}', body)

    whole = rows(re.sub(r"(limit|first): 2, offset: \$offset", rf"\1: {ROWS}", document % ASKED))
    for offset in (1, 7, ROWS - 3):
        page = rows((document % ASKED).replace("$offset", str(offset)))
        assert page == whole[offset : offset + 2]
        assert len(page) == 2
