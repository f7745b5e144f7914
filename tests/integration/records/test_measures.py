"""Measures of linked rows under names: what Django's own aggregates find, for those who see all."""

from datetime import timedelta
from decimal import Decimal

import pytest
from django.db import connection
from django.db.models import Avg, Count, F, Max, Min, Q, StdDev, Sum, Value, Variance
from django.db.models.aggregates import Aggregate

from mainspring.errors import BadInput, Forbidden
from tests.library import models
from tests.library.domain import Critiques, Patrons, Volumes, Writers
from tests.vault.asking import someone

pytestmark = pytest.mark.django_db(databases=["default", "other"])
SEES_ALL = someone("librarian", "finance", staff=True)


@pytest.fixture
def writers(filled_library, db):
    return Writers.as_(SEES_ALL)


FOUND = {
    "a count": (Count("volumes"), {"n__gt": 4}),
    "a count of none": (Count("volumes"), {"n": 0}),
    "a count of values": (Count("volumes__price"), {"n__gte": 4}),
    "a count of keys": (Count("volumes__pk"), {"n__lt": 5}),
    "a count of different values": (Count("volumes__lendable", distinct=True), {"n": 2}),
    "a count of different rows": (Count("volumes", distinct=True), {"n__in": [0, 4]}),
    "a count of some": (Count("volumes", filter=Q(volumes__pages__gt=300)), {"n__gte": 2}),
    "a count of either": (
        Count("volumes", filter=Q(volumes__pages__gt=300) | ~Q(volumes__lendable=True)),
        {"n__gte": 3},
    ),
    "a sum": (Sum("volumes__pages"), {"n__gte": 992}),
    "an exact sum": (Sum("volumes__price"), {"n__gt": Decimal("146.99")}),
    "a mean": (Avg("volumes__pages"), {"n__gt": 247.5}),
    "no mean": (Avg("volumes__price"), {"n__isnull": True}),
    "nothing": (Avg("volumes__price"), {"n": None}),
    "the first": (Min("volumes__published"), {"n__lt": "1910-01-01"}),
    "the last": (Max("volumes__pages"), {"n__in": [396, 100]}),
    "a deviation": (StdDev("volumes__pages"), {"n__gt": 90}),
    "a deviation of a sample": (StdDev("volumes__pages", sample=True), {"n__gt": 100}),
    "a variance": (Variance("volumes__rating", sample=True), {"n__gte": 0.3}),
    "other links": (Count("helped"), {"n__gte": 2}),
}


def skip_what_django_lacks(name):
    if connection.vendor == "sqlite" and ("deviation" in name or "variance" in name):
        pytest.skip("Django's own functions fail on a single value or none")


@pytest.mark.parametrize("name", FOUND)
@pytest.mark.parametrize("verb", ["filter", "exclude"])
def test_rows_are_those_of_django(writers, name, verb):
    skip_what_django_lacks(name)
    aggregate, condition = FOUND[name]
    found = getattr(writers.alias(n=aggregate), verb)(**condition)
    theirs = getattr(models.Writer.objects.alias(n=aggregate), verb)(**condition)
    ids = sorted(row.pk for row in found)
    assert ids == sorted(row.pk for row in theirs)
    assert found.count() == len(ids)
    assert name == "nothing" or ids or verb == "exclude"


@pytest.mark.parametrize("name", FOUND)
@pytest.mark.parametrize("sign", ["", "-"])
def test_rows_are_sorted_as_by_django(writers, name, sign):
    aggregate, _ = FOUND[name]
    skip_what_django_lacks(name)
    key = F("n").desc(nulls_first=True) if sign else F("n").asc(nulls_last=True)
    found = [row.pk for row in writers.alias(n=aggregate).order_by(f"{sign}n")]
    theirs = models.Writer.objects.alias(n=aggregate).order_by(key, "pk")
    assert found == [row.pk for row in theirs]


