"""A link stands for its column, or sorts by the rows behind it, as in Django's own queries."""

from dataclasses import replace

import pytest
from django.db.models import F, Q
from django.db.models.functions import Lower

from mainspring import Entity, Policy, anyone, conf, where
from mainspring.apps import build
from mainspring.errors import BadInput, Forbidden
from mainspring.execution.records import EntityRecords
from mainspring.operation.principal import Principal
from tests.foreign.apps.keys import models as keys
from tests.foreign.apps.rows import models as ordered
from tests.foreign.content import keys as keys_content
from tests.foreign.content import rows as rows_content
from tests.foreign.writer import Writer
from tests.vault import models
from tests.vault.asking import someone, vault

pytestmark = pytest.mark.django_db(databases=["default", "other"])
READER = someone(agency=1, agent=1)
EVERYTHING = Principal(id=1, is_authenticated=True, permits=lambda _permission: True)


class OpenAgents(Entity[models.Agent]):
    name = "Agent"
    policy = Policy(read=anyone)


class OpenDossiers(Entity[models.Dossier]):
    name = "Dossier"
    fields = ("secret",)
    policy = Policy(read=anyone)


class Shown(Entity[models.Dossier]):
    """Whose link is masked on some rows."""

    name = "Dossier"
    policy = Policy(read=anyone, fields={"lead": where(level__lte=2)})


class Pages(Entity[models.Page]):
    policy = Policy(read=anyone)


class Watches(Entity[models.Watch]):
    policy = Policy(read=anyone)


@pytest.fixture(autouse=True)
def rows(filled_vault, db):
    """Have the rows, and lose what the test makes of them."""


@pytest.fixture
def opened():
    return vault(OpenAgents, OpenDossiers, Pages, Watches)


@pytest.fixture
def by_key():
    keys_content.write(Writer())
    return everything_of("keys")


def everything_of(app):
    domain = build(replace(conf.load(), apps=(app,)))
    return lambda entity: EntityRecords(
        engine=domain.engine, bindings=domain.bindings, entity=entity, principal=EVERYTHING
    )


CONDITIONS = {
    "a column": ("Agent", Q(agency_id=1)),
    "the link": ("Agent", Q(agency=2)),
    "a list of columns": ("Agent", Q(agency_id__in=[1, 3])),
    "a list of links": ("Agent", Q(agency__in=[1, 2])),
    "a list with nothing in it": ("Agent", Q(agency__in=[])),
    "a larger key": ("Agent", Q(mentor_id__gt=1)),
    "the same said in full": ("Agent", Q(mentor__exact=1)),
    "a column that is null": ("Agent", Q(agency_id=None)),
    "a link that is null": ("Agent", Q(agency__exact=None)),
    "a column that is not null": ("Agent", Q(mentor_id__isnull=False)),
    "a column behind a link": ("Dossier", Q(lead__agency_id=1)),
    "columns behind a link": ("Dossier", Q(lead__mentor__in=[1, 3], lead__agency_id__lt=3)),
    "a field behind a column": ("Dossier", Q(agency_id__name="Owls")),
    "rows behind a link to many": ("Agency", Q(agents__in=[1, 4])),
    "a column behind a link to many": ("Agency", Q(agents__mentor_id=1)),
}


@pytest.mark.parametrize("name", CONDITIONS)
def test_a_condition_on_a_link_finds_the_rows_that_django_finds(opened, name):
    entity, condition = CONDITIONS[name]
    model = getattr(models, entity)
    found = {row.pk for row in opened.records(entity, READER).filter(condition)}
    assert found == set(model.objects.filter(condition).values_list("pk", flat=True))
    assert bool(found) is (name != "a list with nothing in it")


def test_rows_stand_for_their_keys(opened):
    owls, foxes = models.Agency.objects.order_by("pk")[:2]
    agents = opened.records("Agent", READER)
    assert {row.pk for row in agents.filter(agency=owls)} == {1, 2}
    assert {row.pk for row in agents.filter(agency__in=[owls, foxes])} == {1, 2, 3, 4}
    assert {row.pk for row in agents.filter(agency__in=models.Agency.objects.filter(pk=2))} == {
        3,
        4,
    }


