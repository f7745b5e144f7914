"""From Python, rows of a family are found by the type that they are answered as."""

import pytest
from django.db.models import Count, Q

from mainspring import Entity, Policy, where
from mainspring.errors import BadInput
from tests.vault import models
from tests.vault.asking import someone, vault
from tests.vault.domain import Assets, Strongboxes, Vehicles
from tests.vault.rows import fill

pytestmark = pytest.mark.django_db(databases=["default", "other"])
READER, KEEPER = someone(agency=1), someone("keeper", agency=1)
ALL = {1, 2, 3, 11, 12, 13, 21, 22, 23}


@pytest.fixture(autouse=True)
def rows(db):
    fill()


def keys(*calls, who=KEEPER, **lookups):
    found = vault().records("Asset", who).filter(*calls, **lookups)
    listed = [row.pk for row in found]
    assert found.count() == len(listed)
    return set(listed)


def answered(where, who=KEEPER):
    rows = vault().ask(f"{{ assets(where: {{_typename: {where}}}) {{ id }} }}", who)["assets"]
    return {int(row["id"]) for row in rows}


@pytest.mark.parametrize("who", [READER, KEEPER], ids=["reader", "keeper"])
@pytest.mark.parametrize(
    ("where", "condition"),
    {
        "a name": ("{eq: Vehicle}", Q(_typename="Vehicle")),
        "a model": ("{eq: Vehicle}", Q(_typename=models.Vehicle)),
        "an entity": ("{eq: Vehicle}", Q(_typename=Vehicles)),
        "the parent": ("{eq: Asset}", Q(_typename__exact=Assets)),
        "several": ("{in: [Vehicle, Strongbox]}", Q(_typename__in=(Vehicles, Strongboxes))),
        "none of several": ("{in: []}", Q(_typename__in=[])),
        "not one": ("{ne: Vehicle}", ~Q(_typename=Vehicles)),
        "not several": ("{notIn: [Vehicle, Asset]}", ~Q(_typename__in=[Vehicles, "Asset"])),
    }.values(),
)
def test_types_find_what_the_same_condition_of_graphql_finds(where, condition, who):
    assert keys(condition, who=who) == answered(where, who)


def test_what_is_excluded_is_the_rest():
    found = vault().records("Asset", KEEPER)
    assert {row.pk for row in found.exclude(_typename=Vehicles)} == ALL - {11, 13}


def test_a_row_of_a_type_that_is_not_seen_counts_as_its_parent():
    assert keys(_typename=Strongboxes, who=READER) == set()
    assert keys(_typename=Assets, who=READER) == ALL - {11, 13}
    assert keys(_typename=Strongboxes) == {21, 22, 23}


def test_types_stand_beside_other_conditions_and_behind_links():
    opened = vault()
    assert keys(Q(_typename=Vehicles) | Q(worth=1)) == {1, 11, 13}
    agencies = opened.records("Agency", KEEPER)
    found = agencies.filter(assets___typename=Vehicles, assets__label="car-3")
    assert [row.pk for row in found] == [3]
    assert [row.pk for row in agencies.exclude(assets___typename=Vehicles)] == [2]
    counted = agencies.alias(n=Count("assets", filter=Q(assets___typename__in=[Strongboxes])))
    assert counted.filter(n=1).count() == 3
    summed = opened.records("Asset", KEEPER).aggregate(n=Count("id", filter=Q(_typename=Vehicles)))
    assert summed == {"n": 2}


@pytest.mark.parametrize(
    ("lookups", "message", "hint"),
    [
        ({"_typename": "Vehicel"}, "Asset has no type 'Vehicel'.", "Did you mean 'Vehicle'?"),
        ({"_typename": models.Agency}, "Asset has no type Agency.", "Asset, Strongbox, Vehicle"),
        ({"_typename": 1}, "Asset has no type 1.", "Asset, Strongbox, Vehicle"),
        ({"_typename": None}, "Asset has no type None.", "Asset, Strongbox, Vehicle"),
        ({"_typename__in": "Vehicle"}, "_typename__in takes several types", "a list"),
        ({"_typename__gt": "Vehicle"}, "_typename has no lookup 'gt'.", "exact or in"),
        ({"_typename__in__year": []}, "_typename has no lookup 'in__year'.", "exact or in"),
    ],
)
def test_what_is_no_type_of_the_family_is_refused(lookups, message, hint):
    with pytest.raises(BadInput, match=message) as caught:
        vault().records("Asset", KEEPER).filter(**lookups)
    assert hint in caught.value.hint


def test_an_entity_that_is_in_no_family_has_no_such_condition():
    with pytest.raises(BadInput, match="Agency has no '_typename'"):
        vault().records("Agency", KEEPER).filter(_typename="Agency")


class Unowned(Entity[models.Vehicle]):
    """Vehicles that do not show what their parents do."""

    name, plural = "Vehicle", "Vehicles"
    exclude = ("agency", "worth")
    policy = Policy(read=where(stolen=False))


@pytest.mark.parametrize("strategy", ["auto", "rows"])
def test_rows_are_read_of_types_that_show_less_than_their_parent(strategy):
    opened = vault(Unowned, strategy=strategy)
    assets = opened.records("Asset", READER).filter(pk__lt=20)
    assert {row.pk for row in assets} == {1, 2, 3, 11, 12, 13}
    assert assets.get(pk=11).agency_id == 1
    assert [row["agency__name"] for row in assets.values("agency__name")] == [
        "Owls", "Foxes", "Bears", "Owls", "Foxes", "Bears",
    ]  # fmt: skip
    measured = assets.annotate(n=Count("agency__dossiers"))
    assert [row.n for row in measured] == [row["n"] for row in measured.values("n")]
    assert [row.pk for row in assets.page(first=2)] == [1, 2]
    assert assets.page("agency", first=1).items == [{"agency": 1}]


@pytest.mark.parametrize("strategy", ["auto", "rows"])
def test_what_a_type_does_not_show_is_nothing_where_types_are_read(strategy):
    assets = vault(Unowned, strategy=strategy).records("Asset", READER).filter(pk__in=[1, 11])
    values = ("_typename", "worth", "agency__name")
    assert list(assets.values(*values, n=Count("agency__assets"))) == [
        {"_typename": "Asset", "worth": 1, "agency__name": "Owls", "n": 3},
        {"_typename": "Vehicle", "worth": None, "agency__name": None, "n": None},
    ]
