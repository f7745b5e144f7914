"""Values of arguments, with the places in document and variables that they come from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from graphql import (
    GraphQLInputObjectType,
    GraphQLList,
    GraphQLNonNull,
    ListValueNode,
    ObjectValueNode,
    Undefined,
    VariableNode,
    value_from_ast,
)

from mainspring.errors import BadInput
from mainspring.surfaces.graphql.texts import checked_text
from mainspring.surfaces.graphql.value_hints import one_of_hint, type_hint
from mainspring.surfaces.graphql.value_sources import Constant, FromVariable, Listed, Mapped

if TYPE_CHECKING:
    from collections.abc import Mapping

    from graphql import (
        DirectiveNode,
        FieldNode,
        GraphQLDirective,
        GraphQLField,
        GraphQLInputType,
        ValueNode,
    )

    from mainspring.surfaces.graphql.value_sources import Source


@dataclass(frozen=True, slots=True)
class Given:
    """A value, coerced by its type; objects and lists of the document hold further ones."""

    value: Any
    path: tuple[str | int, ...] | None = (
        None  # into the variables; None when it stands in the document
    )

    def inside(self, step: str | int) -> Given:
        """Go into an object or a list."""
        inner = self.value[step]
        if isinstance(inner, Given):
            return inner
        return Given(inner, None if self.path is None else (*self.path, step))

    def source(self) -> Source:
        """Tell where requests find the value."""
        if self.path is not None:
            return FromVariable(self.path)
        if isinstance(self.value, list):
            return _listed(self.value)
        if isinstance(self.value, dict):
            return _mapped(self.value)
        return Constant(checked_text(self.value))


def _listed(values: list[Any]) -> Source:
    items = (item if isinstance(item, Given) else Given(item) for item in values)
    return Listed(tuple(item.source() for item in items))


def _mapped(values: dict[str, Any]) -> Source:
    pairs = ((name, item) for name, item in values.items() if isinstance(item, Given))
    given = tuple((name, item.source()) for name, item in pairs)
    # A document of JSON holds its values as they are.
    return Mapped(given) if given or not values else Constant(checked_text(values))


def arguments_of(
    field: GraphQLField | GraphQLDirective,
    node: FieldNode | DirectiveNode,
    variables: Mapping[str, Any],
) -> dict[str, Given]:
    """Give the arguments of a field or a directive that the document gives.

    Args:
        field: its definition.
        node: its place in the document.
        variables: coerced; absent ones are left out.

    Raises:
        BadInput: a value does not fit its type.
    """
    found: dict[str, Given] = {}
    for argument in node.arguments or ():
        name = argument.name.value
        given = _given(field.args[name].type, argument.value, variables)
        if given is not None:
            found[name] = given
    return found


def _given(type_: GraphQLInputType, node: ValueNode, variables: Mapping[str, Any]) -> Given | None:
    """Read a value; None when it is a variable that was not given."""
    if isinstance(node, VariableNode):
        name = node.name.value
        if name not in variables:
            return None
        if isinstance(type_, GraphQLNonNull):
            check_not_null(node, variables, type_=str(type_))
        return Given(variables[name], (name,))
    if isinstance(type_, GraphQLNonNull):
        return _given(type_.of_type, node, variables)
    if isinstance(type_, GraphQLList):
        return _list(type_, node, variables)
    if isinstance(type_, GraphQLInputObjectType) and isinstance(node, ObjectValueNode):
        return _object(type_, node, variables)
    return _plain(type_, node)


def check_not_null(node: VariableNode, variables: Mapping[str, Any], *, type_: str) -> None:
    """Refuse a null that a request puts in the place of a variable's default.

    With a default, a variable that may be null may stand where null may not: specification,
    sections 5.8.5 and 6.4.1.

    Raises:
        BadInput: the variable is null.
    """
    name = node.name.value
    if variables[name] is None:
        msg = f"${name} is null where {type_} is expected."
        raise BadInput(msg, hint="Leave the variable out for its default to count.")


def _list(type_: GraphQLList[Any], node: ValueNode, variables: Mapping[str, Any]) -> Given:
    if not isinstance(node, ListValueNode):
        return _single(type_, node, variables)
    items = (_given(type_.of_type, item, variables) for item in node.values)
    return Given([Given(None) if item is None else item for item in items])


def _single(type_: GraphQLList[Any], node: ValueNode, variables: Mapping[str, Any]) -> Given:
    """Read one value where a list is expected: specification, section 3.11."""
    if node.kind == "null_value":
        return Given(None)
    item = _given(type_.of_type, node, variables)
    return Given([] if item is None else [item])


def _object(
    type_: GraphQLInputObjectType, node: ObjectValueNode, variables: Mapping[str, Any]
) -> Given:
    found: dict[str, Given] = {}
    for item in node.fields or ():
        name = item.name.value
        inner = _given(type_.fields[name].type, item.value, variables)
        if inner is not None:
            found[name] = inner
    if type_.is_one_of:
        _check_one(type_, found)
    return Given(found)


def _check_one(type_: GraphQLInputObjectType, found: Mapping[str, Given]) -> None:
    """Refuse an object whose only field a request leaves out or makes null by a variable."""
    if len(found) != 1 or any(item.value is None for item in found.values()):
        msg = f"Of {type_.name} exactly one field is to be given, and not null."
        raise BadInput(msg, hint=one_of_hint(type_.fields))


def _plain(type_: GraphQLInputType, node: ValueNode) -> Given:
    value = value_from_ast(node, type_)
    if value is Undefined:
        msg = f"A value is not of type {type_}."
        raise BadInput(msg, hint=type_hint(type_))
    return Given(value)
