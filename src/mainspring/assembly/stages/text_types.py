"""Types of texts: which there are, and which fields have them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from mainspring.assembly.places import NAMES, place_of
from mainspring.assembly.stages.entity_names import TAKEN_TYPES
from mainspring.blueprint.nodes import TextNode
from mainspring.blueprint.types import Scalar, TypeRef
from mainspring.definition.text_types import BUILT_IN, TextType
from mainspring.text import did_you_mean, is_name

if TYPE_CHECKING:
    from mainspring.assembly.draft import Draft, EntityDraft


def declare_texts(draft: Draft) -> None:
    """Collect the types of texts that entities name; before these get their own names."""
    for item in draft.entities:
        for field, given in _given(item).items():
            type_ = BUILT_IN.get(given) if isinstance(given, str) else given
            problem = _problem(draft, given, type_)
            if problem is not None:
                message, hint = problem
                hint = hint or f"Correct `types` in {place_of(item)}."
                draft.findings.add("E016", f"{item.label}.{field}", message, hint=hint)
            elif type_ is not None:
                draft.texts[type_.name] = node_of(type_)


def _given(item: EntityDraft) -> dict[str, Any]:
    return dict(item.definition.types) if item.definition is not None else {}


def node_of(type_: TextType) -> TextNode:
    """Make the node of a type."""
    return TextNode(
        name=type_.name, pattern=type_.pattern, description=type_.description, url=type_.url
    )


def _problem(draft: Draft, given: Any, type_: Any) -> tuple[str, str] | None:
    """Say what is wrong with a type, with a hint if there is a better one than where it stands."""
    if not isinstance(type_, TextType):
        known = ", ".join(BUILT_IN)
        hint = did_you_mean(given, BUILT_IN) if isinstance(given, str) else ""
        return f"{given!r} is no type of texts; there are {known}, and your own TextType.", hint
    if not is_name(type_.name) or type_.name in TAKEN_TYPES:
        return f"{type_.name!r} cannot be the name of a type.", f"Choose another name: {NAMES}."
    try:
        re.compile(type_.pattern)
    except re.error as error:
        return f"The pattern of {type_.name} is no regular expression: {error}.", ""
    if draft.texts.get(type_.name, node_of(type_)) != node_of(type_):
        return f"{type_.name} is declared in two ways.", ""
    return None


def text_type(draft: Draft, item: EntityDraft, field: Any, stored: TypeRef) -> TypeRef:
    """Give the type of a field that holds a text, as its entity declares it."""
    given = _given(item).get(field.name)
    name = given if isinstance(given, str) else getattr(given, "name", None)
    if name not in draft.texts:
        return stored
    if stored.scalar is not Scalar.STRING or stored.enum is not None or stored.lists:
        message = f"{field.name!r} is no plain text, so it cannot be of type {name}."
        hint = f"Correct `types` in {place_of(item)}."
        draft.findings.add("E016", f"{item.label}.{field.name}", message, hint=hint)
        return stored
    return TypeRef(scalar=Scalar.STRING, text=name)
