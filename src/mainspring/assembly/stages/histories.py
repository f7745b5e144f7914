"""Which entities keep their history, and whether the rules hold in the past."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from mainspring.assembly.mentions import mentions, way
from mainspring.assembly.places import place_of
from mainspring.assembly.references import NotMade
from mainspring.assembly.stages.policies import translated
from mainspring.blueprint.expression import TRUE
from mainspring.blueprint.nodes import HistoryNode
from mainspring.text import did_you_mean, underscored

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mainspring.assembly.draft import Draft, EntityDraft
    from mainspring.blueprint.expression import Expression
    from mainspring.definition.history import History


def add_histories(draft: Draft) -> None:
    """Check the histories that entities declare, and what they do to rules."""
    declared = _declared(draft)
    if not declared:
        return
    for item in declared.values():
        _declare(draft, item)
    for item in draft.entities:
        if item.history is None and draft.keeps(item.model):
            # Of another model on the same table: a proxy, an unmanaged one.
            item.history = declared[item.model._meta.db_table].history
    for item in sorted(declared.values(), key=lambda item: len(item.model._meta.get_parent_list())):
        _inherit(draft, item)
    for item in draft.entities:
        if item.history is None:
            _check_timeless(draft, item)
        else:
            _check_rules(draft, item)


def _declared(draft: Draft) -> dict[str, EntityDraft]:
    """Give the entities that declare a history, by their tables."""
    return {
        item.model._meta.db_table: item
        for item in draft.entities
        if item.definition is not None and item.definition.history is not None
    }


def _declare(draft: Draft, item: EntityDraft) -> None:
    history = item.definition.history if item.definition is not None else None
    if history is None:
        return
    for message in _obstacles(draft, item):
        hint = f"Take `history` out of {place_of(item)}, or mend this."
        draft.findings.add("E018", f"{item.label}.history", message, hint=hint)
    read: Expression = TRUE
    if history.read is not None:
        read = translated(draft, item, history.read, "history.read")
    argument = underscored("asOf", {field.name for field in item.fields.values()})
    left_out = tuple(_left_out(draft, item, history))
    item.history = HistoryNode(left_out=left_out, read=read, argument=argument)


def _inherit(draft: Draft, item: EntityDraft) -> None:
    """What the history of a parent leaves out is left out of its children's rows."""
    for model in item.model._meta.get_parent_list():
        parent = draft.by_model(model)
        if parent is not None and parent.history is not None and item.history is not None:
            left_out = dict.fromkeys((*item.history.left_out, *parent.history.left_out))
            item.history = replace(item.history, left_out=tuple(left_out))


def _obstacles(draft: Draft, item: EntityDraft) -> Iterator[str]:
    """Tell why the rows of a model cannot be kept."""
    options = item.model._meta
    if options.proxy:
        model = options.concrete_model.__name__
        yield f"{options.object_name} is a proxy: its rows are kept by the history of {model}."
    elif not options.managed:
        yield f"{options.object_name} is unmanaged: migrations make no table for it."
    if not options.db_table.replace("_", "").replace(".", "").isalnum():
        yield f"The name of the table, {options.db_table!r}, holds more than letters and digits."
    family = [*options.get_parent_list(), *(child.model for child in _children(draft, item))]
    for model in family:
        if not draft.keeps(model):
            other = model.__name__
            yield f"A row of {item.model.__name__} is one of {other} too, which keeps no history."


def _children(draft: Draft, item: EntityDraft) -> Iterator[EntityDraft]:
    for other in draft.entities:
        if item.model in other.model._meta.get_parent_list() and not other.model._meta.proxy:
            yield other


def _left_out(draft: Draft, item: EntityDraft, history: History) -> Iterator[str]:
    options = item.model._meta
    own = {field.name: field for field in options.local_concrete_fields}
    for name in history.exclude:
        field = own.get(name)
        if field is None:
            message = f"{options.label} has no column {name!r} of its own."
            hint = did_you_mean(name, own) or f"Correct `history` in {place_of(item)}."
            draft.findings.add("E005", f"{item.label}.history", message, hint=hint)
        elif field.primary_key or field.is_relation or name in _key(item.model):
            message = f"{name!r} cannot be left out: rows are found by it."
            hint = f"Leave out plain fields in {place_of(item)}."
            draft.findings.add("E018", f"{item.label}.history", message, hint=hint)
        else:
            yield field.attname


def _key(model: Any) -> tuple[str, ...]:
    return tuple(field.name for field in getattr(model._meta, "pk_fields", ()))


def _rules(item: EntityDraft) -> Iterator[Expression]:
    yield item.read
    yield from (field.read for field in item.fields.values())
    yield from (relation.read for relation in item.relations.values())
    if item.history is not None:
        yield item.history.read


def _check_rules(draft: Draft, item: EntityDraft) -> None:
    """Find rules that would not hold for rows as they were."""
    for message in dict.fromkeys(_mistakes(draft, item)):
        hint = f"Change the rule in {place_of(item)}, or what histories keep."
        draft.findings.add("E018", f"{item.label}.policy", message, hint=hint)


def _mistakes(draft: Draft, item: EntityDraft) -> Iterator[str]:
    for rule in _rules(item):
        try:
            found = tuple(mentions(rule, draft.conditions))
        except NotMade:
            yield "A rule reads by a subquery, of which nobody can tell what it finds in the past."
            continue
        for mention in found:
            there = way(item.model, mention.path)
            lost = [model for model in there.models if model is None or not draft.keeps(model)]
            if lost and mention.turned:
                name = "row of any type" if lost[0] is None else f"row of {lost[0].__name__}"
                yield (
                    f"A rule may hold where there is no {name}, of which no history is kept: one "
                    "that is gone since would open in the past what it kept closed."
                )
            yield from _unkept(draft, there.end)


def _unkept(draft: Draft, field: Any) -> Iterator[str]:
    """Tell whether a rule reads a field that no version holds."""
    for owner in draft.entities:
        left_out = () if owner.history is None else owner.history.left_out
        attribute = getattr(field, "attname", "")
        if attribute in left_out and owner.model is field.model:
            yield f"A rule reads {owner.name}.{attribute}, which the history leaves out."


def _check_timeless(draft: Draft, item: EntityDraft) -> None:
    """Find rules of rows as they are that would be judged by others as they were."""
    kept: dict[str, None] = {}
    for rule in _rules(item):
        try:
            found = tuple(mentions(rule, draft.conditions))
        except NotMade:
            kept["what a subquery finds"] = None
            continue
        for mention in found:
            for model in way(item.model, mention.path).models:
                if model is not None and draft.keeps(model):
                    kept[model.__name__] = None
    if kept:
        item.timeless = True
        named = ", ".join(kept)
        message = (
            f"{item.name} keeps no history, and its rules read {named}: in the past nobody sees it."
        )
        hint = f"Write `history = History()` in {place_of(item)} if it is to be seen there."
        draft.findings.add("I018", item.label, message, hint=hint)
