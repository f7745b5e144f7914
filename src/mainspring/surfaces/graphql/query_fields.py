"""Root fields that functions answer: their arguments and the types of records."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from graphql import (
    GraphQLArgument,
    GraphQLField,
    GraphQLInputField,
    GraphQLInputObjectType,
    GraphQLInt,
    GraphQLList,
    GraphQLNonNull,
    GraphQLObjectType,
    Undefined,
)

from mainspring.blueprint.queries import ValueKind
from mainspring.blueprint.types import Scalar
from mainspring.surfaces.graphql.scalars import SCALARS

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from mainspring.blueprint.index import BlueprintIndex
    from mainspring.blueprint.queries import ArgumentNode, QueryNode, RecordNode, ValueType
    from mainspring.surfaces.graphql.input_types import InputTypes
    from mainspring.surfaces.graphql.object_types import ObjectTypes


class QueryFields:
    """Makes the root fields of queries, and the types of records each once.

    Args:
        index: the blueprint.
        objects: the types of rows.
        inputs: the types of values.
    """

    def __init__(self, index: BlueprintIndex, *, objects: ObjectTypes, inputs: InputTypes) -> None:
        self._index = index
        self._objects = objects
        self._values = inputs
        self._enums = inputs.enums
        self._records: dict[str, GraphQLObjectType] = {}
        self._inputs: dict[str, GraphQLInputObjectType] = {}

    def fields(self) -> dict[str, GraphQLField]:
        """Give the root field of every query."""
        return {query.name: self._field(query) for query in self._index.blueprint.queries}

    def _field(self, query: QueryNode) -> GraphQLField:
        arguments = self.arguments(query.arguments)
        if is_rows(query.result):
            rows = "How many rows at most.", "How many rows to skip."
            for name, description in zip(("limit", "offset"), rows, strict=True):
                arguments[name] = GraphQLArgument(GraphQLInt, description=description)
        # A root field is null where it fails, and must not take the others with it.
        made = self._output(query.result)
        type_ = made.of_type if isinstance(made, GraphQLNonNull) else made
        return GraphQLField(type_, args=arguments, description=_text(query))

    # Results ---------------------------------------------------------------------------------

    def _output(self, type_: ValueType) -> Any:
        made: Any
        match type_.kind:
            case ValueKind.LIST if type_.items is not None:
                inner = self._output(type_.items)
                if type_.items.kind is ValueKind.ENTITY:
                    inner = GraphQLNonNull(inner)  # what is not seen is left out
                made = GraphQLList(inner)
            case ValueKind.RECORD:
                made = self._record(type_.name)
            case ValueKind.ENTITY:
                made = self._objects.of(self._index.entity(type_.name))
            case ValueKind.ENUM:
                made = self._enums[type_.name]
            case _:
                made = SCALARS[Scalar(type_.name)]
        return made if type_.nullable else GraphQLNonNull(made)

    def _record(self, name: str) -> GraphQLObjectType:
        if name not in self._records:
            node = self._index.record(name)
            self._records[name] = GraphQLObjectType(
                name,
                lambda: {
                    field.name: GraphQLField(self._output(field.type), description=_text(field))
                    for field in node.fields
                },
                description=_text(node),
            )
        return self._records[name]

    # Arguments -------------------------------------------------------------------------------

    def arguments(self, items: Iterable[ArgumentNode]) -> dict[str, GraphQLArgument]:
        """Give the arguments that parameters are."""
        return {
            item.name: GraphQLArgument(
                self._input(item), default_value=self._default(item), description=_text(item)
            )
            for item in items
        }

    def _input(self, item: ArgumentNode) -> Any:
        made = self._value(item.type)
        optional = not item.required and self._default(item) is Undefined
        return made.of_type if optional and isinstance(made, GraphQLNonNull) else made

    def _value(self, type_: ValueType) -> Any:
        made: Any
        match type_.kind:
            case ValueKind.LIST if type_.items is not None:
                made = GraphQLList(self._value(type_.items))
            case ValueKind.RECORD:
                made = self._input_record(type_.name)
            case ValueKind.ENTITY:
                (key,) = self._index.entity(type_.name).key
                made = self._values.value(self._index.field(type_.name, key))
            case ValueKind.ENUM:
                made = self._enums[type_.name]
            case _:
                made = SCALARS[Scalar(type_.name)]
        return made if type_.nullable else GraphQLNonNull(made)

    def _input_record(self, name: str) -> GraphQLInputObjectType:
        node = self._index.record(name)
        if name not in self._inputs:
            self._inputs[name] = GraphQLInputObjectType(
                node.input,
                lambda: {
                    field.name: GraphQLInputField(
                        self._input(field),
                        default_value=self._default(field),
                        description=_text(field),
                    )
                    for field in node.fields
                },
                description=_text(node),
                is_one_of=node.one_of,
            )
        return self._inputs[name]

    def _default(self, item: ArgumentNode) -> Any:
        """Give a default as the schema's types hold it, Undefined where there is none."""
        if item.required or item.default is None:
            return Undefined
        match item.type.kind:
            case ValueKind.ENUM:
                return item.default
            case ValueKind.SCALAR:
                return SCALARS[Scalar(item.type.name)].parse_value(item.default)
            case _:
                return Undefined


def is_rows(type_: ValueType) -> bool:
    """Tell whether a result is a list of rows."""
    return type_.items is not None and type_.items.kind is ValueKind.ENTITY


def _text(node: ArgumentNode | QueryNode | RecordNode) -> str | None:
    return node.description or None


def arguments_given(query: QueryNode, given: Mapping[str, Any]) -> tuple[str, ...]:
    """List the arguments of a query's own that a document gives, in the order of the function."""
    return tuple(item.name for item in query.arguments if item.name in given)
