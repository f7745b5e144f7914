"""The columns of a table that a selection of rows becomes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from mainspring.blueprint.types import RANGES, Scalar, TypeRef
from mainspring.errors import BadInput
from mainspring.operation.query import Leaf, Link, Tell, Told, Wrapped

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mainspring.blueprint.index import BlueprintIndex
    from mainspring.operation.query import Output, Selection

_TEXT = TypeRef(scalar=Scalar.STRING)
_TRUTH = TypeRef(scalar=Scalar.BOOLEAN)
_TOLD = {
    Tell.TOTAL: TypeRef(scalar=Scalar.INT),
    Tell.NEXT: _TRUTH,
    Tell.PREVIOUS: _TRUTH,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A column: where its values stand in the object of a row."""

    path: tuple[str, ...]  # keys from the row's object to the value
    type: TypeRef
    entity: str = ""  # and attribute: of the field whose values they are; empty for none
    attribute: str = ""

    @property
    def name(self) -> str:
        """The heading: the keys, joined by dots."""
        return ".".join(self.path)


def columns_of(selection: Selection, *, index: BlueprintIndex) -> tuple[Column, ...]:
    """List the columns of a selection's rows, those of all types together, each once.

    Raises:
        BadInput: a link leads to many rows or to rows of several entities, which no cell can hold.
    """
    found: dict[tuple[str, ...], Column] = {}
    for column in _columns(selection, (), index):
        found.setdefault(column.path, column)
    return tuple(found.values())


def _columns(
    selection: Selection, path: tuple[str, ...], index: BlueprintIndex
) -> Iterator[Column]:
    for variant in selection.variants:
        for output in variant.outputs:
            yield from _of_output(variant.entity, output, (*path, output.key), index)


def _of_output(
    entity: str, output: Output, path: tuple[str, ...], index: BlueprintIndex
) -> Iterator[Column]:
    match output:
        case Leaf():
            yield from _of_leaf(entity, output, path, index)
        case Link(_, name, selections):
            if index.relation(entity, name).many:
                raise _refused(path, "leads to many rows", "Leave it out")
            if len(selections) > 1:
                raise _refused(path, "leads to rows of several types", "Leave it out")
            yield from _columns(selections[0], path, index)
        case Wrapped(_, outputs):
            for inner in outputs:
                yield from _of_output(entity, inner, (*path, inner.key), index)
        case Told(tell=tell):
            yield Column(path=path, type=_TOLD.get(tell, _TEXT))
        case _:
            yield Column(path=path, type=_TEXT)


def _of_leaf(
    entity: str, leaf: Leaf, path: tuple[str, ...], index: BlueprintIndex
) -> Iterator[Column]:
    type_ = index.field(entity, leaf.field).type
    if not type_.is_object:
        yield Column(path=path, type=type_, entity=entity, attribute=leaf.field)
    for key, part in leaf.parts:
        yield Column(path=(*path, key), type=_part_type(type_, part))


def _part_type(type_: TypeRef, part: str) -> TypeRef:
    scalar = type_.scalar
    if part == "amount":
        return TypeRef(scalar=scalar)
    if part in {"lower", "upper"}:
        return TypeRef(scalar=RANGES[scalar])
    return _TRUTH if part in {"lowerInclusive", "upperInclusive", "empty"} else _TEXT


def _refused(path: tuple[str, ...], why: str, what: str) -> BadInput:
    msg = f"{'.'.join(path)} {why}, which no cell of a table can hold."
    return BadInput(msg, hint=f"{what}, or export as ndjson.")
