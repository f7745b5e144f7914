"""Documents: parsed and validated once."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from graphql import (
    FieldNode,
    FragmentDefinitionNode,
    GraphQLError,
    OperationDefinitionNode,
    OperationType,
    VariableNode,
    parse,
    visit,
)
from graphql.language.visitor import Visitor

from mainspring.errors import LimitExceeded
from mainspring.recent import Recent
from mainspring.surfaces.graphql.coercers import Coercers
from mainspring.surfaces.graphql.coercion import Coercion
from mainspring.surfaces.graphql.deferring import DIRECTIVES
from mainspring.surfaces.graphql.measures import check_size, count_directives
from mainspring.surfaces.graphql.validation import Validation
from mainspring.surfaces.graphql.variables_below import variables_below

if TYPE_CHECKING:
    from collections.abc import Mapping

    from graphql import DirectiveNode, DocumentNode, GraphQLSchema

    from mainspring.conf import Limits


_USUAL_LENGTH = 500  # characters; parsed, each takes some 250 bytes of memory
_OVERHEAD = 100
_TOO_MANY = "Syntax Error: Document contains more than"
_TOO_DEEP = "Syntax Error: Document is nested too deeply"


class InvalidDocument(Exception):
    """A document cannot be parsed or does not fit the schema.

    Args:
        errors: at least one.
        ast: the document, when it was parsed.
    """

    def __init__(self, errors: list[GraphQLError], *, ast: DocumentNode | None = None) -> None:
        super().__init__()
        self.errors = errors
        self.ast = ast


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A valid document and what is known of it."""

    ast: DocumentNode
    operations: Mapping[str | None, OperationDefinitionNode]  # by name; None for the only one
    fragments: Mapping[str, FragmentDefinitionNode]
    coercions: Mapping[str, Coercion]  # of the variables, by the operation's name
    searches: frozenset[str]  # variables that hold words to search for
    ids: frozenset[str]  # variables that hold opaque ids
    cursors: frozenset[str]  # variables that hold cursors
    has_shaping: bool  # whether there is a variable of these three kinds
    asks_for_parts: bool  # whether a directive asks for its answer in parts
    # Variables below the root fields of each mutation, by its name: those of its arguments do not
    # shape what is read.
    below: Mapping[str, frozenset[str]]

    def operation(self, name: str | None) -> OperationDefinitionNode | None:
        """Find an operation by its name, or the only one."""
        return self.operations.get(name)

    def coercion(self, operation: OperationDefinitionNode) -> Coercion:
        """Give what coerces the variables of an operation."""
        return self.coercions[_name_of(operation)]


class Documents:
    """Keeps the latest valid documents.

    Args:
        schema: they are validated against.
        limits: of one operation.
        size: how many of a usual length are kept; long ones take the room of several.
        suggestions: whether errors suggest names of the schema.
    """

    def __init__(
        self, schema: GraphQLSchema, *, limits: Limits, size: int, suggestions: bool
    ) -> None:
        self._limits = limits
        self._coercion = partial(
            Coercion, schema=schema, coercers=Coercers(), limits=limits, suggestions=suggestions
        )
        self._validation = Validation(schema, limits=limits, suggestions=suggestions)
        self._kept: Recent[str, Document] = Recent(
            size * _USUAL_LENGTH, size=lambda text, _document: len(text) + _OVERHEAD
        )

    def get(self, text: str) -> Document:
        """Find or make a document.

        Raises:
            InvalidDocument: it cannot be parsed or does not fit the schema.
            LimitExceeded: it is too large.
        """
        document = self._kept.get(text)
        if document is None:
            document = self._make(text)
            self._kept.keep(text, document)
        return document

    def _make(self, text: str) -> Document:
        ast = self._parse(text)
        self._check(ast)
        errors = self._validation.errors(ast)
        if errors:
            raise InvalidDocument(errors, ast=ast)
        fragments = {
            item.name.value: item
            for item in ast.definitions
            if isinstance(item, FragmentDefinitionNode)
        }
        operations = [item for item in ast.definitions if isinstance(item, OperationDefinitionNode)]
        named: dict[str | None, OperationDefinitionNode] = {
            item.name.value: item for item in operations if item.name is not None
        }
        finder = _Finder()
        visit(ast, finder)
        return Document(
            ast=ast,
            operations=named | {None: operations[0]} if len(operations) == 1 else named,
            fragments=fragments,
            coercions={_name_of(item): self._coercion(item, fragments) for item in operations},
            searches=frozenset(finder.searches),
            ids=frozenset(finder.ids),
            cursors=frozenset(finder.cursors),
            has_shaping=bool(finder.searches or finder.ids or finder.cursors),
            asks_for_parts=finder.asks_for_parts,
            below={
                _name_of(item): variables_below(item, fragments)
                for item in operations
                if item.operation is OperationType.MUTATION
            },
        )

    def _parse(self, text: str) -> DocumentNode:
        limits = self._limits
        if len(text) > limits.document_length:
            msg = f"A document may have {limits.document_length:,} characters."
            hint = "Send large values as variables."
            raise LimitExceeded(msg, limit="document_length", hint=hint)
        try:
            return parse(text, max_lexical_tokens=limits.tokens, max_comments=limits.tokens)
        except GraphQLError as error:
            if error.message.startswith(_TOO_MANY):
                msg = f"A document may hold {limits.tokens:,} tokens and as many comments."
                raise LimitExceeded(msg, limit="tokens") from error
            if error.message.startswith(_TOO_DEEP):
                msg = "The document is nested too deeply."
                raise LimitExceeded(msg, limit="depth") from error
            raise InvalidDocument([error]) from error

    def _check(self, ast: DocumentNode) -> None:
        """Measure before validating, which itself takes long on some documents."""
        if count_directives(ast) > self._limits.directives:
            msg = f"A document may hold {self._limits.directives} directives."
            raise LimitExceeded(msg, limit="directives")
        operations = [item for item in ast.definitions if isinstance(item, OperationDefinitionNode)]
        if len(operations) > self._limits.operations:
            msg = f"A document may hold {self._limits.operations} operations."
            raise LimitExceeded(msg, limit="operations")
        for item in operations:
            check_size(ast, item, self._limits)


def _name_of(operation: OperationDefinitionNode) -> str:
    """Give the name of an operation; only one that is alone has none."""
    return operation.name.value if operation.name is not None else ""


class _Finder(Visitor):
    """Finds the variables whose values, not only their shapes, have a say in a statement.

    And whether an answer in parts is asked for.
    """

    def __init__(self) -> None:
        super().__init__()
        self.searches: set[str] = set()
        self.ids: set[str] = set()
        self.cursors: set[str] = set()
        self.asks_for_parts = False

    def enter_directive(self, node: DirectiveNode, *_: Any) -> None:
        self.asks_for_parts |= node.name.value in DIRECTIVES

    def enter_field(self, node: FieldNode, *_: Any) -> None:
        for argument in node.arguments or ():
            if not isinstance(argument.value, VariableNode):
                continue
            if argument.name.value == "search":
                self.searches.add(argument.value.name.value)
            elif argument.name.value in {"after", "before"}:
                self.cursors.add(argument.value.name.value)
            elif node.name.value == "node":
                self.ids.add(argument.value.name.value)
