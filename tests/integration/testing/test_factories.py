# ruff: noqa: DJ008
"""Factories make valid rows, the same ones for the same seed, with what the rows need."""

from types import SimpleNamespace

import pytest
from django.apps import apps
from django.db import connection, models, transaction
from django.db.models.signals import post_save
from django.test.utils import CaptureQueriesContext

from mainspring.assembly.assemble import assemble
from mainspring.definition.entity import Entity
from mainspring.testing import CannotBuild, Factory
from tests.foreign.apps.keys.models import Drawer, Invoice, PassportCover
from tests.foreign.apps.links.models import Club, Limited
from tests.foreign.apps.links.models import Person as Friend
from tests.foreign.apps.trees.models import Closure
from tests.library.models import Copy, Volume, Writer
from tests.office import domain
from tests.office.asking import EXPOSED
from tests.office.models import Person, Skill, Team
from tests.shop.models import Maker, Product


@pytest.fixture
def office(monkeypatch):
    """Let the office be the project's domain."""
    use(monkeypatch, domain)


def use(monkeypatch, module):
    made = assemble(apps=EXPOSED, domains=[module])
    index = SimpleNamespace(
        blueprint=made.blueprint, by_label={item.label: item for item in made.blueprint.entities}
    )
    stand_in = SimpleNamespace(index=index, bindings=made.bindings)
    monkeypatch.setattr(apps.get_app_config("mainspring"), "domain", stand_in)


def values(row):
    """Give what a row holds, but for keys that the database counts."""
    fields = row._meta.concrete_fields
    return {
        field.name: getattr(row, field.attname)
        for field in fields
        if not (
            field.is_relation
            or (field.primary_key and field.get_internal_type().endswith("AutoField"))
        )
    }


def test_built_rows_send_no_statement():
    # There is no mark that lets this test at a database.
    volume = Factory(Volume, seed=1).build()
    assert volume.pk is None
    assert isinstance(volume.writer, Writer)
    assert volume.writer.pk is None
    volume.clean_fields(
        exclude=[
            "writer",
            "subtitle",
            "press",
            "sequel",
            "pages",
            "price",
            "rating",
            "published",
            "details",
        ]
    )


def test_the_same_seed_builds_the_same_rows():
    first = [values(row) for row in Factory(Volume, seed=1).build_batch(20)]
    assert first == [values(row) for row in Factory(Volume, seed=1).build_batch(20)]
    assert first != [values(row) for row in Factory(Volume, seed=2).build_batch(20)]
    assert len({row["isbn"] for row in first}) == 20


def test_a_given_value_changes_no_other():
    volume = values(Factory(Volume, seed=1).build())
    given = values(Factory(Volume, seed=1).build(title="Mine"))
    assert given == {**volume, "title": "Mine"}


def test_built_rows_differ_where_they_must(office):
    numbers = {
        row.name
        for row in Factory(Skill, draw={"name": lambda r: r.choice("abcdefgh")}).build_batch(8)
    }
    assert numbers == set("abcdefgh")


def test_defaults_are_kept_unless_they_are_to_vary():
    assert {row.stock for row in Factory(Product).build_batch(20)} == {0}
    varied = Factory(Product, vary=True).build_batch(20)
    assert len({row.stock for row in varied}) > 10
    assert {row.kind for row in varied} == {"tool", "toy"}


@pytest.mark.django_db
def test_the_same_seed_stores_the_same_rows():
    first = [values(row) for row in Factory(Volume, seed="x").create_batch(30)]
    Volume.objects.all().delete()
    Writer.objects.all().delete()
    assert first == [values(row) for row in Factory(Volume, seed="x").create_batch(30)]


@pytest.mark.django_db
def test_rows_behind_links_are_shared_and_taken_from_what_is_there():
    Factory(Product).create_batch(40)
    assert Maker.objects.count() == 3
    Factory(Product, seed=2).create_batch(40)
    assert Maker.objects.count() == 3
    given = Maker.objects.first()
    assert {row.maker for row in Factory(Product, seed=3).create_batch(9, maker=given)} == {given}


@pytest.mark.django_db
def test_a_dict_is_what_the_row_behind_a_link_is_given():
    product = Factory(Product).create(maker={"name": "Acme"}, stock=7)
    product.refresh_from_db()
    assert (product.maker.name, product.stock) == ("Acme", 7)


@pytest.mark.django_db
def test_links_to_many_take_rows():
    friends = Factory(Friend).create_batch(3)
    club = Factory(Club).create(guests=friends)
    assert set(club.guests.all()) == set(friends)


@pytest.mark.django_db
def test_a_seed_that_was_used_finds_other_values():
    factory = {"seed": 5}
    names = {row.sku for row in Factory(Product, **factory).create_batch(50)}
    more = {row.sku for row in Factory(Product, **factory).create_batch(50)}
    assert len(names | more) == 100
    one = Factory(Product, **factory).create()
    assert one.sku not in names | more


@pytest.mark.django_db
def test_links_that_lead_to_one_row_each_get_rows_of_their_own():
    covers = Factory(PassportCover).create_batch(5)
    assert len({cover.passport.country_id for cover in covers}) == 5


@pytest.mark.django_db
def test_a_link_over_several_columns_sets_all_of_them():
    invoice = Factory(Invoice).create()
    assert (invoice.rate.country_id, invoice.rate.year) == (invoice.country_id, invoice.year)
    assert Factory(Drawer).create().desk is None


@pytest.mark.django_db
def test_rows_behind_a_link_fit_its_condition():
    Factory(Friend, draw={"name": lambda _: "Bob"}).create_batch(5)
    limited = Factory(Limited).create_batch(4)
    assert {row.person.name[0] for row in limited} == {"A"}


