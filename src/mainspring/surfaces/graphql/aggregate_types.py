"""The types of measures of rows and of groups of them; objects share the fields that are alike."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from graphql import (
    GraphQLArgument,
    GraphQLBoolean,
    GraphQLEnumType,
    GraphQLEnumValue,
    GraphQLField,
    GraphQLInputField,
    GraphQLInputObjectType,
    GraphQLInt,
    GraphQLList,
    GraphQLNonNull,
    GraphQLObjectType,
    GraphQLString,
)

from mainspring.blueprint.measured_fields import ASKED_OF, FieldSet, measured_type
from mainspring.blueprint.measures import Function
from mainspring.blueprint.types import Scalar
from mainspring.operation.aggregate import Bucket, Fill
from mainspring.surfaces.graphql.gatherings import GatheringArguments
from mainspring.surfaces.graphql.named import Named
from mainspring.surfaces.graphql.named_types import InputType, ObjectType
from mainspring.surfaces.graphql.scalars import DATE_OR_MOMENT, SCALARS, TIME_ZONE

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from graphql import GraphQLNamedType, GraphQLOutputType

    from mainspring.blueprint.index import BlueprintIndex
    from mainspring.blueprint.nodes import EntityNode, FieldNode, RelationNode
    from mainspring.surfaces.graphql.input_types import InputTypes

NAMES_OF: dict[Function, str] = {
    Function.SUM: "sums",
    Function.AVG: "averages",
    Function.MIN: "extremes",
    Function.MAX: "extremes",
    Function.STDDEV: "deviations",
    Function.STDDEV_POP: "deviations",
    Function.VARIANCE: "deviations",
    Function.VARIANCE_POP: "deviations",
    Function.ALL: "flags",
    Function.ANY: "flags",
    Function.LIST: "lists",
}
"""The names of an entity that the types of functions of fields have."""

_TOLD = {
    Function.SUM: "Sums of the values.",
    Function.AVG: "Means of the values.",
    Function.MIN: "The smallest values.",
    Function.MAX: "The greatest values.",
    Function.STDDEV: "Standard deviations, of a sample: null where there is just one value.",
    Function.STDDEV_POP: "Standard deviations, of all values that there are.",
    Function.VARIANCE: "Variances, of a sample: null where there is just one value.",
    Function.VARIANCE_POP: "Variances, of all values that there are.",
    Function.ALL: "Whether all values are true.",
    Function.ANY: "Whether one of the values is true.",
    Function.LIST: "The values themselves, without nulls.",
}


_WITHOUT_SOME = frozenset({Scalar.FLOAT, Scalar.DECIMAL})
"""Numbers that are not of every value that a database may hold."""


class AggregateTypes:
    """Makes these types, each once.

    Args:
        index: the blueprint.
        inputs: the input types.
    """

    def __init__(self, index: BlueprintIndex, *, inputs: InputTypes) -> None:
        self._index = index
        self._inputs = inputs
        self._objects: dict[str, GraphQLObjectType] = {}
        self._by: dict[str, GraphQLInputObjectType] = {}
        self._shared: dict[str, GraphQLField] = {}
        self._alike: dict[str, dict[str, GraphQLField]] = {}
        count = GraphQLNonNull(GraphQLInt)
        self._count = GraphQLField(count, description="How many rows.")
        self._flag = GraphQLInputField(GraphQLBoolean)
        self._gatherings = GatheringArguments()
        self._limits = {
            "limit": GraphQLArgument(GraphQLInt, description="How many groups at most."),
            "offset": GraphQLArgument(GraphQLInt, description="How many groups to skip."),
            "timeZone": GraphQLArgument(
                TIME_ZONE, description="Of buckets; the server's own when not given."
            ),
            "from": GraphQLArgument(
                DATE_OR_MOMENT, description="Only buckets from the one that holds it."
            ),
            "to": GraphQLArgument(DATE_OR_MOMENT, description="Only buckets that begin before it."),
            "fill": GraphQLArgument(
                self._fill, description="Tell of buckets without rows, too, and what of them."
            ),
        }

    def all(self) -> list[GraphQLNamedType]:
        """List the types that lead to others, so that the schema need not follow them."""
        made: list[GraphQLNamedType] = []
        for entity in self._index.blueprint.entities:
            made += (self._key(entity), self._group_by(entity))
        return made

    def aggregate(self, entity: EntityNode) -> GraphQLObjectType:
        """Give the type of measures of an entity's rows."""
        return self._object(entity.names.aggregate, lambda: self._aggregate_fields(entity))

    def _object(
        self, name: str, fields: Callable[[], dict[str, GraphQLField]]
    ) -> GraphQLObjectType:
        made = self._objects.get(name)
        if made is None:
            made = self._objects[name] = ObjectType(name, fields)
        return made

    def _aggregate_fields(self, entity: EntityNode) -> dict[str, GraphQLField]:
        fields = dict(self._measures(entity))
        fields["groups"] = GraphQLField(
            GraphQLNonNull(GraphQLList(GraphQLNonNull(self._group(entity)))),
            args=self._group_arguments(entity),
            description="Groups of the rows that have the same values.",
        )
        return fields

    def _measures(self, entity: EntityNode) -> dict[str, GraphQLField]:
        """Give the fields that all rows and groups of them have alike."""
        known = self._alike.get(entity.name)
        if known is not None:
            return known
        fields = {Function.COUNT.value: self._count}
        enum = self._inputs.names.fields(entity)
        if enum is not None and self._grouped(entity):
            fields[Function.COUNT_DISTINCT.value] = GraphQLField(
                GraphQLNonNull(GraphQLInt),
                args={"of": GraphQLArgument(GraphQLNonNull(enum))},
                description="How many different values.",
            )
        for function, kind in NAMES_OF.items():
            asked = self._inputs.measures.fields.of(ASKED_OF[function], entity)
            if asked:
                name = getattr(entity.names, kind)
                type_ = self._object(name, self._of_fields(function, asked))
                fields[function.value] = self._summed(function, GraphQLNonNull(type_), entity)
        if enum is not None and self._inputs.measures.fields.of(FieldSet.TEXTS, entity):
            arguments = self._gatherings.of_texts(enum, self._inputs.order(entity))
            fields[Function.JOIN.value] = GraphQLField(
                GraphQLString, args=arguments, description="Texts, put together to one."
            )
        self._alike[entity.name] = fields
        return fields

    def _summed(
        self, function: Function, type_: GraphQLOutputType, entity: EntityNode
    ) -> GraphQLField:
        told = _TOLD[function]
        if function is not Function.LIST:
            return self._field(type_, name=f"{function} {type_}", description=told)
        arguments = self._gatherings.of_list(self._inputs.order(entity))
        return GraphQLField(type_, args=arguments, description=told)

    def _of_fields(
        self, function: Function, asked: tuple[FieldNode, ...]
    ) -> Callable[[], dict[str, GraphQLField]]:
        def fields() -> dict[str, GraphQLField]:
            return {field.name: self._measure(function, field) for field in asked}

        return fields

    def _measure(self, function: Function, field: FieldNode) -> GraphQLField:
        if function is Function.LIST:
            return self._list(field)
        type_ = measured_type(function, field)
        if type_ == field.type:
            return self._value(field)
        return self._field(SCALARS[type_.scalar])

    def _list(self, field: FieldNode) -> GraphQLField:
        """Give the field for values, of which some may be none that JSON or an enum has."""
        value: Any = self._inputs.value(field)
        sure = field.type.enum is None and field.type.scalar not in _WITHOUT_SOME
        return self._field(GraphQLNonNull(GraphQLList(GraphQLNonNull(value) if sure else value)))

    def _value(self, field: FieldNode) -> GraphQLField:
        """Give the field for a value of an entity's field, which may be missing."""
        return self._field(self._inputs.value(field))

    def _field(
        self, type_: GraphQLOutputType, *, name: str = "", description: str | None = None
    ) -> GraphQLField:
        key = name or str(type_)
        made = self._shared.get(key)
        if made is None:
            made = self._shared[key] = GraphQLField(type_, description=description)
        return made

    def _group(self, entity: EntityNode) -> GraphQLObjectType:
        def fields() -> dict[str, GraphQLField]:
            key = self._field(GraphQLNonNull(self._key(entity)))
            return {"key": key, **self._measures(entity)}

        return self._object(entity.names.group, fields)

    def _key(self, entity: EntityNode) -> GraphQLObjectType:
        return self._object(entity.names.group_key, lambda: self._key_fields(entity))

    def _key_fields(self, entity: EntityNode) -> dict[str, GraphQLField]:
        fields = {field.name: self._value(field) for field in self._grouped(entity)}
        for relation in _ways(entity):
            target = self._key(self._index.entity(relation.target))
            fields[relation.name] = self._field(GraphQLNonNull(target))
        return fields or {"_": GraphQLField(GraphQLBoolean, description="Nothing to group by.")}

    def _group_by(self, entity: EntityNode) -> GraphQLInputObjectType:
        name = entity.names.group_by
        made = self._by.get(name)
        if made is None:
            made = self._by[name] = InputType(name, lambda: self._group_by_fields(entity))
        return made

    def _group_by_fields(self, entity: EntityNode) -> dict[str, GraphQLInputField]:
        fields = {field.name: self._way(field) for field in self._grouped(entity)}
        for relation in _ways(entity):
            target = self._group_by(self._index.entity(relation.target))
            fields[relation.name] = self._inputs.field(target)
        return fields or {"_": GraphQLInputField(GraphQLBoolean)}

    def _grouped(self, entity: EntityNode) -> tuple[FieldNode, ...]:
        """List the fields that rows are grouped by."""
        return self._inputs.measures.fields.of(FieldSet.DISTINCT, entity)

    def _way(self, field: FieldNode) -> GraphQLInputField:
        """Give the field for a value that rows are grouped by, and how."""
        if field.type.enum is None and field.type.scalar is Scalar.DATE:
            return self._inputs.field(self._dates)
        if field.type.enum is None and field.type.scalar is Scalar.DATE_TIME:
            return self._inputs.field(self._moments)
        return self._flag

    def _group_arguments(self, entity: EntityNode) -> dict[str, GraphQLArgument]:
        by: Any = GraphQLNonNull(GraphQLList(GraphQLNonNull(self._group_by(entity))))
        order: Any = GraphQLList(GraphQLNonNull(self._group_order(entity)))
        return {
            "by": GraphQLArgument(by, description="Values that the rows of a group share."),
            "having": GraphQLArgument(
                self._inputs.measures.having(entity), description="Which groups are told."
            ),
            "orderBy": GraphQLArgument(order, description="Keys, the first is the strongest."),
            **self._limits,
        }

    def _group_order(self, entity: EntityNode) -> GraphQLInputObjectType:
        def fields() -> dict[str, GraphQLInputField]:
            key = self._inputs.field(self._inputs.order(entity))
            return {"key": key, **self._inputs.measures.order(entity).fields}

        return InputType(entity.names.group_order, fields)

    @cached_property
    def _dates(self) -> GraphQLEnumType:
        long = [unit for unit in Bucket if unit not in {Bucket.HOUR, Bucket.MINUTE}]
        return _enum("DateBucket", long)

    @cached_property
    def _moments(self) -> GraphQLEnumType:
        return _enum("DateTimeBucket", tuple(Bucket))

    @cached_property
    def _fill(self) -> GraphQLEnumType:
        told = {
            Fill.ZERO: "Zero for all numbers and durations, null for all else.",
            Fill.NULL: "Null for all but counts.",
        }
        values = {
            item.name: GraphQLEnumValue(Named(item.value), description=text)
            for item, text in told.items()
        }
        return GraphQLEnumType("GroupFill", values, description="What empty buckets hold.")


def _enum(name: str, units: Sequence[Bucket]) -> GraphQLEnumType:
    values = {"VALUE": GraphQLEnumValue(Named(""), description="The value itself.")}
    values |= {unit.name: GraphQLEnumValue(Named(unit.value)) for unit in units}
    told = "A span of the calendar that values fall into; weeks begin on Monday."
    return GraphQLEnumType(name, values, description=told)


def _ways(entity: EntityNode) -> list[RelationNode]:
    """List the links whose rows' values rows are grouped by."""
    return [
        relation
        for relation in entity.relations
        if not relation.many and relation.union is None and relation.same_database
    ]
