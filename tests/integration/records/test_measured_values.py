"""From Python, measures of linked rows are read with each row, as far as who asks may."""

import pytest
from django.db import connection
from django.db.models import Avg, Count, F, Max, Min, Q, Sum

from mainspring import Entity, Headline, JoinOf, ListOf, Policy, anyone, nobody, role, where
from mainspring.errors import BadInput, Forbidden, OperationError, Unauthenticated
from mainspring.operation.principal import ANONYMOUS
from tests.vault import models
from tests.vault.asking import someone, vault

pytestmark = [
    pytest.mark.usefixtures("filled_vault"),
    pytest.mark.django_db(databases=["default", "other"]),
]
READER = someone(agency=1, agent=1)
DIRECTOR = someone("director", agency=2, agent=2)
WHO = {"anonymous": ANONYMOUS, "reader": READER, "director": DIRECTOR}
NESTS = connection.vendor != "mysql"
"""Whether linked rows stand inside the statement of theirs."""


@pytest.fixture(params=["auto", "rows"])
def opened(request):
    return vault(strategy=request.param)


def read(records, **measures):
    return {row["id"]: row["n"] for row in records.values("id", **measures)}


MEASURED = {
    "a count": (Count("dossiers"), "dossierAggregate { count }", ("count",)),
    "a masked value": (Sum("dossiers__cost"), "dossierAggregate { sum { cost } }", ("sum", "cost")),
    "a value masked on some rows": (
        Max("dossiers__secret"), "dossierAggregate { max { secret } }", ("max", "secret"),
    ),
    "a value that nobody sees": (
        Min("dossiers__remark"), "dossierAggregate { min { remark } }", ("min", "remark"),
    ),
    "a filter by what nobody sees": (
        Count("dossiers", filter=Q(dossiers__remark="remark-1")),
        'dossierAggregate(where: {remark: {eq: "remark-1"}}) { count }', ("count",),
    ),
    "a filter by what is masked on some rows": (
        Count("dossiers", filter=~Q(dossiers__secret="secret-1")),
        'dossierAggregate(where: {not: {secret: {eq: "secret-1"}}}) { count }', ("count",),
    ),
    "an order by what nobody sees": (
        ListOf("dossiers__level", order_by="dossiers__remark"),
        "dossierAggregate { list(orderBy: {remark: ASC}) { level } }", ("list", "level"),
    ),
    "rows of which none may be read": (
        Count("ledgers"), "ledgerAggregate { count }", ("count",),
    ),
    "values of which none may be read": (
        Max("ledgers__amount"), "ledgerAggregate { max { amount } }", ("max", "amount"),
    ),
    "agents who are hidden": (Count("agents"), "agentAggregate { count }", ("count",)),
    "amounts for officers": (
        Sum("agents__salary"), "agentAggregate { sum { salary } }", ("sum", "salary"),
    ),
}  # fmt: skip


@pytest.mark.parametrize("who", WHO.values(), ids=WHO)
@pytest.mark.parametrize("name", MEASURED)
def test_all_is_told_and_refused_that_graphql_tells_and_refuses(opened, name, who):
    measure, asked, path = MEASURED[name]
    answer = opened.whole(f"{{ agencies {{ id n: {asked} }} }}", who)
    agencies = opened.records("Agency", who)
    ways = (
        lambda: read(agencies, n=measure),
        lambda: {row["id"]: row["n"] for row in agencies.annotate(n=measure).values("id", "n")},
        lambda: {row.pk: row.n for row in agencies.annotate(n=measure)},
        lambda: {row.pk: row.n for row in agencies.annotate(n=measure).iterator(chunk_size=2)},
        lambda: {row.pk: row.n for row in agencies.annotate(n=measure).page(first=9)},
    )
    for way in ways:
        if "errors" in answer:
            with pytest.raises(OperationError) as refused:
                way()
            (error,) = answer["errors"]
            assert refused.value.code == error["extensions"]["code"]
            assert refused.value.message == error["message"]
            continue
        assert way() == {int(row["id"]): told(row["n"], path) for row in answer["data"]["agencies"]}


