"""Measures of rows written as Django's aggregates."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.db.models import Aggregate, Avg, Count, F, Max, Min, Q, StdDev, Sum, Variance
from django.db.models.expressions import Star

from mainspring.blueprint.expression import TRUE, Compare, Literal, all_of
from mainspring.blueprint.measured_fields import ASKED_OF, is_in, measured_type
from mainspring.blueprint.measures import GATHERED, Function, Measure
from mainspring.errors import BadInput
from mainspring.execution.gathered import JoinOf, ListOf
from mainspring.execution.orderings import Orderings
from mainspring.execution.prices import is_priced
from mainspring.operation.aggregate import Figure, Gathering

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from mainspring.blueprint.expression import Expression
    from mainspring.blueprint.nodes import RelationNode
    from mainspring.blueprint.types import TypeRef
    from mainspring.execution.links import Links
    from mainspring.execution.lookups import Lookups

_FUNCTIONS: Mapping[type[Aggregate], Function] = {
    Sum: Function.SUM,
    Avg: Function.AVG,
    Min: Function.MIN,
    Max: Function.MAX,
    StdDev: Function.STDDEV_POP,
    Variance: Function.VARIANCE_POP,
    ListOf: Function.LIST,
    JoinOf: Function.JOIN,
}
_TRUTHS = {"BoolAnd": Function.ALL, "BoolOr": Function.ANY}
_OF_SAMPLES = {
    Function.STDDEV_POP: Function.STDDEV,
    Function.VARIANCE_POP: Function.VARIANCE,
}

_KEPT = {"ArrayAgg": "ListOf", "StringAgg": "JoinOf"}
"""What stands for aggregates of Django's that not every database has."""
_ALL = 2**31 - 1
"""Values that are put together where nobody says how many."""

_HINT = "Use Count, Sum, Avg, Min, Max, StdDev, Variance, ListOf or JoinOf."
_MIXED = "Its amounts are in different currencies: expose the plain column, and group by currency."


