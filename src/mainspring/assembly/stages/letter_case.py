"""Names of one entity that only the case of their letters tells apart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mainspring.assembly.places import place_of

if TYPE_CHECKING:
    from mainspring.assembly.draft import Draft, EntityDraft

    Alike = frozenset[str]  # names that are one when their case is folded


def tell_alike(draft: Draft, item: EntityDraft) -> None:
    """Tell of members that become one in clients whose names know no case.

    What an exposed parent has too is told of there.
    """
    parents = [draft.by_model(parent) for parent in item.model._meta.get_parent_list()]
    told = {alike for parent in parents if parent is not None for alike in _alike(parent)}
    attributes = _attributes(item)
    for alike in _alike(item):
        if alike in told:
            continue
        # The one that has an attribute to be renamed by; the opaque id has none.
        first, *others = sorted(alike, key=lambda name: (name not in attributes, name))
        listed = " and ".join(repr(name) for name in [first, *others])
        message = f"{listed} differ only by case."
        hint = f"Write `names = {{{attributes[first]!r}: ...}}` in {place_of(item)}."
        draft.findings.add("W008", f"{item.label}.{attributes[first]}", message, hint=hint)


def _alike(item: EntityDraft) -> list[Alike]:
    """Group an entity's names by what they are without case, and keep groups of several."""
    global_id = item.names.global_id if item.names is not None else ""
    groups: dict[str, set[str]] = {}
    for name in filter(None, (*_attributes(item), global_id)):
        groups.setdefault(name.casefold(), set()).add(name)
    return [frozenset(group) for group in groups.values() if len(group) > 1]


def _attributes(item: EntityDraft) -> dict[str, str]:
    fields = {field.name: field.attribute for field in item.fields.values()}
    return fields | {relation.name: relation.attribute for relation in item.relations.values()}
