"""The verbs of the project's own, by the signatures of their methods."""

from __future__ import annotations

import inspect
from dataclasses import replace
from types import NoneType, UnionType
from typing import TYPE_CHECKING, Any, Union, get_args, get_origin

from django.db.models import Model

from mainspring.assembly.annotations import Annotations, hints_of
from mainspring.assembly.places import place_of
from mainspring.assembly.references import NotMade
from mainspring.assembly.secrets import hides
from mainspring.assembly.stages.emissions import check_type, elsewhere, lacks_events
from mainspring.assembly.stages.parameters import check_arguments, check_name, told_apart
from mainspring.assembly.stages.policies import translated
from mainspring.assembly.stages.queries import callers_rule
from mainspring.assembly.stages.readers import tell_unheld
from mainspring.assembly.stages.states import rule_on, transitions_of
from mainspring.blueprint.bindings import QueryFunction
from mainspring.blueprint.expression import FALSE
from mainspring.blueprint.queries import ValueKind
from mainspring.blueprint.writes import ActionNode, Given
from mainspring.definition.action import ActionMark, action_of
from mainspring.definition.entity import members_of
from mainspring.definition.records import Records
from mainspring.text import camel, plural, upper_first

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

    from mainspring.assembly.draft import Draft, EntityDraft
    from mainspring.blueprint.expression import Expression
    from mainspring.blueprint.queries import ValueType
    from mainspring.blueprint.writes import TransitionNode
    from mainspring.definition.states import States

_VERBS = frozenset(name for name in dir(Records) if not name.startswith("_"))
"""What records do from Python already."""
_OPTIONS = frozenset({"validateOnly"})
"""Arguments of every action."""
_GENERATORS = (inspect.isgeneratorfunction, inspect.isasyncgenfunction)


def add_actions(draft: Draft) -> None:
    """Tell of every entity which verbs it has beyond the usual ones."""
    for item in draft.entities:
        if item.definition is not None and item.writes is not None:
            actions = tuple(_actions(draft, item))
            item.writes = replace(item.writes, actions=actions)


def _actions(draft: Draft, item: EntityDraft) -> Iterator[ActionNode]:
    transitions = transitions_of(item)
    for name, method, mark in _marked(item, transitions):
        where = f"{item.label}.{name}"
        try:
            node = _Action(draft, item, name, mark).node(method, needs_row=name in transitions)
        except NotMade as error:
            hint = f"Correct `{name}` in {place_of(item)}."
            draft.findings.add("E025", where, str(error), hint=hint)
            continue
        if mark.allow in (None, FALSE):
            message = "Nobody may do it, because no rule allows it."
            hint = f"Give `{name}` in {place_of(item)} an `allow`."
            draft.findings.add("W022", where, message, hint=hint)
        transition = transitions[name][1] if name in transitions else None
        yield replace(node, transition=transition)


def _marked(
    item: EntityDraft, transitions: Mapping[str, tuple[States, TransitionNode]]
) -> Iterator[tuple[str, Any, ActionMark]]:
    """Give the methods that are marked, then transitions that have none, with their rules."""
    members = members_of(item.definition)
    marks = {name: action_of(method) for name, method in members.items()}
    for name, mark in marks.items():
        if mark is not None:
            rule = rule_on(item, transitions[name][0], name) if name in transitions else mark.allow
            yield name, members[name], replace(mark, allow=rule)
    for name, (states, transition) in transitions.items():
        if marks.get(name) is None:
            told = f"Make its {states.field} {transition.target}."
            rule = rule_on(item, states, name)
            mark = ActionMark(allow=rule, name="", description=told)
            yield name, _only_transition(item.model), mark


def _only_transition(model: Any) -> Any:
    """Make a method of a transition that does nothing else."""

    def method(_self: object, row: Any) -> Any:
        return row

    method.__annotations__ = {"row": model, "return": model}
    return method


