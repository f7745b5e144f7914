"""The fields of every entity: columns, and keys of links to what is not exposed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.db.models import GeneratedField

from mainspring.assembly.field_types import is_plain, type_of
from mainspring.assembly.places import place_of
from mainspring.assembly.secrets import looks_secret
from mainspring.assembly.shown_members import shows
from mainspring.assembly.stages.choices import choices_of, described, enum_for
from mainspring.assembly.stages.text_types import text_type
from mainspring.blueprint.nodes import FieldNode, Origin
from mainspring.blueprint.types import OBJECTS, Scalar, TypeRef
from mainspring.definition.computed import Computed
from mainspring.definition.entity import members_of
from mainspring.definition.quantities import Measure, Money
from mainspring.definition.relation import Relation
from mainspring.text import did_you_mean

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mainspring.assembly.draft import Draft, EntityDraft
    from mainspring.assembly.stages.choices import Choice
    from mainspring.assembly.stages.member_names import MemberNames

_UNSORTABLE = {Scalar.JSON, Scalar.BYTES, Scalar.FILE}


def add_fields(draft: Draft, item: EntityDraft, names: MemberNames) -> None:
    """Add the fields of an entity."""
    options = item.model._meta
    item.key = key_of(item.model)
    hidden: list[str] = []
    for field in options.concrete_fields:
        if _is_parent_link(field) or not shows(draft, item, field):
            continue
        if field.is_relation and not _shows_key(draft, item, field):
            continue
        if _opened(item, field) or not (looks_secret(field) or looks_secret(end_of(field))):
            _add(draft, item, field, names)
        else:
            hidden.append(field.name)
    if hidden:
        message = f"Not shown, because they look like secrets: {', '.join(hidden)}."
        hint = f"To show some, name them by `fields = (...)` in {place_of(item)}."
        draft.findings.add("I001", item.label, message, hint=hint)


def key_of(model: Any) -> tuple[str, ...]:
    """List the attributes of a model's key; a child's is that of its parent."""
    options = model._meta
    parts = getattr(options, "pk_fields", None) or [options.pk]
    attributes = []
    for part in parts:
        while _is_parent_link(part):
            part = part.remote_field.model._meta.pk  # noqa: PLW2901 - follow the chain
        attributes.append(part.attname)
    return tuple(attributes)


def _opened(item: EntityDraft, field: Any) -> bool:
    definition = item.definition
    return definition is not None and field.name in {*(definition.only or ()), *definition.fields}


def _shows_key(draft: Draft, item: EntityDraft, field: Any) -> bool:
    """Tell whether the key of a link is shown: the link itself is not, or it was asked for."""
    definition = item.definition
    asked = definition is not None and field.attname in {
        *(definition.only or ()),
        *definition.fields,
    }
    target = field.remote_field.model
    return asked or draft.by_model(target) is None or field.attname in item.key


def end_of(field: Any) -> Any:
    """Find the field whose values a column holds: the last one of a chain of keys."""
    while field.is_relation:
        field = field.target_field
    return field


def _is_parent_link(field: Any) -> bool:
    return bool(field.is_relation and getattr(field.remote_field, "parent_link", False))


def _add(draft: Draft, item: EntityDraft, field: Any, names: MemberNames) -> None:
    name = names.name(field.attname if field.is_relation else field.name)
    target = end_of(field)
    stored = type_of(target, draft.field_classes)
    if stored is None:
        _tell_foreign(draft, f"{item.label}.{field.name}", type(target))
        return
    plain = is_plain(target, draft.field_classes)
    choices = choices_of(draft, item, field)
    type_ = _type(draft, item, field, name=name, stored=stored, choices=choices)
    type_ = text_type(draft, item, field, type_)
    stored_null = _stores_null(item, field)
    comparable = _is_comparable(type_, target)
    item.fields[field.attname] = FieldNode(
        name=name,
        attribute=field.attname,
        type=type_,
        origin=Origin.COLUMN if plain else Origin.CONVERTED,
        nullable=stored_null or not plain or _may_fail(type_),
        stored_null=stored_null,
        description=_description(item, field, () if type_.enum else choices),
        filterable=_is_filterable(type_, comparable=comparable, plain=plain),
        sortable=comparable and plain and type_.scalar not in _UNSORTABLE,
    )


def _tell_foreign(draft: Draft, place: str, class_: type) -> None:
    message = f"{class_.__name__} is not a field of Django's and inherits from none."
    path = f"{class_.__module__}.{class_.__qualname__}"
    hint = f"Add '{path}' with the type of its values, such as 'String', to"
    hint += " MAINSPRING['fields']."
    draft.findings.add("W004", place, message, hint=hint)


def _is_filterable(type_: TypeRef, *, comparable: bool, plain: bool) -> bool:
    """Tell whether rows are found by a value of the field's type."""
    # The field's own code turns a text of its type into what is stored: equal ones are found by it.
    takes_values = plain or type_.text is not None
    return (comparable and takes_values) or type_.scalar is Scalar.FILE