def told(value, path):
    for step in path:
        value = value[step]
    return int(value) if path[0] == "sum" and value is not None else value


def test_what_is_refused_is_refused_before_anything_runs(opened, django_assert_num_queries):
    agencies = opened.records("Agency", READER)
    measure = Max("dossiers__remark")
    with django_assert_num_queries(0):
        for way in (
            lambda: list(agencies.values("id", n=measure)),
            lambda: list(agencies.annotate(n=measure)),
            lambda: list(agencies.annotate(n=measure).iterator()),
            lambda: agencies.annotate(n=measure).page("id", "n"),
            lambda: agencies.annotate(n=measure).get(pk=1),
        ):
            with pytest.raises(Forbidden, match=r"You may not aggregate by Dossier\.remark"):
                way()


def test_who_may_not_read_the_rows_is_told_nothing(opened):
    with pytest.raises(Unauthenticated):
        list(opened.records("Ledger", ANONYMOUS).values("id", n=Count("agency__dossiers")))


def test_a_link_that_nobody_follows_leads_to_no_rows():
    class Agencies(Entity[models.Agency]):
        policy = Policy(read=anyone, fields={"dossiers": nobody})

    agencies = vault(Agencies).records("Agency", READER)
    rows = list(agencies.values(n=Count("dossiers"), most=Max("dossiers__level")))
    assert rows == [{"n": 0, "most": None}] * 3


def test_where_a_row_to_start_from_is_hidden_or_not_there_there_is_no_value(opened):
    """An agent who is not active is hidden: of what they lead nothing is told by their dossiers."""
    dossiers = opened.records("Dossier", READER)
    measure = Count("lead__leads")
    found = {row["id"]: row for row in dossiers.values("id", "lead", n=measure)}
    hidden = {row.pk for row in models.Dossier.objects.filter(lead__active=False)}
    assert {key for key, row in found.items() if row["n"] is None} == {
        key for key, row in found.items() if row["lead"] is None
    }
    assert hidden & found.keys()
    named = dossiers.alias(n=measure)
    for lookup, wanted in (("n__isnull", None), ("n", None)):
        value = lookup == "n__isnull" or None
        assert {row.pk for row in named.filter(**{lookup: value})} == {
            key for key, row in found.items() if row["n"] is wanted
        }
    assert {row.pk for row in named.filter(n=2)} == {
        key for key, row in found.items() if row["n"] == 2
    }
    assert {row.pk for row in named.filter(n__isnull=False)} == {
        key for key, row in found.items() if row["n"] is not None
    }


def test_values_are_sorted_and_cut_by_the_same_measure(opened):
    agencies = opened.records("Agency", DIRECTOR).annotate(n=Count("dossiers"))
    rows = list(agencies.order_by("-n", "id").values("id", "n"))
    counts = [models.Dossier.objects.filter(agency=row["id"]).count() for row in rows]
    assert [row["n"] for row in rows] == counts == sorted(counts, reverse=True)
    assert list(agencies.order_by("-n", "id")[1:2].values("id", "n")) == rows[1:2]
    assert list(agencies[1:].order_by("-n", "id").values("id", "n")) == rows[1:]
    assert [row.n for row in agencies.order_by("-n", "id")[:2]] == counts[:2]
    assert agencies.order_by("-n", "id")[0].n == counts[0]
    assert agencies.order_by("-n", "id").first().n == counts[0]
    page = agencies.order_by("-n", "id").page("id", "n", first=2)
    assert page.items == rows[:2]
    last = agencies.order_by("-n", "id").page(first=2, after=page.end_cursor)
    assert [(row.pk, row.n) for row in last] == [(row["id"], row["n"]) for row in rows[2:]]
    back = agencies.order_by("-n", "id").page(last=2)
    assert [(row.pk, row.n) for row in back] == [(row["id"], row["n"]) for row in rows[1:]]


