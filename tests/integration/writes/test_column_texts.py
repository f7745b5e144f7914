"""Rows hold what Django would have stored, whatever their values, one by one and many at once."""

from datetime import UTC, timedelta, timezone
from decimal import Decimal

import pytest
from django.db import connection
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mainspring.sources.sql.insertion import Insertions
from mainspring.sources.sql.terms import Terms
from tests.office.models import Sample

pytestmark = pytest.mark.django_db

IS_POSTGRESQL = connection.vendor == "postgresql"
ZONE = timezone(timedelta(hours=5, minutes=30))


class Word(str):
    """A text of a class of its own."""

    __slots__ = ()


def _text(size=12):
    odd = st.sampled_from(["NULL", "null", '"', "\\", "{}", "{1,2}", ",", "%s", "%%", "a'b", " "])
    # No database of these tests stores NUL or half of a surrogate pair.
    plain = st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]))
    # Some drivers take texts of the class itself alone.
    kinds = (odd, plain, odd.map(Word)) if IS_POSTGRESQL else (odd, plain)
    return st.one_of(*kinds).map(lambda text: text[:size])


FINITE = st.floats(allow_nan=False, allow_infinity=False, allow_subnormal=False)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | _text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_text(), inner, max_size=3),
    max_leaves=5,
)
VALUES = {
    "label": _text(),
    "body": _text(200),
    "small": st.integers(-(2**15), 2**15 - 1),
    "count": st.integers(-(2**31), 2**31 - 1),
    "large": st.integers(-(2**63), 2**63 - 1),
    "price": st.decimals("-9999999999.99", "9999999999.99", places=2)
    | st.sampled_from([Decimal("1E+3"), Decimal("-0.00"), 7, "7.10"]),
    "ratio": (FINITE | st.sampled_from([float("inf"), 3])) if IS_POSTGRESQL else FINITE,
    "is_sure": st.booleans(),
    "day": st.dates(),
    "at": st.times(),
    "moment": st.datetimes(timezones=st.sampled_from([UTC, ZONE])).filter(
        lambda moment: 1970 < moment.year < 9999
    ),
    "mark": st.uuids(version=4),
    "facts": JSON,
}
NULLABLE = VALUES.keys() - {"label", "body"}
ROWS = st.lists(
    st.fixed_dictionaries(
        {name: st.none() | kind if name in NULLABLE else kind for name, kind in VALUES.items()}
    ),
    min_size=1,
    max_size=4,
)


def _stored(store, rows):
    Sample.objects.all().delete()
    store([Sample(**values) for values in rows])
    return list(Sample.objects.order_by("pk").values_list(*VALUES))


def _by_us(rows):
    asked = Insertions().store(rows, alias="default", terms=Terms(timeout=0), asked=None)
    if asked is None:  # as several rows where a database takes no lists
        Sample.objects.bulk_create(rows)


@given(rows=ROWS)
@settings(
    max_examples=150,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
def test_rows_are_stored_as_django_stores_them(rows):
    assert _stored(_by_us, rows) == _stored(Sample.objects.bulk_create, rows)
