"""What filters, orders and pages mean, worked out in Python on plain instances of Django's."""

import operator
from collections.abc import Callable, Mapping, Sequence
from datetime import date, time
from decimal import Decimal
from functools import cmp_to_key, partial
from statistics import pstdev, pvariance, stdev, variance
from typing import Any

from django.utils.dateparse import parse_datetime, parse_duration

from mainspring.blueprint.index import BlueprintIndex
from mainspring.blueprint.measured_fields import ASKED_OF, FieldSet
from mainspring.blueprint.measures import Function
from mainspring.blueprint.nodes import FieldNode, Origin
from mainspring.blueprint.types import Scalar
from tests.plans.generated import plain

Truth = bool | None  # None is unknown, as in SQL

_MEASURES: Mapping[Function, Callable[[Sequence[Any]], Any]] = {
    Function.COUNT_DISTINCT: lambda values: len(set(values)),
    Function.SUM: lambda values: sum(values[1:], values[0]) if values else None,
    Function.AVG: lambda values: sum(values[1:], values[0]) / len(values) if values else None,
    Function.MIN: lambda values: min(values, default=None),
    Function.MAX: lambda values: max(values, default=None),
    Function.STDDEV: lambda values: stdev(values) if len(values) > 1 else None,
    Function.VARIANCE: lambda values: variance(values) if len(values) > 1 else None,
    Function.STDDEV_POP: lambda values: pstdev(values) if values else None,
    Function.VARIANCE_POP: lambda values: pvariance(values) if values else None,
    Function.ALL: lambda values: all(values) if values else None,
    Function.ANY: lambda values: any(values) if values else None,
}
_PARSERS: Mapping[Scalar, Callable[[Any], Any]] = {
    Scalar.ID: str,
    Scalar.BIG_INT: int,
    Scalar.FLOAT: float,
    Scalar.DECIMAL: lambda value: Decimal(str(value)),
    Scalar.DATE: date.fromisoformat,
    Scalar.DATE_TIME: parse_datetime,
    Scalar.TIME: time.fromisoformat,
    Scalar.DURATION: parse_duration,
}
_COMPARE: Mapping[str, Callable[[Any, Any], bool]] = {
    "eq": operator.eq,
    "ne": operator.ne,
    "gt": operator.gt,
    "gte": operator.ge,
    "lt": operator.lt,
    "lte": operator.le,
    "in": lambda value, given: value in given,
    "notIn": lambda value, given: value not in given,
}
# Values that the library computes in the database.
_COMPUTED: Mapping[tuple[str, str], Callable[[Any], Any]] = {
    ("Volume", "long"): lambda row: None if row.pages is None else row.pages > 300,
    ("Volume", "margin"): lambda row: None if row.price is None else row.price - row.cost,
    ("Keeper", "total"): lambda row: None if row.bonus is None else row.wage + row.bonus,
}
# Where the links lead that the library declares; no instance of Django's knows them.
_DECLARED: Mapping[tuple[str, str], Callable[[Any, list[Any]], list[Any]]] = {
    ("Volume", "best"): lambda row, others: sorted(
        (other for other in others if other.volume_id == row.pk),
        key=lambda other: (other.stars, other.text),
        reverse=True,
    )[:1],
    ("Volume", "cheaper"): lambda row, others: [
        other
        for other in others
        if other.writer_id == row.writer_id and None not in {other.price, row.price}
        if other.price < row.price
    ],
    ("Copy", "beside"): lambda row, others: [
        other for other in others if other.rack_id == row.rack_id is not None and other != row
    ],
    ("Borrowing", "ticket"): lambda row, others: [
        other for other in others if other.pk == row.patron_id
    ],
    ("Borrowing", "before"): lambda row, others: sorted(
        (other for other in others if other.patron_id == row.patron_id and other.taken < row.taken),
        key=lambda other: other.taken,
    )[-1:],
}


