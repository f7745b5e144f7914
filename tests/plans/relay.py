"""What the tests of Relay's specifications ask: the schema by introspection, and rows."""

import json
from dataclasses import replace
from functools import cache

from mainspring.apps import build
from mainspring.domain import Domain
from tests.plans.recording import principal
from tests.plans.running import answer, unlimited

EVERYBODY = "all staff role:librarian role:finance"


@cache
def open_domain(strategy: str) -> Domain:
    """Build the domain of the test project so that everybody may ask for its schema."""
    settings = unlimited(strategy).settings
    return build(replace(settings, graphql=replace(settings.graphql, introspection=True)))


def whole(document, strategy="default", **variables):
    """Answer with everything."""
    return json.loads(answer(open_domain(strategy), document, variables, principal(EVERYBODY)))


def ask(document, strategy="default", **variables):
    """Answer with the data; an error fails."""
    found = whole(document, strategy, **variables)
    assert "errors" not in found, found["errors"]
    return found["data"]


TYPE = "kind name ofType { kind name ofType { kind name ofType { kind name } } }"


@cache
def types():
    """Ask for all types, by name."""
    document = f"""{{ __schema {{ types {{
        kind name interfaces {{ name }}
        fields(includeDeprecated: true) {{
          name type {{ {TYPE} }} args {{ name defaultValue type {{ {TYPE} }} }}
        }}
    }} }} }}"""
    return {item["name"]: item for item in ask(document)["__schema"]["types"]}


def fields(name):
    """Give the fields of a type, by name."""
    return {item["name"]: item for item in types()[name]["fields"]}


def written(type_):
    """Write a type as a schema does."""
    inner = type_.get("ofType")
    if inner is None:
        return type_["name"]
    return f"[{written(inner)}]" if type_["kind"] == "LIST" else f"{written(inner)}!"


def bare(type_):
    """Give a type without what is around it."""
    while type_.get("ofType") is not None:
        type_ = type_["ofType"]
    return type_["name"]
