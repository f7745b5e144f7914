"""From Python, conditions on some, none or all of the rows behind a link."""

import pytest
from django.db.models import Count, Q

from mainspring.errors import BadInput, Forbidden
from tests.vault.asking import someone, vault
from tests.vault.rows import fill

pytestmark = pytest.mark.django_db(databases=["default", "other"])
READER = someone(agency=1, vetted=True)


@pytest.fixture(autouse=True)
def rows(db):
    fill()


def agencies(who=READER):
    return vault().records("Agency", who)


def test_each_speaks_of_rows_of_its_own():
    both = Q(assets__some=Q(label="car-1")) & Q(assets__some=Q(label="box-1"))
    assert [row.pk for row in agencies().filter(both)] == [1]
    assert not agencies().filter(assets__label="car-1", assets__some=Q(label="box-2")).exists()
    assert agencies().filter(assets__some=Q()).count() == 3
    assert agencies().filter(assets__none=Q()).count() == 0
    assert agencies().filter(assets__every=Q()).count() == 3


def test_names_of_measures_are_none_of_the_rows_behind_the_link():
    named = agencies().alias(label=Count("assets"))
    assert [row.pk for row in named.filter(assets__some=Q(label="car-2"))] == [2]


def test_what_is_masked_on_some_rows_is_unknown_there():
    # What agency 1 owns alone shows its worth.
    found = agencies().filter(assets__some=Q(worth__gt=0))
    assert [row.pk for row in found] == [1]


def test_what_is_never_seen_is_refused():
    with pytest.raises(Forbidden):
        agencies().filter(dossiers__every=Q(remark="x")).count()


@pytest.mark.parametrize(
    ("lookups", "message"),
    [
        ({"assets__every": 1}, "assets__every takes a Q, not int"),
        ({"assets__some": {"label": "x"}}, "assets__some takes a Q, not dict"),
        ({"assets__none": Q(nothing=1)}, "Asset has no 'nothing'"),
        ({"assets__none__label": Q()}, "Asset has no 'none'"),
    ],
)
def test_what_fits_nothing_is_refused(lookups, message):
    with pytest.raises(BadInput, match=message):
        agencies().filter(**lookups)


def test_a_link_to_one_row_has_none_of_them():
    with pytest.raises(BadInput, match="Agency has no 'some'"):
        vault().records("Asset", READER).filter(agency__some=Q())
