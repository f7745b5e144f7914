"""Which fields and links of a model its entity shows: what it says, and what its parents say."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.db.models import ForeignObjectRel

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mainspring.assembly.draft import Draft, EntityDraft


def shows(draft: Draft, item: EntityDraft, field: Any) -> bool:
    """Tell whether `only` and `exclude` leave a field or link in.

    What an entity says nothing of is shown as by its parents, whose rows its own rows are: what
    one of them hides is hidden.
    """
    return _shows(draft, item, field.name, _names(field))


def _shows(draft: Draft, item: EntityDraft, name: str, names: frozenset[str]) -> bool:
    definition = item.definition
    if definition is not None:
        if names.intersection(definition.exclude):
            return False
        if names.intersection({*(definition.only or ()), *definition.fields}):
            return True
        if definition.only is not None:
            return False
    return all(
        _shows(draft, parent, name, names)
        for parent in _parents(draft, item.model)
        if any(field.name == name for field in parent.model._meta.get_fields())
    )


def _names(field: Any) -> frozenset[str]:
    """Give the names by which a definition may speak of a field or link."""
    if isinstance(field, ForeignObjectRel):
        return frozenset({field.name, str(field.get_accessor_name())})
    return frozenset({field.name, getattr(field, "attname", field.name)})


def _parents(draft: Draft, model: Any) -> Iterator[EntityDraft]:
    """Find the nearest exposed parents of a model; of a proxy, that of its table."""
    for parent in model._meta.parents:
        found = draft.by_model(parent)
        if found is None:
            yield from _parents(draft, parent)
        else:
            yield found
