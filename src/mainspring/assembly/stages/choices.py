"""Choices of fields as enums, where their values are few and can be names."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mainspring.blueprint.nodes import EnumNode
from mainspring.blueprint.types import Scalar
from mainspring.text import NO_VALUES, constant, is_name, numbered, pascal, upper_first

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mainspring.assembly.draft import Draft, EntityDraft

MOST_VALUES = 50
"""Longer lists stay strings, with their values in the description."""

Choice = tuple[Any, str]
"""A stored value and its label."""
Named = tuple[str, Any, str]
"""A value of an enum: its name, what is stored, and its label."""


def choices_of(draft: Draft, item: EntityDraft, field: Any) -> list[Choice]:
    """List a field's choices without blank ones; none where they fail, which is a finding."""
    if not field.choices:
        return []
    try:
        flat = [(value, str(label)) for value, label in field.flatchoices]
    except Exception as error:  # noqa: BLE001 - a project's code; the field stays what its column is
        _stay_plain(draft, item, field, f"because they cannot be listed: {error!r}.")
        return []
    return [(value, label) for value, label in flat if value not in (None, "")]


def enum_for(
    draft: Draft, item: EntityDraft, field: Any, *, name: str, choices: list[Choice], scalar: Scalar
) -> str | None:
    """Make the enum of a field's choices and give its name; None when the field keeps its type."""
    if not choices or scalar not in {Scalar.STRING, Scalar.INT}:
        return None
    kind = str if scalar is Scalar.STRING else int
    if callable(getattr(field, "_choices_callable", None)) or not all(
        isinstance(value, kind) for value, _ in choices
    ):
        return None
    if len(choices) > MOST_VALUES:
        message = (
            f"Its {len(choices)} choices stay plain values; more than {MOST_VALUES} make no enum."
        )
        draft.findings.add("I002", f"{item.label}.{field.name}", message)
        return None
    values = _named(choices, kind)
    if values is None:
        _stay_plain(draft, item, field, "because some cannot be made names.")
        return None
    return _enum(draft, item, name, values=values, blank=kind is str)


def _stay_plain(draft: Draft, item: EntityDraft, field: Any, why: str) -> None:
    message = f"Its choices stay plain values, {why}"
    draft.findings.add("I002", f"{item.label}.{field.name}", message)


def _enum(
    draft: Draft, item: EntityDraft, name: str, *, values: tuple[Named, ...], blank: bool
) -> str:
    enum = numbered(item.name + pascal(upper_first(name)), draft.type_names)
    draft.type_names.add(enum)
    filter_name = numbered(f"{enum}Filter", draft.type_names)
    draft.type_names.add(filter_name)
    draft.enums[enum] = EnumNode(
        name=enum,
        filter=filter_name,
        values=values,
        blank=blank,
        description=f"Values of {item.name}.{name}.",
    )
    return enum


def _named(choices: list[Choice], kind: type) -> tuple[Named, ...] | None:
    taken: set[str] = set()
    values: list[Named] = []
    for value, label in choices:
        stored = kind(value)
        name = constant(str(stored)) if kind is str else constant(label)
        if not name:
            name = constant(label) if kind is str else f"VALUE_{stored}".replace("-", "MINUS_")
        if name[:1].isdigit():
            name = f"VALUE_{name}"
        if not is_name(name) or name.startswith("__"):
            return None
        name = f"{name}_" if name.lower() in NO_VALUES else name
        free = numbered(name, taken)
        taken.add(free)
        values.append((free, stored, label))
    return tuple(values)


def described(choices: Sequence[Choice]) -> str:
    """List the first values of long choices for a description."""
    shown = ", ".join(f"{value} ({label})" for value, label in choices[:20])
    more = f" and {len(choices) - 20} more" if len(choices) > 20 else ""  # noqa: PLR2004 - as above
    return f"One of: {shown}{more}."
