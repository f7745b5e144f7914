"""`manage.py seed` fills tables, and says what it did."""

import io

import pytest
from django.core.management import CommandError, call_command

from tests.library.models import Press, Volume, Writer

pytestmark = pytest.mark.django_db


def seeded(*kinds, **options):
    out = io.StringIO()
    call_command("seed", *kinds, stdout=out, skip_checks=True, **{"force": True, **options})
    return out.getvalue()


def test_it_makes_the_rows_of_an_entity_with_those_that_they_need():
    assert (
        seeded("volumes", count=2_500)
        == "Volume: 1000 of 2500\nVolume: 2000 of 2500\nVolume: 2500\n"
    )
    assert Volume.objects.count() == 2_500
    assert Writer.objects.count() == 10


def test_the_same_seed_gives_the_same_rows():
    seeded("Press", count=20, seed="7")
    first = list(Press.objects.values_list())
    Press.objects.all().delete()
    seeded("library.Press", count=20, seed="7", verbosity=0)
    assert list(Press.objects.values_list()) == first


def test_an_app_is_filled_in_the_order_of_its_links():
    lines = seeded("library", count=5).splitlines()
    names = [line.partition(":")[0] for line in lines]
    assert names.index("Writer") < names.index("Volume") < names.index("Copy")
    assert Volume.objects.count() == 5


def test_it_refuses_where_rows_may_count(settings):
    with pytest.raises(CommandError, match="DEBUG is off"):
        seeded("Press", force=False)
    assert not Press.objects.exists()
    settings.DEBUG = True
    seeded("Press", force=False, count=1)
    assert Press.objects.count() == 1


@pytest.mark.parametrize(
    ("kinds", "options", "said"),
    [
        (["volums"], {}, "Did you mean 'volumes'"),
        (["Press"], {"count": -1}, "--count is a number"),
        (["Press"], {"database": "nowhere"}, "--database an alias"),
    ],
)
def test_mistakes_are_told(kinds, options, said):
    with pytest.raises(CommandError, match=said):
        seeded(*kinds, **options)


@pytest.mark.django_db(databases=["default", "other"])
def test_what_cannot_be_made_is_told_behind_the_rest():
    with pytest.raises(CommandError, match=r"Unlisted: 0 of 3\. .*choices") as caught:
        seeded("choices.Unlisted", "Press", count=3)
    assert "Press" not in str(caught.value)
    assert Press.objects.count() == 3
