"""Lists of values, and texts put together, from Python."""

import re
from datetime import timedelta
from decimal import Decimal
from uuid import UUID

import pytest
from django.db import connection
from django.db.models import Count, F, Q, Sum, TextField, Value
from django.db.models.aggregates import Aggregate
from django.db.models.functions import Repeat

from mainspring import JoinOf, ListOf
from mainspring.errors import BadInput, OperationError
from tests.library import models
from tests.library.domain import Borrowings, Copies, Volumes, Writers
from tests.vault.asking import someone

pytestmark = pytest.mark.django_db(databases=["default", "other"])
SEES_ALL = someone("librarian", "finance", staff=True)


@pytest.fixture(autouse=True)
def rows(filled_library, db):
    """Have the rows, and lose what the test makes of them."""


def of(column, *order, **conditions):
    found = models.Volume.objects.filter(**{f"{column}__isnull": False}, **conditions)
    return list(found.order_by(*order).values_list(column, flat=True))


def test_values_are_pythons_own():
    found = Volumes.as_(SEES_ALL).aggregate(
        prices=ListOf("price", order_by="-id", limit=3),
        days=ListOf("published"),
        keys=ListOf("pk", order_by=("-lendable", "id")),
        sold=ListOf("sold", limit=2),
    )
    assert found["prices"] == of("price", "-id")[:3]
    assert all(isinstance(price, Decimal) for price in found["prices"])
    assert found["days"] == of("published", "published")
    assert found["keys"] == of("pk", "-lendable", "id")
    assert found["sold"] == of("sold", "sold")[:2]
    spans = Borrowings.as_(SEES_ALL).aggregate(ListOf("allowed"))["allowed__listof"]
    assert spans == sorted(spans)
    assert all(isinstance(span, timedelta) for span in spans)
    serials = Copies.as_(SEES_ALL).aggregate(x=ListOf("serial"))["x"]
    assert set(serials) == set(models.Copy.objects.values_list("serial", flat=True))
    assert all(isinstance(serial, UUID) for serial in serials)


def test_names_of_enums_are_stored_values_again():
    known = Writers.as_(SEES_ALL).filter(country__in=["en-GB", "ru", "ja-JP"])
    listed = known.aggregate(x=ListOf("country", order_by="-id"))["x"]
    stored = models.Writer.objects.filter(country__in=["en-GB", "ru", "ja-JP"])
    assert listed == list(stored.order_by("-pk").values_list("country", flat=True))


def test_texts_are_put_together():
    found = Volumes.as_(SEES_ALL).aggregate(
        JoinOf("isbn"),
        few=JoinOf("isbn", " 'and' ", order_by="-cost", limit=2),
        parts=JoinOf("subtitle", "", distinct=True, filter=Q(subtitle__startswith="part")),
        none=JoinOf("isbn", filter=Q(pages__lt=0)),
    )
    assert found["isbn__joinof"] == ", ".join(of("isbn", "isbn"))
    assert found["few"] == " 'and' ".join(of("isbn", "-cost")[:2])
    parts = of("subtitle", "subtitle", subtitle__startswith="part")
    assert found["parts"] == "".join(dict.fromkeys(parts))
    assert found["none"] is None


def test_no_character_ends_a_text():
    if connection.vendor == "postgresql":
        pytest.skip("stores no NUL")
    models.Volume.objects.update(title="a\0%s{0}\\")
    found = Volumes.as_(SEES_ALL).aggregate(
        x=JoinOf("title", "%d{1}'", limit=2), y=ListOf("title", limit=1)
    )
    assert found == {"x": "a\0%s{0}\\%d{1}'a\0%s{0}\\", "y": ["a\0%s{0}\\"]}


def test_no_separator_holds_what_is_not_stored():
    with pytest.raises(BadInput, match="cannot be stored"):
        Volumes.as_(SEES_ALL).aggregate(x=JoinOf("title", "\0"))


def test_of_equal_values_the_first_row_counts():
    found = Volumes.as_(SEES_ALL).aggregate(x=ListOf("rating", distinct=True, order_by="-id"))["x"]
    assert found == list(dict.fromkeys(of("rating", "-id")))