class Measures:
    """Translates aggregates over the rows of an entity.

    Args:
        entity: whose rows they are.
        links: finds the links, and knows the blueprint.
        lookups: translates the filters of aggregates.
    """

    def __init__(self, entity: str, *, links: Links, lookups: Lookups) -> None:
        self._entity = entity
        self._links = links
        self._lookups = lookups

    def named(
        self, measures: tuple[Aggregate, ...], named: Mapping[str, Aggregate]
    ) -> Iterator[tuple[Figure, TypeRef]]:
        """Translate aggregates, each under its name, and tell what they are.

        Raises:
            BadInput: something is no aggregate that rows are summed up by.
        """
        for item in measures:
            yield self._figure(_name_of(item), item)
        for name, item in named.items():
            yield self._figure(name, item)

    def _figure(self, name: str, item: Any) -> tuple[Figure, TypeRef]:
        _check_aggregate(name, item)
        rows = self._rows(item)
        attribute = self._attribute(name, item)
        if isinstance(item, Count) and not vars(item)["distinct"]:
            return _count(name, attribute, rows)
        function = _function_of(name, item)
        field = self._links.index.fields(self._entity).get(attribute)
        if field is None or not is_in(ASKED_OF[function], field):
            msg = f"{name}: {function} is not made of {self._entity}.{attribute or '*'}."
            mixed = field is not None and is_priced(field)
            raise BadInput(msg, hint=_MIXED if mixed else "")
        kept = self._gathering(name, item) if isinstance(item, ListOf) else None
        figure = Figure(name, Measure(function, attribute), rows, kept)
        return figure, measured_type(function, field)

    def _gathering(self, name: str, item: ListOf) -> Gathering:
        """Translate how values are put together.

        Raises:
            BadInput: there is nothing of a name, or it is no number of values.
        """
        limit = item.limit
        if limit is not None and (type(limit) is not int or limit < 0):
            msg = f"{name}: the limit is {limit!r}; it is to be 0 or more."
            raise BadInput(msg)
        separator: Any = item.separator if isinstance(item, JoinOf) else ""
        if not isinstance(separator, str):
            msg = f"{name}: the separator is {separator!r}; it is to be a text."
            raise BadInput(msg)
        return Gathering(
            order=Orderings(self._links).all(self._entity, item.sorted_by),
            distinct=bool(vars(item)["distinct"]),
            limit=_ALL if limit is None else limit,
            separator=self._lookups.slot(separator),
        )

    def _rows(self, item: Any) -> Expression:
        found = item.filter
        if found is None:
            return TRUE
        condition = found if isinstance(found, Q) else found.get_source_expressions()[0]
        return self._lookups.condition(self._entity, condition)

    def _attribute(self, name: str, item: Aggregate) -> str:
        """Name the field that is summed up; empty for rows themselves."""
        first, *_ = item.get_source_expressions()
        if isinstance(first, Star):
            return ""
        if type(first) is not F:
            msg = f"{name} is made of an expression; give the name of a field."
            raise BadInput(msg, hint="Declare a computed field.")
        attribute = str(vars(first)["name"])
        if "__" in attribute:
            msg = f"{name} is made of {attribute}, which is not a field of {self._entity}."
            raise BadInput(msg, hint="Sum the rows behind a link up by themselves.")
        if attribute == "pk":
            return self._links.index.entity(self._entity).key[0]
        if attribute not in self._links.index.fields(self._entity):
            raise self._no_field(name, attribute)
        return attribute

    def _no_field(self, name: str, attribute: str) -> BadInput:
        """Say what to write in the place of something that is no field, such as a link."""
        relation = self._links.find(self._entity, attribute)
        if relation is None:
            return self._links.unknown(self._entity, attribute)
        link = relation.attribute
        msg = f"{name} is made of {link}, which is a link of {self._entity}."
        if relation.many:
            hint = f'Write alias({name}=Count("{link}")), or sum up the rows of {relation.target}.'
        else:
            hint = f'Count("pk", filter=Q({link}__isnull=False)) counts its rows'
            hint += self._distinct_hint(relation)
        return BadInput(msg, hint=hint)

    def _distinct_hint(self, relation: RelationNode) -> str:
        column = self._links.column(self._entity, relation)
        if column is None:
            return "."
        return (
            f'; to count different ones write `fields = ("{column}",)` in the entity, then'
            f' Count("{column}", distinct=True).'
        )


def _check_aggregate(name: str, item: Any) -> None:
    if not isinstance(item, Aggregate):
        msg = f"{name} is no aggregate, but {type(item).__name__}."
        raise BadInput(msg, hint='Give one such as Avg("price").')
    if item.default is not None:  # type: ignore[attr-defined]
        msg = f"{name} has a default; what has no value is None."
        raise BadInput(msg, hint="Leave it out, and put another value in the place of None.")


def _count(name: str, attribute: str, rows: Expression) -> tuple[Figure, TypeRef]:
    """Count rows, or those that have a value of a field."""
    if attribute:
        rows = all_of(rows, Compare((attribute,), "isnull", Literal(value=False)))
    return Figure(name, Measure(Function.COUNT), rows), measured_type(Function.COUNT)


def _name_of(item: Any) -> str:
    try:
        return str(item.default_alias)
    except (TypeError, AttributeError):
        msg = f"{type(item).__name__} needs a name."
        raise BadInput(msg, hint='Write aggregate(n=Count("*")).') from None


def _function_of(name: str, item: Any) -> Function:
    if isinstance(item, Count):
        return Function.COUNT_DISTINCT
    function = _FUNCTIONS.get(type(item)) or _TRUTHS.get(type(item).__name__)
    if function is None or (item.distinct and function not in GATHERED):
        kind = type(item).__name__
        msg = f"{name}: rows are not summed up by {kind} in this way."
        other = f"Write mainspring.{_KEPT[kind]}(...)." if kind in _KEPT else ""
        raise BadInput(msg, hint=other or _HINT)
    # Of a sample it is another function of the database.
    return _OF_SAMPLES[function] if str(item.function).endswith("_SAMP") else function
