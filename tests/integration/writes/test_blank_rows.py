"""New rows have what their models give them."""

import pytest
from django.apps import apps

from mainspring.sources.sql.blank_rows import blank_row

MODELS = [
    model
    for model in apps.get_models()
    if model._meta.managed and model._meta.label != "office.Receipt"  # looks into the database
]


def _is_made(field) -> bool:
    return field.has_db_default() or (field.has_default() and callable(field.default))


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model._meta.label)
def test_a_blank_row_is_one_without_arguments(model):
    given, made = model(), blank_row(model)
    assert made._state.adding is given._state.adding
    assert made._state.db == given._state.db
    assert made.__dict__.keys() == given.__dict__.keys()
    for field in model._meta.concrete_fields:
        if field.attname in given.__dict__ and not _is_made(field):
            assert repr(made.__dict__[field.attname]) == repr(given.__dict__[field.attname])


def test_defaults_that_are_made_are_made_for_each_row():
    person = apps.get_model("office.Person")
    assert blank_row(person).facts == {}
    assert blank_row(person).facts is not blank_row(person).facts
