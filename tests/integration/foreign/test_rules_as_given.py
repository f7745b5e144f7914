"""A rule is asked of a row that is not yet stored as it is of the same row once it is."""

import copy
from decimal import Decimal

import pytest
from django.db import DatabaseError, models, router, transaction
from django.db.models import Q, QuerySet

from mainspring import telemetry
from mainspring.sources.sql.write_rehearsal import fitting_as_given
from tests.foreign.scope import scope
from tests.integration.foreign.asking import domain_for
from tests.integration.foreign.test_lists import has_table

DOMAIN = domain_for("auto")
NAMES = [item.name for item in DOMAIN.index.blueprint.entities if has_table(item)]
UNSTORED = "another text that no row has"


def stored(name):
    model = DOMAIN.bindings.models[name]
    rows = QuerySet(model=model, using=alias_of(model)).order_by()
    some = [row for row in rows.order_by("pk")[:3] if not any(map(is_no_number, held_by(row)))]
    return some, rows


def held_by(row):
    return (getattr(row, column.attname) for column in row._meta.concrete_fields)


def is_no_number(value):
    """Tell whether a value is one that PostgreSQL holds and Django does not store."""
    return isinstance(value, Decimal) and not value.is_finite()


def alias_of(model):
    return router.db_for_write(model)


def conditions(row):
    """Give conditions of which some hold of a row: on its columns, and over its links."""
    for column in row._meta.concrete_fields:
        value = getattr(row, column.attname)
        if value is None:
            yield {f"{column.attname}__isnull": True}
        else:
            yield {column.attname: value}
        if column.is_relation:
            yield {f"{column.name}__pk__isnull": False}


@pytest.mark.parametrize("name", NAMES)
def test_a_row_as_given_is_as_the_row_that_is_stored(filled, name):
    with scope("north"):
        rows, every = stored(name)
        for row in rows:
            for wanted in conditions(row):
                try:
                    with transaction.atomic(using=every.db):
                        fitting = every.filter(**wanted)
                        if not fitting.filter(pk=row.pk).exists():
                            continue  # what is read is not what is stored
                except (DatabaseError, TypeError, ValueError):
                    continue  # it is no condition on this column
                with transaction.atomic(using=every.db):
                    assert fitting_as_given([copy.copy(row)], fitting) == [True], wanted
                    other = every.filter(~Q(**wanted))
                    assert fitting_as_given([copy.copy(row)], other) == [False], wanted


@pytest.mark.parametrize("name", NAMES)
def test_it_is_asked_of_what_is_given_and_not_of_what_is_stored(filled, name):
    with scope("north"):
        rows, every = stored(name)
        for row in rows:
            for column in row._meta.concrete_fields:
                if type(column) not in (models.CharField, models.TextField) or column.unique:
                    continue
                given = copy.copy(row)
                setattr(given, column.attname, UNSTORED)
                fitting = every.filter(**{column.attname: UNSTORED})
                with transaction.atomic(using=every.db):
                    assert not fitting.exists()
                    assert fitting_as_given([given, *others(every, row)], fitting)[0]
                    assert fitting_as_given([row], every.exclude(pk__in=fitting)) == [True]


def others(every, row):
    found = every.exclude(pk=row.pk).order_by("pk")[:1]
    return [row for row in found if not any(map(is_no_number, held_by(row)))]


def is_dated(column):
    return type(column) is models.DateField and not column.primary_key


def test_what_the_database_cannot_take_is_a_no_and_an_alarm(filled):
    model = next(
        model
        for model in DOMAIN.bindings.models.values()
        if any(map(is_dated, model._meta.concrete_fields))
        and model._base_manager.using(alias_of(model)).exists()
    )
    column = next(filter(is_dated, model._meta.concrete_fields))
    every = QuerySet(model=model, using=alias_of(model))
    row = every.first()
    setattr(row, column.attname, object())
    alarms = []
    leave = telemetry.subscribe(alarms.append)
    try:
        with transaction.atomic(using=every.db):
            assert fitting_as_given([row], every) == [False]
            assert every.exists()  # the transaction goes on
    finally:
        leave()
    assert [alarm.name for alarm in alarms] == [telemetry.ALARM]
