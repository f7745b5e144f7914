"""Which documents of the allow-list a server would refuse, and why."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from graphql import GraphQLError, OperationDefinitionNode, parse

from mainspring.errors import OperationError
from mainspring.surfaces.graphql.documents import InvalidDocument

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from graphql import DocumentNode

    from mainspring.surfaces.graphql.surface import GraphQLSurface


@dataclass(frozen=True, slots=True, kw_only=True)
class Refusal:
    """A document that would be refused."""

    key: str  # SHA-256 of its text
    operation: str  # its name; several where the reason is not in one of them; empty without names
    message: str  # the first error
    hint: str = ""


def refusals(surface: GraphQLSurface, documents: Mapping[str, str]) -> Iterator[Refusal]:
    """Find the documents that do not parse, do not fit the schema, or pass the limits.

    What an operation costs is measured where all its variables have defaults: elsewhere it depends
    on what comes with a request.

    Args:
        surface: would answer them.
        documents: by hash.
    """
    # Where passing the limits is only warned of, the wider ones decide.
    by = surface.relaxed or surface
    for key, text in documents.items():
        found = _refusal(by, key, text)
        if found is not None:
            yield found


def _refusal(surface: GraphQLSurface, key: str, text: str) -> Refusal | None:
    try:
        document = surface.document(text)
    except InvalidDocument as error:
        first = error.errors[0]
        name = "" if error.ast is None else _name_at(error.ast, first)
        return Refusal(key=key, operation=name, message=_placed(first))
    except OperationError as error:
        return Refusal(key=key, operation=_names(text), message=error.message, hint=error.hint)
    for operation in _operations(document.ast):
        name = _name(operation)
        try:
            surface.check(document, name or None)
        except OperationError as error:
            return Refusal(key=key, operation=name, message=error.message, hint=error.hint)
    return None


def _placed(error: GraphQLError) -> str:
    """Give an error's text with its first place in the document."""
    places = error.locations or ()
    where = "".join(f" (line {place.line}, column {place.column})" for place in places[:1])
    return f"{error.message.rstrip('.')}{where}."


def _operations(ast: DocumentNode) -> list[OperationDefinitionNode]:
    return [item for item in ast.definitions if isinstance(item, OperationDefinitionNode)]


def _name(operation: OperationDefinitionNode) -> str:
    return "" if operation.name is None else operation.name.value


def _name_at(ast: DocumentNode, error: GraphQLError) -> str:
    """Name the operation that an error lies in; all where it lies in none, as in a fragment."""
    operations = _operations(ast)
    position = next(iter(error.positions or ()), -1)
    for operation in operations:
        if operation.loc is not None and operation.loc.start <= position < operation.loc.end:
            return _name(operation)
    return ", ".join(filter(None, map(_name, operations)))


def _names(text: str) -> str:
    try:
        return ", ".join(filter(None, map(_name, _operations(parse(text)))))
    except GraphQLError:
        return ""