def test_groups_have_them_too():
    groups = Volumes.as_(SEES_ALL).group_by("lendable")
    listed = groups.aggregate(isbns=ListOf("isbn", order_by="-id", limit=3), n=Count("*"))
    assert list(listed.having(n__gt=0).order_by("-n")) == [
        {
            "lendable": lendable,
            "isbns": of("isbn", "-id", lendable=lendable)[:3],
            "n": models.Volume.objects.filter(lendable=lendable).count(),
        }
        for lendable in (True, False)
    ]


def test_nobody_cuts_them():
    """MariaDB and MySQL end such a text after a length that a setting tells, and say nothing."""
    length = 3_000
    with connection.cursor() as cursor:
        if connection.vendor == "mysql":
            cursor.execute("SET SESSION group_concat_max_len = 1024")
    models.Volume.objects.update(title="x" * 80)
    models.Writer.objects.update(notes="é" * length)
    found = Writers.as_(SEES_ALL).aggregate(x=ListOf("notes"), y=JoinOf("notes", "|"))
    count = models.Writer.objects.count()
    assert found == {"x": ["é" * length] * count, "y": "|".join(["é" * length] * count)}
    groups = Volumes.as_(SEES_ALL).group_by("lendable").aggregate(x=JoinOf("title"))
    assert sum(row["x"].count("x") for row in groups) == models.Volume.objects.count() * 80


def test_what_is_too_long_to_be_sent_is_no_answer():
    """MariaDB and MySQL send packets, and make null of a longer text; the others have no such."""
    if connection.vendor != "mysql":
        pytest.skip("sends texts of any length")
    with connection.cursor() as cursor:
        cursor.execute("SELECT @@max_allowed_packet")
        ((most,),) = cursor.fetchall()
    count = models.Writer.objects.count()
    notes = Repeat(Value("x"), most // 4 // count + 1, output_field=TextField())
    models.Writer.objects.update(notes=notes, mentor=None)
    everybody = Writers.as_(SEES_ALL)
    for measure in (ListOf("notes"), JoinOf("notes")):
        with pytest.raises(OperationError, match="could not be made"):
            everybody.aggregate(x=measure)
        with pytest.raises(OperationError, match="could not be made"):
            list(everybody.group_by("mentor__name").aggregate(x=measure))
    assert len(everybody.aggregate(x=ListOf("notes", limit=1))["x"]) == 1


class StringAgg(Aggregate):
    """Called as one of Django's that only some databases have."""


REFUSED = {
    "a text of numbers": (JoinOf("pages"), "join is not made of Volume.pages"),
    "a text of an enum": (JoinOf("details"), "join is not made of Volume.details"),
    "what Python makes": (ListOf("page_price"), "list is not made of Volume.page_price"),
    "a link": (ListOf("writer"), "which is a link of Volume"),
    "behind a link": (ListOf("writer__name"), "which is not a field of Volume"),
    "an unknown order": (ListOf("pages", order_by="size"), "Volume has no 'size'"),
    "an order by what Python makes": (ListOf("pages", order_by="cited"), "cited"),
    "a negative limit": (ListOf("pages", limit=-1), "the limit is -1; it is to be 0 or more"),
    "a limit that is a text": (ListOf("pages", limit="5"), "the limit is '5'; it is to be"),
    "half a limit": (ListOf("pages", limit=2.5), "the limit is 2.5"),
    "a separator that is a number": (JoinOf("title", 5), "the separator is 5; it is to be a text"),
    "a separator with half a letter": (JoinOf("title", "\ud800"), "cannot be stored"),
    "a truth for a limit": (ListOf("pages", limit=True), "the limit is True"),
    "one of Django's": (StringAgg("title"), "not summed up by StringAgg"),
    "an expression": (ListOf(F("pages") + 1), "is made of an expression"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_cannot_be_listed_is_refused(name, django_assert_num_queries):
    measure, told = REFUSED[name]
    records = Volumes.as_(SEES_ALL)
    with django_assert_num_queries(0), pytest.raises(BadInput, match=re.escape(told)):
        records.aggregate(x=measure)


def test_what_stands_for_djangos_own_is_told():
    with pytest.raises(BadInput) as refused:
        Volumes.as_(SEES_ALL).aggregate(x=StringAgg("title"))
    assert refused.value.hint == "Write mainspring.JoinOf(...)."
    with pytest.raises(BadInput, match="not summed up by Sum"):
        Volumes.as_(SEES_ALL).aggregate(x=Sum("pages", distinct=True))
