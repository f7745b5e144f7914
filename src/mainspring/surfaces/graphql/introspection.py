"""Questions about the schema itself, answered by the GraphQL library to whom a rule allows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import orjson
from graphql import REMOVE, Visitor, execute_sync, print_ast, specified_scalar_types, visit
from graphql.language.ast import DocumentNode, OperationDefinitionNode, SelectionSetNode

from mainspring.blueprint.expression import (
    FALSE,
    TRUE,
    Expression,
    HasPermission,
    HasRole,
    IsAuthenticated,
    IsStaff,
)
from mainspring.errors import SettingsError
from mainspring.operation.result import Answer, Problem
from mainspring.text import did_you_mean

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from graphql import DirectiveNode, FieldNode, FragmentDefinitionNode, GraphQLSchema

    from mainspring.operation.principal import Principal

_RULES: dict[str, Expression] = {
    "anyone": TRUE,
    "nobody": FALSE,
    "authenticated": IsAuthenticated(),
    "staff": IsStaff(),
}
SETTING_HINT = "MAINSPRING['graphql']['introspection'] says who may."
_KINDS: dict[str, Callable[[str], Expression]] = {"role": HasRole, "permission": HasPermission}


def introspection_rule(setting: bool | str) -> Expression:  # noqa: FBT001 - a setting's value
    """Read who may ask for the schema.

    Args:
        setting: True for anybody, False for nobody, or a rule in words: "anyone", "nobody",
            "authenticated", "staff", "role:<name>" or "permission:<app>.<codename>".

    Raises:
        SettingsError: these are no such words.
    """
    if isinstance(setting, bool):
        return TRUE if setting else FALSE
    if setting in _RULES:
        return _RULES[setting]
    kind, _, name = setting.partition(":")
    if kind in _KINDS and name:
        return _KINDS[kind](name)
    hint = did_you_mean(setting, [*_RULES, *_KINDS])
    msg = f"MAINSPRING['graphql']['introspection'] is {setting!r}, which is no rule. {hint}".strip()
    raise SettingsError(msg)


class Introspection:
    """Answers the fields of the schema itself.

    Args:
        schema: of the domain.
        allows: tells whether a principal may ask.
        hint: what those are told who may not; empty for nothing.
    """

    def __init__(
        self, schema: GraphQLSchema, *, allows: Callable[[Principal], bool], hint: str = ""
    ) -> None:
        self._schema = schema
        self._allows = allows
        self._hint = hint

    def answer(
        self,
        key: str,
        nodes: Sequence[FieldNode],
        operation: OperationDefinitionNode,
        *,
        fragments: Sequence[FragmentDefinitionNode],
        variables: dict[str, Any],
        principal: Principal,
    ) -> Answer:
        """Answer a root field of the schema itself.

        Args:
            key: of the field in the answer.
            nodes: where the field stands in the document; those to be merged.
            operation: that holds it.
            fragments: of the document.
            variables: coerced.
            principal: who asks.
        """
        required = nodes[0].name.value == "__schema"
        if nodes[0].name.value.startswith("__") and not self._allows(principal):
            problem = Problem(
                code="INTROSPECTION_OFF",
                message="You may not ask for the schema.",
                path=(key,),
                hint=self._hint,
            )
            return Answer(key=key, data=b"null", problems=(problem,), required=required)
        made = execute_sync(
            self._schema,
            visit(
                DocumentNode(definitions=(_alone(nodes, operation), *fragments)),
                _DirectivesOfParts(),
            ),
            variable_values=variables,
        )
        problems = tuple(
            Problem(code="BAD_INPUT", message=error.message, path=tuple(error.path or (key,)))
            for error in made.errors or ()
        )
        data = (made.data or {}).get(key)
        return Answer(key=key, data=orjson.dumps(data), problems=problems, required=required)


class _DirectivesOfParts(Visitor):
    """Takes out the directives that ask for an answer in parts: the schema is answered at once."""

    def enter_directive(self, node: DirectiveNode, *_: Any) -> Any:
        return REMOVE if node.name.value in {"defer", "stream"} else None


def _alone(
    nodes: Sequence[FieldNode], operation: OperationDefinitionNode
) -> OperationDefinitionNode:
    """Make an operation of just one root field."""
    return OperationDefinitionNode(
        operation=operation.operation,
        name=operation.name,
        # Arguments and directives there take plain scalars, which are coerced to themselves.
        variable_definitions=tuple(
            definition
            for definition in operation.variable_definitions or ()
            if print_ast(definition.type).strip("[!]") in specified_scalar_types
        ),
        directives=(),
        selection_set=SelectionSetNode(selections=tuple(nodes)),
    )