def test_a_measure_is_read_of_rows_that_are_chosen_by_it(opened):
    agencies = opened.records("Agency", DIRECTOR).annotate(n=Count("dossiers"))
    assert [row["n"] for row in agencies.filter(n__gt=2).values("n")] == [3]
    assert agencies.filter(n__gt=2).get().n == 3
    assert agencies.filter(n__gt=2).count() == 1
    assert agencies.filter(n__gt=99).first() is None


@pytest.mark.skipif(not NESTS, reason="reads linked rows in statements of their own")
def test_values_are_read_in_one_statement(django_assert_num_queries):
    agencies = vault().records("Agency", DIRECTOR)
    measures = {
        "n": Count("dossiers"),
        "most": Max("dossiers__level"),
        "open": Count("dossiers", filter=Q(dossiers__level__lt=4)),
        "levels": ListOf("dossiers__level", filter=Q(dossiers__level__lt=4)),
    }
    with django_assert_num_queries(1) as captured:
        rows = list(agencies.values("name", "_typename", **measures))
    assert len(rows) == 3
    assert captured[0]["sql"].count("vault_dossier") >= 2


def test_instances_take_one_more_reading(django_assert_num_queries):
    agencies = vault().records("Agency", DIRECTOR)
    named = agencies.annotate(n=Count("dossiers"), most=Max("dossiers__level"))
    list(named)
    with django_assert_num_queries(2 if NESTS else 3):
        assert all(row.n for row in named)
    with django_assert_num_queries(1):
        list(agencies.alias(n=Count("dossiers")))  # names are not read by themselves


def test_instances_have_measures_where_their_keys_are_not_seen():
    class Agencies(Entity[models.Agency]):
        policy = Policy(read=anyone, fields={"id": nobody, "name": role("clerk")})

    opened = vault(Agencies)
    rows = list(opened.records("Agency", DIRECTOR).annotate(n=Count("dossiers")).order_by("code"))
    assert [(row.pk, row.name, row.n) for row in rows] == [
        (None, None, models.Dossier.objects.filter(agency__code=row.code).count()) for row in rows
    ]
    assert not any("ms_key" in vars(row) for row in rows)


def test_without_names_values_are_all_fields_and_measures_that_are_no_mere_names(opened):
    agencies = opened.records("Agency", DIRECTOR)
    both = agencies.alias(most=Max("dossiers__level")).annotate(n=Count("dossiers"))
    row = next(iter(both.values()))
    assert row.keys() == {*next(iter(agencies.values())), "n"}
    assert list(row)[-1] == "n"
    assert both[0].n == row["n"]
    assert not hasattr(both[0], "most")
    assert next(iter(agencies.values(n=Count("dossiers")))).keys() == {"n"}
    assert list(next(iter(both.values("n", "id", x=Count("agents"))))) == ["n", "id", "x"]


def test_an_aggregate_of_nothing_is_none_and_a_count_of_it_zero(opened):
    none = Q(dossiers__level=-1)
    found = opened.records("Agency", DIRECTOR).values(
        n=Count("dossiers", filter=none), total=Sum("dossiers__cost", filter=none),
        mean=Avg("dossiers__level", filter=none), levels=ListOf("dossiers__level", filter=none),
        text=JoinOf("dossiers__title", filter=none),
    )  # fmt: skip
    wanted = {"n": 0, "total": None, "mean": None, "levels": [], "text": None}
    assert list(found) == [wanted] * 3


def test_a_filter_compares_two_fields_of_the_linked_rows(opened):
    measure = Count("dossiers", filter=Q(dossiers__level__lt=F("dossiers__limit")))
    assert read(opened.records("Agency", DIRECTOR), n=measure) == {
        key: models.Dossier.objects.filter(agency=key, level__lt=F("limit")).count()
        for key in (1, 2, 3)
    }


def test_measures_behind_generic_links_are_those_of_each_type(opened):
    asked = opened.ask("{ agencies { id noteAggregate { count } } }", READER)["agencies"]
    wanted = {int(row["id"]): row["noteAggregate"]["count"] for row in asked}
    assert read(opened.records("Agency", READER), n=Count("notes")) == wanted
    assert any(wanted.values())


