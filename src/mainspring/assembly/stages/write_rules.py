"""The checks of the project's own on rows of every entity that are written."""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING, Any

from mainspring.assembly.places import place_of
from mainspring.assembly.stages.policies import spellings_of
from mainspring.assembly.stages.rule_methods import problem_of
from mainspring.blueprint.writes import RuleNode
from mainspring.definition.rule import rule_of
from mainspring.text import did_you_mean

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mainspring.assembly.draft import Draft, EntityDraft


def rules_of(draft: Draft, item: EntityDraft) -> tuple[RuleNode, ...]:
    """List the rules of an entity, those of classes it inherits from first."""
    return () if item.definition is None else tuple(_rules(draft, item))


def _rules(draft: Draft, item: EntityDraft) -> Iterator[RuleNode]:
    definition: Any = item.definition
    methods: dict[str, Any] = {}
    for class_ in reversed(definition.__mro__):
        methods |= vars(class_)
    for name, method in methods.items():
        mark = rule_of(getattr(method, "__func__", method))
        if mark is None:
            continue
        binding = f"{item.label}.{name}"
        message, hint = problem_of(method, mark)
        if message:
            hint = hint or f"Correct `{name}` in {place_of(item)}."
            draft.findings.add("E022", binding, message, hint=hint)
            continue
        draft.rules[binding] = getattr(definition(), name)
        yield RuleNode(
            binding=binding,
            message=mark.message,
            inputs=tuple(_inputs(draft, item, binding, mark.fields)),
            takes_before="before" in inspect.signature(method).parameters,
        )


def _inputs(draft: Draft, item: EntityDraft, node: str, fields: tuple[str, ...]) -> Iterator[str]:
    """Find what a failure of a rule is told of: fields by attribute, links by name."""
    for name in fields:
        known = spellings_of(item, name)
        found = [field.attribute for field in item.fields.values() if field.attribute in known]
        found += [
            relation.name
            for relation in item.relations.values()
            if known & {relation.attribute, relation.query}
        ]
        if not found:
            message = f"{item.name} shows no field {name!r}."
            hint = did_you_mean(name, [*item.fields, *item.relations])
            hint = hint or f"Correct `fields` in {place_of(item)}."
            draft.findings.add("E005", node, message, hint=hint)
        yield from found
