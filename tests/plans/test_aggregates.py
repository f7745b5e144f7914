"""Measures and groups of made-up rows are what Python makes of them."""

import json
import statistics
from collections import defaultdict
from datetime import date, timedelta
from decimal import Decimal

import pytest
from django.db import transaction
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.library import models
from tests.plans.recording import principal
from tests.plans.running import STRATEGIES, answer, unlimited

pytestmark = pytest.mark.django_db(databases=["default", "other"])
WHO = principal("role:librarian role:finance")
FIRST = date(2020, 1, 1)

VOLUMES = st.lists(
    st.tuples(
        st.none() | st.integers(-1_000, 1_000),
        st.none() | st.decimals("-999", "999", places=2),
        st.booleans(),
        st.none() | st.integers(0, 200).map(lambda days: FIRST + timedelta(days)),
        st.none() | st.integers(-50, 50).map(lambda number: number / 4),
    ),
    max_size=12,
)

DOCUMENT = """{
  volumeAggregate {
    count countDistinct(of: pages)
    sum { pages price rating } avg { pages rating } min { pages price published } max { rating }
    variance { pages } stddevPop { rating } any { lendable } all { lendable }
    list(orderBy: [{lendable: DESC}, {id: ASC}], limit: 5) { pages price lendable published rating }
    different: list(distinct: true) { pages }
    first: list(distinct: true, orderBy: [{id: DESC}]) { published }
    join(of: isbn, separator: "; ", orderBy: [{pages: ASC_NULLS_FIRST}, {id: DESC}], limit: 7)
    groups(by: [{lendable: true}], orderBy: [{sum: {pages: DESC}}]) {
      key { lendable } count sum { pages price } max { published }
      list(orderBy: {id: DESC}, limit: 3) { rating } join(of: isbn, orderBy: {id: ASC})
    }
    months: groups(by: [{published: MONTH}], fill: ZERO, having: {count: {lt: 3}}) {
      key { published } count sum { pages }
    }
  }
}"""


def make(rows):
    writer = models.Writer.objects.create(name="Somebody")
    models.Volume.objects.bulk_create(
        models.Volume(
            title=str(number),
            isbn=str(number),
            writer=writer,
            pages=pages,
            price=price,
            cost=0,
            lendable=lendable,
            published=published,
            rating=rating,
        )
        for number, (pages, price, lendable, published, rating) in enumerate(rows)
    )


def column(rows, place):
    return [row[place] for row in rows if row[place] is not None]


def total(values):
    return sum(values) if values else None


def text(value, places=None):
    if value is None:
        return None
    return str(value if places is None else value.quantize(Decimal(1).scaleb(-places)))


def month(value):
    return None if value is None else value.replace(day=1)


def months(rows):
    """Group by month, without gaps, those of fewer than three rows."""
    groups = defaultdict(list)
    for row in rows:
        groups[month(row[3])].append(row)
    known = [key for key in groups if key is not None]
    day = min(known, default=None)
    while known and day <= max(known):
        groups.setdefault(month(day), [])
        day = month(day + timedelta(days=31)).replace(day=1)
    ordered = sorted(groups, key=lambda key: (key is None, key))
    return [
        {
            "key": {"published": None if key is None else key.isoformat()},
            "count": len(groups[key]),
            "sum": {"pages": text(total(column(groups[key], 0)) if groups[key] else 0)},
        }
        for key in ordered
        if len(groups[key]) < 3
    ]


def by_truth(rows):
    found = []
    for lendable in (False, True):
        own = [row for row in rows if row[2] is lendable]
        if own:
            pages = total(column(own, 0))
            last = max(column(own, 3), default=None)
            group = {
                "key": {"lendable": lendable},
                "count": len(own),
                "sum": {"pages": text(pages), "price": text(total(column(own, 1)), 2)},
                "max": {"published": None if last is None else last.isoformat()},
                "list": {"rating": column(own, 4)[::-1][:3]},
                "join": ", ".join(
                    str(number) for number, row in enumerate(rows) if row[2] is lendable
                ),
            }
            # Null comes first where it is descending.
            found.append(((pages is not None, -(pages or 0), lendable), group))
    return [group for _, group in sorted(found, key=lambda item: item[0])]


def check_lists(found, rows):
    """Compare lists of values, and texts that are put together, with those of Python."""
    sorted_by = sorted(rows, key=lambda row: not row[2])
    pages, price, truths, published, rating = (column(sorted_by, place)[:5] for place in range(5))
    assert found["list"] == {
        "pages": pages,
        "price": [text(value, 2) for value in price],
        "lendable": truths,
        "published": [day.isoformat() for day in published],
        "rating": rating,
    }
    assert found["different"]["pages"] == sorted(set(column(rows, 0)))
    days = dict.fromkeys(column(rows[::-1], 3))
    assert found["first"]["published"] == [day.isoformat() for day in days]
    numbered = sorted(enumerate(rows), key=lambda item: -item[0])
    numbered.sort(key=lambda item: (item[1][0] is not None, item[1][0] or 0))
    assert found["join"] == ("; ".join(str(number) for number, _ in numbered[:7]) or None)


@settings(
    max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(rows=VOLUMES)
def test_measures_are_those_of_python(rows):
    with transaction.atomic():
        make(rows)
        answers = [answer(unlimited(strategy), DOCUMENT, {}, WHO) for strategy in STRATEGIES]
        transaction.set_rollback(True)
    assert answers[0] == answers[1]
    found = json.loads(answers[0])["data"]["volumeAggregate"]
    pages, price, truths, published, rating = (column(rows, place) for place in range(5))
    assert (found["count"], found["countDistinct"]) == (len(rows), len(set(pages)))
    assert found["sum"]["pages"] == text(total(pages))
    assert found["sum"]["price"] == text(total(price), 2)
    assert found["sum"]["rating"] == total(rating)
    assert found["avg"]["pages"] == pytest.approx(statistics.fmean(pages) if pages else None)
    assert found["avg"]["rating"] == pytest.approx(statistics.fmean(rating) if rating else None)
    assert found["min"]["pages"] == min(pages, default=None)
    assert found["min"]["price"] == text(min(price, default=None), 2)
    assert found["min"]["published"] == (min(published).isoformat() if published else None)
    assert found["max"]["rating"] == max(rating, default=None)
    variance = statistics.variance(pages) if len(pages) > 1 else None
    assert found["variance"]["pages"] == pytest.approx(variance)
    deviation = statistics.pstdev(rating) if rating else None
    assert found["stddevPop"]["rating"] == pytest.approx(deviation)
    assert found["any"]["lendable"] == (any(truths) if rows else None)
    assert found["all"]["lendable"] == (all(truths) if rows else None)
    check_lists(found, rows)
    assert found["groups"] == by_truth(rows)
    assert found["months"] == months(rows)
