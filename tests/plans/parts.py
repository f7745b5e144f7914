"""Documents that ask for their answers in parts, and a client that puts the parts together."""

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from graphql import (
    DirectiveNode,
    FieldNode,
    GraphQLList,
    GraphQLNonNull,
    GraphQLSchema,
    InlineFragmentNode,
    NameNode,
    OperationDefinitionNode,
    SelectionNode,
    SelectionSetNode,
    parse,
    print_ast,
    visit,
)
from graphql.language.visitor import Visitor

from mainspring.operation.principal import Principal
from mainspring.surfaces.graphql.part_formats import ByNumber, ByPath, PartFormat
from mainspring.surfaces.graphql.surface import GraphQLSurface, InParts

FORMATS = (ByPath(), ByNumber())
Answer = tuple[Any, set[tuple[str, tuple[str | int, ...]]]]
"""Data, and the code and path of each error."""


def _directive(name: str) -> DirectiveNode:
    return DirectiveNode(name=NameNode(value=name))


class _Deferring(Visitor):
    """Defers all but the first field of each selection set, and streams lists at the root."""

    def __init__(self, schema: GraphQLSchema) -> None:
        super().__init__()
        self._schema = schema

    def leave_field(self, node: FieldNode, *_: Any) -> Any:
        if node.selection_set is None or node.name.value.startswith("__"):
            return None
        return _with(node, _deferred(node.selection_set.selections, keeps=1))

    def leave_operation_definition(self, node: OperationDefinitionNode, *_: Any) -> Any:
        selections = tuple(map(self._streamed, node.selection_set.selections))
        return OperationDefinitionNode(
            operation=node.operation,
            name=node.name,
            variable_definitions=node.variable_definitions,
            directives=node.directives,
            selection_set=SelectionSetNode(selections=_deferred(selections, keeps=1)),
        )

    def _streamed(self, node: SelectionNode) -> SelectionNode:
        if not isinstance(node, FieldNode) or self._schema.query_type is None:
            return node
        field = self._schema.query_type.fields.get(node.name.value)
        type_ = None if field is None else field.type
        inner = type_.of_type if isinstance(type_, GraphQLNonNull) else type_
        if not isinstance(inner, GraphQLList) or node.selection_set is None:
            return node
        return _with(node, node.selection_set.selections, streamed=True)


def _with(
    node: FieldNode, selections: Iterable[SelectionNode], *, streamed: bool = False
) -> FieldNode:
    more = (_directive("stream"),) if streamed else ()
    return FieldNode(
        alias=node.alias,
        name=node.name,
        arguments=node.arguments,
        directives=(*(node.directives or ()), *more),
        selection_set=SelectionSetNode(selections=tuple(selections)),
    )


def _deferred(selections: Iterable[SelectionNode], *, keeps: int) -> tuple[SelectionNode, ...]:
    kept, later = tuple(selections)[:keeps], tuple(selections)[keeps:]
    if not later:
        kept, later = (), kept
    fragment = InlineFragmentNode(
        directives=(_directive("defer"),), selection_set=SelectionSetNode(selections=later)
    )
    return (*kept, fragment)


def in_parts(document: str, schema: GraphQLSchema) -> str:
    """Ask for the same in as many parts as there are selection sets."""
    return print_ast(visit(parse(document), _Deferring(schema)))


def payloads(
    surface: GraphQLSurface,
    document: str,
    variables: Mapping[str, Any],
    principal: Principal,
    *,
    form: PartFormat,
) -> Iterator[bytes]:
    """Answer a document in parts."""
    found = surface.in_parts(document, variables, principal=principal)
    assert isinstance(found, InParts), found
    for payload in found.parted.payloads():
        yield form.written(payload)


def together(texts: Iterable[bytes]) -> Answer:
    """Put parts of either format together, as a client does that reads them one by one."""
    first, *others = map(json.loads, texts)
    errors = list(first.get("errors", ()))
    paths = {item["id"]: item["path"] for item in first.get("pending", ())}
    for number, payload in enumerate(others, start=1):
        assert payload["hasNext"] is (number < len(others))
        paths |= {item["id"]: item["path"] for item in payload.get("pending", ())}
        for item in payload.get("incremental", ()):
            _add(first["data"], item, paths)
            errors += item.get("errors", ())
        for item in payload.get("completed", ()):
            del paths[item["id"]]
            errors += item.get("errors", ())
    assert first["hasNext"] is bool(others)
    assert not paths, "what was announced never came"
    return first["data"], told(errors)


def _add(data: Any, item: dict[str, Any], paths: dict[str, list[str | int]]) -> None:
    path = paths[item["id"]] if "id" in item else item["path"]
    if "items" in item:
        found = at(data, path if "id" in item else path[:-1])
        assert "id" in item or len(found) == path[-1]
        found.extend(item["items"] or ())
    elif item["data"] is not None:
        _merge(at(data, path), item["data"])


def at(data: Any, path: Iterable[str | int]) -> Any:
    """Find what stands at a path."""
    for step in path:
        data = data[step]
    return data


def _merge(into: Any, more: Any) -> None:
    for key, value in more.items():
        if isinstance(into.get(key), dict) and isinstance(value, dict):
            _merge(into[key], value)
        elif isinstance(into.get(key), list) and isinstance(value, list):
            assert len(into[key]) == len(value)
            for one, other in zip(into[key], value, strict=True):
                if isinstance(one, dict):
                    _merge(one, other)
        else:
            into[key] = value


def whole(body: bytes) -> Answer:
    """Read an ordinary response."""
    read = json.loads(body)
    return read["data"], told(read.get("errors", ()))


def told(errors: Iterable[dict[str, Any]]) -> set[tuple[str, tuple[str | int, ...]]]:
    """Say of errors what must not depend on how an answer is sent."""
    return {(item["extensions"]["code"], tuple(item["path"])) for item in errors}


def agree(parts: Answer, expected: Answer) -> bool:
    """Compare answers but for root fields that are refused as a whole when they come at once.

    In parts only what cannot be read is refused, and only where there are rows to read it of.
    """
    refused = {path[0] for _, path in expected[1] if len(path) == 1}
    assert all(expected[0][key] is None for key in refused)
    left = [
        (
            {key: value for key, value in data.items() if key not in refused},
            {(code, path) for code, path in errors if path[0] not in refused},
        )
        for data, errors in (parts, expected)
    ]
    return left[0] == left[1]
