"""The pieces of a row's JSON object: text made by the database, and places that Python fills."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, ClassVar

from django.db.models import Case, F, IntegerField, Q, TextField, When
from django.db.models import Value as SqlValue

from mainspring.blueprint.expression import TRUE
from mainspring.blueprint.nodes import Linkage, Origin
from mainspring.blueprint.types import RANGES, Scalar
from mainspring.planner.passes.push_down import value_needs_python
from mainspring.planner.plan import (
    NOTHING_TOLD,
    Constant,
    Envelope,
    Excerpt,
    Hidden,
    Identity,
    Linked,
    PageFact,
    Placement,
    Pointer,
    Summary,
    Value,
)
from mainspring.planner.summary import nothing_summed
from mainspring.sources.sql import marker
from mainspring.sources.sql.conditions import condition, is_type
from mainspring.sources.sql.encoding import also_needed
from mainspring.sources.sql.fragments import JoinedText, Part, Template, quoted
from mainspring.sources.sql.headlines import headline_text
from mainspring.sources.sql.page_facts import Fact, FactText, known_text, pointer_text
from mainspring.sources.sql.place import Place
from mainspring.sources.sql.quantities import quantity_text
from mainspring.sources.sql.summary_texts import summary_text
from mainspring.sources.sql.value_texts import value_text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from mainspring.blueprint.expression import Expression
    from mainspring.blueprint.nodes import FieldNode
    from mainspring.planner.plan import Fetch, Output, Shape
    from mainspring.sources.sql.frame import Frame


@dataclass(frozen=True, slots=True)
class Gap:
    """A place in a row's text that Python fills from columns of the row."""

    output: Value | Linked | PageFact | Summary
    columns: tuple[Any, ...]  # expressions
    guarded: bool = False  # whether the last column tells if the value is seen


Piece = Part | Gap


