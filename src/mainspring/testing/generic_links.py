"""Finds what generic links can lead to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.db.models import AutoField, Q

from mainspring.blueprint.nodes import Linkage
from mainspring.testing.recipe import LinkRecipe

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from mainspring.blueprint.nodes import EntityNode


def generic_links(
    model: Any, entity: EntityNode | None, models: Mapping[str, Any]
) -> Iterator[tuple[Any, LinkRecipe]]:
    """List the generic links that need a row, each with a way to one.

    Args:
        model: whose links they are.
        entity: what stands before it; without one nothing is known of where its links lead.
        models: behind entities, by name.
    """
    for relation in entity.relations if entity is not None else ():
        if relation.linkage is not Linkage.GENERIC:
            continue
        link: Any = next(
            item for item in model._meta.private_fields if item.name == relation.attribute
        )
        target = next((models[name] for name in relation.targets if _is_simple(models[name])), None)
        if target is not None and not model._meta.get_field(link.ct_field).null:
            yield (
                link,
                LinkRecipe(
                    name=link.name, model=target, nullable=False, unique=False, limit=Q(), wishes={}
                ),
            )


def _is_simple(model: Any) -> bool:
    """Tell whether rows of a model need no others and have keys that any link can hold."""
    options = model._meta
    return (
        isinstance(options.pk, AutoField)
        and options.managed
        and not options.proxy
        and all(field.null for field in options.fields if field.is_relation)
    )
