"""What of every entity can be written: who may, by which inputs."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from django.contrib.auth import get_permission_codename
from django.db.models import GeneratedField
from django.db.models.fields import NOT_PROVIDED

from mainspring.assembly.places import place_of
from mainspring.assembly.rights import gives_rights
from mainspring.assembly.stages.actions import add_actions
from mainspring.assembly.stages.policies import spellings_of, translated
from mainspring.assembly.stages.readers import tell_attribute
from mainspring.assembly.stages.write_changes import changes_of, names_of, with_free_names
from mainspring.assembly.stages.write_names import name_writes
from mainspring.assembly.stages.write_rules import rules_of
from mainspring.assembly.tree_models import keeps_tree, tree_columns
from mainspring.blueprint.expression import FALSE, Expression, HasPermission, PrincipalRef
from mainspring.blueprint.nodes import Linkage, Origin
from mainspring.blueprint.types import Scalar
from mainspring.blueprint.writes import InputNode, WriteNode
from mainspring.text import did_you_mean

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from mainspring.assembly.draft import Draft, EntityDraft
    from mainspring.blueprint.nodes import FieldNode, RelationNode

_VERBS = {"create": "add", "update": "change", "delete": "delete"}
"""Operations and the words of Django's permissions for them."""
_MOMENTS = frozenset({Scalar.DATE_TIME})
_NUMBERS = frozenset({Scalar.INT, Scalar.BIG_INT})


def add_writes(draft: Draft) -> None:
    """Tell of every entity how its rows are written."""
    for item in draft.entities:
        allowed = {verb: _allowed(draft, item, verb) for verb in _VERBS}
        closed = allowed["create"] == FALSE and allowed["update"] == FALSE
        inputs = _Inputs(draft, item)
        found = tuple(_with_changes(item, list(inputs.all())))
        item.writes = WriteNode(
            # Also of what nobody writes: others may link to it.
            names=name_writes(draft, item),
            create=allowed["create"],
            update=allowed["update"],
            delete=allowed["delete"],
            inputs=() if closed else found,
            rules=rules_of(draft, item),
            states=tuple(node for _, node in item.states.values()),
            version=_version(draft, item),
        )
    for item in draft.entities:
        _leave_out_closed(draft, item)
    # After the names of all other mutations, with which theirs must not clash.
    add_actions(draft)


def _with_changes(item: EntityDraft, inputs: list[InputNode]) -> Iterator[InputNode]:
    """Name the inputs by which updates change values rather than set them."""
    taken = names_of(inputs)
    for given in inputs:
        changes = () if given.is_link else changes_of(item.fields[given.attribute])
        if changes and given.on_update and not _column(item.model, given.attribute).is_relation:
            yield replace(given, changes=with_free_names(changes, taken))
        else:
            yield given


def _leave_out_closed(draft: Draft, item: EntityDraft) -> None:
    """Leave out links that other rows hold where nobody may set them there."""
    assert item.writes is not None  # noqa: S101 - set above
    relations = {relation.name: relation for relation in item.relations.values()}
    kept = tuple(
        given
        for given in item.writes.inputs
        if not given.is_link or _is_open(draft, relations[given.attribute])
    )
    item.writes = replace(item.writes, inputs=kept)


def _is_open(draft: Draft, relation: RelationNode) -> bool:
    if relation.linkage is not Linkage.REVERSE:
        return True
    target = draft.by_name(relation.target)
    inverse = dict(relation.inverses).get(target.name)
    inputs = () if target.writes is None else target.writes.inputs
    return any(given.is_link and given.attribute == inverse for given in inputs)


def _allowed(draft: Draft, item: EntityDraft, verb: str) -> Expression:
    """Give the rule on who may write so: the policy's, or Django's own permission."""
    given = None if item.definition is None else getattr(item.definition.policy, verb)
    if verb != "delete" and keeps_tree(item.model):
        if given not in (None, FALSE) and verb == "create":
            message = "Rows of a tree library are made by its own functions only."
            hint = "Call them in an action of yours, and leave `create` out of the policy."
            draft.findings.add("W021", f"{item.label}.policy.create", message, hint=hint)
        if verb == "create":
            return FALSE
    if given is not None:
        return translated(draft, item, given, f"policy.{verb}")
    options = item.model._meta
    if not options.managed:
        return FALSE  # a view, or a table of others: only who says so writes there
    return HasPermission(f"{options.app_label}.{get_permission_codename(_VERBS[verb], options)}")


def _version(draft: Draft, item: EntityDraft) -> str:
    """Find the field that tells versions of a row apart."""
    name = None if item.definition is None else item.definition.version
    if name is None:
        return ""
    field = item.fields.get(name)
    if field is not None and field.type.scalar in _NUMBERS | _MOMENTS and not field.type.enum:
        return name
    message = f"{name!r} is no field of {item.name} with a whole number or a moment."
    hint = did_you_mean(name, item.fields) or f"Correct `version` in {place_of(item)}."
    draft.findings.add("E005", f"{item.label}.version", message, hint=hint)
    return ""


