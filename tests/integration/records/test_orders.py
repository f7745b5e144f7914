"""Orders from Python: where nulls stand, and how well rows fit a search."""

import pytest
from django.db.models import Count, F, Max
from django.db.models.functions import Upper

from mainspring.errors import BadInput, Forbidden
from tests.library import models
from tests.library.domain import Volumes
from tests.vault.asking import someone

pytestmark = pytest.mark.django_db(databases=["default", "other"])
SEES_ALL = someone("librarian", "finance")
ORDERS = {
    "first": F("subtitle").desc(nulls_first=True),
    "last": F("subtitle").desc(nulls_last=True),
    "first, ascending": F("subtitle").asc(nulls_first=True),
    "last, ascending": F("subtitle").asc(nulls_last=True),
}


@pytest.fixture
def volumes(filled_library, db):
    return Volumes.as_(SEES_ALL)


@pytest.mark.parametrize("name", ORDERS)
def test_nulls_stand_where_they_are_put(volumes, name):
    found = [volume.pk for volume in volumes.order_by(ORDERS[name], "-id")]
    own = models.Volume.objects.order_by(ORDERS[name], "-id")
    assert {volume.subtitle for volume in own} > {None}
    assert found == list(own.values_list("pk", flat=True))


def test_a_field_sorts_as_its_name_does(volumes):
    for one, other in ((F("title"), "title"), (F("title").desc(), "-title")):
        assert list(volumes.order_by(one)) == list(volumes.order_by(other))


@pytest.mark.parametrize("name", ["first", "last"])
def test_nulls_of_groups_stand_where_they_are_put(volumes, name):
    groups = volumes.group_by("press__name").aggregate(n=Count("*"), most=Max("rating"))
    for column in ("press__name", "most"):
        key = F(column).asc(**{f"nulls_{name}": True})
        found = [group[column] for group in groups.order_by(key)]
        assert None in found
        nulls = [value is None for value in found]
        assert nulls == sorted(nulls, reverse=name == "first")


@pytest.mark.parametrize("key", [Upper("title").asc(), Upper("title"), 5, None, b"title"])
def test_expressions_are_no_keys(volumes, key):
    with pytest.raises(BadInput, match="Rows are not sorted by"):
        volumes.order_by(key)


def test_what_is_masked_is_not_sorted_by_in_this_way_either(volumes):
    with pytest.raises(Forbidden):
        list(Volumes.as_(None).order_by(F("cost").asc(nulls_last=True)))


def test_a_search_without_an_index_has_no_relevance(volumes):
    with pytest.raises(BadInput, match="has no 'relevance'"):
        volumes.search("war").order_by("-relevance")
