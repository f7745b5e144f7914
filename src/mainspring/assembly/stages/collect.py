"""A draft of every exposed model, with the entity that refines it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mainspring.assembly.draft import Draft, EntityDraft
from mainspring.assembly.overwritten import overwritten
from mainspring.assembly.stages.attribute_kinds import has_right_kinds
from mainspring.assembly.stages.rule_methods import tell_rules_outside
from mainspring.definition.computed import Computed
from mainspring.definition.entity import OPTIONS, Entity, members_of, model_of
from mainspring.definition.quantities import Measure, Money
from mainspring.definition.relation import Relation
from mainspring.definition.states import States
from mainspring.text import did_you_mean

if TYPE_CHECKING:
    from collections.abc import Iterable
    from types import ModuleType

    from mainspring.assembly.exposure import Exposure


def collect(draft: Draft, *, exposed: Exposure, domains: Iterable[ModuleType]) -> None:
    """Make a draft of every entity."""
    definitions = _definitions(draft, domains)
    for model in exposed.models:
        definition = definitions.pop(model, None)
        if definition is not None and not has_right_kinds(draft, definition):
            # Nothing else is said of what cannot be read.
            definition = None
        draft.entities.append(EntityDraft(model=model, definition=definition))
    for model, definition in definitions.items():
        _tell_hidden(draft, model, definition, exposed)


def _tell_hidden(
    draft: Draft, model: Any, definition: type[Entity[Any]], exposed: Exposure
) -> None:
    options = model._meta
    if model in exposed.left_out:
        why = "which MAINSPRING['exclude'] leaves out"
        hint = f"Take '{options.label}' out of MAINSPRING['exclude'], or remove the entity."
    elif any(item._meta.app_label == options.app_label for item in exposed.models):
        why = "which is not exposed"
        hint = f"Add '{options.label}' to MAINSPRING['apps']."
    else:
        why = f"whose app {options.app_label!r} is not exposed"
        hint = f"Add '{options.app_label}' or '{options.label}' to MAINSPRING['apps']."
    message = f"{definition.__name__} refines {model.__name__}, {why}."
    draft.findings.add("E003", options.label, message, hint=hint)


def _definitions(draft: Draft, domains: Iterable[ModuleType]) -> dict[Any, type[Entity[Any]]]:
    found: dict[Any, type[Entity[Any]]] = {}
    for module in domains:
        _tell_overwritten(draft, module)
        tell_rules_outside(draft, module)
        for definition in _entities_of(module):
            where = f"{module.__name__}.{definition.__name__}"
            model = model_of(definition)
            if _gives_way(draft, definition):
                continue
            if model is None:
                hint = "Write class Flights(Entity[Flight])."
                draft.findings.add("E002", where, "The entity names no model.", hint=hint)
            elif model in found:
                message = f"{found[model].__name__} refines {model.__name__} already."
                hint = "Make one class of both."
                draft.findings.add("E004", where, message, hint=hint)
                draft.doubles.append(definition)
            else:
                found[model] = definition
                _check_attributes(draft, definition, where)
    return found


def _gives_way(draft: Draft, definition: type[Entity[Any]]) -> bool:
    """Tell whether another class of its model is the one that counts."""
    only = draft.instead
    return only is not None and definition is not only and model_of(definition) is model_of(only)


def _tell_overwritten(draft: Draft, module: ModuleType) -> None:
    for name, lines in overwritten(module).items():
        listed = ", ".join(map(str, lines[:-1]))
        message = f"The class in line {lines[-1]} takes the place of {name} in line {listed}."
        hint = "Give each a name of its own, or make one class of both."
        draft.findings.add("E004", f"{module.__name__}.{name}", message, hint=hint)


def _entities_of(module: ModuleType) -> list[type[Entity[Any]]]:
    return [
        item
        for item in vars(module).values()
        if isinstance(item, type)
        and issubclass(item, Entity)
        and item is not Entity
        and item.__module__ == module.__name__
    ]


def _check_attributes(draft: Draft, definition: type[Entity[Any]], where: str) -> None:
    for name, value in members_of(definition).items():
        if name.startswith("_") or name in OPTIONS or callable(value):
            continue
        if isinstance(value, classmethod):  # which is not callable by itself
            continue
        if isinstance(value, Computed | Relation | Measure | Money | States):
            continue
        hint = did_you_mean(name, OPTIONS) or "Begin its name with an underscore if it is yours."
        draft.findings.add("E006", f"{where}.{name}", "An entity has no such attribute.", hint=hint)