@pytest.mark.django_db
def test_more_pairs_than_the_shared_rows_give_are_found():
    assert (
        len({(row.ancestor_id, row.descendant_id) for row in Factory(Closure).create_batch(60)})
        == 60
    )


@pytest.mark.django_db
def test_rules_and_constraints_hold(office):
    people = Factory(domain.People, seed=1, vary=True).create_batch(40)
    grades = {person.grade for person in people}
    assert grades == {"junior", "senior"}
    assert all(row.salary <= 5_000 for row in people if row.grade == "junior")
    assert all(row.salary >= 0 and row.saved for row in people)


@pytest.mark.django_db
def test_what_cannot_be_is_told_with_the_reason(office):
    with pytest.raises(CannotBuild, match=r"office\.Person was found: .*A junior earns at most"):
        Factory(Person).create(grade="junior", salary=9_000)
    with pytest.raises(CannotBuild, match=r"salary is not negative"):
        Factory(Person).create(salary=-1)
    assert not Person.objects.exists()


def test_names_that_are_not_there_are_told():
    with pytest.raises(CannotBuild, match=r"has no field 'titel'. Did you mean 'title'\?"):
        Factory(Volume).build(titel="x")
    with pytest.raises(CannotBuild, match=r"draw: .* has no field 'titel'. Did you mean 'title'\?"):
        Factory(Volume, draw={"titel": str}).build()


def test_types_of_texts_are_kept(monkeypatch):
    class Skills(Entity[Skill]):
        types = {"name": "CountryCode"}

    class Teams(Entity[Team]):
        types = {"name": "Email"}

    use(monkeypatch, SimpleNamespace(__name__=__name__, Skills=Skills, Teams=Teams))
    names = {row.name for row in Factory(Skill).build_batch(20)}
    assert len(names) == 20
    assert all(len(name) == 2 and name.isupper() for name in names)
    assert all("@" in row.name for row in Factory(Team).build_batch(5))


@pytest.mark.django_db
def test_rows_are_stored_together_where_nobody_listens(office):
    with CaptureQueriesContext(connection) as together:
        Factory(Product).create_batch(100)
    assert len(together) < 40
    with CaptureQueriesContext(connection) as each:
        Factory(Person).create_batch(20)
    assert len(each) > 40


@pytest.mark.django_db
def test_a_factory_outlives_what_it_made():
    factory = Factory(Product)
    with transaction.atomic():
        factory.create_batch(3)
        transaction.set_rollback(True)
    assert factory.create().maker in Maker.objects.all()


@pytest.mark.django_db
def test_functions_draw_for_names_and_for_classes_of_fields():
    product = Factory(
        Product,
        draw={
            "title": lambda random: f"No {random.randrange(9)}",
            models.FloatField: lambda _: 1.5,
        },
    ).create()
    assert product.title.startswith("No ")
    assert product.weight == 1.5


@pytest.mark.django_db
def test_uuids_are_of_the_seed():
    assert Factory(Copy, seed=1).create().serial == Factory(Copy, seed=1).build().serial


@pytest.mark.django_db
def test_a_link_may_be_given_by_the_key_behind_it():
    maker = Maker.objects.create(name="Acme")
    assert Factory(Product).create(maker_id=maker.pk).maker == maker
    assert Maker.objects.count() == 1


def test_circles_without_a_way_in_are_told():
    class Hen(models.Model):
        egg = models.ForeignKey("Egg", models.CASCADE)

        class Meta:
            app_label = "shop"

    class Egg(models.Model):
        hen = models.ForeignKey(Hen, models.CASCADE)

        class Meta:
            app_label = "shop"

    try:
        with pytest.raises(CannotBuild, match=r"shop\.Hen needs shop\.Egg needs shop\.Hen: none"):
            Factory(Hen).build()
    finally:
        for name in ("hen", "egg"):
            del apps.all_models["shop"][name]
        apps.clear_cache()


@pytest.mark.django_db
def test_receivers_hear_of_each_row():
    heard = []

    def receive(instance, **_others):
        heard.append(instance)

    post_save.connect(receive, sender=Product)
    try:
        made = Factory(Product).create_batch(5)
    finally:
        post_save.disconnect(receive, sender=Product)
    assert heard == made


@pytest.mark.django_db
def test_pairs_that_are_taken_are_drawn_again():
    first = Factory(Closure, seed=4).create_batch(8)
    again = Factory(Closure, seed=4).create_batch(8)
    assert len({(row.ancestor_id, row.descendant_id) for row in [*first, *again]}) == 16


@pytest.mark.django_db
def test_what_is_given_to_all_and_must_differ_is_told():
    with pytest.raises(CannotBuild, match=r"sku: .*already exists"):
        Factory(Product).create_batch(2, sku="same")


@pytest.mark.django_db
def test_a_dict_for_a_link_to_the_same_kind_makes_another_row():
    friend = Factory(Friend).create(boss={"name": "Ann", "boss": {"name": "Eve"}})
    assert (friend.boss.name, friend.boss.boss.name) == ("Ann", "Eve")


@pytest.mark.django_db
def test_rows_given_by_dicts_are_made_once(office):
    team = {"name": "Blue"}
    person = Factory(Person, draw={"salary": lambda r: r.choice([-1, 1])}).create(team=team)
    assert (person.team.name, Team.objects.count()) == ("Blue", 1)
    products = Factory(Product).create_batch(3, maker={"name": "Acme"})
    assert len({product.maker for product in products}) == Maker.objects.count() == 1
