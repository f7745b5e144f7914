"""A valid row of every entity of real models is made, or an error says why not."""

import re

import pytest
from django.apps import apps
from django.core.exceptions import ValidationError
from django.db import router
from django.db.models import QuerySet

from mainspring.testing import CannotBuild, Factory
from tests.foreign.scope import scope

pytestmark = pytest.mark.django_db(databases=["default", "other"])
DOMAIN = apps.get_app_config("mainspring").domain  # type: ignore[attr-defined]
ENTITIES = [item.name for item in DOMAIN.index.blueprint.entities]
NOT_MADE = {
    "views.RegionTotal": "view",
    "views.LargeSale": "view|already exists",
    "views.Keyless": "view",
    "views.Tableless": r"(?i)table|relation",
    "fields.ComputedOnRead": "does not exist",
    "custom_fields.Prefixed": "its own checks fail: TypeError",
    "custom_fields.PrefixedUse": "its own checks fail: TypeError",
    "choices.Unlisted": "none of its choices may be taken",
}
"""Of these no row can be made, on some databases or on all."""


@pytest.mark.parametrize("name", ENTITIES)
def test_a_row_is_valid_and_stored(name):
    model = DOMAIN.bindings.models[name]
    label = model._meta.label
    with scope("north"):
        try:
            row = Factory(model, seed=1).create()
        except CannotBuild as error:
            said = str(error)
            row = None
    if row is None:
        assert re.search(NOT_MADE[label], said), said
        return
    stored = QuerySet(model).using(row._state.db).get(pk=row.pk)
    for field in model._meta.concrete_fields:
        getattr(stored, field.attname)
    is_valid(row)


def is_valid(row):
    """See that Django takes the row, where null counts as a value of a column that takes it."""
    fields = row._meta.fields
    empty = {
        field.name for field in fields if field.null and getattr(row, field.attname, 0) is None
    }
    # Django itself does not look for rows of another database, or by several columns.
    unlooked = {field.name for field in fields if not field.concrete} | elsewhere(row)
    with scope("north"):
        row.clean_fields(exclude=empty | unlooked)
        row.clean()
        row.validate_unique()
        row.validate_constraints()


def elsewhere(row):
    return {
        field.name
        for field in row._meta.fields
        if field.is_relation and router.db_for_write(field.related_model) != row._state.db
    }


def test_a_stale_row_would_be_seen():
    row = Factory(DOMAIN.bindings.models["Writer"]).create()
    row.country = "nowhere"
    with pytest.raises(ValidationError):
        is_valid(row)
