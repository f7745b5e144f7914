"""Conditions and orders that cannot be met are refused clearly, before anything is read."""

from datetime import date

import pytest
from django.db import connection
from django.db.models import F, Q, Value

from mainspring.errors import BadInput
from tests.library import models
from tests.library.domain import Volumes, Writers
from tests.vault.asking import someone

pytestmark = pytest.mark.django_db(databases=["default", "other"])
SEES_ALL = someone("librarian", "finance")


@pytest.fixture
def volumes(db):
    from tests.library.rows import fill

    fill()
    return Volumes.as_(SEES_ALL)


REFUSED = {
    "a field made by Python": ({"page_price": 1}, "page_price is made by Python"),
    "its absence": ({"page_price": None}, "page_price is made by Python"),
    "one behind a link": ({"writer__initials": "AB"}, "initials is made by Python"),
    "an unknown lookup": ({"price__foo": 1}, "Volume.price has no lookup 'foo'"),
    "one of a computed field": ({"long__foo": 1}, "Volume.long has no lookup"),
    "one behind a link to many": ({"copies__number__foo": 1}, "Copy.number has no lookup"),
    "one before another": ({"price__foo__isnull": True}, "has no lookup 'foo__isnull'"),
    "a part that there is not": ({"published__hour": 1}, "has no lookup 'hour'"),
    "a word for a number": ({"price": "abc"}, "Volume.price cannot be compared with 'abc'"),
    "a word for a bound": ({"pages__gt": "abc"}, "Volume.pages__gt cannot"),
    "a word for a truth": ({"long": "abc"}, "Volume.long cannot"),
    "a word for a date": ({"published": "soon"}, "Volume.published cannot"),
    "a word for a year": ({"published__year": "soon"}, "Volume.published__year cannot"),
    "a word for a key": ({"pk": "abc"}, "Volume.id cannot"),
    "a word for a link": ({"writer": "abc"}, "Writer.id cannot"),
    "a word in a list": ({"pages__in": [1, "abc"]}, "Volume.pages__in cannot"),
    "a row in a list": ({"pk__in": [models.Volume(pk=1)]}, "Volume.id__in cannot"),
    "no list": ({"pages__in": 1}, "pages__in takes several values"),
    "no list of rows": ({"writer__in": 1}, "takes several values"),
    "half a range": ({"pages__range": (1,)}, "two values"),
    "no truth": ({"pages__isnull": "no"}, "pages__isnull is True or False"),
    "no truth of a link": ({"press__isnull": "no"}, "press__isnull is True or False"),
    "an expression": ({"price": F("cost") + 1}, "takes no expression"),
    "an expression in a list": ({"price__in": [Value(1)]}, "takes no expression"),
    "nothing as a bound": ({"pages__gt": None}, "Volume.pages__gt cannot"),
}


@pytest.mark.parametrize("name", REFUSED)
@pytest.mark.parametrize("verb", ["filter", "exclude", "get"])
def test_what_cannot_be_compared_is_refused(volumes, django_assert_num_queries, name, verb):
    condition, told = REFUSED[name]
    with django_assert_num_queries(0), pytest.raises(BadInput) as refused:
        getattr(volumes, verb)(Q(**condition))
    assert told in refused.value.message


def test_the_nearest_lookup_is_named(volumes):
    with pytest.raises(BadInput) as refused:
        volumes.filter(title__icontain="x")
    assert "icontains" in refused.value.hint


@pytest.mark.parametrize("name", ["page_price", "-page_price", "writer__initials"])
def test_what_python_makes_is_not_sorted_by(volumes, name):
    with pytest.raises(BadInput, match="is made by Python; it cannot be sorted by"):
        volumes.order_by(name)


def test_what_has_no_order_is_not_sorted_by(volumes):
    with pytest.raises(BadInput, match=r"Volume\.details has no order"):
        volumes.order_by("details")


def test_a_lookup_that_the_database_lacks_is_refused(volumes):
    found = volumes.filter(details__contains={"a": 1})
    if connection.features.supports_json_field_contains:
        assert found.count() == 0
        return
    for read in (found.count, lambda: list(found), lambda: list(found.values("id"))):
        with pytest.raises(BadInput, match="does not support the lookup 'contains'"):
            read()


@pytest.mark.parametrize(
    "condition",
    [
        Q(pages__in=(number for number in (137, 200))),
        Q(pages__in={"137"}),
        Q(pages__range=iter((100, 300))),
        Q(price__gte="1.5"),
        Q(published__year__in=(year for year in range(1800, 2030))),
        Q(published__lt=date(2020, 1, 1)),
        Q(writer__in=models.Writer.objects.filter(pk__lt=3)),
        Q(pk__in=models.Volume.objects.values_list("pk", flat=True)),
        Q(long=True),
    ],
    ids=lambda condition: condition.children[0][0],
)
def test_what_fits_is_compared(volumes, condition):
    assert volumes.filter(condition).exists()


def test_the_value_is_checked_before_the_field_is_read():
    with pytest.raises(BadInput) as refused:
        Writers.as_(None).filter(volumes__cost="abc")
    assert refused.value.message == "Volume.cost cannot be compared with 'abc'."


@pytest.mark.parametrize("size", [0, -1])
def test_a_chunk_without_rows_is_refused(volumes, size):
    with pytest.raises(ValueError, match=f"chunk_size is {size}"):
        volumes.iterator(chunk_size=size)


def test_an_expression_to_sort_by_is_refused(volumes):
    with pytest.raises(BadInput, match="is no name of a field"):
        volumes.order_by(F("pages").desc())