@pytest.mark.parametrize("value", [models.Agency(), models.Tag(pk=1)])
def test_a_row_without_a_key_or_of_another_model_is_refused(opened, value):
    agents = opened.records("Agent", READER)
    with pytest.raises(BadInput):
        agents.filter(agency=value)
    with pytest.raises(BadInput):
        agents.filter(agency_id__in=[value])


@pytest.mark.parametrize(
    "names",
    [
        ("agency_id",),
        ("agency",),
        ("id", "agency", "agency_id", "mentor_id"),
        ("mentor__agency", "mentor__agency_id", "mentor__pk"),
    ],
)
def test_the_value_of_a_link_is_its_key(opened, names):
    found = list(opened.records("Agent", READER).order_by("pk").values(*names))
    assert found == list(models.Agent.objects.order_by("pk").values(*names))


@pytest.mark.parametrize("names", [("agency_id",), ("agency",), ("-mentor_id", "name")])
def test_records_are_sorted_by_the_column_of_a_link(opened, names):
    found = [row.pk for row in opened.records("Agent", READER).order_by(*names)]
    keys = [
        F(name[1:]).desc(nulls_first=True) if name[0] == "-" else F(name).asc(nulls_last=True)
        for name in (*names, "pk")
    ]
    assert found == list(models.Agent.objects.order_by(*keys).values_list("pk", flat=True))


@pytest.mark.parametrize(
    "names", [("dossier",), ("-dossier",), ("dossier_id",), ("-dossier__pk", "number")]
)
def test_a_link_sorts_by_the_own_order_of_the_rows_behind_it(opened, names):
    found = [row.pk for row in opened.records("Page", READER).order_by(*names, "pk")]
    expected = models.Page.objects.order_by(*names, "pk").values_list("pk", flat=True)
    assert found == list(expected)
    assert found != sorted(found)[::-1]


RANKED = {
    "group": (F("group__rank").asc(nulls_last=True), Lower("group__name").desc()),
    # Django would turn around only what is a name.
    "-group": (F("group__rank").desc(nulls_first=True), Lower("group__name").asc()),
}


@pytest.mark.parametrize("name", RANKED)
def test_a_link_sorts_by_the_expressions_that_order_the_rows_behind_it(name):
    rows_content.write(Writer())
    found = [row.pk for row in everything_of("rows")("Step").order_by(name, "pk")]
    expected = ordered.Step.objects.order_by(*RANKED[name], "pk")
    assert found == list(expected.values_list("pk", flat=True))
    assert found != sorted(found)


def test_an_order_of_nothing_is_the_default_order_again(opened):
    default = [row.pk for row in opened.records("Dossier", READER)]
    sorted_ = opened.records("Dossier", READER).order_by("title")
    assert [row.pk for row in sorted_] != default
    assert [row.pk for row in sorted_.order_by()] == default
    assert default == list(models.Dossier.objects.values_list("pk", flat=True))


def test_the_key_of_a_hidden_row_is_not_there():
    # Agent 3 is not active; who leads is shown on low levels alone.
    found = vault(Shown).records("Dossier", READER)
    answered = {row["id"]: row["lead_id"] for row in found.values("id", "lead_id")}
    assert answered == {row.pk: row.lead_id for row in found}
    assert answered[2] is None
    assert set(answered.values()) == {None, 1}
    assert not found.filter(lead_id=3).exists()
    assert found.filter(lead_id__isnull=False).count() == 1
    assert next(row.pk for row in found.order_by("lead_id")) == 1


def test_a_link_that_is_never_shown_is_not_used():
    found = vault().records("Dossier", READER)
    with pytest.raises(Forbidden):
        found.filter(reviewer_id=1).count()
    with pytest.raises(Forbidden):
        list(found.order_by("reviewer_id").values("id"))
    assert {row["reviewer_id"] for row in found.values("reviewer_id")} == {None}


