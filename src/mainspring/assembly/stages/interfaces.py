"""Members that an entity has and its interface lacks, as its children do not have them alike."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mainspring.assembly.model_fields import field_named
from mainspring.assembly.places import place_of
from mainspring.blueprint.nodes import FieldNode

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mainspring.assembly.draft import Draft, EntityDraft
    from mainspring.blueprint.nodes import RelationNode


def tell_interfaces(draft: Draft) -> None:
    """Tell of members that only a fragment on the entity's own type can ask for."""
    for item in draft.entities:
        family = list(_descendants(draft, item))
        members: dict[str, FieldNode | RelationNode] = {**item.fields, **item.relations}
        for attribute, member in members.items():
            why = _difference(item, attribute, member, family)
            if why and item.names is not None:
                message = f"It is not on {item.names.interface}, as {why}."
                hint = (
                    f"Move it from {place_of(item)} to a plain class that the entities of all of "
                    f"them inherit from, or ask for it by a fragment on {item.name}."
                )
                draft.findings.add("W023", f"{item.label}.{attribute}", message, hint=hint)


def _descendants(draft: Draft, item: EntityDraft) -> Iterator[EntityDraft]:
    for name, _ in item.children:
        child = draft.by_name(name)
        yield child
        yield from _descendants(draft, child)


def _difference(
    item: EntityDraft,
    attribute: str,
    member: FieldNode | RelationNode,
    family: list[EntityDraft],
) -> str:
    """Say which types of the family do not have a member alike; empty where they hide it."""
    found: dict[_Lack, list[str]] = {}
    for child in family:
        lack = _lack(child, attribute, member)
        # What is a field of the model and not there is hidden by the child's own word.
        if lack and not (lack is _LACKS and field_named(item.model, attribute)):
            found.setdefault(lack, []).append(child.name)
    return ", and ".join(
        f"{' and '.join(dict.fromkeys(names))} {one if len(names) == 1 else several}"
        for (one, several), names in found.items()
    )


_Lack = tuple[str, str]
_LACKS = ("lacks it", "lack it")
_CALLS = ("calls it otherwise", "call it otherwise")
_HAS = ("has it with another type", "have it with another type")


def _lack(child: EntityDraft, attribute: str, member: FieldNode | RelationNode) -> _Lack | None:
    other = child.fields.get(attribute) or child.relations.get(attribute)
    if other is None:
        return _LACKS
    if other.name != member.name:
        return _CALLS
    return None if _type(other) == _type(member) else _HAS


def _type(member: FieldNode | RelationNode) -> object:
    return member.type if isinstance(member, FieldNode) else (member.targets, member.many)
