"""Conditions and orders that cannot be met are refused clearly, before anything is read."""

import asyncio
from datetime import date

import pytest
from django.core.exceptions import SynchronousOnlyOperation
from django.db import connection, transaction
from django.db.models import Avg, Count, Exists, F, Q, Sum, Value

from mainspring.errors import BadInput
from tests.library import models
from tests.library.domain import Volumes, Writers
from tests.vault.asking import someone

pytestmark = pytest.mark.django_db(databases=["default", "other"])
SEES_ALL = someone("librarian", "finance")


@pytest.fixture
def volumes(filled_library, db):
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


NAN, INFINITE, TORN = float("nan"), float("inf"), "\ud800"
NUL = "a\0"
UNFIT = {
    "no number in a list": {"rating__in": [NAN]},
    "no number": {"rating": NAN},
    "no bound": {"rating__lt": INFINITE},
    "no number in a document": {"details": {"a": [NAN]}},
    "no number in one of several documents": {"details__in": [{"a": NAN}]},
    "no number at a place of a document": {"details__a__in": [NAN]},
    "half a letter": {"title": TORN},
    "half a letter in a list": {"title__in": ["a", TORN]},
    "a key with half a letter": {"details__has_key": TORN},
    "a document with such a key": {"details": {TORN: 1}},
    "half a letter behind a link": {"writer__name": TORN},
    "a text with NUL": {"title": NUL},
    "part of a text with NUL": {"title__contains": NUL},
    "NUL in a list": {"title__in": ["a", NUL]},
    "a key with NUL": {"details__has_key": NUL},
    "a document with NUL": {"details": {"a": [NUL]}},
    "NUL behind a link": {"writer__name": NUL},
}


@pytest.mark.parametrize("name", UNFIT)
def test_what_no_database_compares_with_is_refused(volumes, django_assert_num_queries, name):
    with django_assert_num_queries(0), pytest.raises(BadInput):
        volumes.filter(**UNFIT[name])


@pytest.mark.parametrize("text", [TORN, NUL, None, 5])
def test_what_is_no_text_is_not_searched_for(volumes, text):
    with pytest.raises(BadInput):
        volumes.search(text)


@pytest.mark.parametrize("seed", ["x", None, 1.5, 2**63, -(2**63) - 1])
def test_a_seed_is_a_number_that_databases_know(volumes, seed):
    with pytest.raises(BadInput, match="seed"):
        volumes.shuffle(seed)


@pytest.mark.parametrize("seed", [2**63 - 1, -(2**63), 0])
def test_each_such_number_is_a_seed(volumes, seed):
    assert len(list(volumes.shuffle(seed))) == volumes.count()


@pytest.mark.parametrize("size", [0, -1, None, "x", 2.5])
def test_chunks_hold_one_row_at_least(volumes, size):
    with pytest.raises(BadInput, match="chunk_size"):
        volumes.iterator(chunk_size=size)


def test_there_is_nothing_behind_the_last_row(volumes):
    assert list(volumes[10**30 : 10**30 + 2]) == []
    assert list(volumes[5:][2**62 :]) == []
    assert len(list(volumes[: 10**30])) == volumes.count()
    with pytest.raises(IndexError):
        volumes[10**30]


GROUPED = {
    "no series": lambda groups: groups.filled(start="yesterday"),
    "no end of a series": lambda groups: groups.filled(end=5),
    "no way to fill": lambda groups: groups.filled(5),
    "no list": lambda groups: groups.having(n__in=5),
    "no truth": lambda groups: groups.having(n__isnull="no"),
    "no number": lambda groups: groups.having(m__gt=NAN),
    "no place": lambda groups: groups[3],
    "no order": lambda groups: groups.order_by(5),
}


@pytest.mark.parametrize("several", [list, tuple, lambda rows: rows])
def test_an_error_shows_no_rows(volumes, several):
    title = models.Volume.objects.order_by("pk")[0].title
    with pytest.raises(BadInput) as refused:
        volumes.filter(pk__in=several(models.Volume.objects.order_by("pk")))
    assert title not in str(refused.value.message)
    assert "Volume.id__in cannot be compared with" in refused.value.message
    with pytest.raises(BadInput, match=r"Volume\.price cannot be compared with a Volume"):
        volumes.filter(price=models.Volume.objects.all()[0])
    with pytest.raises(BadInput, match="takes no expression"):
        volumes.filter(price=models.Volume.objects.all())


def test_an_expression_is_told_by_its_class(volumes):
    with pytest.raises(BadInput) as refused:
        volumes.filter(Exists(models.Volume.objects.all()))
    assert refused.value.message == "Exists(...) is an expression; give lookups such as late=True."


@pytest.mark.parametrize("key", [1, "1", True, 1.5])
def test_a_key_by_itself_is_no_condition(volumes, key):
    kind = type(key).__name__
    with pytest.raises(BadInput, match=f"lookups such as pk=1, not a value by itself, of {kind}"):
        volumes.get(key)
    with pytest.raises(BadInput, match="not a value by itself"):
        volumes.filter(key)


READS = {
    "instances": list,
    "chunks": lambda volumes: list(volumes.iterator(chunk_size=2)),
    "the first": lambda volumes: volumes.first(),
    "one": lambda volumes: volumes.get(pk=1),
    "a count": lambda volumes: volumes.count(),
    "whether there is one": lambda volumes: volumes.exists(),
    "values": lambda volumes: list(volumes.values("id")),
    "a sum": lambda volumes: volumes.aggregate(x=Sum("pages")),
    "groups": lambda volumes: list(volumes.group_by("pages").aggregate(n=Count("*"))),
    "a new row": lambda volumes: volumes.create(title="A"),
    "a row less": lambda volumes: volumes.delete(1),
}


@pytest.mark.parametrize("name", READS)
def test_within_an_event_loop_djangos_own_error_says_what_to_do(volumes, name, caplog):
    async def read():
        READS[name](volumes)

    with pytest.raises(SynchronousOnlyOperation, match="sync_to_async"):
        asyncio.run(read())
    assert not caplog.records


@pytest.mark.parametrize("name", GROUPED)
def test_what_groups_do_not_know_is_refused(volumes, django_assert_num_queries, name):
    groups = volumes.group_by(published="year").aggregate(n=Count("*"), m=Avg("pages"))
    with django_assert_num_queries(0), pytest.raises(BadInput):
        GROUPED[name](groups)


def test_a_measure_without_values_has_no_default(volumes):
    with pytest.raises(BadInput, match="x has a default"):
        volumes.filter(pk=-1).aggregate(x=Sum("pages", default=0))


def test_what_the_database_refuses_is_told_of_instances_too(volumes):
    found = volumes.filter(title__regex="[")
    reads = {
        "instances": lambda: list(found),
        "the first": found.first,
        "chunks": lambda: list(found.iterator(chunk_size=2)),
        "values": lambda: list(found.values("id")),
        "a count": found.count,
    }
    for read in reads.values():
        with pytest.raises(BadInput), transaction.atomic():
            read()
