"""States of rows: which field holds them, and how they change."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from typing import TYPE_CHECKING, Any

from django.core.exceptions import FieldDoesNotExist
from django.db.models import BooleanField, ExpressionWrapper, Q

from mainspring.assembly.field_paths import NotCompiled
from mainspring.assembly.places import place_of
from mainspring.assembly.policy_rules import RuleTranslator
from mainspring.assembly.references import NotMade
from mainspring.blueprint.expression import FALSE
from mainspring.blueprint.nodes import FieldNode, Origin
from mainspring.blueprint.types import Scalar, TypeRef
from mainspring.blueprint.writes import StateNode, TransitionNode
from mainspring.definition.action import action_of
from mainspring.definition.entity import members_of
from mainspring.definition.states import States
from mainspring.text import did_you_mean

if TYPE_CHECKING:
    from collections.abc import Iterable

    from mainspring.assembly.draft import Draft, EntityDraft
    from mainspring.assembly.stages.member_names import MemberNames


def add_states(draft: Draft, item: EntityDraft, names: MemberNames) -> None:
    """Find the transitions of an entity, and add a field that tells whether each can be done."""
    if item.definition is None:
        return
    for attribute, found in members_of(item.definition).items():
        if not isinstance(found, States):
            continue
        try:
            node = _Machine(draft, item, found).node()
        except NotMade as error:
            hint = f"Correct `{attribute}` in {place_of(item)}."
            draft.findings.add("E026", f"{item.label}.{attribute}", str(error), hint=hint)
            continue
        item.states[attribute] = found, node
        for transition in node.transitions:
            _add_field(draft, item, found, transition, names)


def rule_on(item: EntityDraft, found: States, name: str) -> Any:
    """Give the rule on a transition: that of its method, or else that of the states."""
    mark = action_of(members_of(item.definition).get(name))
    if mark is not None and mark.allow is not None:
        return mark.allow
    return found.allow.get(name) if isinstance(found.allow, Mapping) else found.allow


def _add_field(
    draft: Draft, item: EntityDraft, found: States, way: TransitionNode, names: MemberNames
) -> None:
    attribute = f"may_{way.name}"
    rule = rule_on(item, found, way.name)
    node = f"{item.label}.{attribute}"
    try:
        read = FALSE if rule is None else RuleTranslator(draft, item, node).expression(rule)
    except NotCompiled:
        read = FALSE  # as the action of it tells
    if read == FALSE:
        return
    possible = Q(**{f"{found.field}__in": way.sources})
    draft.expressions[item.name, attribute] = ExpressionWrapper(possible, BooleanField())
    item.fields[attribute] = FieldNode(
        name=names.name(attribute),
        attribute=attribute,
        type=TypeRef(scalar=Scalar.BOOLEAN),
        origin=Origin.EXPRESSION,
        nullable=True,
        stored_null=True,
        description=f"Whether {way.name} is possible now; null for whom it is never.",
        read=read,
        needs=((way.attribute,),),
    )


def transitions_of(item: EntityDraft) -> dict[str, tuple[States, TransitionNode]]:
    """Give the transitions of an entity, by name, with what declares them."""
    return {
        transition.name: (found, transition)
        for found, node in item.states.values()
        for transition in node.transitions
    }


class _Machine:
    """Makes the node of the states of one field."""

    def __init__(self, draft: Draft, item: EntityDraft, found: States) -> None:
        self._draft = draft
        self._item = item
        self._found = found
        self._column = self._field()

    def node(self) -> StateNode:
        """Make it.

        Raises:
            NotMade: the field or a transition cannot be like that.
        """
        for where in ("transitions", "guards"):
            given: Any = getattr(self._found, where)
            if not isinstance(given, Mapping):
                message = f"`{where}` is {given!r}; it is to be a dict by names of transitions."
                raise NotMade(message)
        transitions = tuple(
            self._transition(name, way) for name, way in self._found.transitions.items()
        )
        if not transitions:
            message = "There is no transition, so that the state of a row never changes."
            raise NotMade(message)
        self._check_names("allow", self._found.allow)
        self._check_names("guards", self._found.guards)
        self._check_start({state for item in transitions for state in (*item.sources, item.target)})
        return StateNode(
            attribute=self._column.attname,
            transitions=transitions,
            initial=_plain(self._found.initial),
        )

    def _field(self) -> Any:
        name, options = self._found.field, self._item.model._meta
        try:
            column = options.get_field(name)
        except FieldDoesNotExist:
            known = [field.name for field in options.concrete_fields]
            message = f"{options.label} has no field {name!r}. {did_you_mean(name, known)}"
            raise NotMade(message.strip()) from None
        if not column.concrete or column.is_relation or column.primary_key:
            message = f"{name!r} is no field that could hold a state."
            raise NotMade(message)
        if any(column.attname == node.attribute for _, node in self._item.states.values()):
            message = f"{name!r} has states already."
            raise NotMade(message)
        return column

    def _transition(self, name: str, way: Any) -> TransitionNode:
        if not isinstance(way, tuple) or len(way) != 2:  # noqa: PLR2004 - before and after
            message = f"{name!r} is {way!r}; it is to be the states before and the one after."
            raise NotMade(message)
        if name in transitions_of(self._item):
            message = f"There is a transition {name!r} already."
            raise NotMade(message)
        method = members_of(self._item.definition).get(name)
        if method is not None and action_of(method) is None:
            message = f"{name!r} is something else already; a method is to be marked by @action."
            raise NotMade(message)
        before, after = way
        several = before if isinstance(before, list | tuple | set | frozenset) else (before,)
        return TransitionNode(
            name=name,
            attribute=self._column.attname,
            sources=tuple(self._state(name, state) for state in several),
            target=self._state(name, after),
            guard=self._guard(name),
        )

    def _state(self, name: str, state: Any) -> Any:
        """Give the stored value of a state."""
        value = _plain(state)
        known = [choice for choice, _ in self._column.flatchoices]
        if known and value not in known:
            near = did_you_mean(str(value), map(str, known))
            message = f"{name!r}: {value!r} is none of the choices of {self._column.name}. {near}"
            raise NotMade(message.strip())
        return value

    def _guard(self, name: str) -> str:
        """Keep the guard of a transition, and give its binding."""
        guard: Any = self._found.guards.get(name)
        if guard is None:
            return ""
        if not callable(guard):
            message = f"The guard of {name!r} is {guard!r}; it is to be a function of the row."
            raise NotMade(message)
        binding = f"{self._item.label}.{name}.guard"
        self._draft.rules[binding] = guard
        return binding

    def _check_names(self, where: str, given: Any) -> None:
        for name in given if isinstance(given, Mapping) else ():
            if name not in self._found.transitions:
                near = did_you_mean(name, self._found.transitions)
                message = f"`{where}` names {name!r}, which is no transition. {near}"
                raise NotMade(message.strip())

    def _check_start(self, known: Iterable[Any]) -> None:
        """See that new rows have a state, as none is given to them."""
        start = _plain(self._found.initial)
        if start is None and self._column.has_default():
            start = _plain(self._column.get_default())
        if start is None:
            message = f"{self._column.name} has no default: give the `initial` state of new rows."
            raise NotMade(message)
        if start not in known:
            near = did_you_mean(str(start), map(str, known))
            message = f"New rows begin with {start!r}, which is none of the states. {near}"
            raise NotMade(message.strip())


def _plain(state: Any) -> Any:
    """Give the stored value of a state."""
    return state.value if isinstance(state, Enum) else state
