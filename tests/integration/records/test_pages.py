"""Pages of records: by cursors and by numbers, as instances and as values, as GraphQL has them."""

import pytest
from django.core.paginator import Paginator
from django.db.models import F

from mainspring import Entity, Policy, anyone, where
from mainspring.errors import BadInput, Forbidden
from tests.vault import models
from tests.vault.asking import someone, vault

pytestmark = pytest.mark.django_db(databases=["default", "other"])
READER = someone(agency=1, agent=1)


class OpenDossiers(Entity[models.Dossier]):
    name = "Dossier"
    policy = Policy(read=anyone, fields={"lead": where(level__lte=2), "cost": where(level__lte=2)})


class OpenAgents(Entity[models.Agent]):
    name = "Agent"
    policy = Policy(read=anyone)


@pytest.fixture(autouse=True)
def rows(filled_vault, db):
    """Have the rows, and lose what the test makes of them."""


@pytest.fixture
def opened():
    return vault(OpenDossiers, OpenAgents)


@pytest.fixture
def dossiers(opened):
    return opened.records("Dossier", READER)


ORDERS = {
    "the usual": (),
    "with nulls": ("level",),
    "down": ("-level", "title"),
    "nulls last": (F("level").desc(nulls_last=True),),
    "masked": ("cost",),
    "over a link": ("-agency__name", "opened"),
    "by a masked link": ("lead__name",),
}
SHAPES = {"instances": (), "values": ("pk", "title")}


def pk(item):
    return item["pk"] if isinstance(item, dict) else item.pk


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("order", ORDERS)
@pytest.mark.parametrize("size", [1, 2, 5])
def test_pages_make_the_list(dossiers, order, shape, size):
    sorted_ = dossiers.order_by(*ORDERS[order])
    every = [row.pk for row in sorted_]
    assert len(every) > 5
    found, after = [], None
    while True:
        page = sorted_.page(*SHAPES[shape], first=size, after=after)
        assert page.has_previous is (after is not None)
        found.extend(map(pk, page))
        if not page.has_next:
            break
        assert len(page) == size
        after = page.end_cursor
    assert found == every
    before, back = None, []
    while True:
        page = sorted_.page(*SHAPES[shape], last=size, before=before)
        assert page.has_next is (before is not None)
        back[:0] = map(pk, page.items)
        if not page.has_previous:
            break
        before = page.start_cursor
    assert back == every


def test_cursors_are_those_of_graphql(opened, dossiers):
    (asked,) = opened.ask("{ dossierConnection { edges { cursor } } }", READER).values()
    cursors = [edge["cursor"] for edge in asked["edges"]]
    page = dossiers.page()
    assert page.cursors == dossiers.page("title").cursors == cursors
    assert (page.start_cursor, page.end_cursor) == (cursors[0], cursors[-1])
    assert dossiers.page(first=1, after=cursors[1]).cursors == [cursors[2]]
    between = dossiers.page(after=cursors[0], before=cursors[3])
    assert between.cursors == cursors[1:3]
    assert (between.has_previous, between.has_next) == (True, False)


def test_numbered_pages(dossiers):
    every = [row.pk for row in dossiers]
    for number in (1, 2, 3):
        page = dossiers.page(first=2, number=number)
        assert [row.pk for row in page] == every[2 * number - 2 : 2 * number]
        assert (page.has_previous, page.has_next) == (number > 1, 2 * number < len(every))
        assert page.total == len(every)
    beyond = dossiers.page("pk", first=2, number=500)
    assert (beyond.items, beyond.end_cursor, beyond.has_next) == ([], None, False)


def test_a_page_is_a_single_statement(dossiers, django_assert_num_queries):
    for fields in SHAPES.values():
        with django_assert_num_queries(1):
            page = dossiers.filter(level__gte=1).page(*fields, first=2)
            assert page.has_next in {True, False}
            assert not page.has_previous
        with django_assert_num_queries(1):
            assert page.total == page.total > 2


def test_values_of_a_page_are_those_of_values(dossiers):
    names = ("title", "lead__name", "cost", "agency_id")
    assert dossiers.page(*names).items == list(dossiers.values(*names))


def test_instances_of_a_page_are_those_of_the_list(dossiers):
    def held(row):
        return {name: value for name, value in vars(row).items() if name != "_state"}

    assert [held(row) for row in dossiers.page()] == [held(row) for row in dossiers]
    assert {row.lead_id for row in dossiers.page() if (row.level or 9) > 2} == {None}


def test_pages_of_what_is_distinct(dossiers):
    every = [row.pk for row in dossiers.distinct("level")]
    page = dossiers.distinct("level").page(first=2)
    rest = dossiers.distinct("level").page(after=page.end_cursor)
    assert [row.pk for row in (*page, *rest)] == every
    assert page.total == len(every)


def test_pages_by_chance(dossiers):
    every = [row.pk for row in dossiers.shuffle(7)]
    page = dossiers.shuffle(7).page(first=2)
    rest = dossiers.shuffle(7).page(after=page.end_cursor)
    assert [row.pk for row in (*page, *rest)] == every


def test_rows_that_are_not_seen_are_on_no_page():
    records = vault().records("Dossier", READER)
    every = [row.pk for row in records]
    assert len(every) < models.Dossier.objects.count()
    page = records.page(first=1)
    rest = records.page("pk", after=page.end_cursor)
    assert [*map(pk, page), *map(pk, rest)] == every
    assert page.total == len(every)


def test_an_order_by_what_is_never_seen_is_refused():
    class Closed(Entity[models.Dossier]):
        name = "Dossier"
        policy = Policy(read=anyone, fields={"cost": ~anyone})

    records = vault(Closed).records("Dossier", READER).order_by("cost")
    for fields in SHAPES.values():
        with pytest.raises(Forbidden):
            records.page(*fields, first=1)


REFUSED = {
    "both ends": {"first": 1, "last": 1},
    "a number from the end": {"number": 1, "last": 1},
    "a number and a cursor": {"number": 1, "after": "x"},
    "fewer than none": {"first": -1},
    "no number of rows": {"first": "2"},
    "a truth": {"first": True},
    "too many": {"first": 2**40},
    "page zero": {"number": 0},
    "no cursor": {"after": "x"},
    "no text": {"before": 5},
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_makes_no_page(dossiers, django_assert_num_queries, name):
    with django_assert_num_queries(0), pytest.raises(BadInput):
        dossiers.page(**REFUSED[name])


def test_cursors_of_other_lists(dossiers, opened):
    cursor = dossiers.page(first=1).end_cursor
    for records in (dossiers.order_by("title"), opened.records("Agent", READER)):
        for fields in ((), ("pk",)):
            with pytest.raises(BadInput, match="another list"):
                records.page(*fields, after=cursor)
    with pytest.raises(BadInput, match="no cursor"):
        dossiers.page(after=cursor[:-4] + "AAAA")


def test_slices_have_no_pages(dossiers):
    for records in (dossiers[:3], dossiers[1:]):
        with pytest.raises(BadInput, match="sliced"):
            records.page()


def test_an_empty_page(dossiers):
    page = dossiers.filter(pk=-1).page()
    assert (list(page), len(page), page.total) == ([], 0, 0)
    assert (page.start_cursor, page.has_next, page.has_previous) == (None, False, False)
    assert dossiers.page(first=0).has_next


def test_djangos_paginator_takes_records(dossiers):
    pages = Paginator(dossiers, 2)
    assert pages.count == dossiers.count()
    assert [row.pk for row in pages.page(2)] == [row.pk for row in dossiers[2:4]]
