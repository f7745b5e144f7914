"""Lines of a CSV, written by the database: what `surfaces/export` makes of objects, byte for byte.

A list of flat rows is most of what is exported, and to put it together in Python takes most of the
time. Only what both surely write alike is written here; anything else is left to Python.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar

from django.db.models import Case, TextField, When
from django.db.models import Value as SqlValue

from mainspring.blueprint.expression import TRUE
from mainspring.blueprint.types import Scalar, TypeRef
from mainspring.planner.passes.push_down import value_needs_python
from mainspring.planner.plan import Constant, Hidden, Identity, Linked, Placement, Value
from mainspring.sources.sql import marker
from mainspring.sources.sql.conditions import condition
from mainspring.sources.sql.fragments import JoinedText, Part, Template
from mainspring.sources.sql.objects import ObjectWriter
from mainspring.sources.sql.value_texts import enum_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mainspring.operation.chunk import Cells
    from mainspring.planner.plan import Fetch, Output, Shape
    from mainspring.sources.sql.frame import Frame
    from mainspring.sources.sql.objects import Piece
    from mainspring.sources.sql.place import Place

_PLAIN = frozenset(
    {
        Scalar.INT,
        Scalar.BIG_INT,
        Scalar.DECIMAL,
        Scalar.BOOLEAN,
        Scalar.DATE,
        Scalar.DATE_TIME,
        Scalar.TIME,
        Scalar.DURATION,
        Scalar.UUID,
    }
)
"""Written in a cell as in JSON, but for null."""

_TEXT_FIELDS = frozenset({"CharField", "EmailField", "SlugField", "TextField", "URLField"})
_PLAIN_KEYS = ("AutoField", "IntegerField", "UUIDField")


@dataclass(frozen=True, slots=True, kw_only=True)
class CellWriter(ObjectWriter):
    """Writes the lines of one statement."""

    null: ClassVar[str] = ""

    def lost(self, why: str) -> str:  # noqa: ARG002
        """Leave the cell empty."""
        return self.null

    def nothing(self, fetch: Fetch) -> str:
        """Leave all cells of the row empty."""
        return "," * (len(list(_paths(fetch, ()))) - 1)

    def joins(self, fetch: Fetch) -> bool:  # noqa: ARG002
        """Tell that it is: all rows that match are read anyway."""
        return True

    def pieces(self, shape: Shape, fetch: Fetch, place: Place) -> list[Piece]:  # noqa: ARG002
        """Write the cells of a row, in the order of its outputs."""
        pieces: list[Piece] = []
        for output in shape.outputs:
            pieces.extend(("," if pieces else "", *self._output(output, place)))
        return pieces

    def _value(self, output: Value, place: Place) -> list[Piece]:
        parts = self._cell(output, place)
        if output.visible == TRUE:
            return list(parts)
        seen = condition(output.visible, place=place, frame=self.frame)
        text = JoinedText(parts)
        return [Case(When(seen, then=text), default=SqlValue(""), output_field=TextField())]

    def _cell(self, output: Value, place: Place) -> tuple[Part, ...]:
        node = output.field
        expression = self.frame.value(place, (node.attribute,))
        source = self._source_field(node, place)
        if node.type.enum is not None:
            stands_for = (self.null, self.lost(marker.UNLISTED))
            return (
                enum_text(node, expression, source=source, frame=self.frame, stands_for=stands_for),
            )
        if _is_text(node.type, source):
            raw = self.frame.cells is not None and self.frame.cells.raw
            return (self.frame.dialect.text_cell(expression, raw=raw),)
        nullable = node.stored_null
        encode = self.frame.dialect.encode
        parts = encode(node.type, expression, nullable=False, field=source)
        if not nullable or (len(parts) == 1 and node.type.scalar is not Scalar.DECIMAL):
            # Null joined to other text is no text.
            return parts
        parts = encode(node.type, expression, nullable=True, field=source)
        return (Template("nullif({0}, 'null')", JoinedText(parts)),)


def makes_cells(fetch: Fetch, cells: Cells | None, *, frame: Frame) -> bool:
    """Tell whether the database can write the rows of a fetch as lines."""
    if cells is None or not frame.dialect.text_cells:
        return False
    return _fits(fetch, frame) and tuple(_paths(fetch, ())) == cells.paths


def _paths(fetch: Fetch, path: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """List the keys to the values of a fetch's rows."""
    for output in fetch.shapes[0].outputs:
        if isinstance(output, Linked):
            yield from _paths(output.fetches[0], (*path, output.key))
        else:
            yield (*path, output.key)


def _fits(fetch: Fetch, frame: Frame) -> bool:
    if len(fetch.shapes) != 1:
        return False
    return all(_output_fits(output, fetch.entity, frame) for output in fetch.shapes[0].outputs)


def _output_fits(output: Output, entity: str, frame: Frame) -> bool:
    match output:
        case Constant() | Hidden() | Identity():
            return True
        case Linked(placement=Placement.INLINE):
            return not output.relation.many and _fits(output.fetches[0], frame)
        case Value():
            return not value_needs_python(output) and _value_fits(output, entity, frame)
        case _:
            return False


def _value_fits(output: Value, entity: str, frame: Frame) -> bool:
    type_ = output.field.type
    if type_.lists or type_.quantity is not None:
        return False
    if type_.enum is not None or type_.scalar in _PLAIN:
        return True
    known = {item.attname: item for item in frame.model(entity)._meta.concrete_fields}
    source: Any = known.get(output.field.attribute)
    return _is_text(type_, source) or (type_.scalar is Scalar.ID and _is_plain_key(source))


def _is_text(type_: TypeRef, source: Any) -> bool:
    kind = "" if source is None else source.get_internal_type()
    return type_.scalar in {Scalar.STRING, Scalar.ID} and kind in _TEXT_FIELDS


def _is_plain_key(source: Any) -> bool:
    return source is not None and str(source.get_internal_type()).endswith(_PLAIN_KEYS)
