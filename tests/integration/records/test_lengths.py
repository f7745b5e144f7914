"""`title__length` compares how long texts are, as filters of GraphQL do."""

import pytest
from django.db.models import Q
from django.db.models.functions import Length

from mainspring import Entity, Policy, anyone, where
from mainspring.errors import BadInput, Forbidden
from tests.library import models
from tests.library.domain import Volumes
from tests.vault import models as kept
from tests.vault.asking import someone, vault

pytestmark = pytest.mark.django_db(databases=["default", "other"])


@pytest.fixture
def volumes(filled_library, db):
    return Volumes.as_(someone("librarian", "finance"))


@pytest.mark.parametrize("lookup", ["exact", "gt", "gte", "lt", "lte", "in", "isnull"])
def test_rows_are_those_of_django(volumes, lookup):
    texts = models.Volume._default_manager.annotate(long_title=Length("title"))
    sizes = sorted(texts.values_list("long_title", flat=True))
    value = {"in": [sizes[0], sizes[-1]], "isnull": False}.get(lookup, sizes[2])
    expected = texts.filter(**{f"long_title__{lookup}": value}).order_by("pk")
    assert expected
    found = volumes.filter(**{f"title__length__{lookup}": value}).order_by("pk")
    assert [row.pk for row in found] == [row.pk for row in expected]
    assert volumes.exclude(**{f"title__length__{lookup}": value}).count() == (
        volumes.count() - len(expected)
    )


def test_without_a_lookup_it_is_equal(volumes):
    title = volumes.first().title
    assert volumes.filter(title__length=len(title), title=title).exists()
    assert volumes.filter(subtitle__length=None).count() == volumes.filter(subtitle=None).count()


def test_it_is_compared_behind_links_too(volumes):
    texts = models.Volume._default_manager.annotate(size=Length("writer__name"))
    expected = [row.pk for row in texts.order_by("pk") if row.size and row.size > 11]
    found = volumes.filter(Q(writer__name__length__gt=11)).order_by("pk")
    assert [row.pk for row in found] == expected
    assert 0 < len(expected) < volumes.count()


@pytest.mark.parametrize(
    "lookups",
    [
        {"title__length": "5"},
        {"title__length": True},
        {"title__length__in": 5},
        {"title__length__in": [1.5]},
        {"title__length__isnull": 1},
        {"title__length__contains": 5},
        {"title__length__length": 5},
        {"pages__length": 5},
        {"writer__initials__length": 5},
    ],
    ids=str,
)
def test_what_no_length_is_compared_with_is_refused(volumes, django_assert_num_queries, lookups):
    with django_assert_num_queries(0), pytest.raises(BadInput):
        volumes.filter(**lookups)


def test_what_is_masked_has_no_length():
    from tests.vault.rows import fill

    fill()

    class Masked(Entity[kept.Dossier]):
        name = "Dossier"
        policy = Policy(read=anyone, fields={"remark": where(level__lte=2), "title": ~anyone})

    dossiers = vault(Masked).records("Dossier", someone())
    kept.Dossier.objects.update(remark="seen or not")
    seen = {row.pk for row in dossiers.filter(remark__length=11)}
    assert seen == set(kept.Dossier.objects.filter(level__lte=2).values_list("pk", flat=True))
    assert seen
    with pytest.raises(Forbidden):
        dossiers.filter(title__length__gt=1).count()