TYPES = {
    "a family": ("assets", "Asset", "__typename", "_typename"),
    "an entity of no family": ("agencies", "Agency", "__typename", "_typename"),
    "a row behind a link": ("dossiers", "Dossier", "lead { __typename }", "lead___typename"),
    "two links": (
        "dossiers", "Dossier", "lead { mentor { __typename } }", "lead__mentor___typename",
    ),
    "a link to any row": ("notes", "Note", "target { __typename }", "target___typename"),
}  # fmt: skip


@pytest.mark.parametrize("who", WHO.values(), ids=WHO)
@pytest.mark.parametrize("name", TYPES)
def test_types_are_those_of_graphql(opened, name, who):
    root, entity, asked, value = TYPES[name]
    answer = opened.whole(f"{{ {root}(orderBy: {{id: ASC}}) {{ id {asked} }} }}", who)
    records = opened.records(entity, who).order_by("id")
    if "errors" in answer:
        with pytest.raises(OperationError):
            list(records.values(value))
        return
    steps = asked.replace("{", "").replace("}", "").split()
    wanted = [{value: dug(row, steps)} for row in answer["data"][root]]
    assert list(records.values(value)) == wanted
    assert records.page(value, first=50).items == wanted


def dug(row, steps):
    for step in steps:
        row = row and row[step]
    return row


NO_VALUES = {
    "a type that is misspelled": ("_typenam", "Agency has no '_typenam'.", "'_typename'?"),
    "a measure that is misspelled": ("count_", "Agency has no 'count_'.", "'counts'?"),
    "a field that is misspelled": ("nam", "Agency has no 'nam'.", "'name'?"),
    "a type behind many rows": ("dossiers___typename", "Agency.dossiers leads to many", "Dossier"),
    "a field of a type": ("_typename__x", "Agency has no '_typename'.", ""),
    "a measure of a measure": ("counts__x", "Agency has no 'counts'.", ""),
}


@pytest.mark.parametrize("name", NO_VALUES)
def test_what_is_no_value_says_what_may_be_meant(opened, name):
    asked, message, hint = NO_VALUES[name]
    agencies = opened.records("Agency", READER).annotate(counts=Count("dossiers"))
    with pytest.raises(BadInput, match=message) as refused:
        list(agencies.values(asked))
    assert hint in refused.value.hint


TAKEN = ["name", "dossiers", "pk", "a__b", "__class__", "a b", 'a"', "a'", "", "1a"]


@pytest.mark.parametrize("name", TAKEN)
def test_a_name_that_is_taken_or_none_is_refused(opened, name, django_assert_num_queries):
    agencies = opened.records("Agency", READER)
    with django_assert_num_queries(0):
        for way in (agencies.alias, agencies.annotate, lambda **it: list(agencies.values(**it))):
            with pytest.raises(BadInput, match="no free name"):
                way(**{name: Count("dossiers")})


TAKEN_ON_INSTANCES = ["save", "objects", "_meta", "budget", "_state", "_kept", "ms_cursor"]


@pytest.mark.parametrize("name", TAKEN_ON_INSTANCES)
def test_no_measure_takes_the_place_of_what_instances_have(opened, name):
    class Agencies(Entity[models.Agency]):
        exclude = ("budget",)
        policy = Policy(read=anyone)

    with pytest.raises(BadInput, match="no free name: instances of Agency have it"):
        vault(Agencies).records("Agency", READER).annotate(**{name: Count("dossiers")})


