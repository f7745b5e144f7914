"""`Entity.as_(...).filter` takes Django's transforms, and other fields of the row by `F`."""

import pytest
from django.db.models import F, Q

import mainspring
from mainspring.errors import BadInput, Forbidden
from tests.library import models
from tests.library.domain import Volumes
from tests.vault.asking import someone

pytestmark = pytest.mark.django_db(databases=["default", "other"])


@pytest.fixture
def volumes(filled_library, db):
    return Volumes.as_(someone("librarian", "finance"))


@pytest.mark.parametrize(
    "lookups",
    [
        {"published__year": 1960},
        {"published__year__in": [1903, 1960]},
        {"published__month__gte": 9, "published__year__lt": 1950},
        {"published__iso_week_day__in": [7]},
        {"details__weight__gt": 3},
        {"details__language": "en"},
        {"details__weight__in": [1, 3, 5]},
        {"details__has_key": "weight"},
        {"details__nothing__isnull": False},
        {"pages__gt": F("sold")},
        {"sold__lte": F("pages")},
        {"sold__gt": mainspring.F("rating")},
        {"title": F("isbn")},
    ],
    ids=str,
)
def test_rows_are_those_of_django(volumes, lookups):
    expected = models.Volume._default_manager.filter(**lookups).order_by("pk")
    assert list(volumes.filter(**lookups).order_by("pk")) == list(expected)
    # What is unknown is in neither.
    turned = volumes.exclude(**lookups).count()
    assert turned <= models.Volume._default_manager.count() - expected.count()


def test_fields_of_different_rows_are_not_compared(volumes):
    condition = Q(sequel__pages__gt=F("pages"))
    with pytest.raises(BadInput):
        volumes.filter(pages__gt=F("sequel__pages"))
    with pytest.raises(BadInput):
        # To Django it is a field of the first row.
        volumes.filter(condition)


@pytest.mark.parametrize(
    "lookups",
    [
        {"title": F("pages")},
        {"pages__contains": F("sold")},
        {"published__year": F("pages")},
        {"pages": F("zzz")},
        {"pages": F("pages") + 1},
    ],
    ids=str,
)
def test_what_cannot_be_compared_is_refused(volumes, lookups):
    with pytest.raises(BadInput):
        volumes.filter(**lookups)


def test_a_field_that_is_never_seen_is_not_compared(volumes):
    with pytest.raises(Forbidden):
        list(Volumes.as_(None).filter(margin__lt=F("price")))
    with pytest.raises(Forbidden):
        list(Volumes.as_(None).filter(price__gt=F("margin")))
