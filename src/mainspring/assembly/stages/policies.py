"""Translate the rules of every policy into expressions, checked against the models."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.core.exceptions import FieldDoesNotExist

from mainspring.assembly.field_paths import NotCompiled
from mainspring.assembly.places import place_of
from mainspring.assembly.policy_rules import RuleTranslator
from mainspring.assembly.stages.readers import (
    tell_closed,
    tell_unheld,
    tell_unread,
    view_permission,
)
from mainspring.assembly.stages.shared_rules import masked_field, masked_link
from mainspring.blueprint.expression import FALSE, AnyOf, Expression, HasPermission
from mainspring.definition.rules import NAMED
from mainspring.text import did_you_mean, nearest

if TYPE_CHECKING:
    from mainspring.assembly.draft import Draft, EntityDraft


_MAKERS = frozenset({"role", "permission", "owns", "where", "when"})
"""The functions that make rules."""


def default_read(model: Any) -> Expression:
    """Give Django's own permission to view a model."""
    return HasPermission(view_permission(model))


def set_read(draft: Draft, item: EntityDraft) -> None:
    """Set who may read the rows of an entity."""
    given = None if item.definition is None else item.definition.policy.read
    if given is not None:
        item.read = translated(draft, item, given, "policy.read")
        return
    item.read = default_read(item.model)
    tell_unread(draft, item)


def set_member_rules(draft: Draft, item: EntityDraft) -> None:
    """Set who may read single fields and follow single links."""
    if item.definition is None:
        return
    for name, rule in item.definition.policy.fields.items():
        expression = translated(draft, item, rule, f"policy.fields[{name!r}]")
        if not _set_member(item, name, expression):
            known = [*item.fields, *item.relations, *(field.name for field in item.fields.values())]
            message = f"{item.name} shows no field {name!r}."
            hint = did_you_mean(name, known) or f"Correct `policy` in {place_of(item)}."
            draft.findings.add("E005", f"{item.label}.policy", message, hint=hint)


def _set_member(item: EntityDraft, name: str, rule: Expression) -> bool:
    """Add a rule to what has a name; a link and its column are one thing and have both names."""
    names = spellings_of(item, name)
    found = False
    for attribute, field in item.fields.items():
        if attribute in names:
            item.fields[attribute] = masked_field(field, rule)
            found = True
    for attribute, relation in item.relations.items():
        if names.intersection({attribute, relation.query}):
            item.relations[attribute] = masked_link(relation, rule)
            found = True
    return found


def spellings_of(item: EntityDraft, name: str) -> set[str]:
    """List the names of what has a name: a link and its column are one thing and have both."""
    try:
        field = item.model._meta.get_field(name)
    except FieldDoesNotExist:
        return {name}
    return {name, field.name, getattr(field, "attname", field.name)}


def _unquoted(rule: object) -> str:
    """Say what to write in the place of what is no rule, such as the name of one."""
    if isinstance(rule, str):
        if rule in NAMED or rule.partition("(")[0] in _MAKERS:
            return f"Write {rule} without quotes."
        if near := nearest(rule, NAMED):
            return f"Did you mean {near}, without quotes?"
    return "Combine role(), permission(), where() and others."


def translated(draft: Draft, item: EntityDraft, rule: Any, where: str) -> Expression:
    """Translate a rule; what cannot be is a finding, and nobody may read until it is mended.

    Args:
        draft: takes what stays Python, and findings.
        item: the entity whose rule it is.
        rule: as the user wrote it.
        where: it stands, such as "policy.read".
    """
    node = f"{item.label}.{where}"
    if not isinstance(rule, Expression):
        draft.findings.add("E009", node, f"{rule!r} is not a rule.", hint=_unquoted(rule))
        return AnyOf()
    try:
        found = RuleTranslator(draft, item, node).expression(rule)
    except NotCompiled as error:
        for wrong in (error, *error.others):
            hint = wrong.hint or f"Correct `{where.partition('.')[0]}` in {place_of(item)}."
            draft.findings.add("E009", node, str(wrong), hint=hint)
        for part in error.made:
            if isinstance(part, Expression):
                tell_unheld(draft, node, part)
        return AnyOf()
    tell_unheld(draft, node, found)
    if found == FALSE and where == "policy.read":
        tell_closed(draft, item)
    return found
