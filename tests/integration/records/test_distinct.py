"""Rows that are distinct by fields, and rows in an order by chance, from Python."""

import pytest

from mainspring.errors import BadInput, Forbidden
from tests.library.domain import Volumes, Writers
from tests.library.models import Volume, Writer
from tests.vault.asking import someone

pytestmark = pytest.mark.django_db(databases=["default", "other"])
SEES_ALL = someone("librarian", "finance")


@pytest.fixture
def volumes(filled_library, db):
    return Volumes.as_(SEES_ALL)


def test_the_first_of_equal_rows_stays(volumes):
    found = list(volumes.distinct("pages").order_by("pages", "-id"))
    first = {}
    for volume in Volume.objects.order_by("-id"):
        first.setdefault(volume.pages, volume.pk)
    assert {volume.pages: volume.pk for volume in found} == first
    assert len(found) == len(first) < Volume.objects.count()
    assert volumes.distinct("pages").count() == len(first)


def test_values_are_distinct_by_a_field_that_is_not_among_them(volumes):
    pages = set(Volume.objects.values_list("pages", flat=True))
    assert len(list(volumes.distinct("pages").values("title"))) == len(pages)


def test_without_names_all_rows_are_back(volumes):
    assert len(list(volumes.distinct("pages").distinct())) == Volume.objects.count()


def test_an_order_begins_with_what_is_distinct(volumes, django_assert_num_queries):
    with django_assert_num_queries(0), pytest.raises(BadInput, match="begins with the fields"):
        list(volumes.distinct("pages").order_by("title"))


@pytest.mark.parametrize("name", ["nothing", "writer", "writer__name", "page_price", "details"])
def test_what_rows_cannot_be_distinct_by_is_refused(volumes, name):
    with pytest.raises(BadInput, match="cannot be distinct by"):
        volumes.distinct(name)


@pytest.mark.usefixtures("volumes")
def test_what_may_not_be_read_tells_no_rows_apart():
    with pytest.raises(Forbidden, match="cost"):
        list(Volumes.as_(someone()).distinct("cost"))


def test_chance_is_the_same_for_the_same_seed(volumes):
    def shuffled(seed):
        return [volume.pk for volume in volumes.shuffle(seed)]

    assert shuffled(1) == shuffled(1)
    assert sorted(shuffled(1)) == sorted(shuffled(2)) == sorted(volume.pk for volume in volumes)
    assert len({tuple(shuffled(seed)) for seed in range(5)}) > 1


@pytest.mark.usefixtures("volumes")
def test_chance_stands_behind_the_order():
    found = [writer.country for writer in Writers.as_(SEES_ALL).order_by("country").shuffle(3)]
    plain = [writer.country for writer in Writers.as_(SEES_ALL).order_by("country")]
    assert found == plain
    assert len(found) == Writer.objects.count()