@dataclass(frozen=True, slots=True, kw_only=True)
class ObjectWriter:
    """Writes the objects of one statement.

    Args:
        frame: what the statement is compiled with.
        nested: makes the text of linked rows inside the statement.
    """

    frame: Frame
    nested: Callable[[Linked, Place], Part] = field(repr=False)

    null: ClassVar[str] = "null"  # what stands for no value

    def lost(self, why: str) -> str:
        """Write what stands for a value that cannot be answered."""
        return marker.json_text(why)

    def nothing(self, fetch: Fetch) -> str:  # noqa: ARG002
        """Write what stands for the row behind a to-one link where there is none."""
        return self.null

    def joins(self, fetch: Fetch) -> bool:  # noqa: ARG002
        """Tell whether the row behind a to-one link is joined, where it may be.

        It is looked up row by row: a join would be made for all that match, not just for the page.
        """
        return False

    def row(self, fetch: Fetch, place: Place) -> Part:
        """Write the object of a row whose every value the database makes."""
        *derived, own = (self._text(shape, fetch, place) for shape in fetch.shapes)
        if not derived:
            return own
        branches = [
            When(self.is_type(shape, place), then=text)
            for shape, text in zip(fetch.shapes, derived, strict=False)
        ]
        return Case(*branches, default=own, output_field=TextField())

    def is_type(self, shape: Shape, place: Place) -> Q:
        """Make the condition that a row is of a shape's type, as far as it is seen."""
        return is_type(shape.entity, shape.path, shape.rows, place=place, frame=self.frame)

    def _text(self, shape: Shape, fetch: Fetch, place: Place) -> Part:
        return JoinedText(tuple(self.pieces(shape, fetch, place)))

    def pieces(self, shape: Shape, fetch: Fetch, place: Place) -> list[Piece]:
        """Write the object of a row of one type, in the order of its outputs."""

        def one(output: Output) -> list[Piece]:
            if isinstance(output, Envelope):
                return braced(output.outputs, one)
            if isinstance(output, Pointer):
                return [pointer_text(fetch, frame=self.frame)]
            return self._output(output, self._place(output, shape, fetch, place))

        return braced(shape.outputs, one)

    def _place(self, output: Output, shape: Shape, fetch: Fetch, place: Place) -> Place:
        if not shape.path or isinstance(output, Excerpt):
            return place  # a search speaks of the rows of its list, whatever their types
        base = self.frame.index
        # A condition of the type's own policy speaks of the type's own rows.
        inherited = (
            isinstance(output, Value)
            and output.visible == TRUE
            and output.field.attribute in base.fields(fetch.entity)
        ) or (
            isinstance(output, Linked)
            and output.visible == TRUE
            and output.relation.name in base.relations(fetch.entity)
            # What points back at a row names its own type, not that of a parent; and each type
            # declares links of its own.
            and output.relation.linkage not in {Linkage.GENERIC_REVERSE, Linkage.ON}
        )
        return place if inherited else Place(shape.entity, (*place.prefix, *shape.path))

    def _output(self, output: Output, place: Place) -> list[Piece]:  # noqa: PLR0911 - one for each kind
        match output:
            case Constant(_, json):
                return [json]
            case Hidden(_, reported):
                return [self.lost(marker.FORBIDDEN) if reported else self.null]
            case Identity(_, entity):
                return list(self._identity(entity, place))
            case Excerpt():
                return [headline_text(output, place, frame=self.frame)]
            case Linked() | PageFact() | Summary():
                return [self._behind(output, place)]
            case Value():
                return self._value(output, place)
            case Envelope():
                return braced(output.outputs, lambda inner: self._output(inner, place))
            case Pointer():
                msg = "A place is told by the list of the row."
                raise TypeError(msg)

    def _behind(self, output: Linked | PageFact | Summary, place: Place) -> Piece:
        """Write the rows behind a link, or something about them."""
        match output:
            case Linked():
                return self._linked(output, place)
            case PageFact():
                return self._fact(output, place)
            case Summary():
                return self._summary(output, place)

    def _identity(self, entity: str, place: Place) -> tuple[Part, ...]:
        node = self.frame.index.entity(entity)
        options = self.frame.model(entity)._meta
        keys: list[Part] = []
        for attribute in node.key:
            found = options.get_field(attribute)
            target = found.target_field if found.is_relation else found
            parts = self.frame.dialect.identifier(F(place.column((attribute,))), target)
            keys.append(JoinedText(parts))
        return self.frame.dialect.global_id(entity, tuple(keys))

    def _linked(self, output: Linked, place: Place) -> Piece:
        if output.placement is Placement.INLINE:
            text = self.nested(output, place)
            empty = "[]" if output.relation.many else self.nothing(output.fetches[0])
            return self._where(output.visible, text, place, otherwise=SqlValue(empty))
        return self._keyed_gap(output, place)

    def _fact(self, output: PageFact, place: Place) -> Piece:
        if output.placement is not Placement.INLINE:
            return self._keyed_gap(output, place)
        fact = Fact(tell=output.tell, fetch=output.fetch, frame=self.frame)
        rows = self.frame.linked_rows(output.relation, place=place)
        text = known_text(fact) if fact.is_known else FactText(fact, rows)
        nothing = SqlValue(NOTHING_TOLD[output.tell])
        return self._where(output.visible, text, place, otherwise=nothing)

    def _summary(self, output: Summary, place: Place) -> Piece:
        if output.placement is not Placement.INLINE:
            return self._keyed_gap(output, place)
        assert output.relation is not None  # noqa: S101 - it is none of the root
        rows = self.frame.linked_rows(output.relation, place=place)
        text = summary_text(output, rows, frame=self.frame)
        nothing = SqlValue(nothing_summed(output.outputs))
        return self._where(output.visible, text, place, otherwise=nothing)

    def _where(self, test: Expression, text: Part, place: Place, *, otherwise: Part) -> Part:
        """Write a text where a test holds, and another one where it does not."""
        if test == TRUE:
            return text
        seen = condition(test, place=place, frame=self.frame)
        return Case(When(seen, then=text), default=otherwise, output_field=TextField())

    def _keyed_gap(self, output: Linked | PageFact | Summary, place: Place) -> Gap:
        """Make a gap that is filled from the key of the link."""
        assert output.relation is not None  # noqa: S101 - it is none of the root
        return self._filled_from(self.frame.key_columns(output.relation, place), output, place)

    def _filled_from(
        self, columns: tuple[Any, ...], output: Value | Linked | PageFact | Summary, place: Place
    ) -> Gap:
        if output.visible == TRUE:
            return Gap(output, columns)
        seen = condition(output.visible, place=place, frame=self.frame)
        flag = Case(When(seen, then=SqlValue(1)), default=SqlValue(0), output_field=IntegerField())
        return Gap(output, (*columns, flag), guarded=True)

    def _value(self, output: Value, place: Place) -> list[Piece]:
        if value_needs_python(output):
            return [self._gap(output, place)]
        parts = self._encoded(output, place)
        if output.visible == TRUE:
            return list(parts)
        masked = self.null if output.field.stored_null else self.lost(marker.FORBIDDEN)
        otherwise = Template(quoted(masked))
        return [self._where(output.visible, JoinedText(parts), place, otherwise=otherwise)]

    def _gap(self, output: Value, place: Place) -> Gap:
        node = output.field
        if node.origin is Origin.FUNCTION:
            columns = tuple(self.frame.value(place, path) for path in node.needs)
        else:
            columns = self._columns(node, place)
        return self._filled_from(columns, output, place)

    def _columns(self, node: FieldNode, place: Place) -> tuple[Any, ...]:
        """List the columns that Python makes a stored value from, its own first."""
        model = self.frame.model(place.entity)
        is_file = node.type.scalar is Scalar.FILE
        others = () if is_file else also_needed(model, model._meta.get_field(node.attribute))
        return tuple(F(place.column((attribute,))) for attribute in (node.attribute, *others))

    def _encoded(self, output: Value, place: Place) -> tuple[Part, ...]:
        node = output.field
        expression = self.frame.value(place, (node.attribute,))
        source = self._source_field(node, place)
        # A version may be of a time when the column could be null, or was not kept.
        nullable = node.stored_null or self.frame.past is not None
        dialect = self.frame.dialect
        quantity = node.type.quantity
        if quantity is not None:
            parts = quantity_text(output, quantity, place=place, frame=self.frame)
            return _unless_null(expression, parts, nullable=nullable)
        if node.type.scalar in RANGES and node.type.enum is None:
            return self._object(output, expression, nullable=nullable)
        if node.type.scalar is Scalar.FILE:
            inner = dialect.encode(node.type, expression, nullable=nullable, field=source)
            return _file(output, expression, JoinedText(inner))
        return value_text(
            node,
            expression,
            source=source,
            nullable=nullable,
            frame=self.frame,
            stands_for=(self.null, self.lost(marker.UNLISTED)),
        )

    def _source_field(self, node: FieldNode, place: Place) -> Any:
        if node.origin is Origin.EXPRESSION:
            # Where the project says of what field the value is, it has the places of that field.
            return vars(self.frame.value(place, (node.attribute,))).get("output_field")
        found = self.frame.model(place.entity)._meta.get_field(node.attribute)
        return found.target_field if found.is_relation else found

    def _object(self, output: Value, expression: Any, *, nullable: bool) -> tuple[Part, ...]:
        scalar = output.field.type.scalar

        def one(part: str) -> tuple[Part, ...]:
            if part == "__typename":
                return (f'"{scalar}"',)
            return self.frame.dialect.range_part(scalar, part, expression)

        return _unless_null(expression, _members(output, one), nullable=nullable)


