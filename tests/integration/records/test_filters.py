"""`Entity.as_(...).filter` shows the rows that Django's `filter` shows."""

import pytest
from django.db.models import Q

from mainspring.errors import BadInput, Forbidden
from tests.library import models
from tests.library.domain import Copies, Volumes, Writers
from tests.vault.asking import someone

pytestmark = pytest.mark.django_db(databases=["default", "other"])
ENTITIES = {models.Volume: Volumes, models.Writer: Writers, models.Copy: Copies}

SEES_ALL = someone("librarian", "finance")


@pytest.fixture(autouse=True)
def rows(filled_library, db):
    """Have the rows, and lose what the test makes of them."""


def shown(model, *calls):
    """List the keys that ours gives after some calls of `filter`; a negated `Q` is `exclude`."""
    found = ENTITIES[model].as_(SEES_ALL)
    for call in calls:
        found = found.filter(call)
    keys = [row.pk for row in found]
    assert found.count() == len(keys) == len(set(keys))
    return set(keys)


def expected(model, *calls):
    found = model._default_manager.all()
    for call in calls:
        found = found.filter(call)
    return set(found.values_list("pk", flat=True))


SHARED = {
    "two lookups of one link": (
        models.Volume,
        Q(copies__number=1, copies__rack__label="left"),
    ),
    "lookups in nested conditions": (
        models.Volume,
        Q(Q(copies__number=1), Q(Q(copies__rack__label="left"), pages__gt=100)),
    ),
    "alternatives of one link": (
        models.Volume,
        Q(Q(helps__role="editor") | Q(helps__role="painter"), helps__writer__name__contains="o"),
    ),
    "alternatives of a link and of the row": (
        models.Volume,
        Q(Q(helps__role="editor") | Q(pages__gt=300), helps__writer=1),
    ),
    "alternatives of two links": (
        models.Volume,
        (Q(copies__number=2) | Q(helps__role="editor"))
        & (Q(copies__rack=1) | Q(helps__writer=2))
        & (Q(copies__rack=1) | Q(critiques__stars=3)),
    ),
    "a link behind a to-one link": (
        models.Copy,
        Q(volume__helps__role="editor", volume__helps__writer=4),
    ),
    "links behind links": (
        models.Writer,
        Q(volumes__copies__number=1, volumes__copies__rack=2, volumes__pages__gt=200),
    ),
    "alternatives behind links": (
        models.Writer,
        Q(Q(volumes__copies__number=1) | Q(volumes__pages=137), volumes__copies__rack=2),
    ),
    "a many-to-many link": (
        models.Volume,
        Q(subjects__title="Art", subjects__parent__title="Everything"),
    ),
    "the link itself": (models.Volume, Q(helps=3, helps__role="editor")),
    "the link itself and another row": (models.Volume, Q(helps=3, helps__role="painter")),
    "a link that is not there": (models.Volume, Q(copies__isnull=True)),
    "a link that is there": (models.Volume, Q(copies__isnull=False, copies__rack=None)),
    "a link that is and is not there": (models.Volume, Q(copies__isnull=True, copies__number=1)),
    "a value that is not there": (models.Volume, Q(copies__rack__isnull=True)),
    "a value that is not there, and one that is": (
        models.Volume,
        Q(copies__rack__label__isnull=True, copies__number=2),
    ),
    "alternatives, one of which is not there": (
        models.Volume,
        Q(Q(copies__rack=None) | Q(helps__writer=1), Q(helps=None) | Q(copies__number=1)),
    ),
    "a value behind a to-one link that is not there": (
        models.Writer,
        Q(mentor__born__isnull=True),
    ),
    "a value whose part is not there": (models.Volume, Q(published__year__isnull=True)),
}

IMPOSSIBLE = {"the link itself and another row", "a link that is and is not there"}


@pytest.mark.parametrize("name", SHARED)
def test_conditions_of_one_call_speak_of_the_same_linked_row(name):
    model, condition = SHARED[name]
    found = expected(model, condition)
    assert shown(model, condition) == found
    assert bool(found) is (name not in IMPOSSIBLE)


