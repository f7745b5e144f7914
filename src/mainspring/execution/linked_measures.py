"""Measures of the rows behind a link, written as Django's aggregates."""

from __future__ import annotations

from copy import copy
from typing import TYPE_CHECKING, Any

from django.db.models import Aggregate, F, Q
from django.db.models.expressions import Star

from mainspring.errors import BadInput
from mainspring.execution.aliases import Alias
from mainspring.execution.gathered import ListOf
from mainspring.execution.measures import Measures
from mainspring.execution.sort_names import named_key

if TYPE_CHECKING:
    from collections.abc import Iterable

    from django.db.models import Model

    from mainspring.blueprint.nodes import RelationNode
    from mainspring.execution.links import Links
    from mainspring.execution.lookups import Lookups

_INTERNAL = ("_", "ms_")
"""How names begin of what instances hold for Django, packages and ourselves."""
_EXAMPLE = 'Write Count("<link>") or Sum("<link>__<field>") with a link to many rows.'


def alias_of(aggregate: object, name: str, entity: str, *, links: Links, lookups: Lookups) -> Alias:
    """Read an aggregate of Django's.

    Args:
        aggregate: such as `Count("bookings", filter=Q(bookings__paid=True))`.
        name: that it is to have.
        entity: whose rows have the linked ones.
        links: finds the links.
        lookups: translates the filters of aggregates.

    Raises:
        BadInput: the name is taken, or it is no measure of the rows behind a link to many.
    """
    _check_free(name, entity, links=links)
    if not isinstance(aggregate, Aggregate):
        msg = f"{name} is no aggregate, but {type(aggregate).__name__}."
        raise BadInput(msg, hint=_EXAMPLE)
    made: Any = copy(aggregate)
    if made.default is not None:
        msg = f"{name} has a default; what has no value is null."
        raise BadInput(msg)
    way, rest = _way(made, name, entity, links=links)
    *hops, relation = way
    stripped = _Stripped(name, way)
    made.source_expressions = [F(rest) if rest else Star()]
    made.filter = None if made.filter is None else stripped.condition(made.filter)
    # A linked row is there once.
    made.distinct = made.distinct and bool(rest)
    if isinstance(made, ListOf):
        made.sorted_by = tuple(map(stripped.key, made.sorted_by))
    measures = Measures(relation.target, links=links, lookups=lookups)
    ((figure, _),) = measures.named((), {name: made})
    fields = links.index.fields(relation.target)
    return Alias(
        relation,
        figure.measure,
        fields.get(figure.measure.attribute),
        figure.rows,
        hops=tuple(hops),
        gathering=figure.gathering,
    )


def check_attributes(names: Iterable[str], model: type[Model]) -> None:
    """Refuse names under which instances of a model hold something else, or may do so.

    Raises:
        BadInput: one is such a name.
    """
    for name in names:
        if hasattr(model, name) or name.startswith(_INTERNAL):
            msg = f"{name!r} is no free name: instances of {model.__name__} have it."
            raise BadInput(msg)


def _check_free(name: str, entity: str, *, links: Links) -> None:
    taken = name in links.index.fields(entity) or links.find(entity, name) is not None
    if taken or name == "pk" or "__" in name or not name.isidentifier():
        msg = f"{name!r} is no free name: {entity} has it, or it holds two underscores."
        raise BadInput(msg, hint="Take a name of letters, digits and single underscores.")


def _way(made: Any, name: str, entity: str, *, links: Links) -> tuple[list[RelationNode], str]:
    """Find the links that an aggregate names, the last one to many, and what stands behind them."""
    (source, *_) = made.get_source_expressions()
    if type(source) is not F:
        msg = f"{name} is made of an expression."
        raise BadInput(msg, hint=_EXAMPLE)
    path = str(vars(source)["name"])
    way: list[RelationNode] = []
    head, rest, here = "", path, entity
    while rest and not (way and way[-1].many):
        head, _, rest = rest.partition("__")
        relation = links.find(here, head)
        if relation is None:
            if head in links.index.fields(here):
                break
            raise links.unknown(here, head)
        way.append(relation)
        here = relation.target
    if not way or not way[-1].many:
        msg = f"{path} is no field of rows behind a link of {entity} to many."
        raise BadInput(msg, hint=_EXAMPLE)
    return way, rest


class _Stripped:
    """Lets names speak of linked rows alone, without the links that lead to them."""

    def __init__(self, name: str, way: list[RelationNode]) -> None:
        self._name = name
        self._way = way

    def condition(self, condition: Any) -> Q:
        if not isinstance(condition, Q):  # of a later Django
            (condition, *_) = condition.get_source_expressions()
        children: list[Any] = []
        for child in condition.children:
            if isinstance(child, tuple):
                lookup = self._rest("filter", child[0])
                children.append((lookup, self._value(child[1])))
            elif isinstance(child, Q):
                children.append(self.condition(child))
            else:
                msg = f"The filter of {self._name} holds an expression."
                raise BadInput(msg)
        return Q.create(children, connector=condition.connector, negated=condition.negated)

    def key(self, key: Any) -> str:
        """Strip a key of an order."""
        if not isinstance(key, str):
            msg = f"The order of {self._name} is of names, not of {type(key).__name__}."
            raise BadInput(msg)
        name, _ = named_key(key)
        sign = "-" if name.startswith("-") else ""
        return sign + self._rest("order", name.removeprefix("-"))

    def _value(self, value: Any) -> Any:
        if type(value) is not F:
            return value
        return F(self._rest("filter", str(vars(value)["name"])))

    def _rest(self, of: str, name: str) -> str:
        parts = name.split("__")
        known = zip(self._way, parts, strict=False)
        fits = all(part in {link.attribute, link.query} for link, part in known)
        if not fits or len(parts) <= len(self._way):
            msg = f"The {of} of {self._name} speaks of {name}."
            prefix = "".join(f"{link.query}__" for link in self._way)
            raise BadInput(msg, hint=f"Begin each lookup with {prefix}.")
        return "__".join(parts[len(self._way) :])
