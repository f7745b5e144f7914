"""How a database writes JSON text: one encoder for each type of value, and lists."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mainspring.blueprint.types import Scalar
from mainspring.sources.sql.fragments import JoinedText, Part, Template

if TYPE_CHECKING:
    from collections.abc import Callable

    from mainspring.blueprint.types import TypeRef
    from mainspring.operation.aggregate import Bucket


class Dialect:
    """The spelling of JSON text in one database; subclasses hold what differs.

    An encoder takes an expression and gives the parts of its JSON text. The text of a value that
    is SQL null may be SQL null; `encode` makes it "null".
    """

    nested_lists = True  # a list of linked rows with its own limit may stand inside a statement
    empty_lists = True  # a list given as one parameter may be empty
    deepest = 20  # levels of linked rows inside one another
    row_values = True  # rows of values may be compared by an index over them
    keeps_order = True  # of a subquery with a limit, in the query around it
    rounds_decimals = False  # exact numbers are kept as floats
    distinct_on = False  # there is DISTINCT ON
    lateral = False  # a subquery in FROM may use the rows before it
    quotes_directly = ""  # SQL that turns text {0} into a JSON string
    exact_text = "{0}"  # SQL that makes a text equal to the very same text only
    full_text = ""  # the kind of index that searches may have
    json_value = ""  # SQL for the text under key {1}, three capitals, of the JSON object {0}
    among = ""  # SQL that tells whether what is at {0}, in a document, is in a list
    as_number = "CAST({0} AS DECIMAL(65, 25))"  # SQL that turns the text {0} into a number
    text_cells = False  # whether `text_cell` can be written
    as_text = "CAST({0} AS CHAR)"  # SQL that turns {0} into text
    # Values that stand in cursors as the database spells them, and are compared with in this form.
    spelled_places: frozenset[Scalar] = frozenset()
    as_float = "CAST({0} AS double precision)"  # likewise into a floating number
    as_span = "{0}"  # likewise a part of a duration into a whole one
    every = "BOOL_AND({0})"  # SQL that tells of many truth values whether all are true
    some = "BOOL_OR({0})"  # likewise whether one is
    no_time = "0"  # SQL for a duration without length
    # SQL that puts the texts {0} of many rows together in the order of the numbers {1}; null counts
    # as none.
    joined = "string_agg({0}, '' ORDER BY {1})"
    beside = "concat({0}, {1})"  # SQL that puts two texts together, whatever is in them
    whole = "{0}"  # SQL for the text {0} or, where it is too long for the database to send, {1}
    spread = "{1}({0})"  # SQL that makes a variance or a deviation, {1}, of floating numbers

    def encode(
        self, type_: TypeRef, expression: Any, *, nullable: bool, field: Any
    ) -> tuple[Part, ...]:
        """Give the parts of a value's JSON text.

        Args:
            type_: what the value is.
            expression: the value in the statement.
            nullable: whether it may be SQL null.
            field: the Django field behind it, or None for an expression.
        """
        parts = self._parts(type_, expression, field=field)
        if not nullable or self.never_null(type_):
            return parts
        text = parts[0] if len(parts) == 1 else JoinedText(parts)
        if len(parts) == 1 and not isinstance(text, str):
            return (Template("coalesce({0}, 'null')", self.text(text)),)
        return (Template("CASE WHEN {0} IS NULL THEN 'null' ELSE {1} END", expression, text),)

    def never_null(self, type_: TypeRef) -> bool:
        """Tell whether a type's encoder writes "null" itself."""
        return type_.scalar is Scalar.FLOAT and not type_.lists

    def _parts(self, type_: TypeRef, expression: Any, *, field: Any) -> tuple[Part, ...]:
        if type_.lists:
            return self.array(type_, expression, field=field)
        encoders: dict[Scalar, Callable[..., tuple[Part, ...]]] = {
            Scalar.ID: self.identifier,
            Scalar.INT: lambda value, _field: (value,),
            Scalar.BIG_INT: lambda value, _field: ('"', value, '"'),
            Scalar.FLOAT: self.floating,
            Scalar.DECIMAL: self.decimal,
            Scalar.STRING: self.string,
            Scalar.BOOLEAN: self.boolean,
            Scalar.DATE: self.date,
            Scalar.DATE_TIME: self.date_time,
            Scalar.TIME: self.time,
            Scalar.DURATION: self.duration,
            Scalar.UUID: self.uuid,
            Scalar.JSON: self.json,
            Scalar.BYTES: self.binary,
            Scalar.FILE: self.string,
        }
        return encoders[type_.scalar](expression, field)

    def text(self, expression: Any) -> Any:
        """Give the text of a value, so that it may stand beside the text "null"."""
        return Template(self.as_text, expression)

    def plain_text(self, expression: Any, _field: Any) -> Any:
        """Give the text of a value whose type is a text on every surface.

        Args:
            expression: the value.
            _field: the Django field behind it, or None for an expression.
        """
        return self.text(expression)

    def identifier(self, expression: Any, field: Any) -> tuple[Part, ...]:
        """Write a key: a string, whatever the column is."""
        kind = field.get_internal_type() if field is not None else ""
        if "UUID" in kind:
            return self.uuid(expression, field)
        if kind.endswith(("AutoField", "IntegerField")):
            return ('"', expression, '"')
        if kind in {"CharField", "SlugField", "TextField", "EmailField", "URLField"}:
            return self.string(expression, field)
        writers = {
            "DateField": self.date,
            "DateTimeField": self.date_time,
            "DecimalField": self.decimal,
            "DurationField": self.duration,
            "FloatField": lambda value, _field: ('"', *self.floating(value, field), '"'),
            "GenericIPAddressField": self.string,
            "TimeField": self.time,
        }
        write = writers.get(kind)
        return (
            self.string(self.text(expression), None) if write is None else write(expression, field)
        )

    def key_text(self, expression: Any, field: Any) -> Any:
        """Give a key as the text that a generic link to it holds."""
        if "UUID" in field.get_internal_type():
            _, expression, _ = self.uuid(expression, field)
        return self.text(expression)

    def string(self, expression: Any, _field: Any) -> tuple[Part, ...]:
        """Write a text."""
        return (Template(self.quotes_directly, expression),)

    def text_cell(self, expression: Any, *, raw: bool) -> Any:
        """Write a text as a cell of a CSV: in quotes, and empty for null.

        Args:
            expression: the text.
            raw: whether one like a formula stays as it is.
        """
        raise NotImplementedError

    def boolean(self, expression: Any, _field: Any) -> tuple[Part, ...]:
        """Write a truth value."""
        return (Template("CASE WHEN {0} THEN 'true' WHEN NOT {0} THEN 'false' END", expression),)

    def floating(self, expression: Any, field: Any) -> tuple[Part, ...]:
        """Write a number in the shortest form that gives it back; "null" for NaN and infinities."""
        raise NotImplementedError

    def float_place(self, expression: Any) -> tuple[Part, ...]:
        """Write a number for a cursor, whatever it is; "null" for SQL null."""
        return self.floating(expression, None)

    def place_as_text(self, expression: Any) -> tuple[Part, ...]:
        """Write a value for a cursor as the database spells it; "null" for SQL null."""
        text = f"""CASE WHEN {{0}} IS NULL THEN 'null' ELSE '"' || {self.as_text} || '"' END"""
        return (Template(text, expression),)

    def decimal(self, expression: Any, field: Any) -> tuple[Part, ...]:
        """Write an exact number as a string with all places of its column."""
        raise NotImplementedError

    def date(self, expression: Any, _field: Any) -> tuple[Part, ...]:
        """Write a date, ISO 8601."""
        return ('"', expression, '"')

    def date_time(self, expression: Any, field: Any) -> tuple[Part, ...]:
        """Write a moment, ISO 8601, in UTC when time zones are in use."""
        raise NotImplementedError

    def time(self, expression: Any, field: Any) -> tuple[Part, ...]:
        """Write a time of day, ISO 8601."""
        raise NotImplementedError

    def duration(self, expression: Any, field: Any) -> tuple[Part, ...]:
        """Write a span, ISO 8601 with days as the largest unit."""
        raise NotImplementedError

    def uuid(self, expression: Any, field: Any) -> tuple[Part, ...]:
        """Write a UUID with dashes, lower case."""
        raise NotImplementedError

    def json(self, expression: Any, field: Any) -> tuple[Part, ...]:
        """Write a document as it is stored."""
        raise NotImplementedError

    def binary(self, expression: Any, field: Any) -> tuple[Part, ...]:
        """Write bytes in Base64."""
        raise NotImplementedError

    def array(self, type_: TypeRef, expression: Any, *, field: Any) -> tuple[Part, ...]:
        """Write a list of values."""
        raise NotImplementedError

    def range_part(self, scalar: Scalar, part: str, expression: Any) -> tuple[Part, ...]:
        """Write a bound of a range or what is said of it."""
        raise NotImplementedError

    def list_of(self, rows: str, column: str) -> str:
        """Write the statement that joins the texts in a column of a subquery to one JSON list."""
        raise NotImplementedError

    def global_id(self, entity: str, keys: tuple[Part, ...]) -> tuple[Part, ...]:
        """Write an opaque id: Base64 of the entity's name and the JSON list of the key's parts."""
        parts: list[Part] = [f'["{entity}"']
        for key in keys:
            parts.extend((",", key))
        parts.append("]")
        return ('"', self.base64(JoinedText(tuple(parts))), '"')

    def base64(self, text: Any) -> Any:
        """Encode a text."""
        raise NotImplementedError

    def bucket(self, unit: Bucket, *, dates: bool, zoned: bool) -> str:
        """Write the start of the span of the calendar that {0} falls into.

        Args:
            unit: the length of the span.
            dates: whether {0} is a date; else it is a moment.
            zoned: whether the span is one of the time zone {1}.
        """
        raise NotImplementedError

    def later(self, step: int, *, dates: bool) -> str:
        """Write {0} and {1} steps more.

        Args:
            step: seconds, or days of dates.
            dates: whether {0} is a date; else it is a moment.
        """
        raise NotImplementedError

    def any_of(self, lhs: str) -> str:
        """Write the test that `lhs` is one of a list given as one parameter."""
        raise NotImplementedError

    def list_parameter(self, values: list[Any]) -> Any:
        """Turn the prepared values of a list into that one parameter."""
        raise NotImplementedError
