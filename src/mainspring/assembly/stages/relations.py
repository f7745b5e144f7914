"""The links of every entity to other exposed entities."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.db import router
from django.db.models import ForeignObjectRel

from mainspring.assembly.shown_members import shows
from mainspring.assembly.stages.fields import key_of
from mainspring.blueprint.expression import TRUE
from mainspring.blueprint.nodes import Linkage, RelationNode
from mainspring.text import camel, numbered, pascal

if TYPE_CHECKING:
    from mainspring.assembly.draft import Draft, EntityDraft
    from mainspring.assembly.stages.member_names import MemberNames


def add_forward(draft: Draft, item: EntityDraft, names: MemberNames) -> None:
    """Add the links that an entity's own fields make."""
    options = item.model._meta
    # Not only those with a column: a `ForeignObject` joins columns of others.
    for field in (*options.fields, *options.many_to_many):
        if not field.is_relation or field.name in item.fields:
            continue
        if getattr(field.remote_field, "parent_link", False) or not shows(draft, item, field):
            continue
        target = draft.by_model(field.remote_field.model)
        if target is None:
            continue
        _add(draft, item, field, target, names)
    for field in options.private_fields:
        if shows(draft, item, field):
            _add_private(draft, item, field, names)


def add_reverse(draft: Draft, item: EntityDraft, names: MemberNames) -> None:
    """Add the links that other entities make to this one."""
    for field in item.model._meta.get_fields():
        if _is_reverse(field, item.model) and shows(draft, item, field):
            target = draft.by_model(field.related_model)
            if target is not None:
                _add(draft, item, field, target, names)


def _is_reverse(field: Any, model: Any) -> bool:
    """Tell whether a link is one that another model makes, with an accessor on this one."""
    # A GenericRelation's other end (many to one, unlike all others) is a name for queries only.
    if not isinstance(field, ForeignObjectRel) or field.hidden or field.many_to_one:
        return False
    accessor = field.get_accessor_name() or ""
    # Relations that are not Django's own, such as tags, may have none.
    return not field.parent_link and bool(accessor) and hasattr(model, accessor)


def _add(
    draft: Draft, item: EntityDraft, field: Any, target: EntityDraft, names: MemberNames
) -> None:
    linkage = _linkage(field)
    if not _columns_fit(field, linkage):
        return
    many = bool(field.many_to_many or field.one_to_many)
    is_reverse = isinstance(field, ForeignObjectRel)
    name = str(field.get_accessor_name() if is_reverse else field.name)
    item.relations[name] = RelationNode(
        name=names.name(name, wanted=_wanted(field, target)),
        attribute=name,
        query=field.name,
        linkage=linkage,
        targets=(target.name,),
        many=many,
        nullable=not many and _may_be_missing(draft, item, field, target, linkage),
        description=_description(item, field, name),
        same_database=_same_database(item, target, field),
    )


def _linkage(field: Any) -> Linkage:
    if field.many_to_many:
        return Linkage.THROUGH
    return Linkage.REVERSE if isinstance(field, ForeignObjectRel) else Linkage.FORWARD


def _wanted(field: Any, target: EntityDraft) -> str | None:
    """Name a link by its target where nobody named it: not `line_set`, but `lines`."""
    if not isinstance(field, ForeignObjectRel) or field.related_name is not None:
        return None
    if target.names is None:
        return None
    return target.names.plural if field.multiple else target.names.single


def _columns_fit(field: Any, linkage: Linkage) -> bool:
    """Tell whether a link joins columns; Django's own abstract relations may not."""
    if linkage is Linkage.THROUGH:
        return True
    joined = field if linkage is Linkage.FORWARD else field.field
    return bool(getattr(joined, "related_fields", ()))


def _may_be_missing(
    draft: Draft, item: EntityDraft, field: Any, target: EntityDraft, linkage: Linkage
) -> bool:
    """Tell whether a to-one link may lead nowhere, or to a row that somebody does not see."""
    if draft.keeps(item.model) or draft.keeps(target.model):
        # Of what was, one end may be known and the other not.
        return True
    if linkage is not Linkage.FORWARD or field.null or target.read != TRUE:
        return True
    managed = bool(item.model._meta.managed)
    plain_manager = type(target.model._base_manager).__name__ == "Manager"
    return not (managed and plain_manager and getattr(field, "db_constraint", False))


def _same_database(item: EntityDraft, target: EntityDraft, field: Any) -> bool:
    own = router.db_for_read(item.model)
    ends = {own, router.db_for_read(target.model)}
    joined = getattr(field, "field", field)
    through = getattr(joined.remote_field, "through", None)
    if through is not None:
        ends.add(router.db_for_read(through))
    return len(ends) == 1


def _description(item: EntityDraft, field: Any, name: str) -> str:
    definition = item.definition
    if definition is not None and name in definition.descriptions:
        return definition.descriptions[name]
    return str(getattr(field, "help_text", "") or "")


def _add_private(draft: Draft, item: EntityDraft, field: Any, names: MemberNames) -> None:
    if hasattr(field, "ct_field"):
        _add_generic(draft, item, field, names)
        return
    target = (
        draft.by_model(field.remote_field.model) if hasattr(field, "object_id_field_name") else None
    )
    if target is not None:
        item.relations[field.name] = RelationNode(
            name=names.name(field.name),
            attribute=field.name,
            query=field.name,
            linkage=Linkage.GENERIC_REVERSE,
            targets=(target.name,),
            many=True,
            same_database=_same_database(item, target, field),
        )


def _add_generic(draft: Draft, item: EntityDraft, field: Any, names: MemberNames) -> None:
    targets = tuple(
        sorted(
            other.name
            for other in draft.entities
            if len(key_of(other.model)) == 1
            and not (other.model._meta.proxy and field.for_concrete_model)
        )
    )
    if not targets:
        return
    wanted = item.name + pascal(camel(field.name)[:1].upper() + camel(field.name)[1:])
    union = numbered(wanted, draft.type_names)
    draft.type_names.add(union)
    draft.unions[union] = targets
    item.relations[field.name] = RelationNode(
        name=names.name(field.name),
        attribute=field.name,
        query=field.name,
        linkage=Linkage.GENERIC,
        targets=targets,
        many=False,
        union=union,
    )
    _hide_columns(item, field)


def _hide_columns(item: EntityDraft, field: Any) -> None:
    """The columns of a generic link say what it leads to, also where that may not be seen."""
    options = item.model._meta
    definition = item.definition
    asked = {*(definition.only or ()), *definition.fields} if definition is not None else set()
    for name in (options.get_field(field.ct_field).attname, field.fk_field):
        if name not in asked and name not in item.key:
            item.fields.pop(name, None)
    if not asked.intersection({field.ct_field, options.get_field(field.ct_field).attname}):
        item.relations.pop(field.ct_field, None)
