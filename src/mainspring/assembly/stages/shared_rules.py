"""Rules that hold wherever the same thing is seen: in children, in what is made of it, by links."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from django.db.models import ForeignObjectRel

from mainspring.assembly.references import NotMade, references
from mainspring.blueprint.expression import TRUE, all_of
from mainspring.blueprint.nodes import Linkage

if TYPE_CHECKING:
    from mainspring.assembly.draft import Draft, EntityDraft
    from mainspring.blueprint.expression import Expression
    from mainspring.blueprint.nodes import FieldNode, RelationNode

    End = tuple[object, bool]  # what makes the link, and whether this is the end that holds it


def share_rules(draft: Draft) -> None:
    """Hand the rules on fields and links down to children, and tell links their other ends."""
    ends = {item.name: _ends(item) for item in draft.entities}
    # Parents before children: what a child is handed holds for its own children too.
    for item in sorted(draft.entities, key=lambda item: len(item.model._meta.get_parent_list())):
        for model in item.model._meta.get_parent_list():
            parent = draft.by_model(model)
            if parent is not None:
                _inherit(item, parent, ends)
    for item in draft.entities:
        _generate(item)
        for attribute, relation in item.relations.items():
            item.relations[attribute] = _with_inverses(draft, item, relation, ends)


def _generate(item: EntityDraft) -> None:
    """A column that the database generates is masked where a column it is made from is."""
    for column in item.model._meta.concrete_fields:
        if not getattr(column, "generated", False) or column.attname not in item.fields:
            continue
        for head, *_ in _parts(column, item):
            made_of = item.relations.get(head) or item.fields.get(head)
            rule = TRUE if made_of is None else made_of.read
            item.fields[column.attname] = masked_field(item.fields[column.attname], rule)


def _parts(column: Any, item: EntityDraft) -> tuple[tuple[str, ...], ...]:
    try:
        return references(column.model, column.expression)
    except NotMade:
        # What it reads cannot be told, so it may be anything.
        return tuple((attribute,) for attribute in (*item.fields, *item.relations))


def _inherit(item: EntityDraft, parent: EntityDraft, ends: dict[str, dict[End, str]]) -> None:
    """A child's columns are its parent's: what is masked there is masked here."""
    for attribute, field in item.fields.items():
        own, above = _column(item, attribute), parent.fields.get(attribute)
        if above is not None and own is not None and own == _column(parent, attribute):
            item.fields[attribute] = masked_field(field, above.read)
    for end, attribute in ends[item.name].items():
        inherited = ends[parent.name].get(end)
        if inherited is not None:
            rule = parent.relations[inherited].read
            item.relations[attribute] = masked_link(item.relations[attribute], rule)


def _column(item: EntityDraft, attribute: str) -> object:
    columns = {field.attname: field for field in item.model._meta.concrete_fields}
    return columns.get(attribute)


def masked_field(field: FieldNode, rule: Expression) -> FieldNode:
    """Add a rule to a field; where it may be hidden, an answer may hold null."""
    if rule == TRUE:
        return field
    return replace(field, read=all_of(field.read, rule), nullable=True)


def masked_link(relation: RelationNode, rule: Expression) -> RelationNode:
    """Add a rule to a link."""
    if rule == TRUE:
        return relation
    return replace(relation, read=all_of(relation.read, rule), nullable=not relation.many)


def _ends(item: EntityDraft) -> dict[End, str]:
    """Name an entity's links by what makes them."""
    found: dict[End, str] = {}
    for attribute, relation in item.relations.items():
        if relation.linkage is Linkage.ON:
            continue  # it stands alone: what is declared on its other end is another link
        found[_end(item.model, relation)] = attribute
    return found


def _end(model: Any, relation: RelationNode) -> End:
    options = model._meta
    if relation.linkage is Linkage.GENERIC:
        field = options.get_field(relation.attribute)
        return (options.get_field(field.ct_field), options.get_field(field.fk_field)), True
    if relation.linkage is Linkage.GENERIC_REVERSE:
        field = options.get_field(relation.attribute)
        target = field.remote_field.model._meta
        names = (field.content_type_field_name, field.object_id_field_name)
        return tuple(target.get_field(name) for name in names), False
    field = options.get_field(relation.query)
    return (field.field, False) if isinstance(field, ForeignObjectRel) else (field, True)


def _with_inverses(
    draft: Draft, item: EntityDraft, relation: RelationNode, ends: dict[str, dict[End, str]]
) -> RelationNode:
    if relation.linkage in {Linkage.FORWARD, Linkage.GENERIC, Linkage.ON}:
        # Its value is this row's own; a rule on the list it makes elsewhere does not hide it.
        return relation
    made, near = _end(item.model, relation)
    both = bool(getattr(getattr(made, "remote_field", None), "symmetrical", False))
    inverses: list[tuple[str, str]] = []
    for target in map(draft.by_name, relation.targets):
        attribute = ends[target.name].get((made, near if both else not near))
        if attribute is not None:
            inverses.append((target.name, target.relations[attribute].name))
    return replace(relation, inverses=tuple(inverses))
