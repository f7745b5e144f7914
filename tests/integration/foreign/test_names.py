"""Names: the schema is valid, nothing is lost or clashes, and names do not move about."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from django.utils import translation
from graphql import print_schema, validate_schema

from mainspring.blueprint.canonical import content_hash
from tests.foreign.apps.names.models import Keyword, Oddity
from tests.integration.foreign.asking import domain_for, made_domain

ROOT = Path(__file__).parents[3]
DOMAIN = domain_for("auto")
SCHEMA = DOMAIN.graphql.schema
BY_LABEL = DOMAIN.index.by_label


def findings(number):
    return {item.node: item for item in DOMAIN.findings if item.id == f"mainspring.{number}"}


def fields_of(label):
    return SCHEMA.type_map[BY_LABEL[label].name].fields


def test_the_schema_is_valid():
    assert validate_schema(SCHEMA) == []


def test_there_is_no_error_among_the_findings():
    assert not [item for item in DOMAIN.findings if item.severity == "error"]


@pytest.mark.parametrize("model", ["Article", "Line"])
def test_models_of_one_name_all_get_their_app_as_a_prefix(model):
    labels = [f"clash_{number}.{model}" for number in ("one", "two", "three")]
    names = [BY_LABEL[label].name for label in labels]
    assert len(set(names)) == 3
    assert model not in SCHEMA.type_map
    for label, name in zip(labels, names, strict=True):
        assert name.lower().startswith(label.partition(".")[0].replace("_", ""))
        assert name in findings("W001")[label].message


def test_a_prefixed_name_that_is_taken_wins_nothing_silently():
    plain = BY_LABEL["clash_three.ClashOneArticle"].name
    prefixed = BY_LABEL["clash_one.Article"].name
    assert plain == "ClashOneArticle"
    assert prefixed not in {plain, "Article"}
    assert prefixed in findings("W001")["clash_one.Article"].message


@pytest.mark.parametrize(
    "model",
    ["Query", "Mutation", "Subscription", "Node", "Time", "UUID", "String", "PageInfo"],
)
def test_taken_names_get_their_app_as_a_prefix(model):
    label = f"names.{model}"
    assert BY_LABEL[label].name == f"Names{model}"
    assert f"Names{model}" in findings("W002")[label].message


def test_derived_names_never_meet():
    entities = DOMAIN.index.blueprint.entities
    types = [item.name for item in entities]
    roots = []
    for item in entities:
        names = item.names
        types += [names.where, names.list_where, names.order, names.connection, names.edge]
        types += [names.aggregate, names.interface]
        roots += [names.single, names.plural, names.connection_field, names.aggregate_field]
        roots += [key.name for key in item.uniques]
    types += [item.name for item in DOMAIN.index.blueprint.enums]
    types += [item.filter for item in DOMAIN.index.blueprint.enums]
    types += [name for name, _ in DOMAIN.index.blueprint.unions]
    assert len(types) == len(set(types))
    assert len(roots) == len(set(roots))


@pytest.mark.parametrize(
    "label",
    [
        "names.Component",
        "names.ComponentList",
        "names.SharedConnection",
        "names.SourceType",
        "names.WishList",
        "names.BasketAggregate",
        "names.BasketWhere",
        "names.BasketOrderBy",
        "names.BasketEdge",
        "names.Sheep",
        "names.Series",
        "names.Box",
        "names.Boxes",
        "names.Order",
    ],
)
def test_models_called_like_derived_names_keep_theirs(label):
    assert BY_LABEL[label].name == label.partition(".")[2]


def test_fields_of_any_spelling_have_names():
    found = set(fields_of("names.Oddity"))
    assert {"customPK", "type", "count", "where", "orderBy", "limit", "search"} <= found
    assert len(found) == len(Oddity._meta.concrete_fields) + 1  # the opaque id
    assert len(fields_of("names.Keyword")) == len(Keyword._meta.concrete_fields) + 1


def test_names_outside_ascii_are_spelled_inside():
    entity = BY_LABEL["names.Übung"]
    for name in (entity.name, *fields_of("names.Übung")):
        assert name.isascii()
    assert len(fields_of("names.Übung")) == 5


def test_two_fields_that_become_one_are_told_apart_and_told_about():
    found = fields_of("names.Twin")
    assert {"fooBar", "fooBar_", "ownerId"} <= set(found)
    assert len(found) == 6
    assert any(node.startswith("names.Twin.") for node in findings("W003"))


def test_two_reverse_names_from_different_apps_are_told_apart():
    found = fields_of("clash_one.Hub")
    assert len([name for name in found if name.lower().replace("_", "") == "lineitems"]) == 2


def test_hidden_accessors_are_no_fields():
    names = {
        relation.attribute
        for item in DOMAIN.index.blueprint.entities
        for relation in item.relations
    }
    assert not [name for name in names if "+" in name]
    person = fields_of("links.Person")
    assert not [name for name in person if name.lower() in {"notes", "hiddennotes", "watchers"}]


def test_the_schema_does_not_depend_on_the_active_language():
    texts = set()
    hashes = set()
    for language in ("en", "de", "ar"):
        with translation.override(language):
            domain = made_domain()
            texts.add(print_schema(domain.graphql.schema))
            hashes.add(content_hash(domain.index.blueprint))
    assert len(texts) == len(hashes) == 1
    assert "Monday" in next(iter(texts))


def test_names_are_the_same_in_every_process():
    program = (
        "import django, json; django.setup();"
        "from tests.integration.foreign.asking import domain_for;"
        "from mainspring.blueprint.canonical import content_hash;"
        "print(json.dumps(content_hash(domain_for('auto').index.blueprint)))"
    )
    found = {content_hash(DOMAIN.index.blueprint)}
    for seed in ("1", "2"):
        done = subprocess.run(
            [sys.executable, "-c", program],
            cwd=ROOT,
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(ROOT)},
            capture_output=True,
            text=True,
            check=True,
        )
        found.add(json.loads(done.stdout))
    assert len(found) == 1


def test_a_model_of_another_app_does_not_rename_the_others():
    fewer = made_domain(apps=("names", "keys", "links"))
    names = {item.label: item.name for item in fewer.index.blueprint.entities}
    for label in ("names.Component", "names.Sheep", "links.Person", "keys.Country"):
        assert names[label] == BY_LABEL[label].name


def test_pages_and_numbers_of_links_have_names_of_their_own():
    derived = 0
    for entity in DOMAIN.index.blueprint.entities:
        members = [item.name for item in (*entity.fields, *entity.relations)]
        links = [item for item in entity.relations if item.many]
        names = [*members, entity.names.global_id]
        names += [name for link in links for name in (link.connection, link.aggregate)]
        assert len(names) == len(set(names)), entity.name
        assert all(
            item.connection == item.aggregate == "" for item in entity.relations if not item.many
        )
        derived += len(links)
    assert derived > 50


def test_a_link_named_like_the_lists_of_its_target_has_their_names():
    target = DOMAIN.index.by_label["links.Visit"]
    found = {
        (link.connection, link.aggregate)
        for entity in DOMAIN.index.blueprint.entities
        for link in entity.relations
        if link.many and link.name == target.names.plural and link.target == target.name
    }
    assert found == {(target.names.connection_field, target.names.aggregate_field)}
