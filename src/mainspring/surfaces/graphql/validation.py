"""Validate documents by the rules of the specification, within a budget."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from graphql import (
    OverlappingFieldsCanBeMergedRule,
    ValuesOfCorrectTypeRule,
    specified_rules,
    validate,
    validate_input_literal,
)

from mainspring.errors import LimitExceeded
from mainspring.surfaces.graphql.value_hints import hint_of

if TYPE_CHECKING:
    from graphql import (
        ASTValidationRule,
        DocumentNode,
        GraphQLError,
        GraphQLInputType,
        GraphQLSchema,
        ValidationContext,
        ValueNode,
    )
    from graphql.language.visitor import VisitorAction

    from mainspring.conf import Limits

_MOST_ERRORS = 20
_OUT_OF_BUDGET = "Validation aborted."  # the library's words when a rule has used up its budget
_TOO_DEEP = "Maximum introspection depth exceeded"
_LONG = 400  # characters of a literal


class _EnoughErrors(Exception):
    """No more is to be said of a literal."""


class _Values(ValuesOfCorrectTypeRule):
    """Finds one mistake of a long literal, all those of a short one.

    The library prints the whole object that a mistake is in, anew for each mistake.
    """

    def is_valid_value_node(
        self, node: ValueNode, input_type: GraphQLInputType | None
    ) -> VisitorAction:
        if input_type is None:
            return self.SKIP
        is_long = node.loc is None or node.loc.end - node.loc.start > _LONG

        def on_error(error: GraphQLError, _path: list[str | int]) -> None:
            hint = hint_of(error, self.context.schema)
            error.extensions = {"hint": hint} if hint else {}
            self.report_error(error)
            if is_long:
                raise _EnoughErrors

        with suppress(_EnoughErrors):
            validate_input_literal(
                node, input_type, on_error, hide_suggestions=self.context.hide_suggestions
            )
        return self.SKIP


class Validation:
    """Validates documents against a schema.

    The rule about fields that can be merged takes work that grows with the square of the fields
    under one key, and faster through fragments. The library gives up after half a second of it;
    a large honest document needs a hundredth of that.

    Args:
        schema: they are to fit.
        limits: of one operation.
        suggestions: whether errors suggest names of the schema.
    """

    def __init__(self, schema: GraphQLSchema, *, limits: Limits, suggestions: bool) -> None:
        class Merging(OverlappingFieldsCanBeMergedRule):
            def __init__(self, context: ValidationContext) -> None:
                super().__init__(context)
                self.rule_context.remaining_complexity_budget = limits.comparisons

        self._schema = schema
        self._suggestions = suggestions
        # The one with the budget first: nothing else is to look at a document that uses it up.
        self._passes = (
            (Merging,),
            tuple(
                _Values if rule is ValuesOfCorrectTypeRule else rule
                for rule in specified_rules
                if rule is not OverlappingFieldsCanBeMergedRule
            ),
        )

    def errors(self, document: DocumentNode) -> list[GraphQLError]:
        """Find what is wrong with a document.

        Raises:
            LimitExceeded: it would take too long to find out.
        """
        found: list[GraphQLError] = []
        for rules in self._passes:
            found += self._checked(document, rules)
        return found[:_MOST_ERRORS]

    def _checked(
        self, document: DocumentNode, rules: tuple[type[ASTValidationRule], ...]
    ) -> list[GraphQLError]:
        found = validate(
            self._schema,
            document,
            rules,
            max_errors=_MOST_ERRORS,
            hide_suggestions=not self._suggestions,
        )
        for error in found:
            if error.message == _OUT_OF_BUDGET:
                raise LimitExceeded(
                    "The document names too many fields alike.",
                    limit="comparisons",
                    hint="Name each field once.",
                )
            if error.message == _TOO_DEEP:
                raise LimitExceeded(
                    "The lists of the schema are nested too deeply.", limit="introspection_depth"
                )
        return found