def braced(outputs: Iterable[Any], write: Callable[[Any], Iterable[Piece]]) -> list[Piece]:
    """Write an object: each output's key and what a function writes for it."""
    pieces: list[Piece] = ["{"]
    for number, output in enumerate(outputs):
        pieces.append(f'{"," if number else ""}"{output.key}":')
        pieces.extend(write(output))
    pieces.append("}")
    return pieces


def _members(output: Value, write: Callable[[str], Iterable[Part]]) -> tuple[Part, ...]:
    """Write the object that a value is: the key of each part and what a function writes for it."""
    parts: list[Part] = ["{"]
    for number, (key, part) in enumerate(output.parts):
        parts.append(f'{"," if number else ""}"{key}":')
        parts.extend(write(part))
    return (*parts, "}")


def _unless_null(expression: Any, parts: tuple[Part, ...], *, nullable: bool) -> tuple[Part, ...]:
    if not nullable:
        return parts
    text = JoinedText(parts)
    return (Template("CASE WHEN {0} IS NULL THEN 'null' ELSE {1} END", expression, text),)


def _file(output: Value, expression: Any, name: Part) -> tuple[Part, ...]:
    parts = _members(output, lambda part: ('"File"' if part == "__typename" else name,))
    test = "CASE WHEN {0} IS NULL OR {0} = '' THEN 'null' ELSE {1} END"
    return (Template(test, expression, JoinedText(parts)),)
