"""What of every entity can be written: who may, by which inputs."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from django.contrib.auth import get_permission_codename

from mainspring.assembly.places import place_of
from mainspring.assembly.stages.actions import add_actions
from mainspring.assembly.stages.policies import translated
from mainspring.assembly.stages.write_changes import changes_of, names_of, with_free_names
from mainspring.assembly.stages.write_inputs import Inputs, column_of
from mainspring.assembly.stages.write_names import name_writes
from mainspring.assembly.stages.write_rules import rules_of
from mainspring.assembly.tree_models import keeps_tree
from mainspring.blueprint.expression import FALSE, Expression, HasPermission
from mainspring.blueprint.nodes import Linkage
from mainspring.blueprint.types import Scalar
from mainspring.blueprint.writes import InputNode, WriteNode
from mainspring.text import did_you_mean

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mainspring.assembly.draft import Draft, EntityDraft
    from mainspring.blueprint.nodes import RelationNode

_VERBS = {"create": "add", "update": "change", "delete": "delete"}
"""Operations and the words of Django's permissions for them."""
_MOMENTS = frozenset({Scalar.DATE_TIME})
_NUMBERS = frozenset({Scalar.INT, Scalar.BIG_INT})


def add_writes(draft: Draft) -> None:
    """Tell of every entity how its rows are written."""
    for item in draft.entities:
        allowed = {verb: _allowed(draft, item, verb) for verb in _VERBS}
        closed = allowed["create"] == FALSE and allowed["update"] == FALSE
        inputs = Inputs(draft, item)
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
        if changes and given.on_update and not column_of(item.model, given.attribute).is_relation:
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
        if not given.is_link or _is_open(draft, item, relations[given.attribute])
    )
    item.writes = replace(item.writes, inputs=kept)


def _is_open(draft: Draft, item: EntityDraft, relation: RelationNode) -> bool:
    if relation.linkage is Linkage.GENERIC:
        return relation.ends is not None
    if relation.linkage not in {Linkage.REVERSE, Linkage.GENERIC_REVERSE}:
        return True
    target = draft.by_name(relation.target)
    inverse = dict(relation.inverses).get(target.name)
    back = next((one for one in target.relations.values() if one.name == inverse), None)
    if back is not None and back.ends is not None and item.name not in back.ends.targets:
        return False
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
