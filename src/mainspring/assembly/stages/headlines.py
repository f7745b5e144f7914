"""The field with the text around the words of a search: its name, and whose texts it shows."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from mainspring.blueprint.nodes import Origin
from mainspring.blueprint.types import Scalar
from mainspring.text import NO_VALUES, camel, underscored

if TYPE_CHECKING:
    from collections.abc import Collection

    from mainspring.assembly.draft import Draft, EntityDraft

_WANTED = "searchHeadline"


def name_headlines(draft: Draft) -> None:
    """Name the headlines of all entities that are searched, after the names of all else.

    A type without a search of its own has the headline of the nearest one that it inherits from,
    as its rows are found there.
    """
    for item in sorted(draft.entities, key=lambda item: len(item.model._meta.get_parent_list())):
        if item.search:
            _set_own(draft, item)
        else:
            _inherit(draft, item)


def _set_own(draft: Draft, item: EntityDraft) -> None:
    for path in item.search:
        spelled = _spelled(draft, item, path)
        if spelled is not None:
            taken = [*NO_VALUES, *(name for name, _ in item.headlines)]
            item.headlines = (*item.headlines, (underscored(spelled, taken), path))
    if item.headlines and item.names is not None:
        enum = underscored(f"{item.name}SearchField", draft.type_names)
        draft.type_names.add(enum)
        name = underscored(_WANTED, _members(item))
        item.names = replace(item.names, headline=name, search_field=enum)


def _inherit(draft: Draft, item: EntityDraft) -> None:
    for name, _ in item.parents:
        above = draft.by_name(name)
        names = above.names
        if names is None or not names.headline or item.names is None:
            continue
        if names.headline not in _members(item):
            item.headlines = above.headlines
            item.names = replace(
                item.names, headline=names.headline, search_field=names.search_field
            )
            return


def _spelled(draft: Draft, item: EntityDraft, path: tuple[str, ...]) -> str | None:
    """Spell the way to a text, None where a part of it is not shown or its value is no text."""
    here = item
    words: list[str] = []
    for step in path[:-1]:
        relation = next(
            (found for found in here.relations.values() if step in {found.attribute, found.query}),
            None,
        )
        if relation is None:
            return None
        words.append(relation.name)
        here = draft.by_name(relation.target)
    field = here.fields.get(path[-1])
    if field is None or field.origin is not Origin.COLUMN:
        return None
    type_ = field.type
    if type_.scalar is not Scalar.STRING or type_.enum is not None or type_.lists:
        return None
    return camel("_".join((*words, field.name))) if words else field.name


def _members(item: EntityDraft) -> Collection[str]:
    """List the names of all fields of a type."""
    taken = {field.name for field in item.fields.values()}
    for relation in item.relations.values():
        taken |= {relation.name, relation.connection, relation.aggregate}
    if item.names is not None:
        taken.add(item.names.global_id)
    return taken
