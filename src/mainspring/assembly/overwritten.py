"""Entities whose place in a module another class of the same name has taken."""

from __future__ import annotations

import ast
import inspect
from typing import TYPE_CHECKING, Any

from mainspring.definition.entity import Entity

if TYPE_CHECKING:
    from types import ModuleType


def overwritten(module: ModuleType) -> dict[str, tuple[int, ...]]:
    """Find the names that several classes of a module have, of which one but the last is an entity.

    Python keeps only the last, so it is the source that tells. What stands under an `if` or `try`
    is meant as an alternative.

    Args:
        module: as it was imported; one without a source has none.

    Returns:
        The lines of each name's classes, in their order.
    """
    try:
        body = ast.parse(inspect.getsource(module)).body
    except (OSError, TypeError, SyntaxError):
        return {}
    classes: dict[str, list[ast.ClassDef]] = {}
    for node in body:
        if isinstance(node, ast.ClassDef):
            classes.setdefault(node.name, []).append(node)
    return {
        name: tuple(node.lineno for node in nodes)
        for name, nodes in classes.items()
        if any(_is_entity(node, module) for node in nodes[:-1])
    }


def _is_entity(node: ast.ClassDef, module: ModuleType) -> bool:
    return any(_refines(base, module) for base in node.bases)


def _refines(base: ast.expr, module: ModuleType) -> bool:
    plain = base.value if isinstance(base, ast.Subscript) else base
    found: Any = module
    for part in ast.unparse(plain).split("."):
        found = getattr(found, part, None)
    return isinstance(found, type) and issubclass(found, Entity)