def _type(
    draft: Draft,
    item: EntityDraft,
    field: Any,
    *,
    name: str,
    stored: TypeRef,
    choices: list[Choice],
) -> TypeRef:
    """Find the type of a field; keys are opaque, and few choices are an enum."""
    if field.is_relation or field.attname in item.key:
        return TypeRef(scalar=Scalar.ID)
    inherited = _inherited(draft, item, field)
    if inherited is not None:
        return inherited
    if stored.lists or not is_plain(field, draft.field_classes):
        return stored
    enum = enum_for(draft, item, field, name=name, choices=choices, scalar=stored.scalar)
    return TypeRef(scalar=stored.scalar, enum=enum)


def _stores_null(item: EntityDraft, field: Any) -> bool:
    """Tell whether a column may hold null, whatever it says itself.

    What the database generates is null where a part of it is, and so may be what a view makes.
    """
    return bool(field.null) or isinstance(field, GeneratedField) or not item.model._meta.managed


def _is_comparable(type_: TypeRef, target: Any) -> bool:
    """Tell whether values of a column are compared with values of its type."""
    # What a search is made of is not compared as a text; its own lookups take other values.
    is_index = target.get_internal_type() == "SearchVectorField"
    return not type_.lists and type_.scalar not in OBJECTS and not is_index


def _inherited(draft: Draft, item: EntityDraft, field: Any) -> TypeRef | None:
    """Find the type that the exposed parent, to whose table a field belongs, gave it."""
    parent = draft.by_model(field.model) if field.model is not item.model else None
    node = parent.fields.get(field.attname) if parent is not None else None
    return None if node is None else node.type


def _may_fail(type_: TypeRef) -> bool:
    """Tell whether a stored value may have no place in an answer: NaN, an unlisted choice."""
    return type_.enum is not None or type_.scalar in {Scalar.FLOAT, Scalar.FILE}


def _description(item: EntityDraft, field: Any, choices: Sequence[Choice]) -> str:
    """Give what is said of a field, with the choices that its type does not tell."""
    definition = item.definition
    text = str(field.help_text or "")
    if definition is not None and field.name in definition.descriptions:
        text = definition.descriptions[field.name]
    return f"{text} {described(choices)}".strip() if choices else text


def check_mentions(draft: Draft, item: EntityDraft) -> None:
    """Report every name in an entity's definition that its model does not have."""
    definition = item.definition
    if definition is None:
        return
    known = _known_names(item)
    mentions = {
        "only": definition.only or (),
        "exclude": definition.exclude,
        "fields": definition.fields,
        "names": definition.names,
        "descriptions": definition.descriptions,
        "types": definition.types,
    }
    for where, words in mentions.items():
        for word in words:
            if word not in known:
                node = f"{definition.__module__}.{definition.__name__}.{where}"
                message = f"{item.model.__name__} has no field {word!r}."
                hint = did_you_mean(word, known) or f"Correct `{where}` in {place_of(item)}."
                draft.findings.add("E005", node, message, hint=hint)


def _known_names(item: EntityDraft) -> set[str]:
    known: set[str] = set()
    for field in item.model._meta.get_fields():
        known.add(field.name)
        known.add(getattr(field, "attname", field.name))
        if field.auto_created and not field.concrete:
            known.add(field.get_accessor_name() or field.name)
    return known | {
        name
        for name, value in members_of(item.definition).items()
        if isinstance(value, Computed | Relation | Measure | Money)
    }
