"""The fields that the search of each entity looks into."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.core.exceptions import FieldDoesNotExist

from mainspring.assembly.places import place_of
from mainspring.text import did_you_mean

if TYPE_CHECKING:
    from mainspring.assembly.draft import Draft, EntityDraft


def add_search(draft: Draft, item: EntityDraft) -> None:
    """Check the search fields of an entity and set their paths."""
    if item.definition is None or item.definition.search is None:
        return
    paths = (_path(draft, item, name) for name in item.definition.search.fields)
    item.search = tuple(path for path in paths if path is not None)


def _path(draft: Draft, item: EntityDraft, name: str) -> tuple[str, ...] | None:
    model = item.model
    parts = name.split("__")
    for number, part in enumerate(parts):
        options = model._meta
        try:
            field = options.get_field(part)
        except FieldDoesNotExist:
            known = [found.name for found in options.get_fields()]
            message = f"{options.label} has no field {part!r}."
            hint = did_you_mean(part, known) or f"Correct `search` in {place_of(item)}."
            draft.findings.add("E005", f"{item.label}.search", message, hint=hint)
            return None
        is_last = number == len(parts) - 1
        to_many = field.is_relation and (field.one_to_many or field.many_to_many)
        if to_many or field.is_relation == is_last:
            message = f"{name!r} does not lead over to-one links to a field."
            hint = f"Correct `search` in {place_of(item)}."
            draft.findings.add("E005", f"{item.label}.search", message, hint=hint)
            return None
        model = field.related_model
    return tuple(parts)
