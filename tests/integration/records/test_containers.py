"""Records are true when there is a row, have a length and a short text, and are somebody's."""

import pytest
from django.contrib.auth.models import AnonymousUser, User
from django.db import connections
from django.utils.functional import SimpleLazyObject

from mainspring.operation.principal import Principal
from tests.library import models
from tests.library.domain import Volumes
from tests.vault.asking import someone

pytestmark = pytest.mark.django_db(databases=["default", "other"])


@pytest.fixture
def volumes(filled_library, db):
    return Volumes.as_(someone("librarian"))


def test_records_are_true_when_there_is_a_row(volumes):
    assert bool(volumes) is True
    assert bool(volumes.filter(pages__gt=1_000_000)) is False
    assert bool(volumes[:0]) is False


def test_their_truth_is_asked_for_without_reading_them(volumes, django_assert_num_queries):
    with django_assert_num_queries(1):
        assert volumes


def test_their_length_is_the_number_of_rows(volumes):
    everything = models.Volume.objects.count()
    assert everything > 2
    assert len(volumes) == everything
    assert len(volumes[:2]) == 2
    assert len(volumes.filter(pages__gt=1_000_000)) == 0


@pytest.mark.parametrize("kind", [list, tuple, set, sorted])
def test_making_a_list_reads_the_rows_once(volumes, django_assert_num_queries, kind):
    rows = volumes if kind is not sorted else volumes[:1]
    with django_assert_num_queries(1):
        found = kind(rows)
        assert len(rows) == len(found)
        assert rows


def test_what_is_derived_has_a_length_of_its_own(volumes):
    assert len(list(volumes)) > 1
    assert len(volumes[:1]) == len(volumes.order_by("pk")[:1]) == 1


def test_the_text_names_entity_and_user_and_reads_nothing(volumes, django_assert_num_queries):
    with django_assert_num_queries(0, connection=connections["default"]):
        assert repr(volumes.filter(pages=1)) == "<Volume records for user 1>"
        assert repr(Volumes.as_(None)) == "<Volume records for nobody>"


@pytest.mark.parametrize(
    "who",
    ["lib", 2, 0, "", False, User, object()],
    ids=["text", "number", "zero", "empty", "false", "a class", "an object"],
)
def test_who_is_nobody_that_could_see_something_is_refused(who):
    with pytest.raises(TypeError, match="a user, a Principal or None"):
        Volumes.as_(who)


@pytest.mark.parametrize(
    "who",
    [None, AnonymousUser(), User(pk=7), SimpleLazyObject(AnonymousUser), Principal()],
    ids=["nobody", "anonymous", "a user", "a lazy user", "a principal"],
)
def test_who_may_read_is_taken(volumes, who):
    assert Volumes.as_(who).count() == models.Volume.objects.count()
