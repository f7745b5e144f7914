"""How links to rows of any type are written: by the type and the key of a row."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from django.db import router
from django.db.models import IntegerField

from mainspring.assembly.columns import is_required
from mainspring.blueprint.nodes import EndsNode
from mainspring.blueprint.writes import InputNode
from mainspring.text import numbered

if TYPE_CHECKING:
    from mainspring.assembly.draft import Draft, EntityDraft
    from mainspring.blueprint.expression import Expression
    from mainspring.blueprint.nodes import RelationNode


def generic_input(
    item: EntityDraft, relation: RelationNode, *, allow: Expression
) -> InputNode | None:
    """Give the input of a link, None where nobody sets its columns.

    Args:
        item: the entity whose rows hold it.
        relation: the link.
        allow: who may set it.
    """
    columns = kind, key = _columns(item.model, relation)
    if not all(column.editable for column in columns):
        return None
    # A text that may be anything is empty where the link leads nowhere.
    free = key.null or key.has_default() or key.empty_strings_allowed
    return InputNode(
        name=relation.name,
        attribute=relation.name,
        is_link=True,
        required=any(map(is_required, columns)),
        nullable=bool(kind.null and free),
        on_update=not {column.attname for column in columns}.intersection(item.key),
        allow=allow,
    )


def with_ends(draft: Draft, item: EntityDraft, relation: RelationNode) -> RelationNode:
    """Name the types by which a link is written, where it can lead to rows at all."""
    kind, key = _columns(item.model, relation)
    targets = tuple(
        name for name in relation.targets if _fits(draft.by_name(name).model, item.model, key)
    )
    if not targets:
        return relation
    names = {}
    for part in ("link", "key", "create", "find", "update", "upsert"):
        wanted = f"{relation.union}{part.capitalize()}Input"
        names[f"{part}_input"] = numbered(wanted, draft.type_names)
        draft.type_names.add(names[f"{part}_input"])
    columns = tuple(dict.fromkeys((kind.name, kind.attname, key.name, key.attname)))
    return replace(relation, ends=EndsNode(targets=targets, columns=columns, **names))


def _columns(model: Any, relation: RelationNode) -> tuple[Any, Any]:
    options = model._meta
    field = options.get_field(relation.attribute)
    return options.get_field(field.ct_field), options.get_field(field.fk_field)


def _fits(target: Any, model: Any, key: Any) -> bool:
    """Tell whether a row can hold the key of another one, and both are written together."""
    own = target._meta.pk
    while own.is_relation:
        own = own.target_field
    is_held = isinstance(own, IntegerField) or not isinstance(key, IntegerField)
    return is_held and router.db_for_write(target) == router.db_for_write(model)
