"""Who may ask for the schema is a rule; whoever may not learns nothing of it."""

import json
from dataclasses import replace

import pytest
from django.apps import apps

from mainspring.errors import SettingsError
from mainspring.operation.principal import ANONYMOUS, Principal
from mainspring.surfaces.graphql.surface import GraphQLSurface

ASK = '{ __schema { types { name } } one: __type(name: "Person") { name } __typename }'
SIGNED_IN = Principal(id=1, is_authenticated=True)
STAFF = Principal(id=1, is_authenticated=True, is_staff=True)
DEVELOPER = Principal(id=1, is_authenticated=True, roles=frozenset({"developer"}))
PERMITTED = Principal(id=1, is_authenticated=True, permits=lambda name: name == "app.see_schema")


def refuses(_permission):
    """Raise, as a permission backend of a project may."""
    raise LookupError


BROKEN = Principal(id=1, is_authenticated=True, permits=refuses)


def surface_with(setting):
    """Make a surface with a setting."""
    domain = apps.get_app_config("mainspring").domain
    graphql = replace(domain.settings.graphql, introspection=setting)
    settings = replace(domain.settings, graphql=graphql)
    return GraphQLSurface(
        domain.index, engine=domain.engine, settings=settings, domain=domain.graphql._domain
    )


def ask(setting, principal):
    """Ask for the schema under a setting."""
    return json.loads(surface_with(setting).execute(ASK, principal=principal).body)


@pytest.mark.parametrize(
    ("setting", "principal"),
    [
        (True, ANONYMOUS),
        ("anyone", ANONYMOUS),
        ("authenticated", SIGNED_IN),
        ("staff", STAFF),
        ("role:developer", DEVELOPER),
        ("permission:app.see_schema", PERMITTED),
    ],
)
def test_whom_the_rule_allows_sees_the_schema(setting, principal):
    answer = ask(setting, principal)
    assert "errors" not in answer
    assert {"name": "Person"} in answer["data"]["__schema"]["types"]


@pytest.mark.parametrize(
    ("setting", "principal"),
    [
        (False, STAFF),
        (None, STAFF),  # without DEBUG
        ("nobody", STAFF),
        ("authenticated", ANONYMOUS),
        ("staff", SIGNED_IN),
        ("role:developer", STAFF),
        ("permission:app.see_schema", STAFF),
        ("permission:app.see_schema", BROKEN),
    ],
)
def test_others_do_not(setting, principal):
    answer = ask(setting, principal)
    assert answer["data"] is None
    assert [error["extensions"]["code"] for error in answer["errors"]] == ["INTROSPECTION_OFF"] * 2
    assert "Person" not in json.dumps(answer)


def test_what_may_be_null_leaves_the_rest_of_the_answer():
    text = '{ one: __type(name: "Person") { name } __typename }'
    answer = json.loads(surface_with(False).execute(text, principal=ANONYMOUS).body)
    assert answer["data"] == {"one": None, "__typename": "Query"}


def test_null_reaches_data_also_of_what_stands_beside_it():
    text = "{ __typename a: __schema { queryType { name } } }"
    answer = json.loads(surface_with(False).execute(text, principal=ANONYMOUS).body)
    assert answer["data"] is None
    assert [error["path"] for error in answer["errors"]] == [["a"]]


@pytest.mark.parametrize("debug", [True, False])
def test_only_developers_are_told_of_the_setting(settings, debug):
    settings.DEBUG = debug
    answer = json.loads(surface_with(False).execute(ASK, principal=ANONYMOUS).body)
    assert [("hint" in error["extensions"]) for error in answer["errors"]] == [debug] * 2
    assert ("MAINSPRING" in json.dumps(answer)) is debug


@pytest.mark.parametrize("setting", ["everybody", "role:", "role", "permission:"])
def test_what_is_no_rule_is_refused_at_start_up(setting):
    with pytest.raises(SettingsError, match="introspection"):
        ask(setting, ANONYMOUS)


WHOLE = "{ __schema { types { name fields { name type { name } } } } }"


@pytest.mark.parametrize(
    "document",
    [
        "{" + " ".join(f"a{place}: __schema {{ types {{ name }} }}" for place in range(6)) + "}",
        "{ __schema {" + " ".join(f"a{place}: types {{ name }}" for place in range(6)) + "} }",
        "{ __schema { ...f } } fragment f on __Schema {"
        + " ".join(f"a{place}: types {{ name }}" for place in range(6))
        + "}",
    ],
)
def test_the_schema_cannot_be_asked_for_many_times_at_once(document):
    surface = surface_with(True)
    answer = json.loads(surface.execute(document, principal=ANONYMOUS).body)
    (error,) = answer["errors"]
    assert (error["extensions"]["code"], error["extensions"]["limit"]) == ("LIMIT_EXCEEDED", "cost")
    once = json.loads(surface.execute(WHOLE, principal=ANONYMOUS).body)
    assert "errors" not in once
