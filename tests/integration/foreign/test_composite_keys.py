"""Rows from Python by keys of several columns, as Django's `pk` gives them."""

import datetime
import uuid
from types import ModuleType

import pytest
from django.db.models import Q

from mainspring import Entity
from mainspring.assembly.assemble import assemble
from mainspring.errors import BadInput
from mainspring.execution.records import EntityRecords
from mainspring.operation.principal import ANONYMOUS
from tests.engines import engine_of
from tests.foreign.apps.keys.models import Desk, Slot, Tenant
from tests.integration.foreign.asking import EVERYTHING, domain_for

pytestmark = pytest.mark.django_db(databases=["default", "other"])


@pytest.fixture(params=["auto", "rows"])
def records(request):
    """Give the records of entities in both strategies."""
    domain = domain_for(request.param)

    def made(entity, who=EVERYTHING):
        return EntityRecords(
            engine=domain.engine, bindings=domain.bindings, entity=entity, principal=who
        )

    return made


@pytest.fixture
def desks(db):
    """Store three desks of two tenants."""
    tenants = [Tenant.objects.create(name=name) for name in ("one", "two")]
    return [
        Desk.objects.create(tenant=tenant, id=number, name="a\"b'")
        for tenant, number in ((tenants[0], 1), (tenants[0], 2), (tenants[1], 1))
    ]


def test_a_row_is_got_by_its_key(records, desks):
    for desk in desks:
        assert records("Desk").get(pk=desk.pk) == desk
        assert records("Desk").get(pk=list(desk.pk)) == desk
        assert list(records("Desk").exclude(pk=desk.pk)) == [one for one in desks if one != desk]


def test_rows_are_found_by_several_keys(records, desks):
    first, second, third = desks
    some = records("Desk").filter(pk__in=[first.pk, third.pk])
    assert list(some.order_by("pk")) == [first, third]
    assert list(records("Desk").exclude(pk__in={first.pk, third.pk})) == [second]
    assert records("Desk").filter(pk__in=[]).count() == 0
    assert records("Desk").filter(pk__in=(one.pk for one in desks)).count() == 3
    assert records("Desk").filter(Q(pk=first.pk) | Q(pk=second.pk)).count() == 2


def test_many_keys_are_no_deeper_than_few(records, desks):
    keys = [desks[1].pk, *((desks[0].tenant_id, number) for number in range(100, 3_100))]
    assert list(records("Desk").filter(pk__in=keys)) == [desks[1]]


class Slots(Entity[Slot]):
    fields = ("token",)


@pytest.fixture(params=["auto", "rows"])
def slots(request):
    """Give the records of slots, every part of whose key is shown."""
    module = ModuleType(__name__)
    module.Slots = Slots
    made = assemble(apps=["keys"], domains=[module])
    return EntityRecords(
        engine=engine_of(made, strategy=request.param),
        bindings=made.bindings,
        entity="Slot",
        principal=EVERYTHING,
    )


def test_a_part_that_is_not_shown_is_not_compared(records):
    with pytest.raises(BadInput, match="Slot has no 'token'"):
        records("Slot").filter(pk=("a", "2024-01-02", uuid.UUID(int=5)))


@pytest.mark.parametrize("text", ['"', "'", "\\", "a,b", "%", "Ω"])
def test_parts_hold_any_text(slots, text, db):
    day, token = datetime.date(2024, 1, 2), uuid.UUID(int=5)
    made = Slot.objects.create(room=text, day=day, token=token)
    Slot.objects.create(room="other", day=day, token=token)
    assert slots.get(pk=(text, day, token)) == made
    assert list(slots.filter(pk__in=[(text, "2024-01-02", str(token))])) == [made]


def test_a_key_is_found_behind_a_link(records, desks):
    first, *_ = desks
    assert records("Tenant").get(desks__pk=first.pk) == first.tenant
    assert records("Tenant").filter(desks__pk__in=[desks[2].pk]).count() == 1


@pytest.mark.parametrize(
    ("condition", "told"),
    [
        ({"pk": 5}, "several values"),
        ({"pk": (1,)}, "2 values, not 1"),
        ({"pk": (1, 2, 3)}, "2 values, not 3"),
        ({"pk": "12"}, "several values"),
        ({"pk": None}, "several values"),
        ({"pk": (1, "x")}, "cannot be compared with 'x'"),
        ({"pk__in": (1, 2)}, "several values"),
        ({"pk__in": 5}, "several values"),
        ({"pk__gt": (1, 2)}, "has several parts"),
        ({"pk__isnull": False}, "has several parts"),
        ({"pk__id": 5}, "has several parts"),
    ],
)
def test_what_is_no_key_is_refused(records, django_assert_num_queries, condition, told):
    with django_assert_num_queries(0), pytest.raises(BadInput) as refused:
        records("Desk").filter(**condition)
    assert told in refused.value.message


def test_a_key_opens_no_row_that_is_not_seen(records, desks):
    with pytest.raises(Exception, match=r"read Desk|Sign in"):
        records("Desk", ANONYMOUS).filter(pk=desks[0].pk).count()
