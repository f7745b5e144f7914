"""Plugins are told what becomes of rows of real models: of any key, table and database."""

from contextlib import contextmanager
from functools import cache

import pytest
from django.test import TestCase

from mainspring.execution.records import EntityRecords
from tests.foreign.apps.elsewhere.models import Ledger
from tests.foreign.apps.generic.models import Bookmark
from tests.foreign.apps.inheritance.models import Car, Garage, Taxi
from tests.foreign.apps.keys.models import Desk, Tenant
from tests.foreign.apps.links.models import Book, Reader
from tests.foreign.ear import EAR
from tests.integration.foreign.asking import EVERYTHING, made_domain, untouched

pytestmark = pytest.mark.django_db(databases=["default", "other"])


@cache
def listening():
    return made_domain(plugins=("tests.foreign.ear",))


def records(model):
    domain = listening()
    (entity,) = (
        item.name for item in domain.index.blueprint.entities if item.label == model._meta.label
    )
    return EntityRecords(
        engine=domain.engine, bindings=domain.bindings, entity=entity, principal=EVERYTHING
    )


@contextmanager
def told(alias="default"):
    """Give a list that holds what was told, in short, when the block ends."""
    found = []
    EAR.clear()
    with untouched():
        with TestCase.captureOnCommitCallbacks(using=alias, execute=True):
            yield found
        for changes, _ in EAR.behind:
            found += [
                (item.label.split(".")[1], str(item.kind), set(item.keys), item.fields)
                for item in changes
            ]


def test_keys_of_several_parts():
    with told() as found:
        tenant = Tenant.objects.create(name="A")
        desk = records(Desk).create(tenant=tenant, id=7, name="old")
        records(Desk).update(desk, name="new")
        records(Tenant).delete(tenant)
    key = {(tenant.pk, 7)}
    assert found[:2] == [
        ("Desk", "created", key, ()),
        ("Desk", "updated", key, ("name",)),
    ]
    assert ("Desk", "deleted", key, ()) in found[2:]
    assert ("Tenant", "deleted", {(tenant.pk,)}, ()) in found[2:]


def test_rows_in_several_tables_are_told_of_once():
    with told() as found:
        taxi = records(Taxi).create(name="T", doors=4, licence="1")
        records(Taxi).update(taxi, wheels=3)
        key = {(taxi.pk,)}
        records(Taxi).delete(taxi)
    assert found == [
        ("Taxi", "created", key, ()),
        ("Taxi", "updated", key, ("wheels",)),
        ("Taxi", "deleted", key, ()),
    ]


def test_rows_whose_links_are_set_to_null():
    with told() as found:
        garage = Garage.objects.create()
        car = Car.objects.create(name="C", doors=4, garage=garage)
        key = {(garage.pk,)}
        records(Garage).delete(garage)
    assert found == [
        ("Garage", "deleted", key, ()),
        ("Car", "updated", {(car.pk,)}, ("garage_id",)),
    ]


def test_rows_that_go_by_generic_links():
    with told() as found:
        mark = Bookmark.objects.create(url="https://example.org")
        tag = mark.tags.create(name="t")
        keys = {(mark.pk,)}, {(tag.pk,)}
        records(Bookmark).delete(mark)
    assert ("Bookmark", "deleted", keys[0], ()) in found
    assert ("Tag", "deleted", keys[1], ()) in found


def test_rows_of_another_database_wait_for_its_own_transaction():
    with told("other") as found:
        ledger = records(Ledger).create(name="L")
    assert found == [("Ledger", "created", {(ledger.pk,)}, ())]


def test_rows_of_a_table_between_others_are_told_of_by_their_number():
    with told() as found:
        book, reader = Book.objects.create(title="B"), Reader.objects.create(name="R")
        records(Book).update(book, lenders={"connect": [reader]})
        records(Book).update(book, lenders={"disconnect": [reader]})
    ends = [
        ("Book", "updated", {(book.pk,)}, ("lenders",)),
        ("Reader", "updated", {(reader.pk,)}, ("lent",)),
    ]
    assert found == [
        *ends,
        ("Loan", "created", set(), ()),
        *ends,
        ("Loan", "deleted", set(), ()),
    ]
    assert [item.count for changes, _ in EAR.behind for item in changes] == [1] * 6