REFUSED = {
    "a field": (F("name"), "n is no aggregate, but F."),
    "a text": ("name", "n is no aggregate, but str."),
    "its own field": (Max("name"), "is no field of rows behind a link of Agency to many"),
    "one row": (Count("agency"), "Agency has no 'agency'"),
    "a misspelled link": (Count("dosiers"), "Agency has no 'dosiers'"),
    "a misspelled field": (Max("dossiers__levle"), "Dossier has no 'levle'"),
    "two links to many": (Count("dossiers__pages__number"), "is not a field of Dossier"),
    "a filter of other rows": (Count("dossiers", filter=Q(name="x")), "The filter of n speaks"),
    "an order of other rows": (ListOf("dossiers__level", order_by="name"), "The order of n speaks"),
    "a default": (Sum("dossiers__level", default=0), "n has a default"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_no_measure_of_linked_rows_is_refused(opened, name, django_assert_num_queries):
    measure, message = REFUSED[name]
    agencies = opened.records("Agency", READER)
    with django_assert_num_queries(0):
        for way in (agencies.annotate, lambda **given: list(agencies.values("id", **given))):
            with pytest.raises(BadInput, match=message):
                way(n=measure)


def test_a_name_stands_for_one_value(opened):
    agencies = opened.records("Agency", READER).annotate(n=Count("dossiers"))
    with pytest.raises(BadInput, match="There are two values called 'n'"):
        list(agencies.values("n", n=Count("agents")))
    assert list(agencies.values("id", "id", "n", "n")) == list(agencies.values("id", "n"))
    replaced = agencies.annotate(n=Count("agents"))
    assert list(replaced.values("n")) == list(agencies.values(n=Count("agents")))


def test_measures_stand_beside_texts_of_a_search(opened):
    found = opened.records("Dossier", READER).search("alpha")
    rows = list(found.values("id", text=Headline("title"), n=Count("tags")))
    assert rows == [{"id": 1, "text": "<mark>Alpha</mark>", "n": 2}]


def test_lists_are_read_and_neither_compared_nor_sorted_by(opened):
    agencies = opened.records("Agency", DIRECTOR)
    named = agencies.annotate(levels=ListOf("dossiers__level", order_by="-dossiers__level"))
    assert [row.levels for row in named.order_by("id")] == [[4, 2, 1], [7, 3], [9]]
    for way in (lambda: named.filter(levels=1), lambda: named.order_by("levels")):
        with pytest.raises(BadInput, match="neither compared nor sorted"):
            way()


def test_rows_are_neither_grouped_nor_summed_up_by_a_measure(opened):
    agencies = opened.records("Agency", DIRECTOR).annotate(n=Count("dossiers"))
    with pytest.raises(BadInput, match="n is a measure of linked rows"):
        agencies.group_by("n")
    with pytest.raises(BadInput, match="n is a measure of linked rows"):
        agencies.aggregate(Sum("n"))
    assert agencies.filter(n__gt=0).aggregate(x=Count("pk")) == {"x": 3}
    assert list(agencies.filter(n__gt=2).group_by("name").aggregate(x=Count("*"))) == [
        {"name": "Owls", "x": 1}
    ]


def test_a_row_that_is_gone_between_the_two_readings_has_no_measures(opened, monkeypatch):
    shown = opened.records("Agency", DIRECTOR).annotate(n=Count("dossiers"))
    original = opened.engine.keyed

    def hiding(read, facts):
        plan, _ = original(read, facts)
        return plan, type("Gone", (), {"texts": lambda *_, **__: {}})()

    monkeypatch.setattr(opened.engine, "keyed", hiding)
    assert [row.n for row in shown] == [None] * 3


def test_rows_are_measured_under_the_policy_of_each_link():
    class Dossiers(Entity[models.Dossier]):
        policy = Policy(read=where(level__lt=4), fields={"pages": where(level=1)})

    class Pages(Entity[models.Page]):
        policy = Policy(read=where(hidden=False))

    opened = vault(Dossiers, Pages)
    found = opened.records("Page", READER).values("id", n=Count("dossier__pages"))
    shown = models.Page.objects.filter(hidden=False)
    levels = dict(shown.values_list("pk", "dossier__level"))
    assert {row["id"]: row["n"] for row in found} == {
        key: None if (level or 9) >= 4 else 2 if level == 1 else 0 for key, level in levels.items()
    }
