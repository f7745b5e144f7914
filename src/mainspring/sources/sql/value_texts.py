"""The text of a value that is no object: by its type, or the name that an enum has for it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.db.models import Value as SqlValue

from mainspring.sources.sql import marker
from mainspring.sources.sql.fragments import Part, Template, quoted

if TYPE_CHECKING:
    from mainspring.blueprint.nodes import FieldNode
    from mainspring.sources.sql.frame import Frame

IN_JSON = ("null", marker.json_text(marker.UNLISTED))
"""What stands for no value, and for one that is not among those of its enum."""


def value_text(
    node: FieldNode,
    expression: Any,
    *,
    source: Any,
    nullable: bool,
    frame: Frame,
    stands_for: tuple[str, str] = IN_JSON,
) -> tuple[Part, ...]:
    """Write a value.

    Args:
        node: the field that it is of.
        expression: the value.
        source: the Django field that knows it, None if none does.
        nullable: whether it may be SQL null.
        frame: what the statement is compiled with.
        stands_for: what stands for no value, and for one that is not among those of its enum.
    """
    if node.type.enum is None or node.type.lists:
        return frame.dialect.encode(node.type, expression, nullable=nullable, field=source)
    return (enum_text(node, expression, source=source, frame=frame, stands_for=stands_for),)


def enum_text(
    node: FieldNode, expression: Any, *, source: Any, frame: Frame, stands_for: tuple[str, str]
) -> Template:
    """Write the name that an enum has for a value.

    Args:
        node: the field that it is of.
        expression: the value.
        source: the Django field that knows it, None if none does.
        frame: what the statement is compiled with.
        stands_for: what stands for no value, and for one that is not among those of the enum.
    """
    null, lost = stands_for
    enum = frame.index.enum(node.type.enum or "")
    exact = frame.dialect.exact_text if enum.blank else "{0}"
    arms = "".join(
        f" WHEN {exact} = {{{number}}} THEN {quoted(chr(34) + name + chr(34))}"
        for number, (name, _, _) in enumerate(enum.values, start=1)
    )
    nothing = "{0} IS NULL OR {0} = ''" if enum.blank else "{0} IS NULL"
    constants = [SqlValue(stored, output_field=source) for _, stored, _ in enum.values]
    return Template(
        f"CASE{arms} WHEN {nothing} THEN {quoted(null)} ELSE {quoted(lost)} END",
        expression,
        *constants,
    )
