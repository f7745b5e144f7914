"""What a value is made from is masked: then the value is, however it is made."""

from collections.abc import Sequence

import pytest
from django.db.models import Count, Exists, OuterRef, Q, Sum, Value, Window
from django.db.models.expressions import RawSQL
from django.db.models.functions import Coalesce, Concat
from django.db.models.lookups import GreaterThan, In, Range

from mainspring import Entity, F, Policy, Search, anyone, computed, nobody, owns, where
from mainspring.definition.computed import Row
from tests.vault import models
from tests.vault.asking import assembled, someone, vault

READER = someone()
MASKED = {"cost": nobody, "lead": nobody}


def made(expression, fields=MASKED, **others):
    policy_ = Policy(read=anyone, fields=fields)

    class Dossiers(Entity[models.Dossier]):
        fields = ("secret",)
        policy = policy_
        derived = computed(expression)

    return vault(Dossiers, *others.values())


def values(opened, who=READER, name="derived"):
    rows = opened.ask(f"{{ dossiers(orderBy: {{id: ASC}}) {{ {name} }} }}", who)
    return [row[name] for row in rows["dossiers"]]


@pytest.mark.parametrize(
    "expression",
    [
        F("cost") + 1,
        F("limit") < F("cost"),
        F("cost") > F("limit"),
        GreaterThan(F("limit"), F("cost")),
        GreaterThan(Value(20), F("cost")),
        In(F("limit"), [F("cost")]),
        Range(F("limit"), (F("cost"), 50)),
        Q(limit__in=[F("cost"), 5]),
        Q(limit__range=(1, F("cost"))),
        Q(limit=5) & ~Q(cost__gt=10),
        Q(GreaterThan(F("limit"), F("cost"))),
        Coalesce("cost", Value(1)),
        Concat("title", "lead__name"),
        F("lead") + 0,
        F("lead_id") + 0,
        F("lead__id") + 0,
        F("lead__agency") + 0,
        F("lead__agency_id") + 0,
        Q(lead__isnull=True),
        Q(lead_id=1),
    ],
    ids=str,
)
def test_an_expression_with_a_masked_part_is_masked(expression):
    opened = made(expression)
    assert set(values(opened)) == {None}
    assert opened.codes("{ dossiers(where: {derived: {isNull: true}}) { id } }", READER) == [
        "FORBIDDEN"
    ]
    assert opened.codes("{ dossiers(orderBy: {derived: ASC}) { id } }", READER) == ["FORBIDDEN"]


@pytest.mark.parametrize("need", ["cost", "lead_id", "lead__name", "lead__agency__code"])
def test_a_function_with_a_masked_need_is_masked(need):
    class Dossiers(Entity[models.Dossier]):
        fields = ("secret",)
        policy = Policy(read=anyone, fields=MASKED)

        @computed(needs=["title", need])
        def derived(rows: Sequence[Row]) -> list[str]:  # noqa: N805 - a function of a batch
            return [repr(row) for row in rows]

    assert set(values(vault(Dossiers))) == {None}


def test_a_function_is_given_only_rows_whose_needs_are_seen():
    given: list[int | None] = []

    class Dossiers(Entity[models.Dossier]):
        policy = Policy(read=anyone, fields={"cost": owns("agency")})

        @computed(needs=["cost"])
        def derived(rows: Sequence[Row]) -> list[int | None]:  # noqa: N805 - as above
            given.extend(row.cost for row in rows)
            return [row.cost for row in rows]

    assert values(vault(Dossiers), someone(agency=1)) == [10, 20, None, None, None, None, 5]
    assert given == [10, 20, 5]


def test_a_value_over_a_link_is_seen_where_the_linked_row_and_its_field_are():
    class Agents(Entity[models.Agent]):
        policy = Policy(read=where(active=True), fields={"clearance": where(agency=1)})

    found = values(made(F("lead__clearance") + 0, {}, agents=Agents))
    # Leads: Ada of 1 (3), Cyd inactive, Dan of 2, none, Eve inactive, Bob of 1 (null), Dan.
    assert found == [3, None, None, None, None, None, None]


def findings(*expressions, needs=()):
    class Dossiers(Entity[models.Dossier]):
        policy = Policy(read=anyone, fields=MASKED)

        @computed(needs=needs or ["title"])
        def batch(rows: Sequence[Row]) -> list[str]:  # noqa: N805 - a function of a batch
            return [row.title for row in rows]

    for number, expression in enumerate(expressions):
        setattr(Dossiers, f"derived{number}", computed(expression))
    return {item.id for item in assembled(Dossiers).findings if item.severity == "error"}


@pytest.mark.parametrize(
    "expression",
    [Count("pages"), Sum("cost"), F("pages__grade") + 0, Window(Sum("limit")), Count("tags")],
    ids=str,
)
def test_what_speaks_of_several_rows_is_refused_at_build_time(expression):
    assert findings(expression) == {"mainspring.E010"}


def test_a_need_over_a_to_many_link_is_refused_at_build_time():
    assert findings(needs=["pages__text"]) == {"mainspring.E010"}


def test_sql_that_hides_what_it_reads_is_refused_at_build_time():
    pages = models.Page.objects.filter(dossier=OuterRef("pk"))
    for expression in (
        RawSQL("cost", ()),
        F("limit") + RawSQL("cost", ()),
        Exists(pages),
        Q(Exists(pages)),
        Q(limit=RawSQL("cost", ())),
        Q(lead__in=models.Agent.objects.all()),
    ):
        assert findings(expression) == {"mainspring.E010"}


@pytest.mark.parametrize("path", ["secret", "lead__name", "lead__codename", "agency__name"])
def test_a_search_never_looks_into_what_is_not_always_seen(path):
    class Dossiers(Entity[models.Dossier]):
        fields = ("secret",)
        policy = Policy(read=anyone, fields={"secret": where(level=1), "agency": nobody})
        search = Search("title", path)

    opened = vault(Dossiers)
    for word in ("secret-1", "Ada", "Cyd", "code-Ada", "Owls"):
        assert opened.ask(f'{{ dossiers(search: "{word}") {{ id }} }}', READER) == {"dossiers": []}
    assert len(opened.ask('{ dossiers(search: "alph") { id } }', READER)["dossiers"]) == 1


def test_a_column_that_the_database_generates_is_masked_as_its_parts_are():
    opened = vault()
    rows = opened.ask("{ dossiers(orderBy: {id: ASC}) { excess } }", someone(agency=1))
    assert [row["excess"] for row in rows["dossiers"]] == [5, -5, None, 0]
    assert set(values(vault(), READER, "excess")) == {None}
    for argument in ("where: {excess: {gt: 0}}", "orderBy: {excess: ASC}"):
        document = f"{{ dossiers({argument}) {{ id }} }}"
        closed = made(F("limit") + 0)
        assert closed.codes(document, READER) == ["FORBIDDEN"]