APART = {
    "two calls": (Q(copies__number=1), Q(copies__rack__label="left")),
    "two calls with alternatives": (
        Q(helps__role="editor") | Q(copies__number=2),
        Q(helps__writer=1) | Q(copies__rack=2),
    ),
    "a negation": (~Q(copies__number=1, copies__rack__label="left"),),
    "a negation of alternatives": (~(Q(copies__number=2) | Q(helps__role="editor")),),
    "a negation inside a condition": (Q(pages__gt=150) & ~Q(copies__number=2, copies__rack=2),),
    "a negation of a negation": (~~Q(copies__number=2, copies__rack=2),),
    "a negation of what is not there": (~Q(copies__isnull=True),),
    "a negation of a missing value": (~Q(press__founded__isnull=True),),
    "nothing": (Q(),),
    "the negation of nothing": (~Q(),),
    "a condition beside nothing": (Q(Q(), Q(copies__number=2), _connector=Q.OR),),
}


@pytest.mark.parametrize("name", APART)
def test_calls_and_negated_lookups_speak_of_linked_rows_of_their_own(name):
    assert shown(models.Volume, *APART[name]) == expected(models.Volume, *APART[name])


def test_one_call_and_two_calls_differ():
    one, other = Q(copies__number=1), Q(copies__rack__label="left")
    assert shown(models.Volume, one & other) < shown(models.Volume, one, other)


def test_exclude_is_the_filter_of_the_negation():
    excluded = Volumes.as_(SEES_ALL).exclude(copies__number=1, copies__rack__label="left")
    orm = models.Volume.objects.exclude(copies__number=1, copies__rack__label="left")
    assert {row.pk for row in excluded} == set(orm.values_list("pk", flat=True))
    assert Volumes.as_(SEES_ALL).exclude().count() == models.Volume.objects.exclude().count()


@pytest.mark.parametrize(
    "condition",
    [
        Q(lendable=True) ^ Q(cost__gt=10),
        Q(lendable=True) ^ Q(cost__gt=10) ^ Q(writer__name__contains="o"),
        Q(lendable=True) ^ Q(cost__gt=10) ^ Q(cost__gt=5) ^ Q(writer=3) ^ Q(pages__isnull=True),
        ~(Q(lendable=True) ^ Q(cost__gt=10) ^ Q(writer=3)),
        Q(Q(lendable=True) ^ Q(cost__gt=10), writer=3) | Q(pk=1),
        Q(lendable=True) ^ Q(lendable=True),
        Q(cost__gt=10) ^ Q(pages=None, copies=None, _negated=True),
        ~(Q(copies__number=1) ^ Q(helps__role="editor")),
        Q(Q(lendable=True), _connector=Q.XOR),
    ],
    ids=str,
)
def test_of_an_exclusive_or_an_odd_number_is_true(condition):
    assert shown(models.Volume, condition) == expected(models.Volume, condition)


def test_an_exclusive_or_with_something_unknown_is_unknown():
    without = set(models.Volume.objects.filter(pages=None).values_list("pk", flat=True))
    condition = Q(pages__gt=200) ^ Q(lendable=True)
    assert without
    assert not without & shown(models.Volume, condition)
    assert not without & shown(models.Volume, ~condition)
    everything = expected(models.Volume)
    assert (
        shown(models.Volume, condition) | shown(models.Volume, ~condition) | without == everything
    )


def test_an_exclusive_or_over_a_link_to_many_is_refused():
    with pytest.raises(BadInput, match="exclusive or"):
        Volumes.as_(SEES_ALL).filter(Q(copies__number=1) ^ Q(pages=2))


def test_too_many_alternatives_of_the_same_rows_are_refused():
    words = [Q(title__contains=str(n)) | Q(copies__number=n) for n in range(300)]
    with pytest.raises(BadInput, match="alternatives"):
        Volumes.as_(SEES_ALL).filter(*words)
    few = words[:6]
    assert shown(models.Volume, Q(*few)) == expected(models.Volume, Q(*few))


def test_what_may_not_be_read_is_not_filtered_by_beside_what_may():
    with pytest.raises(Forbidden):
        Writers.as_(None).filter(volumes__pages__gt=100, volumes__cost__gt=1).count()
    with pytest.raises(Forbidden):
        condition = Q(volumes__pages__gt=100) | Q(name="x"), Q(volumes__cost__gt=1)
        Writers.as_(None).filter(*condition).count()
