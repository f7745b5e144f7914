"""Which entities a read may look at: the Decisions that shape its plan."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mainspring.blueprint.expression import (
    Aggregated,
    Beside,
    Expression,
    Measured,
    OfType,
    Related,
    children,
)
from mainspring.operation.aggregate import Figure, Groups, flat
from mainspring.operation.query import Aggregate, Headline, Leaf, Link, Selection, Told, Wrapped

if TYPE_CHECKING:
    from collections.abc import Iterable

    from mainspring.blueprint.index import BlueprintIndex
    from mainspring.operation.aggregate import AggregateOutput
    from mainspring.operation.order import Order
    from mainspring.operation.query import Output, Read


def touched_entities(read: Read, *, index: BlueprintIndex) -> tuple[str, ...]:
    """List every entity whose Decision may have a say, each once; never too few."""
    found: dict[str, None] = {}
    _Tracer(index, found).selection(read.selection)
    if read.aggregate is not None:
        _Tracer(index, found).aggregate(read.selection.entity, read.aggregate)
    for part in read.parts:
        if part.selection is not None:
            _Tracer(index, found).selection(part.selection)
    return tuple(found)


class _Tracer:
    def __init__(self, index: BlueprintIndex, found: dict[str, None]) -> None:
        self._index = index
        self._found = found

    def selection(self, selection: Selection) -> None:
        entity = selection.entity
        self._found[entity] = None
        self._condition(entity, selection.where)
        for order in selection.order:
            self._order(entity, order)
        for attribute in selection.distinct:
            self._field(entity, attribute)
        if all(order.by_search for order in selection.order):
            self._own_order(entity)
        for path in self._index.entity(entity).search if selection.search else ():
            self._path(entity, path)
        for variant in selection.variants:
            self._found[variant.entity] = None
            self._outputs(variant.entity, variant.outputs)

    def _order(self, entity: str, order: Order) -> None:
        if order.by_search:
            return
        if not order.by_link and order.measure is None:
            self._member(entity, order.path)
            return
        here = entity
        for name in order.path:
            here = self._hop(here, name)
        if order.measure is None:
            self._own_order(here)
        else:
            self._field(here, order.measure.attribute)
            self._condition(here, order.rows)

    def _own_order(self, entity: str) -> None:
        for key in self._index.entity(entity).order:
            for path in key.needs:
                self._member(entity, path)

    def _member(self, here: str, path: tuple[str, ...]) -> None:
        for name in path[:-1]:
            here = self._hop(here, name)
        self._field(here, path[-1])

    def _outputs(self, entity: str, outputs: Iterable[Output]) -> None:
        for output in outputs:
            match output:
                case Leaf(_, attribute):
                    self._field(entity, attribute)
                case Headline():
                    for path in output.fields:
                        self._path(entity, path)
                case Link(_, name, selections):
                    self._hop(entity, name)
                    for selection in selections:
                        self.selection(selection)
                case Told(_, name, _, selection):
                    self._hop(entity, name)
                    self.selection(selection)
                case Aggregate(_, name):
                    self.aggregate(self._hop(entity, name), output)
                case Wrapped(_, inner):
                    self._outputs(entity, inner)

    def aggregate(self, entity: str, aggregate: Aggregate) -> None:
        self.selection(aggregate.selection)
        self._summed(entity, aggregate.outputs)

    def _summed(self, entity: str, outputs: Iterable[AggregateOutput]) -> None:
        for output in flat(outputs):
            match output:
                case Figure(_, measure, rows, gathering):
                    self._field(entity, measure.attribute)
                    self._condition(entity, rows)
                    for order in gathering.order if gathering is not None else ():
                        self._order(entity, order)
                case Groups():
                    self._groups(entity, output)

    def _groups(self, entity: str, groups: Groups) -> None:
        for key in groups.by:
            self._member(entity, key.path)
        self._condition(entity, groups.having)
        for order in groups.order:
            if not isinstance(order.by, int):
                self._field(entity, order.by.attribute)
                self._condition(entity, order.rows)
        self._summed(entity, groups.outputs)

    def _condition(self, entity: str, condition: Expression) -> None:
        if isinstance(condition, Related):
            self._condition(self._hop(entity, condition.relation), condition.condition)
            return
        if isinstance(condition, Aggregated):
            self._condition(self._hop(entity, condition.relation), condition.having)
            return
        if isinstance(condition, Measured):
            self._field(entity, condition.measure.attribute)
        if isinstance(condition, OfType):
            self._found.update((child.name, None) for child in self._index.descendants(entity))
        for attribute in getattr(condition, "path", ())[:1]:
            self._field(entity, attribute)
        other = getattr(condition, "operand", None)
        if isinstance(other, Beside):
            self._field(entity, other.attribute)
        for child in children(condition):
            self._condition(entity, child)

    def _hop(self, entity: str, name: str) -> str:
        relation = self._index.relation(entity, name)
        self._found.update(dict.fromkeys(relation.targets))
        for path in relation.needs:
            self._path(entity, path)
        for path in relation.target_needs:
            self._path(relation.target, path)
        return relation.target

    def _field(self, entity: str, attribute: str) -> None:
        node = self._index.fields(entity).get(attribute)
        for path in node.needs if node is not None else ():
            self._path(entity, path)

    def _path(self, entity: str, path: tuple[str, ...]) -> None:
        here = entity
        for number, step in enumerate(path):
            relation = next(
                (
                    item
                    for item in self._index.relations(here).values()
                    if step in {item.attribute, item.query}
                ),
                None,
            )
            if relation is None:
                if number == len(path) - 1:
                    self._field(here, step)
                return
            self._found.update(dict.fromkeys(relation.targets))
            here = relation.target
