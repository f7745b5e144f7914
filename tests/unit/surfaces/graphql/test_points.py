"""Points of an operation: counted anew where they may differ, and only there."""

from mainspring.blueprint.expression import Slot
from mainspring.surfaces.graphql.points import Points

BOUNDS = (("limit", Slot(0)), ("offset", Slot(1)), ("first", Slot(3)), ("page", Slot(2)))


def counted(values_of_requests):
    """Ask for the points of several requests; give them, and the values that were counted."""
    seen = []

    def count(values):
        seen.append(tuple(values))
        return values[0] * 10 + values[3]

    points = Points(BOUNDS, count=count)
    return [points.of(values) for values in values_of_requests], seen


def test_other_numbers_of_rows_cost_other_points():
    requests = [(1, 0, 0, 1), (2, 0, 0, 1), (2, 0, 0, 3), (1, 0, 0, 1)]
    found, seen = counted(requests)
    assert found == [11, 21, 23, 11]
    assert seen == requests


def test_pages_of_one_size_are_counted_once():
    found, seen = counted([(1, 0, 1, 1), (1, 50, 2, 1), (1, 100, 3, 1)])
    assert found == [11, 11, 11]
    assert len(seen) == 1


def test_what_has_no_numbers_of_rows_is_counted_once():
    seen = []
    points = Points((), count=lambda values: seen.append(values) or 5)
    assert [points.of(()), points.of(())] == [5, 5]
    assert len(seen) == 1
