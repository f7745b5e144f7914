"""Where to write what refines an entity, in words for hints."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from django.apps import apps

from mainspring.text import plural

if TYPE_CHECKING:
    from mainspring.assembly.draft import EntityDraft

NAMES = "letters of ASCII, digits and underscores, no digit in front and not two underscores"
"""What GraphQL's names hold."""

_INSTALLED = {"site-packages", "dist-packages"}


def place_of(item: EntityDraft) -> str:
    """Say in which class of which file an entity is refined, also before there is one.

    An app that was installed is not a project's to write in: its models are refined in another.
    """
    if item.definition is not None:
        return f"{item.definition.__name__} in {_file(item.definition.__module__)}"
    name = item.model.__name__
    class_ = f"a class {plural(name)}(Entity[{name}])"
    if is_of_others(item.model):
        return f"{class_} in the domain.py of an exposed app of yours"
    config = apps.get_app_config(item.model._meta.app_label)
    return f"{class_} in {_file(f'{config.name}.domain')}"


def is_of_others(model: Any) -> bool:
    """Tell whether a model is of an app that was installed, not of the project itself."""
    config = apps.get_app_config(model._meta.app_label)
    installed = _INSTALLED.intersection(Path(config.path).parts)
    return bool(installed) or config.name.startswith("django.")


def _file(module: str) -> str:
    return f"{module.replace('.', '/')}.py"
