"""Measures of the rows behind a link, written as Django's aggregates."""

from __future__ import annotations

from copy import copy
from typing import TYPE_CHECKING, Any

from django.db.models import Aggregate, F, Q
from django.db.models.expressions import Star

from mainspring.blueprint.measures import GATHERED
from mainspring.errors import BadInput
from mainspring.execution.aliases import Alias
from mainspring.execution.measures import Measures

if TYPE_CHECKING:
    from mainspring.blueprint.nodes import RelationNode
    from mainspring.execution.links import Links
    from mainspring.execution.lookups import Lookups

_EXAMPLE = 'Write Count("<link>") or Sum("<link>__<field>") with a link to many rows.'


def alias_of(aggregate: object, name: str, entity: str, *, links: Links, lookups: Lookups) -> Alias:
    """Read an aggregate of Django's.

    Args:
        aggregate: such as `Count("bookings", filter=Q(bookings__paid=True))`.
        name: that it is to have.
        entity: whose rows have the linked ones.
        links: finds the link.
        lookups: translates the filters of aggregates.

    Raises:
        BadInput: the name is taken, or it is no measure of the rows behind one link to many.
    """
    if "__" in name or name in links.index.fields(entity) or links.find(entity, name):
        msg = f"{name!r} is no free name: {entity} has it, or it holds two underscores."
        raise BadInput(msg)
    if not isinstance(aggregate, Aggregate):
        msg = f"{name} is no aggregate, but {type(aggregate).__name__}."
        raise BadInput(msg, hint=_EXAMPLE)
    made: Any = copy(aggregate)
    if made.default is not None:
        msg = f"{name} has a default; what has no value is null."
        raise BadInput(msg)
    relation, rest = _path(made, name, entity, links=links)
    made.source_expressions = [F(rest) if rest else Star()]
    made.filter = None if made.filter is None else _stripped(made.filter, name, relation)
    # A linked row is there once.
    made.distinct = made.distinct and bool(rest)
    measures = Measures(relation.target, links=links, lookups=lookups)
    ((figure, _),) = measures.named((), {name: made})
    if figure.measure.function in GATHERED:
        msg = f"{name} keeps the values of rows, which are neither compared nor sorted by."
        raise BadInput(msg, hint=_EXAMPLE)
    fields = links.index.fields(relation.target)
    return Alias(relation, figure.measure, fields.get(figure.measure.attribute), figure.rows)


def _path(made: Any, name: str, entity: str, *, links: Links) -> tuple[RelationNode, str]:
    """Find the link that an aggregate names, and what stands behind it there."""
    (source, *_) = made.get_source_expressions()
    if type(source) is not F:
        msg = f"{name} is made of an expression."
        raise BadInput(msg, hint=_EXAMPLE)
    path = str(vars(source)["name"])
    head, _, rest = path.partition("__")
    relation = links.find(entity, head)
    if relation is None:
        raise links.unknown(entity, head)
    if not relation.many or not relation.same_database:
        msg = f"{path} is no field of rows behind a link of {entity} to many."
        raise BadInput(msg, hint=_EXAMPLE)
    return relation, rest


def _stripped(condition: Any, name: str, relation: RelationNode) -> Q:
    """Let a condition speak of the linked rows alone, without the name of the link."""
    if not isinstance(condition, Q):  # of a later Django
        (condition, *_) = condition.get_source_expressions()
    children: list[Any] = []
    for child in condition.children:
        if not isinstance(child, tuple):
            if not isinstance(child, Q):
                msg = f"The filter of {name} holds an expression."
                raise BadInput(msg)
            children.append(_stripped(child, name, relation))
            continue
        head, _, rest = child[0].partition("__")
        if head not in {relation.attribute, relation.query} or not rest:
            msg = f"The filter of {name} speaks of {child[0]}."
            raise BadInput(msg, hint=f"Begin each lookup with {relation.query}__.")
        children.append((rest, child[1]))
    return Q.create(children, connector=condition.connector, negated=condition.negated)
