"""Rows as instances of their models, for Python that wants the real thing."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from django.db.models import Case, IntegerField, Value, When

from mainspring.blueprint.expression import (
    FALSE,
    TRUE,
    Expression,
    Quantifier,
    Related,
    all_of,
    any_of,
)
from mainspring.blueprint.nodes import Linkage, Origin
from mainspring.planner.plan import Identity, Linked, Pointer
from mainspring.planner.plan import Value as Planned
from mainspring.sources.sql.answers import finished
from mainspring.sources.sql.conditions import condition
from mainspring.sources.sql.frame import end_of
from mainspring.sources.sql.own_rows import own_rows
from mainspring.sources.sql.page_facts import pointer_text
from mainspring.sources.sql.place import Place
from mainspring.sources.sql.selecting import selected
from mainspring.sources.sql.statement import Statement

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from django.db.models import Q

    from mainspring.blueprint.nodes import FieldNode
    from mainspring.planner.plan import Fetch
    from mainspring.sources.sql.answers import Seal
    from mainspring.sources.sql.frame import Frame
    from mainspring.sources.sql.terms import Terms

_STORED = {Origin.COLUMN, Origin.CONVERTED}


def instances(
    fetch: Fetch, *, frame: Frame, terms: Terms, seal: Seal, chunk_size: int | None
) -> Iterator[Any]:
    """Read the rows of a fetch as instances; what may not be read is None.

    Args:
        fetch: its first shape names the fields and links that are wanted; a cursor among them is
            held by the instances under its key, and so is the key of the row for an opaque id.
        frame: with the request's own values.
        terms: on which the statement runs.
        seal: makes a cursor.
        chunk_size: rows read at a time; all at once when None.
    """
    mask = _Mask.of(_seen(fetch, frame))
    rows = selected(fetch, frame.rows(fetch.entity), frame=frame)
    # A manager may read linked rows and values of its own, of which no policy speaks.
    rows = rows.select_related(None).prefetch_related(None)
    added = tuple(rows.query.annotation_select)
    pointers = _pointers(fetch, frame)
    keys = [output.key for output in fetch.shapes[-1].outputs if isinstance(output, Identity)]
    shown = rows.annotate(**mask.flags(fetch.entity, frame), **pointers).defer(
        *_deferrable(mask.hidden, frame.model(fetch.entity))
    )
    chosen = shown[_page(fetch)]

    def rewritten(sql: str, params: Sequence[Any]) -> tuple[str, Sequence[Any]]:
        made = Statement.of(sql, params)
        if frame.past is not None:
            made = frame.past.over(made)
        return made.sql, made.bind(frame.sample.inputs)

    for row in own_rows(chosen, rewritten=rewritten, terms=terms, chunk_size=chunk_size):
        for name in added:
            row.__dict__.pop(name, None)
        row.__dict__.update(dict.fromkeys(keys, row.pk))  # before the mask hides it
        row.__dict__.update(dict.fromkeys(mask.hidden))
        for flag, attribute in mask.masked.items():
            if not row.__dict__.pop(flag):
                row.__dict__[attribute] = None
        for name in pointers:
            (text,) = finished([row.__dict__[name]], seal=seal)
            row.__dict__[name] = json.loads(text)
        yield row


@dataclass(frozen=True, slots=True, kw_only=True)
class _Mask:
    """What of the rows is not seen."""

    hidden: list[str]  # attributes that are seen on none
    masked: dict[str, str]  # attributes that are seen on some, by the names of their flags
    seen: dict[str, Expression]  # where each attribute is seen

    @classmethod
    def of(cls, seen: dict[str, Expression]) -> _Mask:
        """Make the mask by where attributes are seen."""
        masked = {
            f"ms_seen_{number}": attribute
            for number, (attribute, where) in enumerate(seen.items())
            if where not in (TRUE, FALSE)
        }
        hidden = [attribute for attribute, where in seen.items() if where == FALSE]
        return cls(hidden=hidden, masked=masked, seen=seen)

    def flags(self, entity: str, frame: Frame) -> dict[str, Case]:
        """Tell of each row what is seen of it, as columns."""
        return {
            flag: _flag(condition(self.seen[attribute], place=Place(entity), frame=frame))
            for flag, attribute in self.masked.items()
        }


def _page(fetch: Fetch) -> slice:
    start = fetch.offset if isinstance(fetch.offset, int) else 0
    limit = fetch.limit if isinstance(fetch.limit, int) else 0
    return slice(start, start + limit)


def _pointers(fetch: Fetch, frame: Frame) -> dict[str, Any]:
    """Make what cursors are made of, by their names."""
    *_, shape = fetch.shapes
    asked = [output.key for output in shape.outputs if isinstance(output, Pointer)]
    return {key: pointer_text(fetch, frame=frame) for key in asked}


def _flag(seen: Q) -> Case:
    return Case(When(seen, then=Value(1)), default=Value(0), output_field=IntegerField())


def _seen(fetch: Fetch, frame: Frame) -> dict[str, Expression]:
    """Tell of every column on which rows it is seen; what nothing speaks of is on none."""
    *_, shape = fetch.shapes
    columns = frame.model(fetch.entity)._meta.concrete_fields
    seen = {
        output.field.attribute: output.visible
        for output in shape.outputs
        if isinstance(output, Planned) and _is_held(output.field)
    }
    for output in shape.outputs:
        if isinstance(output, Linked) and output.relation.linkage is Linkage.FORWARD:
            for own, found in _seen_by_link(output, fetch.entity, frame):
                seen[own] = any_of(seen.get(own, FALSE), found)
    for column in columns:
        if _is_parent_link(column):
            # It holds the key under another name.
            seen[column.attname] = seen.get(end_of(column).attname, FALSE)
    return {column.attname: seen.get(column.attname, FALSE) for column in columns}


def _is_parent_link(column: Any) -> bool:
    return bool(getattr(column.remote_field, "parent_link", False))


def _seen_by_link(link: Linked, entity: str, frame: Frame) -> Iterator[tuple[str, Expression]]:
    """Tell of the columns that a link goes by on which rows it shows their values."""
    target = frame.model(link.relation.target)._meta
    for own, other in frame.related_columns(link.relation, entity):
        key = end_of(target.get_field(other))
        yield own, _leads_to_what_is_seen(link, key=key.attname)


def _is_held(field: FieldNode) -> bool:
    """Tell whether rows hold a field's value; amounts are held as the numbers of their column."""
    quantity = field.type.quantity
    return field.origin in _STORED or (quantity is not None and quantity.in_place)


def _leads_to_what_is_seen(link: Linked, *, key: str) -> Expression:
    """Tell where a link shows the row behind it, and that row the key by which it is found."""
    (fetch,) = link.fetches
    keys = (
        output.visible
        for output in fetch.shapes[-1].outputs
        if isinstance(output, Planned) and output.field.attribute == key
    )
    rows = all_of(fetch.rows, next(keys, FALSE))
    if rows == TRUE:
        return link.visible
    if not link.relation.same_database:
        return FALSE
    return Related(link.relation.name, Quantifier.ONE, TRUE, rows, link.visible)


def _deferrable(attributes: list[str], model: Any) -> list[str]:
    """Leave out the keys, which Django reads always."""
    keys = {
        column.attname
        for column in model._meta.concrete_fields
        if column.primary_key or _is_parent_link(column)
    }
    return [attribute for attribute in attributes if attribute not in keys]
