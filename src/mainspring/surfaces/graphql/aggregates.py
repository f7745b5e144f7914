"""From a document's measures of rows to what is asked of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mainspring.blueprint.expression import TRUE
from mainspring.blueprint.measured_fields import ASKED_OF, is_in
from mainspring.blueprint.measures import Function, Measure
from mainspring.errors import BadInput, LimitExceeded
from mainspring.operation.aggregate import (
    Box,
    Bucket,
    Figure,
    Fill,
    GroupBy,
    GroupOrder,
    Groups,
    KeyValue,
    Name,
)
from mainspring.operation.query import (
    Aggregate,
    Kind,
    PagePart,
    Part,
    Read,
    Tell,
    Text,
    Told,
    Wrapped,
)
from mainspring.surfaces.graphql.aggregate_types import NAMES_OF
from mainspring.surfaces.graphql.arguments import measures_by, orders
from mainspring.surfaces.graphql.given import Given, arguments_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from graphql import FieldNode as FieldAst

    from mainspring.blueprint.expression import Slot
    from mainspring.blueprint.nodes import EntityNode, RelationNode
    from mainspring.conf import Limits
    from mainspring.operation.aggregate import AggregateOutput, Gathering
    from mainspring.operation.query import Output, Selection
    from mainspring.surfaces.graphql.arguments import Conditions
    from mainspring.surfaces.graphql.collect import Collector
    from mainspring.surfaces.graphql.gatherings import Gatherings
    from mainspring.surfaces.graphql.schema import DomainSchema

    Fields = dict[str, list[FieldAst]]

_NOT_OF = {
    Function.COUNT_DISTINCT: ("are not told apart", "Name a field that is filtered by."),
    Function.JOIN: ("are no plain texts", "Name a field of texts, or ask for a list."),
}
"""Why a function is not made of a field, and what to do."""

_PLAIN = frozenset({Function.COUNT.value, "__typename"})


class Aggregates:
    """Translates measures of rows.

    Args:
        domain: the schema and what its names mean.
        conditions: translates conditions.
        gatherings: translates how values are put together, and reads numbers.
        collector: merges the selection sets.
        variables: coerced.
        limits: of one operation.
    """

    def __init__(
        self,
        domain: DomainSchema,
        *,
        conditions: Conditions,
        gatherings: Gatherings,
        collector: Collector,
        variables: Mapping[str, Any],
        limits: Limits,
    ) -> None:
        self._domain = domain
        self._conditions = conditions
        self._gatherings = gatherings
        self._collector = collector
        self._variables = variables
        self._limits = limits

    def root(self, key: str, asked: Fields, selection: Selection) -> Read:
        """Translate measures of the rows of a root field."""
        entity = self._domain.members[selection.entity].entity
        if not _is_count(asked):
            outputs = self._outputs(entity, entity.names.aggregate, asked)
            made = Aggregate(key, "", selection, outputs)
            return Read(key, Kind.AGGREGATE, selection, aggregate=made)
        parts = (
            PagePart(inner, Part.TYPE_NAME, inner=(("", entity.names.aggregate),))
            if merged[0].name.value == "__typename"
            else PagePart(inner, Part.TOTAL)
            for inner, merged in asked.items()
        )
        return Read(key, Kind.COUNT, selection, tuple(parts))

    def linked(
        self, key: str, relation: RelationNode, nodes: list[FieldAst], selection: Selection
    ) -> Output:
        """Translate measures of the rows behind a link."""
        entity = self._domain.members[selection.entity].entity
        asked = self._collector.object(nodes, entity.names.aggregate)
        if not _is_count(asked):
            outputs = self._outputs(entity, entity.names.aggregate, asked)
            return Aggregate(key, relation.name, selection, outputs)
        told = (
            Text(inner, entity.names.aggregate)
            if merged[0].name.value == "__typename"
            else Told(inner, relation.name, Tell.TOTAL, selection)
            for inner, merged in asked.items()
        )
        return Wrapped(key, tuple(told))

    def _outputs(
        self,
        entity: EntityNode,
        type_name: str,
        asked: Fields,
        by: tuple[GroupBy, ...] = (),
    ) -> tuple[AggregateOutput, ...]:
        outputs: list[AggregateOutput] = []
        for key, nodes in asked.items():
            match nodes[0].name.value:
                case "__typename":
                    outputs.append(Name(key, type_name))
                case "groups":
                    outputs.append(self._groups(key, entity, nodes))
                case "key":
                    outputs.append(Box(key, self._key(entity, nodes, by, ())))
                case Function.COUNT:
                    outputs.append(Figure(key, Measure(Function.COUNT)))
                case Function.COUNT_DISTINCT:
                    given = self._arguments(type_name, nodes)
                    measure = self._named(Function.COUNT_DISTINCT, entity, given["of"])
                    outputs.append(Figure(key, measure))
                case Function.JOIN:
                    given = self._arguments(type_name, nodes)
                    measure = self._named(Function.JOIN, entity, given["of"])
                    kept = self._gatherings.read(entity.name, given)
                    outputs.append(Figure(key, measure, gathering=kept))
                case Function.LIST:
                    given = self._arguments(type_name, nodes)
                    kept = self._gatherings.read(entity.name, given)
                    outputs.append(self._figures(key, entity, Function.LIST, nodes, kept))
                case name:
                    outputs.append(self._figures(key, entity, Function(name), nodes))
        return tuple(outputs)

    @staticmethod
    def _named(function: Function, entity: EntityNode, given: Given) -> Measure:
        """Make a measure of a field that an argument names."""
        attribute = given.value.name
        field = next(item for item in entity.fields if item.attribute == attribute)
        if not is_in(ASKED_OF[function], field):
            why, hint = _NOT_OF[function]
            msg = f"The values of {entity.name}.{field.name} {why}."
            raise BadInput(msg, hint=hint)
        return Measure(function, attribute)

    def _figures(
        self,
        key: str,
        entity: EntityNode,
        function: Function,
        nodes: list[FieldAst],
        kept: Gathering | None = None,
    ) -> Box:
        type_name = getattr(entity.names, NAMES_OF[function])
        fields = self._domain.members[entity.name].fields
        outputs = (
            Name(inner, type_name)
            if merged[0].name.value == "__typename"
            else Figure(
                inner,
                Measure(function, fields[merged[0].name.value].attribute),
                gathering=kept,
            )
            for inner, merged in self._collector.object(nodes, type_name).items()
        )
        return Box(key, tuple(outputs))

    def _arguments(self, type_name: str, nodes: list[FieldAst]) -> dict[str, Given]:
        fields = self._domain.schema.type_map[type_name].fields  # type: ignore[attr-defined]
        definition = fields[nodes[0].name.value]
        return arguments_of(definition, nodes[0], self._variables)

    def _groups(self, key: str, entity: EntityNode, nodes: list[FieldAst]) -> Groups:
        given = self._arguments(entity.names.aggregate, nodes)
        by = self._by(entity, given["by"])
        fill = given.get("fill", Given(None)).value
        start, end = (self._slot(given, name) for name in ("from", "to"))
        if fill is not None or start is not None or end is not None:
            _check_series(by)
        having = given.get("having", Given(None))
        asked = self._collector.object(nodes, entity.names.group)
        return Groups(
            key=key,
            by=by,
            outputs=self._outputs(entity, entity.names.group, asked, by),
            having=TRUE if having.value is None else self._conditions.having(entity.name, having),
            order=self._order(entity, given.get("orderBy", Given(None)), by),
            limit=self._gatherings.bounds.limit("limit", given),
            offset=self._gatherings.bounds.offset(given),
            zone=self._slot(given, "timeZone"),
            start=start,
            end=end,
            fill=None if fill is None else Fill(fill.name),
            most=self._limits.max_page_size,
        )

    def _slot(self, given: Mapping[str, Given], name: str) -> Slot | None:
        found = given.get(name)
        return None if found is None or found.value is None else self._conditions.slot(found)

    def _by(self, entity: EntityNode, given: Given) -> tuple[GroupBy, ...]:
        """Translate the values that rows are grouped by.

        Raises:
            BadInput: there is none, or the same one twice.
            LimitExceeded: there are too many, or they are nested too deeply.
        """
        found: list[GroupBy] = []
        for place in range(len(given.value)):
            found.extend(self._values(entity.name, given.inside(place), ()))
        if not found:
            msg = "by: rows are grouped by one value at least."
            raise BadInput(msg, hint="Leave groups out for measures of all rows.")
        if len(found) > self._limits.sort_keys:
            msg = f"Rows may be grouped by {self._limits.sort_keys} values."
            raise LimitExceeded(msg, limit="sort_keys")
        if len({item.path for item in found}) < len(found):
            msg = "by: rows are grouped by the same value twice."
            raise BadInput(msg, hint="Name each value once; groups may be asked for twice.")
        return tuple(found)

    def _values(self, entity: str, given: Given, path: tuple[str, ...]) -> list[GroupBy]:
        members = self._domain.members[entity]
        if len(path) > self._limits.filter_depth:
            msg = f"Conditions and sort keys may be nested {self._limits.filter_depth} deep."
            raise LimitExceeded(msg, limit="filter_depth")
        found: list[GroupBy] = []
        for name in given.value:
            inner = given.inside(name)
            if inner.value is None or inner.value is False:
                msg = f"by: {'.'.join((*path, name))} is neither true nor a bucket."
                raise BadInput(msg, hint="Leave out what rows are not grouped by.")
            if name in members.relations:
                relation = members.relations[name]
                found.extend(self._values(relation.target, inner, (*path, relation.name)))
            elif name in members.fields:
                unit = "" if inner.value is True else inner.value.name
                steps = (*path, members.fields[name].attribute)
                found.append(GroupBy(steps, Bucket(unit) if unit else None))
        return found

    def _key(
        self,
        entity: EntityNode,
        nodes: list[FieldAst],
        by: tuple[GroupBy, ...],
        path: tuple[str, ...],
    ) -> tuple[AggregateOutput, ...]:
        members = self._domain.members[entity.name]
        places = {item.path: place for place, item in enumerate(by)}
        outputs: list[AggregateOutput] = []
        for key, merged in self._collector.object(nodes, entity.names.group_key).items():
            name = merged[0].name.value
            if name in members.relations:
                relation = members.relations[name]
                target = self._domain.members[relation.target].entity
                outputs.append(Box(key, self._key(target, merged, by, (*path, relation.name))))
            elif name in members.fields:
                steps = (*path, members.fields[name].attribute)
                if steps not in places:
                    msg = f"key: rows are not grouped by {'.'.join((*path, name))}."
                    raise BadInput(msg, hint="Add it to by, or leave it out.")
                outputs.append(KeyValue(key, places[steps]))
            else:
                outputs.append(Name(key, entity.names.group_key))
        return tuple(outputs)

    def _order(
        self, entity: EntityNode, given: Given, by: tuple[GroupBy, ...]
    ) -> tuple[GroupOrder, ...]:
        """Translate the order of groups.

        Raises:
            BadInput: it is by a value that they are not of, or a direction is null.
            LimitExceeded: there are too many keys.
        """
        found: list[GroupOrder] = []
        for place in range(len(given.value or ())):
            item = given.inside(place)
            for name in item.value:
                found.extend(self._keys(entity, name, item, by))
        if len(found) > self._limits.sort_keys:
            msg = f"Groups may be sorted by {self._limits.sort_keys} keys."
            raise LimitExceeded(msg, limit="sort_keys")
        return tuple(found)

    def _keys(
        self, entity: EntityNode, name: str, given: Given, by: tuple[GroupBy, ...]
    ) -> list[GroupOrder]:
        members = self._domain.members
        if name != "key":
            only = Given({name: given.inside(name)}, None)
            return [
                GroupOrder(measure, descending, nulls_first)
                for measure, (descending, nulls_first) in measures_by(members[entity.name], only)
            ]
        inner = given.inside(name)
        if inner.value is None:
            msg = "orderBy: the direction of key is null."
            raise BadInput(msg, hint="Use ASC or DESC.")
        places = {item.path: place for place, item in enumerate(by)}
        found: list[GroupOrder] = []
        for key in orders(members, entity.name, Given([inner]), limits=self._limits):
            if key.by_search or key.measure is not None or key.path not in places:
                msg = "orderBy: groups are sorted by values that rows are grouped by."
                raise BadInput(msg, hint="Name one of those in by, or a measure.")
            found.append(GroupOrder(places[key.path], key.descending, key.nulls_first))
        return found


def _is_count(asked: Fields) -> bool:
    """Tell whether nothing but how many rows there are is asked for."""
    return all(merged[0].name.value in _PLAIN for merged in asked.values())


def _check_series(by: tuple[GroupBy, ...]) -> None:
    """Refuse gaps of groups that are of no span of the calendar, or of several.

    Raises:
        BadInput: they are.
    """
    number = sum(item.bucket is not None for item in by)
    if number != 1:
        msg = f"fill, from and to are of groups by one bucket, not by {number}."
        raise BadInput(msg, hint="Group by one date in buckets, such as DAY.")
