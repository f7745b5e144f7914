"""A policy compiled to SQL and the same policy evaluated in memory show the same rows."""

import json
import logging
import os
from dataclasses import replace
from functools import cache
from typing import Any

import pytest
from django.core.exceptions import ObjectDoesNotExist
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mainspring import anyone, authenticated, nobody, owns, permission, role, staff, when, where
from mainspring.assembly.draft import Draft, EntityDraft
from mainspring.assembly.findings import Findings
from mainspring.assembly.stages.policies import translated
from mainspring.blueprint.index import BlueprintIndex
from mainspring.definition.rules import principal
from mainspring.execution.cursors import seal
from mainspring.execution.engine import Engine
from mainspring.operation.principal import ANONYMOUS
from mainspring.operation.query import Kind, Leaf, Query, Read, Request, Selection, Variant
from mainspring.policy.evaluate import holds
from mainspring.policy.facts import Facts
from mainspring.sources.sql.source import SqlSource
from mainspring.sources.sql.terms import Terms
from tests.vault import models
from tests.vault.asking import assembled, someone

POLICIES = int(os.environ.get("MAINSPRING_TEST_POLICIES", "300"))
"""Times five principals and seven rows."""


def raises(who):
    raise RuntimeError


def mumbles(who: Any) -> Any:
    """Answer neither yes nor no."""
    return "perhaps"


PRINCIPALS = (
    ANONYMOUS,
    someone(agency=1, agent=1, level=4),
    someone("officer", agency=2, agent=4, agencies=[1, 3]),
    someone("director", staff=True, agent=2, level=1, agencies=[]),
    someone(permissions=("vault.view_dossier",), agency=3, level=9),
)
NUMBERS = st.sampled_from([1, 2, 3, 4, 5, 7, 20, principal.level, principal.agent])
OF_AGENTS = st.sampled_from([1, 2, 3, 4, principal.agent, principal.id])
COMPARED = st.sampled_from(["", "__gt", "__gte", "__lt", "__lte"])


def single(paths, values):
    return st.tuples(st.sampled_from(paths), COMPARED, values).map(
        lambda parts: {f"{parts[0]}{parts[1]}": parts[2]}
    )


CONDITIONS: st.SearchStrategy[dict[str, Any]] = st.one_of(
    single(["level", "cost", "limit", "agency", "agency__budget", "lead__clearance"], NUMBERS),
    single(["lead__agency", "lead__mentor__clearance", "sealed__dossier__level"], NUMBERS),
    single(["watches__agent", "watchers", "watches__agent__agency", "pages__number"], OF_AGENTS),
    st.sampled_from(
        [
            {"lead__isnull": True},
            {"lead__mentor__isnull": False},
            {"level": None},
            {"remark__isnull": True},
            {"tags__isnull": True},
            {"tags__label": "red"},
            {"tags__label__in": ["red", "blue"]},
            {"agency__in": principal.agencies},
            {"level__in": [1, principal.level, 9]},
            {"level__range": (2, 7)},
            {"title__icontains": "ET"},
            {"title__iexact": "zeta"},
            {"lead__name__in": ["Ada", "Dan"]},
            {"opened__year__lt": 2020},
            {"pages__hidden": True},
            {"pages__grade__lt": 2},
        ]
    ),
)
JOINT = st.lists(CONDITIONS, min_size=1, max_size=3).map(
    lambda parts: where(**{name: value for part in parts for name, value in part.items()})
)
WORDS = st.sampled_from(
    [
        anyone,
        nobody,
        authenticated,
        staff,
        role("officer"),
        role("director"),
        permission("vault.view_dossier"),
        owns("agency"),
        owns("lead__agency", by="agency"),
        owns("watchers", by="agent"),
        owns("lead", by="agent"),
        when(lambda who: who.is_staff),
        when(mumbles),
        when(raises),
    ]
)
RULES = st.recursive(
    WORDS | JOINT,
    lambda inner: st.one_of(
        inner.map(lambda rule: ~rule),
        st.tuples(inner, inner).map(lambda pair: pair[0] & pair[1]),
        st.tuples(inner, inner).map(lambda pair: pair[0] | pair[1]),
    ),
    max_leaves=5,
)
READ = Read("x", Kind.MANY, Selection("Dossier", (Variant("Dossier", (Leaf("id", "id"),)),)))


@cache
def standing():
    return assembled()


def compiled(rule):
    """Make an engine under a rule for dossiers, and give the rule as the blueprint has it."""
    made, draft = standing(), Draft(findings=Findings())
    item = EntityDraft(model=models.Dossier, definition=None, name="Dossier")
    expression = translated(draft, item, rule, "policy.read")
    assert not [item for item in draft.findings if item.severity == "error"]
    entities = tuple(
        replace(entity, read=expression) if entity.name == "Dossier" else entity
        for entity in made.blueprint.entities
    )
    index = BlueprintIndex(replace(made.blueprint, entities=entities))
    source = SqlSource(index, bindings=made.bindings, terms=Terms(timeout=10.0), seal=seal)
    tests = {**made.bindings.tests, **draft.tests}
    engine = Engine(index, source=source, tests=tests, page_size=100, cached_plans=100)
    return expression, engine, tests


def reader():
    """Read rows of Django, each link once."""
    known = {}

    def read(row, name):
        at = (type(row), row.pk, name)
        if at not in known:
            known[at] = found(row, name)
        return known[at]

    return read


def found(row, name):
    if name == "pk":
        return row.pk
    field = row._meta.get_field(name)
    many = field.one_to_many or field.many_to_many
    accessor = field.get_accessor_name() if field.auto_created and field.is_relation else name
    try:
        value = getattr(row, accessor)
    except ObjectDoesNotExist:
        return None
    return list(value.all()) if many else value


@pytest.fixture(autouse=True)
def silence():
    """Keep the alarms of tests that raise out of the log: there are thousands."""
    logging.disable(logging.CRITICAL)
    yield
    logging.disable(logging.NOTSET)


@pytest.fixture
def dossiers(rows):
    """All rows and what reads them; nothing changes while they are tried."""
    return list(models.Dossier.objects.order_by("pk")), reader()


@settings(
    max_examples=POLICIES,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(rule=RULES)
def test_the_database_and_the_memory_agree(dossiers, rule):
    everything, read = dossiers
    expression, engine, tests = compiled(rule)
    for who in PRINCIPALS:
        facts = Facts(who, functions=tests)
        expected = [row.pk for row in everything if holds(expression, row, facts=facts, read=read)]
        (answer,) = engine.run(Request(query=Query((READ,))), who)
        assert {item.code for item in answer.problems} <= {"FORBIDDEN", "UNAUTHENTICATED"}
        assert [int(item["id"]) for item in json.loads(answer.data) or ()] == expected
