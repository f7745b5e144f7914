"""What rows of every entity are given: which fields and links, by whom, and what by default."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from django.db.models import GeneratedField

from mainspring.assembly.columns import is_required
from mainspring.assembly.places import place_of
from mainspring.assembly.rights import gives_rights
from mainspring.assembly.stages.generic_inputs import generic_input, with_ends
from mainspring.assembly.stages.policies import spellings_of, translated
from mainspring.assembly.stages.readers import tell_attribute
from mainspring.assembly.tree_models import tree_columns
from mainspring.blueprint.expression import FALSE, PrincipalRef
from mainspring.blueprint.nodes import Linkage, Origin
from mainspring.blueprint.types import Scalar
from mainspring.blueprint.writes import InputNode
from mainspring.text import did_you_mean

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from mainspring.assembly.draft import Draft, EntityDraft
    from mainspring.blueprint.expression import Expression
    from mainspring.blueprint.nodes import FieldNode, RelationNode


class Inputs:
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
            generic = relation.linkage in {Linkage.GENERIC, Linkage.GENERIC_REVERSE}
            made = self._of_generic(relation) if generic else self._of_link(relation)
            if made is not None:
                yield made
        self._tell_unknown()

    def _of_field(self, field: FieldNode) -> InputNode | None:
        column = column_of(self._item.model, field.attribute)
        if column is None or not _is_held(field) or field.attribute in self._states:
            return None
        usual = InputNode(
            name=field.name,
            attribute=field.attribute,
            required=is_required(column),
            nullable=bool(column.null),
            on_update=field.attribute not in self._item.key,
            allow=FALSE if column.is_relation or gives_rights(column) else field.read,
        )
        return self._settable(usual, column, (field.attribute, field.name), in_row=True)

    def _of_link(self, relation: RelationNode) -> InputNode | None:
        column = _link(self._item.model, relation)
        if column is None:
            return None
        forward = relation.linkage is Linkage.FORWARD
        usual = InputNode(
            name=relation.name,
            attribute=relation.name,
            is_link=True,
            required=forward and is_required(column),
            nullable=forward and bool(column.null),
            on_update=not forward or column.attname not in self._item.key,
            allow=FALSE if gives_rights(column) else relation.read,
        )
        spellings = (relation.attribute, relation.name)
        made = self._settable(usual, column, spellings, in_row=forward)
        return made if relation.same_database else None

    def _of_generic(self, relation: RelationNode) -> InputNode | None:
        """Give the input of a link by the type and the key of a row, or of one that leads back."""
        rule = self._rule(relation.attribute, relation.name)
        allow = relation.read if rule is None else rule
        if allow == FALSE:
            return None
        if relation.linkage is Linkage.GENERIC_REVERSE:
            usual = InputNode(
                name=relation.name, attribute=relation.name, is_link=True, allow=allow
            )
            return usual if relation.same_database else None
        made = generic_input(self._item, relation, allow=allow)
        if made is not None:
            self._item.relations[relation.attribute] = with_ends(self._draft, self._item, relation)
        return made

    def _settable(
        self, usual: InputNode, column: Any, spellings: tuple[str, ...], *, in_row: bool
    ) -> InputNode | None:
        """Give an input as the policy and the defaults have it; None where nothing sets it.

        Args:
            usual: as it is where they say nothing of it.
            column: Django's field.
            spellings: its names.
            in_row: whether the rows themselves hold it, so that they can have a default.
        """
        if not self._is_set(column):
            return None
        rule = self._rule(*spellings)
        default = self._default(column) if in_row else None
        made = replace(
            usual,
            allow=usual.allow if rule is None else rule,
            default=default,
            required=usual.required and default is None,
        )
        return None if made.allow == FALSE and default is None else made

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


def column_of(model: Any, attribute: str) -> Any:
    """Find the field of Django that holds an attribute of rows, None where none does."""
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
        column.primary_key or column.name in ends or not is_required(column)
        for column in through._meta.concrete_fields
    )