def test_several_measures_are_asked_about_together(writers):
    named = writers.alias(n=Count("volumes"), mean=Avg("volumes__pages"))
    found = named.filter(Q(n=0) | Q(mean__gt=250), name__contains="o").order_by("-n", "name")
    assert [row.name for row in found] == ["Natsume Soseki", "No Volumes"]
    again = named.alias(longest=Max("volumes__pages")).filter(n__gt=1).exclude(longest__lt=396)
    assert {row.pk for row in again} == {
        row.pk
        for row in models.Writer.objects.alias(longest=Max("volumes__pages")).filter(
            longest__gte=396
        )
    }


def test_spans_are_compared_with_spans(writers):
    patrons = Patrons.as_(SEES_ALL).alias(days=Sum("borrowings__allowed"))
    assert patrons.filter(days__gt=timedelta(days=1)).count() > 0
    with pytest.raises(BadInput, match="days__gt cannot be compared with int 1"):
        patrons.filter(days__gt=1)


REFUSED = {
    "no aggregate": (F("volumes"), "n is no aggregate, but F"),
    "another aggregate": (Aggregate("volumes__pages"), "not summed up by Aggregate"),
    "an expression": (Sum(F("volumes__pages") + 1), "is made of an expression"),
    "a value": (Sum(Value(1)), "is made of an expression"),
    "a field of its own": (Max("name"), "name is no field of rows behind a link of Writer to many"),
    "a link to one": (Count("mentor"), "is no field of rows behind a link of Writer to many"),
    "two links": (Count("volumes__copies__number"), "which is not a field of Volume"),
    "an unknown link": (Count("books"), "Writer has no 'books'"),
    "an unknown field": (Sum("volumes__size"), "Volume has no 'size'"),
    "no field": (Sum("volumes"), "sum is not made of Volume"),
    "a sum of texts": (Sum("volumes__title"), "sum is not made of Volume.title"),
    "a sum of what Python makes": (Sum("volumes__page_price"), "sum is not made of"),
    "a sum of different values": (Sum("volumes__pages", distinct=True), "not summed up by Sum"),
    "a default": (Sum("volumes__pages", default=0), "n has a default"),
    "a filter on others": (Count("volumes", filter=Q(name="x")), "speaks of name"),
    "a filter on the link": (Count("volumes", filter=Q(volumes=1)), "speaks of volumes"),
    "a filter that is an expression": (Count("volumes", filter=Q(Value(1))), "an expression"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_no_measure_is_refused(writers, django_assert_num_queries, name):
    aggregate, told = REFUSED[name]
    with django_assert_num_queries(0), pytest.raises(BadInput) as refused:
        writers.alias(n=aggregate)
    assert told in str(refused.value)


@pytest.mark.parametrize("name", ["name", "volumes", "a__b"])
def test_a_name_that_is_taken_is_refused(writers, name):
    with pytest.raises(BadInput, match="is no free name"):
        writers.alias(**{name: Count("volumes")})


@pytest.mark.parametrize(
    "condition",
    [
        {"n__contains": "1"},
        {"n": "many"},
        {"n__gt": 1.5},
        {"n__gt": True},
        {"n__in": 3},
        {"n__in": [1, "2"]},
        {"n__isnull": 1},
        {"n": F("id")},
        {"first__gt": "soon"},
        {"mean__lt": "little"},
    ],
)
def test_what_a_measure_is_not_compared_with_is_refused(writers, condition):
    named = writers.alias(
        n=Count("volumes"), first=Min("volumes__published"), mean=Avg("volumes__pages")
    )
    with pytest.raises(BadInput):
        named.filter(**condition)


def test_what_may_not_be_read_is_not_measured(writers):
    nobody = Writers.as_(someone())
    with pytest.raises(Forbidden):
        list(nobody.alias(n=Sum("volumes__cost")).filter(n__gt=1))
    with pytest.raises(Forbidden):
        list(nobody.alias(n=Sum("volumes__cost")).order_by("n"))
    with pytest.raises(Forbidden):
        list(nobody.alias(n=Count("volumes", filter=Q(volumes__cost__gt=1))).order_by("n"))


def test_a_measure_counts_what_is_seen(writers):
    critiques = models.Critique.objects.filter(shown=True)
    who = someone()
    volumes = Volumes.as_(who).alias(n=Count("critiques")).filter(n__gte=1)
    seen = {row.volume_id for row in Critiques.as_(who)}
    assert {row.pk for row in volumes} == seen
    assert critiques.exists()