class _Action:
    """Makes the node of one action.

    Args:
        draft: the domain in the making.
        item: the entity.
        name: of the method.
        mark: what is said of it.
    """

    def __init__(self, draft: Draft, item: EntityDraft, name: str, mark: ActionMark) -> None:
        self._draft = draft
        self._item = item
        self._name = name
        self._mark = mark

    def node(self, method: Any, *, needs_row: bool) -> ActionNode:
        """Make it, and keep its method.

        Raises:
            NotMade: no action can be like that.
        """
        definition: Any = self._item.definition
        parameters, hints = self._parameters(method)
        row = self._row(parameters, hints)
        if needs_row and not row:
            message = "It is a transition, and takes no row."
            raise NotMade(message)
        annotations = Annotations(self._draft, rows=True)
        others = (item for name, item in parameters.items() if name != row)
        arguments, principals = told_apart(others, hints, annotations)
        gives = self._gives(hints, annotations, has_row=bool(row))
        taken = _OPTIONS | (self._keys() if row else set())
        check_arguments(arguments, taken, why="every such action has it")
        allow = self._allow(has_row=bool(row))
        one, many = self._roots(has_row=bool(row))
        binding = f"{self._item.label}.{self._name}"
        call = method.__get__(definition())
        self._draft.actions[binding] = QueryFunction(call=call, principals=principals)
        types, published = self._emits()
        return ActionNode(
            emits=types,
            publishes=published,
            tells=tuple(item.attribute for item in arguments if not hides(item.attribute)),
            name=self._name,
            binding=binding,
            one=one,
            many=many,
            row=row,
            arguments=arguments,
            gives=gives,
            allow=allow,
            description=self._mark.description,
        )

    # Signature --------------------------------------------------------------------------------

    def _parameters(self, method: Any) -> tuple[dict[str, inspect.Parameter], dict[str, Any]]:
        """Give the parameters behind self, and what is annotated."""
        if not inspect.isfunction(method):
            message = "An action is a plain method, neither static nor of the class."
            raise NotMade(message)
        if any(is_one(method) for is_one in _GENERATORS):
            message = "It is a generator, of which nothing would run."
            raise NotMade(message)
        if self._name in _VERBS:
            message = f"Records have a verb {self._name!r} already."
            raise NotMade(message)
        hints = hints_of(method)
        parameters = dict(inspect.signature(method).parameters)
        first = next(iter(parameters), None)
        if first is None or first in hints:
            message = "An action takes self first."
            raise NotMade(message)
        del parameters[first]
        return parameters, hints

    def _row(self, parameters: dict[str, inspect.Parameter], hints: dict[str, Any]) -> str:
        """Name the parameter that gets the row, empty where there is none."""
        first = next(iter(parameters.values()), None)
        if first is None or first.kind is not inspect.Parameter.POSITIONAL_OR_KEYWORD:
            return ""
        return first.name if self._is_row(hints.get(first.name)) else ""

    def _is_row(self, found: Any) -> bool:
        is_model = isinstance(found, type) and issubclass(found, Model)
        return is_model and issubclass(self._item.model, found)

    def _gives(self, hints: dict[str, Any], annotations: Annotations, *, has_row: bool) -> Given:
        if "return" not in hints:
            message = "What it returns is not annotated."
            raise NotMade(message)
        found = _without_none(hints["return"])
        if found is NoneType:
            return Given.NOTHING
        if self._is_row(found):
            return Given.ROW
        made = annotations.result(found)
        if not has_row and self._are_rows(made):
            return Given.ROWS
        several = "" if has_row else ", a list of them"
        message = f"An action returns a {self._item.model.__name__}{several} or None."
        raise NotMade(message)

    def _are_rows(self, made: ValueType) -> bool:
        items = made.items
        is_list = items is not None and items.kind is ValueKind.ENTITY
        return is_list and made.innermost.name == self._item.name

    def _emits(self) -> tuple[tuple[str, ...], str]:
        """Give the types of events that it publishes, and the one that is published for it."""
        emits = self._mark.emits
        published = emits if isinstance(emits, str) else ""
        types = (published,) if published else tuple(emits)
        problems = [check_type(type_) for type_ in types]
        if types:
            problems.append(lacks_events())
        if published:
            problems.append(elsewhere(self._item.model))
        for problem in filter(None, problems):
            raise NotMade(problem)
        return types, published

    # Names ------------------------------------------------------------------------------------

    def _keys(self) -> set[str]:
        """List the arguments by which rows are named."""
        fields = self._item.fields
        own = {fields[part].name for part in self._item.key if part in fields}
        return {*own, *(plural(name) for name in own), "where"}

    def _roots(self, *, has_row: bool) -> tuple[str, str]:
        """Name the root fields: for one row and for several, or for the entity as a whole."""
        names = self._item.names
        assert names is not None  # noqa: S101 - names come first
        verb = self._mark.name or camel(self._name)
        one, many = (f"{verb}{upper_first(name)}" for name in (names.single, names.plural))
        found = (one, many) if has_row else (many, "")
        for name in filter(None, found):
            _check_root(name, self._draft.mutations)
        self._draft.mutations.update(filter(None, found))
        return found

    def _allow(self, *, has_row: bool) -> Expression:
        rule = self._mark.allow
        if rule is None:
            return FALSE
        if has_row:
            return translated(self._draft, self._item, rule, f"{self._name}.allow")
        if rule == FALSE:
            return FALSE
        made = callers_rule(self._draft, rule)
        tell_unheld(self._draft, f"{self._item.label}.{self._name}", made)
        return made


def _check_root(name: str, taken: Collection[str]) -> None:
    check_name(name)
    if name in taken:
        message = f"There is a mutation {name!r} already; give another verb by `name`."
        raise NotMade(message)


def _without_none(found: Any) -> Any:
    """Take None out of what is annotated, as what is not there is not seen either."""
    if get_origin(found) not in {Union, UnionType}:
        return found
    kinds = [item for item in get_args(found) if item is not NoneType]
    return kinds[0] if len(kinds) == 1 else found
