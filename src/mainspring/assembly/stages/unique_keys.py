"""The sets of fields that identify a row, each with a root field of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mainspring.blueprint.nodes import Linkage, Origin, UniqueNode
from mainspring.text import upper_first

if TYPE_CHECKING:
    from mainspring.assembly.draft import Draft, EntityDraft


def add_unique_keys(draft: Draft) -> None:
    """Find the unique keys of every entity and name their root fields."""
    taken = root_fields(draft) | draft.queries.keys()
    for item in draft.entities:
        found: dict[str, UniqueNode] = {}
        for fields in _keys(item):
            root = _root_field(item, fields)
            if root is not None and root not in taken:
                taken.add(root)
                attributes = tuple(_attribute(item, name) for name in fields)
                found[root] = UniqueNode(name=root, fields=attributes)
        item.uniques = tuple(found.values())


def root_fields(draft: Draft) -> set[str]:
    """List the root fields that there are already."""
    found: set[str] = set()
    for names in (item.names for item in draft.entities):
        if names is not None:
            found |= {names.single, names.plural, names.connection_field, names.aggregate_field}
    return found


def _root_field(item: EntityDraft, fields: tuple[str, ...]) -> str | None:
    """Name the root field of a key, None when a part of the key cannot be asked for."""
    names = [name for name in (_member(item, field) for field in fields) if name is not None]
    if len(names) != len(fields) or item.names is None:
        return None
    return f"{item.names.single}By{'And'.join(upper_first(name) for name in names)}"


def _keys(item: EntityDraft) -> list[tuple[str, ...]]:
    options = item.model._meta
    keys: dict[tuple[str, ...], None] = {}
    for field in options.concrete_fields:
        if field.unique and not field.primary_key:
            keys[(field.name,)] = None
    for names in options.unique_together:
        keys[tuple(names)] = None
    for constraint in options.total_unique_constraints:
        keys[tuple(constraint.fields)] = None
    return [key for key in keys if tuple(_attribute(item, name) for name in key) != item.key]


def _attribute(item: EntityDraft, name: str) -> str:
    if name in item.relations:
        return item.relations[name].name
    return str(item.model._meta.get_field(name).attname)


def _member(item: EntityDraft, name: str) -> str | None:
    """Give the schema's name of a part of a key, None when it cannot be asked for."""
    relation = item.relations.get(name)
    if relation is not None:
        return relation.name if relation.linkage is Linkage.FORWARD else None
    field: Any = item.fields.get(item.model._meta.get_field(name).attname)
    if field is None or not field.filterable or field.origin is not Origin.COLUMN:
        return None
    return str(field.name)
