"""Turn a draft into the frozen blueprint and its bindings."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from django.utils.text import capfirst

from mainspring.blueprint.bindings import Bindings
from mainspring.blueprint.nodes import Blueprint, EntityNames, EntityNode

if TYPE_CHECKING:
    from mainspring.assembly.draft import Draft, EntityDraft


def freeze(draft: Draft) -> tuple[Blueprint, Bindings]:
    """Freeze a draft; entities and enums are sorted by name."""
    items = sorted(draft.entities, key=lambda item: item.name)
    blueprint = Blueprint(
        entities=tuple(_entity(item) for item in items),
        enums=tuple(draft.enums[name] for name in sorted(draft.enums)),
        filters=tuple(draft.filters[name] for name in sorted(draft.filters)),
        texts=tuple(draft.texts[name] for name in sorted(draft.texts)),
        quantities=tuple(draft.quantities[name] for name in sorted(draft.quantities)),
        unions=tuple(sorted(draft.unions.items())),
        queries=tuple(draft.queries[name] for name in sorted(draft.queries)),
        records=tuple(sorted(draft.records.values(), key=lambda record: record.name)),
        emissions=tuple(draft.emissions),
    )
    bindings = Bindings(
        models=MappingProxyType({item.name: item.model for item in items}),
        entities=MappingProxyType(
            {item.definition: item.name for item in items if item.definition is not None}
        ),
        expressions=MappingProxyType(draft.expressions),
        functions=MappingProxyType(draft.functions),
        links=MappingProxyType(draft.links),
        tests=MappingProxyType(draft.tests),
        queries=MappingProxyType(draft.calls),
        records=MappingProxyType({node.name: found for found, node in draft.records.items()}),
        choices=MappingProxyType(draft.choices),
        conditions=MappingProxyType(draft.conditions),
        rules=MappingProxyType(draft.rules),
        actions=MappingProxyType(draft.actions),
        handlers=MappingProxyType(draft.handlers),
        rates=draft.rates,
    )
    return blueprint, bindings


def _entity(item: EntityDraft) -> EntityNode:
    names = item.names
    if not isinstance(names, EntityNames):
        msg = f"{item.label} was not named."
        raise TypeError(msg)
    return EntityNode(
        name=item.name,
        label=item.label,
        names=names,
        fields=tuple(item.fields.values()),
        relations=tuple(item.relations.values()),
        key=item.key,
        uniques=item.uniques,
        parents=item.parents,
        children=item.children,
        description=_description(item),
        read=item.read,
        search=item.search,
        full_text=item.full_text,
        headlines=item.headlines,
        order=item.order,
        history=item.history,
        timeless=item.timeless,
        writes=item.writes,
    )


def _description(item: EntityDraft) -> str:
    text = (item.definition.__doc__ if item.definition is not None else None) or ""
    if text.strip():
        return " ".join(text.split())
    own = item.model.__doc__ or ""
    automatic = own.startswith(f"{item.model.__name__}(")
    if own.strip() and not automatic:
        return " ".join(own.split())
    return capfirst(str(item.model._meta.verbose_name))
