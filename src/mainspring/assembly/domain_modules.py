"""The modules in which a project describes its domain, and those that cannot be imported."""

from __future__ import annotations

import builtins
import re
import sys
import traceback
from dataclasses import dataclass
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

from django.apps import apps

from mainspring.definition.arguments import mistakes_in, reading
from mainspring.text import did_you_mean

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from types import ModuleType

    from mainspring.assembly.findings import Findings


@dataclass(frozen=True, slots=True, kw_only=True)
class LostModule:
    """A module that cannot be imported."""

    name: str
    error: Exception


@dataclass(frozen=True, slots=True, kw_only=True)
class DomainModules:
    """The domain modules of a project."""

    modules: tuple[ModuleType, ...]
    lost: tuple[LostModule, ...] = ()


def domain_modules(entries: Sequence[str]) -> DomainModules:
    """Import the `domain` module of every app that has one and is exposed, in whole or in part.

    Args:
        entries: labels of apps, and of single models as "app_label.Model".
    """
    labels = dict.fromkeys(entry.partition(".")[0] for entry in entries)
    names = [
        f"{apps.get_app_config(label).name}.domain" for label in labels if label in apps.app_configs
    ]
    found: list[ModuleType] = []
    lost: list[LostModule] = []
    with reading(names):
        for name in names:
            try:
                if find_spec(name) is not None:
                    found.append(import_module(name))
            except Exception as error:  # noqa: BLE001 - whatever it is, others are told of theirs too
                lost.append(LostModule(name=name, error=error))
    return DomainModules(modules=tuple(found), lost=tuple(lost))


def tell_modules(
    findings: Findings, modules: Iterable[ModuleType], lost: Iterable[LostModule]
) -> None:
    """Report the modules that cannot be imported, and what others call with wrong arguments."""
    for item in lost:
        message = f"{_place(item.error)}: {type(item.error).__name__}: {item.error}"
        hint = _near(item.error) or "Correct it; what else this file says is not checked yet."
        findings.add("E023", item.name, message, hint=hint)
    for module in modules:
        for mistake in mistakes_in(module):
            message = f"Line {mistake.line}: {mistake.message}"
            findings.add("E024", module.__name__, message, hint=mistake.hint)


_OWN = str(Path(__file__).parents[1])


def _place(error: Exception) -> str:
    """Say in which line of which file of a project an import ended."""
    if isinstance(error, SyntaxError) and error.filename:
        return f"{_short(error.filename)}, line {error.lineno}"
    frames = [
        frame
        for frame in traceback.extract_tb(error.__traceback__)
        if not frame.filename.startswith(("<frozen", _OWN)) and "importlib" not in frame.filename
    ]
    return f"{_short(frames[-1].filename)}, line {frames[-1].lineno}" if frames else "Its import"


def _short(file: str) -> str:
    path = Path(file)
    return str(path.relative_to(Path.cwd())) if path.is_relative_to(Path.cwd()) else file


_NO_NAME = re.compile(r"cannot import name '(\w+)' from '([\w.]+)'")


def _near(error: Exception) -> str:
    """Give the nearest of the names that were there, where one was not."""
    match error:
        case NameError(name=str(name)):
            return did_you_mean(name, _names_at(error))
        case AttributeError(name=str(name), obj=known):
            return did_you_mean(name, dir(known))
        case ImportError():
            found = _NO_NAME.match(str(error))
            module: Any = sys.modules.get(found[2]) if found else None
            return did_you_mean(found[1], dir(module)) if found and module else ""
        case _:
            return ""


def _names_at(error: Exception) -> list[str]:
    *_, (frame, _) = traceback.walk_tb(error.__traceback__)
    return [*frame.f_locals, *frame.f_globals, *dir(builtins)]
