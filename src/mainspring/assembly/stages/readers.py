"""Tell of rules that let in nobody: what cannot be held, and entities that nobody may read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.contrib.auth import get_permission_codename

from mainspring.assembly.places import is_of_others, place_of
from mainspring.blueprint.expression import HasPermission, principal_references, principal_tests
from mainspring.text import did_you_mean

if TYPE_CHECKING:
    from mainspring.assembly.draft import Draft, EntityDraft
    from mainspring.blueprint.expression import Expression


def view_permission(model: Any) -> str:
    """Name Django's own permission to view a model."""
    options = model._meta
    return f"{options.app_label}.{get_permission_codename('view', options)}"


def tell_unread(draft: Draft, item: EntityDraft) -> None:
    """Tell of an entity without a policy, whose model has no permission that a user could hold.

    Models of others do without it on purpose, such as those that only hold permissions.
    """
    if item.definition is None and is_of_others(item.model):
        return
    name = view_permission(item.model)
    if draft.holdings.lacks_permission(name):
        message = f"Only superusers may read it, because its model declares no permission {name!r}."
        hint = f"Write `policy = Policy(read=...)` in {place_of(item)}."
        draft.findings.add("I003", item.label, message, hint=hint)


def tell_closed(draft: Draft, item: EntityDraft) -> None:
    """Tell of an entity whose policy lets nobody in."""
    hint = f"Add '{item.label}' to MAINSPRING['exclude'] to leave it out of the schema."
    draft.findings.add("I003", item.label, "Nobody may read it, not even superusers.", hint=hint)


def tell_unheld(draft: Draft, node: str, rule: Expression) -> None:
    """Tell of permissions and attributes in a rule that no user can hold.

    Args:
        draft: takes the findings.
        node: the rule's place.
        rule: translated.
    """
    for test in principal_tests(rule):
        if isinstance(test, HasPermission):
            _tell_permission(draft, node, test.permission)
    for name in principal_references(rule):
        tell_attribute(draft, node, name)


def tell_attribute(draft: Draft, node: str, name: str) -> None:
    """Tell of an attribute of the principal that no user has.

    Args:
        draft: takes the finding.
        node: where it is used.
        name: of the attribute.
    """
    if not draft.holdings.lacks_attribute(name):
        return
    message = f"No user has the attribute {name!r}; MAINSPRING['attributes'] lacks it."
    hint = did_you_mean(name, ["id", *(draft.holdings.attributes or ())])
    hint = hint or f"Add '{name}' to MAINSPRING['attributes']."
    draft.findings.add("W006", node, message, hint=hint)


def _tell_permission(draft: Draft, node: str, name: str) -> None:
    if not draft.holdings.lacks_permission(name):
        return
    message = f"Only superusers hold {name!r}, because no model declares this permission."
    hint = did_you_mean(name, draft.holdings.permissions)
    hint = hint or "Add it to `Meta.permissions` of a model."
    draft.findings.add("W005", node, message, hint=hint)
