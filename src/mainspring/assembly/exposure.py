"""Which models a project exposes: those of its apps and single ones, without those left out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from django.apps import apps

from mainspring.text import nearest

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mainspring.assembly.findings import Findings

_MOST_SHOWN = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Exposure:
    """The models that become entities, and those that were left out by name."""

    models: tuple[Any, ...]  # each once, in the order of the settings
    left_out: frozenset[Any]


def exposure(findings: Findings, *, entries: Sequence[str], exclude: Sequence[str]) -> Exposure:
    """Find the models that the settings expose.

    Args:
        findings: takes names of nothing. As one in `exclude` would leave a model in the open that
            was meant to be hidden, each is an error.
        entries: labels of apps, and of single models as "app_label.Model".
        exclude: labels of models that are left out, also where `entries` names them.
    """
    left_out = {model for entry in exclude for model in _models(findings, entry, setting="exclude")}
    named = (model for entry in entries for model in _models(findings, entry, setting="apps"))
    return Exposure(
        models=tuple(
            model
            for model in dict.fromkeys(named)
            if model not in left_out and not model._meta.swapped
        ),
        left_out=frozenset(left_out),
    )


def _models(findings: Findings, entry: str, *, setting: str) -> list[Any]:
    label, dot, name = entry.partition(".")
    if label not in apps.app_configs or "." in name:
        message = f"MAINSPRING[{setting!r}] names it, and there is no installed app of this label."
        hint = _nearest_alone(entry, setting=setting) or _nearest_app(entry)
        findings.add("E001", entry, message, hint=hint)
        return []
    models = list(apps.get_app_config(label).get_models(include_swapped=True))
    if not dot and setting == "apps":
        return models
    # In any case of its letters, as Django itself takes labels of models.
    found = [model for model in models if model._meta.model_name == name.lower()]
    if not dot:
        message = "It names an app, and MAINSPRING['exclude'] takes single models."
        hint = f"Write '{label}.Model', or take '{label}' out of MAINSPRING['apps']."
        findings.add("E013", entry, message, hint=hint)
    elif not found:
        message = f"The app {label!r} has no model {name!r}; MAINSPRING[{setting!r}] names it."
        findings.add("E013", entry, message, hint=_nearest_model(label, name, models))
    elif setting == "apps":
        _check_not_swapped(findings, entry, found[0])
    return found


def _check_not_swapped(findings: Findings, entry: str, model: Any) -> None:
    other = model._meta.swapped
    if other:
        message = f"The model is swapped for {other!r}."
        findings.add("E013", entry, message, hint=f"Write '{other}'.")


def _nearest_model(label: str, name: str, models: list[Any]) -> str:
    names = [model.__name__ for model in models]
    near = nearest(name, names)
    if near is None:
        return f"Its models are {', '.join(names[:_MOST_SHOWN]) or 'none'}."
    return f"Did you mean '{label}.{near}'?"


def _nearest_alone(entry: str, *, setting: str) -> str:
    """Find the model that was most likely meant by a name without its app.

    It is an app's rather, where a label is near, but what is left out is a model.
    """
    labels = {model.__name__.lower(): model._meta.label for model in apps.get_models()}
    near = nearest(entry.lower(), labels)
    is_model = setting == "exclude" and entry.lower() in labels
    if "." in entry or (not is_model and nearest(entry, apps.app_configs)):
        return ""
    return "" if near is None else f"Did you mean '{labels[near]}'?"


def _nearest_app(entry: str) -> str:
    """Find the app that was most likely meant, also by the path of its module."""
    labels = {config.name: config.label for config in apps.get_app_configs()}
    if entry in labels:
        return f"Did you mean '{labels[entry]}'?"
    module, _, model = entry.rpartition(".")
    if module in labels:
        return f"Did you mean '{labels[module]}.{model}'?"
    label, _, rest = entry.partition(".")
    model = rest.rpartition(".")[2]
    near = nearest(label, apps.app_configs)
    if near is None:
        return "Give the label of an app of INSTALLED_APPS."
    return f"Did you mean '{near}.{model}'?" if model else f"Did you mean '{near}'?"
