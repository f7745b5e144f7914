"""Which exposed entities inherit from which, by multi-table inheritance."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from mainspring.assembly.draft import Draft


def link_families(draft: Draft) -> None:
    """Set the nearest exposed parents and children of every entity."""
    for item in draft.entities:
        if item.model._meta.proxy:
            continue
        parents: list[tuple[str, str]] = []
        for parent, down in _nearest(item.model, draft):
            found = draft.by_model(parent)
            if found is not None:
                parents.append((found.name, ""))
                found.children = (*found.children, (item.name, down))
        item.parents = tuple(parents)


def _nearest(model: Any, draft: Draft) -> list[tuple[Any, str]]:
    """List the nearest exposed parents with the lookup that leads from them down to the model."""
    found: list[tuple[Any, str]] = []
    for parent, link in model._meta.parents.items():
        if link is None or link.model is not model:
            continue
        down = (
            link.remote_field.name
            if hasattr(link.remote_field, "name")
            else link.related_query_name()
        )
        if draft.by_model(parent) is not None:
            found.append((parent, down))
        else:
            found.extend((above, f"{path}__{down}") for above, path in _nearest(parent, draft))
    return found