class _Inputs:
    """Finds what the rows of one entity are given.

    Args:
        draft: the domain in the making.
        item: the entity.
    """

    def __init__(self, draft: Draft, item: EntityDraft) -> None:
        self._draft = draft
        self._item = item
        definition = item.definition
        self._rules: Mapping[str, Any] = {} if definition is None else definition.policy.write
        self._defaults: Mapping[str, Any] = {} if definition is None else definition.defaults
        self._used: set[str] = set()
        # Only transitions set a state.
        self._states = {node.attribute for _, node in item.states.values()}

    def all(self) -> Iterator[InputNode]:
        """List the inputs: fields, then links."""
        for field in self._item.fields.values():
            made = self._of_field(field)
            if made is not None:
                yield made
        for relation in self._item.relations.values():
            made = self._of_link(relation)
            if made is not None:
                yield made
        self._tell_unknown()

    def _of_field(self, field: FieldNode) -> InputNode | None:
        column = _column(self._item.model, field.attribute)
        if column is None or not _is_held(field) or not self._is_set(column):
            return None
        if field.attribute in self._states:
            return None
        rule = self._rule(field.attribute, field.name)
        if rule is None:
            closed = column.is_relation or gives_rights(column)
            rule = FALSE if closed else field.read
        default = self._default(column)
        if rule == FALSE and default is None:
            return None
        return InputNode(
            name=field.name,
            attribute=field.attribute,
            required=default is None and _is_required(column),
            nullable=bool(column.null),
            on_update=field.attribute not in self._item.key,
            allow=rule,
            default=default,
        )

    def _of_link(self, relation: RelationNode) -> InputNode | None:
        column = _link(self._item.model, relation)
        if column is None or not self._is_set(column):
            return None
        rule = self._rule(relation.attribute, relation.name)
        if rule is None:
            rule = FALSE if gives_rights(column) else relation.read
        forward = relation.linkage is Linkage.FORWARD
        default = self._default(column) if forward else None
        if (rule == FALSE and default is None) or not relation.same_database:
            return None
        return InputNode(
            name=relation.name,
            attribute=relation.name,
            is_link=True,
            required=forward and default is None and _is_required(column),
            nullable=forward and bool(column.null),
            on_update=not forward or column.attname not in self._item.key,
            allow=rule,
            default=default,
        )

    def _is_set(self, column: Any) -> bool:
        """Tell whether Django's own forms would offer it."""
        made = isinstance(column, GeneratedField) or column.name in tree_columns(self._item.model)
        serial = column.concrete and column.primary_key and getattr(column, "db_returning", False)
        automatic = serial and not column.is_relation
        return bool(getattr(column, "editable", True)) and not made and not automatic

    def _rule(self, *names: str) -> Expression | None:
        """Translate what the policy says of setting something; None where it says nothing."""
        known = {spelling for name in names for spelling in spellings_of(self._item, name)}
        for given, rule in self._rules.items():
            if given in known:
                self._used.add(given)
                return translated(self._draft, self._item, rule, f"policy.write[{given!r}]")
        return None

    def _default(self, column: Any) -> PrincipalRef | None:
        for name in dict.fromkeys((column.name, getattr(column, "attname", column.name))):
            if name in self._defaults:
                self._used.add(f"defaults.{name}")
                found = self._defaults[name]
                if isinstance(found, PrincipalRef):
                    node = f"{self._item.label}.defaults[{name!r}]"
                    tell_attribute(self._draft, node, found.attribute)
                    return found
                message = f"The default of {name!r} is {found!r}; it is to be of the principal."
                hint = "Write `principal.id`, or give the field of the model a default."
                self._draft.findings.add("E014", f"{self._item.label}.defaults", message, hint=hint)
        return None

    def _tell_unknown(self) -> None:
        for where, names, used in (
            ("policy.write", self._rules, self._used),
            ("defaults", self._defaults, {name[9:] for name in self._used if "." in name}),
        ):
            for name in names:
                if name not in used:
                    message = f"{self._item.name} has no field or link {name!r} that can be set."
                    known = {*self._item.fields, *self._item.relations} - {name}
                    hint = did_you_mean(name, known) or f"Correct it in {place_of(self._item)}."
                    self._draft.findings.add(
                        "E005", f"{self._item.label}.{where}", message, hint=hint
                    )


def _is_held(field: FieldNode) -> bool:
    """Tell whether rows hold the value of a field, and callers can give one."""
    quantity = field.type.quantity
    if quantity is not None:
        return quantity.in_place
    stored = field.origin in {Origin.COLUMN, Origin.CONVERTED}
    if field.type.scalar is Scalar.FILE or (field.type.lists and field.type.is_object):
        return False
    return stored


def _is_required(column: Any) -> bool:
    """Tell whether a new row has no value of a column unless one is given."""
    has_own = (
        column.has_default() or getattr(column, "db_default", NOT_PROVIDED) is not NOT_PROVIDED
    )
    return not (column.null or column.blank or has_own)


def _column(model: Any, attribute: str) -> Any:
    found = {column.attname: column for column in model._meta.concrete_fields}
    return found.get(attribute)


def _link(model: Any, relation: RelationNode) -> Any:
    """Find what holds a link: the field of Django that makes it, None where it is not written."""
    options = model._meta
    if relation.linkage is Linkage.FORWARD:
        field = options.get_field(relation.attribute)
        return field if getattr(field, "column", None) is not None else None
    if relation.linkage not in {Linkage.REVERSE, Linkage.THROUGH}:
        return None
    field = options.get_field(relation.query)
    made = getattr(field, "field", field)
    return made if _joins_simply(made) else None


def _joins_simply(made: Any) -> bool:
    """Tell whether a link is a column, or a table that holds nothing else that must be given."""
    if not made.many_to_many:
        return getattr(made, "column", None) is not None
    through = getattr(made.remote_field, "through", None)
    if through is None or not hasattr(made, "m2m_field_name"):
        return False
    ends = {made.m2m_field_name(), made.m2m_reverse_field_name()}
    return all(
        column.primary_key or column.name in ends or not _is_required(column)
        for column in through._meta.concrete_fields
    )
