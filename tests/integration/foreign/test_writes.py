"""Rows of real models are written as they are read: by their own code, and nothing else changes."""

import json
from decimal import Decimal

import pytest
from django.db import connection, models

from mainspring.blueprint.expression import FALSE
from mainspring.blueprint.types import RANGES
from tests.foreign.apps.keys.models import Label
from tests.foreign.scope import scope
from tests.integration.foreign import reference
from tests.integration.foreign.asking import EVERYTHING, domain_for, untouched
from tests.integration.foreign.test_lists import has_table

DOMAIN = domain_for("auto")
INDEX = DOMAIN.index
EMPTY = (None, "", [], {})
BOUNDS = "lower upper lowerInclusive upperInclusive"


def is_written(entity):
    writes = entity.writes
    shown = INDEX.fields(entity.name)
    named = bool(entity.key) and all(attribute in shown for attribute in entity.key)
    return has_table(entity) and named and writes.update != FALSE and any(fields_of(entity))


def fields_of(entity):
    """Name the fields that may be changed, with what is read of each."""
    for item in entity.writes.inputs:
        if item.on_update and not item.is_link:
            field = INDEX.field(entity.name, item.attribute)
            parts = f" {{ {BOUNDS} }}" if field.type.scalar in RANGES else ""
            yield item.name, parts


# Their fields show what their own `to_python` and validators do not take: Django's forms fail too.
# Nor does Django store a decimal again that is no number, as PostgreSQL's may be.
UNREADABLE = frozenset({"Contact", "Exact", "Page", "Product"})
WRITTEN = [
    entity.name
    for entity in INDEX.blueprint.entities
    if is_written(entity) and entity.name not in UNREADABLE
]


def columns_of(row):
    with scope("north"):
        found = type(row)._default_manager.using(row._state.db).get(pk=row.pk)
    return {
        column.attname: _stored(column, getattr(found, column.attname))
        for column in found._meta.concrete_fields
        if not (column.attname.startswith("changed") or isinstance(column, models.FileField))
    }


def ask(document, variables=None):
    """Ask, and leave what was written."""
    body = DOMAIN.graphql.execute(document, variables, principal=EVERYTHING).body
    return json.loads(body)


def _stored(column, value):
    """Give what is stored; Django itself does not store a decimal that is no number."""
    return repr(value) if isinstance(value, Decimal) else column.get_prep_value(value)


@pytest.mark.parametrize("name", WRITTEN)
def test_a_row_that_is_given_what_was_read_of_it_stays_as_it_is(filled, name):
    entity = INDEX.entity(name)
    keys = [INDEX.field(name, attribute).name for attribute in entity.key]
    fields = dict(fields_of(entity))
    asked = " ".join([*keys, *(field + parts for field, parts in fields.items())])
    given = ", ".join(f"{key}: ${key}" for key in keys)
    types = ", ".join(f"${key}: ID!" for key in keys)
    names = entity.writes.names
    write = f"""mutation({types}, $i: {names.update_input}!) {{
        {names.update}({given}, input: $i) {{ ok errors {{ code path message }} }} }}"""
    with scope("north"), untouched():
        rows = list(reference.rows_of(entity))[:5]
        listed = f"{{ {entity.names.plural}(limit: 5) {{ ... on {name} {{ {asked} }} }} }}"
        found = [item for item in ask(listed)["data"][entity.names.plural] if item]
        before = [columns_of(row) for row in rows]
        problems = []
        for values in found:
            own = {key: values[key] for key in keys}
            # What could not be read is null; what is empty Django wants to be filled in.
            some = {field: values[field] for field in fields if values[field] not in EMPTY}
            problems += told(ask(write, {**own, "i": some}), names.update)
        # A stored value that left its list is read, and not taken again; nor are lists with
        # elements that Django wants to be filled in.
        assert {code for code, _ in problems} <= {"INVALID_CHOICE", "ITEM_INVALID"}, problems
        assert [columns_of(row) for row in rows] == before


def told(answer, field):
    """List what is wrong."""
    if "errors" in answer:
        return [(item["extensions"]["code"], item["message"]) for item in answer["errors"]]
    return [(item["code"], ".".join(item["path"])) for item in answer["data"][field]["errors"]]


def test_a_link_holds_the_key_as_the_row_has_it(filled):
    document = """mutation { createLabelUse(input: {label: {connect: {code: "GO "}}}) {
        ok labelUse { label { code } } errors { code } } }"""
    with untouched():
        Label.objects.create(code="Go", note="")
        found = ask(document)["data"]["createLabelUse"]
    if connection.vendor == "mysql":  # which takes them for the same
        assert found["labelUse"] == {"label": {"code": "Go"}}
    else:
        assert found["errors"] == [{"code": "NOT_FOUND"}]
