"""Scopes around operations are open while rows are read, not while the caller has them."""

from contextlib import contextmanager
from contextvars import ContextVar

import pytest
from django.db import connection, transaction

from mainspring.execution.cursors import seal
from mainspring.execution.engine import Engine
from mainspring.execution.records import EntityRecords
from mainspring.sources.sql.source import SqlSource
from mainspring.sources.sql.terms import Terms
from tests.vault import models
from tests.vault.asking import someone, vault

ROWS = 11
TENANT = ContextVar("TENANT", default="the caller's")


DATABASES = ["default", "other"]
IN_A_TRANSACTION = pytest.mark.django_db(databases=DATABASES)
IN_NONE = pytest.mark.django_db(databases=DATABASES, transaction=True)


@pytest.fixture(
    params=[
        pytest.param("in a transaction of the caller", marks=IN_A_TRANSACTION),
        pytest.param("in none", marks=IN_NONE),
    ]
)
def filled(request):
    """Fill a table."""
    assert connection.in_atomic_block is (request.param != "in none")
    models.Tag.objects.bulk_create(
        models.Tag(label=f"t{number}", weight=number) for number in range(ROWS)
    )


@contextmanager
def named(_principal):
    token = TENANT.set("the scope's")
    try:
        yield
    finally:
        TENANT.reset(token)


@contextmanager
def in_a_transaction(_principal):
    with transaction.atomic():
        yield


@pytest.fixture
def tags():
    opened = vault()

    def records(*around):
        engine = Engine(
            opened.index,
            source=SqlSource(
                opened.index, bindings=opened.bindings, terms=Terms(timeout=10.0), seal=seal
            ),
            tests=opened.bindings.tests,
            page_size=100,
            cached_plans=10,
            around=around,
        )
        found = EntityRecords(
            engine=engine, bindings=opened.bindings, entity="Tag", principal=someone()
        )
        return found.order_by("label")

    return records


LABELS = sorted(f"t{number}" for number in range(ROWS))


@pytest.mark.parametrize("size", [1, 3, 11, 100])
def test_the_scope_is_closed_while_the_caller_has_a_row(filled, tags, size):
    found = []
    for row in tags(named).iterator(chunk_size=size):
        assert TENANT.get() == "the caller's"
        found.append(row.label)
    assert found == LABELS


def test_the_scope_is_closed_when_the_caller_stops(filled, tags):
    rows = tags(named).iterator(chunk_size=2)
    next(rows)
    assert TENANT.get() == "the caller's"
    rows.close()
    assert TENANT.get() == "the caller's"


def test_each_chunk_is_read_inside_the_scope(filled, tags):
    seen = []

    @contextmanager
    def counting(_principal):
        seen.append("in")
        yield
        seen.append("out")

    rows = tags(counting).iterator(chunk_size=4)
    assert seen == []
    for number, _ in enumerate(rows):
        assert seen == ["in", "out"] * (1 + number // 4)
    assert seen == ["in", "out"] * 3


def test_two_iterators_take_turns(filled, tags):
    one, other = (tags(named).iterator(chunk_size=2) for _ in range(2))
    pairs = [(a.label, b.label) for a, b in zip(one, other, strict=True)]
    assert pairs == [(label, label) for label in LABELS]
    assert TENANT.get() == "the caller's"


@pytest.mark.parametrize("size", [1, 3, 100])
def test_a_scope_may_be_a_transaction(filled, tags, size):
    was = connection.in_atomic_block
    found = []
    for row in tags(in_a_transaction, named).iterator(chunk_size=size):
        assert connection.in_atomic_block is was
        found.append(row.label)
    assert found == LABELS
    assert [row.label for row in tags(in_a_transaction)] == LABELS


def test_what_a_scope_raises_reaches_the_caller(filled, tags):
    @contextmanager
    def closed(_principal):
        msg = "closed"
        raise LookupError(msg)
        yield

    with pytest.raises(LookupError, match="closed"):
        list(tags(closed).iterator())