class Reference:
    """Answers questions about the rows of a domain without a statement of ours.

    Args:
        index: tells which attributes stand behind the names.
        models: by entity.
    """

    def __init__(self, index: BlueprintIndex, models: Mapping[str, Any]) -> None:
        self._index = index
        self._models = models
        self._linked: dict[tuple[str, Any, str], list[Any]] = {}
        self._rows: dict[str, list[Any]] = {}

    def rows(self, entity: str) -> list[Any]:
        """List all rows of an entity, by key."""
        if entity not in self._rows:
            self._rows[entity] = list(self._models[entity]._default_manager.order_by("pk"))
        return self._rows[entity]

    def linked(self, entity: str, row: Any, name: str) -> list[Any]:
        """List the rows behind a link, by key."""
        key = (entity, row.pk, name)
        if key not in self._linked:
            relation = self._index.relation(entity, name)
            declared = _DECLARED.get((entity, name))
            if declared is not None:
                self._linked[key] = declared(row, self.rows(relation.target))
                return self._linked[key]
            found: Any = getattr(row, relation.attribute, None)
            if relation.many:
                self._linked[key] = list(found.order_by("pk"))
            else:
                self._linked[key] = [] if found is None else [found]
        return self._linked[key]

    # Conditions ------------------------------------------------------------------------------

    def fits(self, entity: str, row: Any, where: Mapping[str, Any] | None) -> Truth:
        """Tell whether a row meets all conditions of an object."""
        return _all([self._item(entity, row, name, item) for name, item in (where or {}).items()])

    def _item(self, entity: str, row: Any, name: str, item: Any) -> Truth:
        if item is None:
            return True
        if name == "not":
            return _not(self.fits(entity, row, item))
        if name in {"and", "or"}:
            truths = [self.fits(entity, row, inner) for inner in item]
            return _all(truths) if name == "and" or not item else _any(truths)
        for field in self._index.fields(entity).values():
            if field.name == name:
                return self._field(entity, row, field, item)
        return self._relation(entity, row, name, item)

    def _relation(self, entity: str, row: Any, name: str, item: Mapping[str, Any]) -> Truth:
        relation = self._index.relation(entity, name)
        rows = self.linked(entity, row, name)
        if not relation.many:
            return any(self.fits(relation.target, linked, item) is True for linked in rows)
        found: list[Truth] = []
        for quantifier, where in item.items():
            if quantifier == "aggregate" and where is not None:
                found.append(self._having(relation.target, rows, where))
            elif where is not None:
                truths = [self.fits(relation.target, linked, where) is True for linked in rows]
                found.append(
                    {"some": any(truths), "none": not any(truths), "every": all(truths)}[quantifier]
                )
        return _all(found)

    def _having(self, entity: str, rows: Sequence[Any], item: Mapping[str, Any]) -> Truth:
        """Tell whether rows together meet all conditions of an object."""
        where = item.get("where")
        rows = [row for row in rows if self.fits(entity, row, where) is True]
        found: list[Truth] = []
        for name, inner in item.items():
            if inner is None or name == "where":
                continue
            if name == "not":
                found.append(_not(self._having(entity, rows, inner)))
            elif name in {"and", "or"}:
                truths = [self._having(entity, rows, one) for one in inner]
                found.append(_all(truths) if name == "and" or not inner else _any(truths))
            elif name == "count":
                found.append(_compared(len(rows), inner, lambda given: given))
            else:
                found += self._measures(entity, rows, Function(name), inner)
        return _all(found)

    def _measures(
        self, entity: str, rows: Sequence[Any], function: Function, item: Mapping[str, Any]
    ) -> list[Truth]:
        found = []
        for field in self._index.fields(entity).values():
            given = item.get(field.name)
            if given is not None:
                numbers = ASKED_OF[function] in {FieldSet.NUMBERS, FieldSet.AMOUNTS}
                numbers &= field.type.scalar is not Scalar.DURATION
                own = not numbers and function is not Function.COUNT_DISTINCT
                value = self.measure(entity, rows, function, field)
                read = partial(self._given, field) if own else _number
                found.append(_compared(value, given, read))
        return found

    def measure(
        self, entity: str, rows: Sequence[Any], function: Function, field: FieldNode
    ) -> Any:
        """Sum up the values of rows."""
        values = [self.value(entity, row, field) for row in rows]
        return _MEASURES[function]([value for value in values if value is not None])

    def _field(self, entity: str, row: Any, field: FieldNode, item: Mapping[str, Any]) -> Truth:
        value = self.value(entity, row, field)
        if field.type.scalar is Scalar.ID and value is not None:
            value = str(value)
        return _compared(value, item, partial(self._given, field))

    def value(self, entity: str, row: Any, field: FieldNode) -> Any:
        """Give the value of a field."""
        if field.origin is Origin.EXPRESSION:
            return _COMPUTED[entity, field.attribute](row)
        return getattr(row, field.attribute)

    def _given(self, field: FieldNode, given: Any) -> Any:
        if isinstance(given, list):
            return [self._given(field, item) for item in given]
        if field.type.enum is not None:
            values = self._index.enum(field.type.enum).values
            return next(stored for name, stored, _ in values if name == given)
        return _PARSERS.get(field.type.scalar, lambda value: value)(plain(given))

    # Orders ----------------------------------------------------------------------------------

    def in_own_order(self, entity: str, link: str, rows: Sequence[Any]) -> list[Any]:
        """Sort rows, which are in the order of their keys, as a declared link does."""
        found = list(rows)
        for key in reversed(self._index.relation(entity, link).order):
            (attribute,) = key.path
            found.sort(key=operator.attrgetter(attribute), reverse=key.descending)
        return found

    def ordered(
        self, entity: str, rows: Sequence[Any], order: Sequence[Mapping[str, Any]]
    ) -> list[Any]:
        """Sort rows that are in the order of their keys."""
        found = list(rows)
        keys = [key for item in order for key in self._keys(entity, item)]
        for path, direction in reversed(keys):
            found.sort(key=cmp_to_key(self._comparer(entity, path, direction)))
        return found

    def _keys(self, entity: str, item: Mapping[str, Any]) -> list[tuple[tuple[str, ...], str]]:
        found: list[tuple[tuple[str, ...], str]] = []
        relations = self._index.relations(entity)
        measured = {item.aggregate: item.name for item in relations.values() if item.aggregate}
        for name, inner in item.items():
            if name in measured:
                keys = _measures_of(inner)
                found.extend(((measured[name], *path), direction) for path, direction in keys)
            elif name in relations:
                below = self._keys(relations[name].target, inner)
                found.extend(((name, *path), direction) for path, direction in below)
            else:
                found.append(((name,), str(inner)))
        return found

    def _comparer(
        self, entity: str, path: tuple[str, ...], direction: str
    ) -> Callable[[Any, Any], int]:
        descending = direction.startswith("DESC")
        nulls_first = direction.endswith("FIRST") or direction == "DESC"

        def compare(one: Any, other: Any) -> int:
            first, second = self._at(entity, one, path), self._at(entity, other, path)
            if first is None or second is None:
                place = (second is None) - (first is None)
                return -place if not nulls_first else place
            place = (first > second) - (first < second)
            return -place if descending else place

        return compare

    def _at(self, entity: str, row: Any, path: tuple[str, ...]) -> Any:
        head, *rest = path
        if not rest:
            fields = self._index.fields(entity).values()
            return self.value(entity, row, next(item for item in fields if item.name == head))
        rows = self.linked(entity, row, head)
        target = self._index.relation(entity, head).target
        if self._index.relation(entity, head).many:
            function, *names = rest
            fields = self._index.fields(target).values()
            measured = [item for item in fields if item.name in names]
            made = partial(self.measure, target, rows, Function(function))
            return made(measured[0]) if measured else len(rows)
        return self._at(target, rows[0], tuple(rest)) if rows else None