def test_an_own_order_by_what_is_masked_is_not_used():
    pages = vault(Pages).records("Page", READER)
    with pytest.raises(Forbidden, match="order of Dossier"):
        list(pages.order_by("dossier").values("id"))
    assert next(row["dossier"] for row in pages.order_by("dossier_id").values("dossier")) == 1


@pytest.mark.parametrize(
    "condition",
    [
        Q(country="DEU"),
        Q(country_id="DEU"),
        Q(country="DE"),
        Q(number=250),
        Q(number_id__in=[250, 276]),
        Q(number=None),
        Q(country__in=["XKX"]),
        Q(country_id__iso="XK"),
    ],
    ids=str,
)
def test_a_link_to_a_field_compares_with_the_value_of_its_column(by_key, condition):
    found = {row.pk for row in by_key("ByCode").filter(condition)}
    expected = keys.ByCode.objects.filter(condition)
    assert found == set(expected.values_list("pk", flat=True))
    assert bool(found) is (condition != Q(country="DE"))


def test_a_row_behind_a_link_to_a_field_stands_for_the_value_of_the_column(by_key):
    germany = keys.Country.objects.get(pk="DE")
    assert by_key("ByCode").filter(country=germany).count() == 1
    assert by_key("ByCode").filter(country__in=[germany]).count() == 1
    assert by_key("Country").filter(by_code=keys.ByCode.objects.first()).get().iso == "DE"


def test_the_value_of_a_link_to_a_field_is_that_of_its_column(by_key):
    names = ("country", "country_id", "number", "number_id", "country__pk")
    found = list(by_key("ByCode").order_by("pk").values(*names))
    assert found == list(keys.ByCode.objects.order_by("pk").values(*names))
    assert [row.pk for row in by_key("ByCode").order_by("-country_id")] == list(
        keys.ByCode.objects.order_by("-country_id").values_list("pk", flat=True)
    )


def test_a_link_that_is_the_key_has_the_value_of_its_chain(by_key):
    names = ("pk", "passport", "passport_id", "passport__country_id", "passport__country")
    found = list(by_key("PassportCover").values(*names))
    assert found == list(keys.PassportCover.objects.values(*names))
    assert by_key("PassportCover").filter(passport="DE", passport__country_id="DE").count() == 1


@pytest.mark.parametrize(
    "use",
    [
        lambda drawers: drawers.filter(desk=1),
        lambda drawers: drawers.filter(desk__in=[(1, 2)]),
        lambda drawers: drawers.filter(desk=keys.Desk.objects.first()),
        lambda drawers: list(drawers.values("desk")),
        lambda drawers: list(drawers.values("desk__pk")),
        lambda drawers: drawers.order_by("desk"),
    ],
)
def test_a_link_to_a_key_of_several_parts_is_refused_clearly(by_key, use):
    with pytest.raises(BadInput, match="several parts"):
        use(by_key("Drawer"))


def test_all_parts_of_a_key_sort(by_key):
    found = [(row.tenant_id, row.id) for row in by_key("Desk").order_by("-pk")]
    assert found == list(keys.Desk.objects.order_by("-pk").values_list("tenant_id", "id"))
    assert by_key("Drawer").filter(desk__isnull=True).count() == 2
    assert len(list(by_key("Drawer").order_by("desk__pk"))) == 4


@pytest.mark.parametrize("name", ["agency_ids", "agency__in", "pupils", "watched"])
def test_what_is_no_link_to_one_row_has_no_value_and_no_order(opened, name):
    with pytest.raises(BadInput):
        list(opened.records("Agent", READER).values(name))
    with pytest.raises(BadInput):
        opened.records("Agent", READER).order_by(name)


def test_a_generic_link_is_no_name_in_conditions(opened):
    with pytest.raises(BadInput):
        opened.records("Note", READER).filter(target=1)