def _measures_of(item: Mapping[str, Any]) -> list[tuple[tuple[str, ...], str]]:
    """List the measures that are sorted by, and in which direction."""
    found: list[tuple[tuple[str, ...], str]] = []
    for function, inner in item.items():
        if isinstance(inner, Mapping):
            found += [((function, name), str(direction)) for name, direction in inner.items()]
        else:
            found.append(((function,), str(inner)))
    return found


def _number(given: Any) -> Any:
    return [_number(item) for item in given] if isinstance(given, list) else float(given)


def _compared(value: Any, item: Mapping[str, Any], read: Callable[[Any], Any]) -> Truth:
    """Tell whether a value meets all conditions of an object."""
    truths: list[Truth] = []
    for name, given in item.items():
        if name == "isNull":
            truths.append((value is None) is given)
        elif value is None:
            # Nothing is in an empty list, not even what is unknown.
            truths.append({"in": False, "notIn": True}.get(name) if given == [] else None)
        else:
            truths.append(_COMPARE[name](value, read(given)))
    return _all(truths)


def _all(truths: Sequence[Truth]) -> Truth:
    return False if False in truths else None if None in truths else True


def _any(truths: Sequence[Truth]) -> Truth:
    return _not(_all([_not(truth) for truth in truths]))


def _not(truth: Truth) -> Truth:
    return None if truth is None else not truth
