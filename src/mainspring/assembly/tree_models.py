"""Models of tree libraries, which keep the places of rows in columns of their own."""

from __future__ import annotations

from typing import Any

_NODES = frozenset({"treebeard.models"})
_COLUMNS = {
    "treebeard.mp_tree": ("path", "depth", "numchild"),
    "treebeard.ns_tree": ("lft", "rgt", "tree_id", "depth"),
    "treebeard.al_tree": ("sib_order",),
    "mptt.models": ("lft", "rght", "tree_id", "level"),
}


def keeps_tree(model: Any) -> bool:
    """Tell whether rows of a model are made by functions of its library, not by `save`."""
    return any(class_.__module__ in _NODES for class_ in model.__mro__)


def tree_columns(model: Any) -> frozenset[str]:
    """Name the columns in which a library keeps the places of rows."""
    return frozenset(
        name for class_ in model.__mro__ for name in _COLUMNS.get(class_.__module__, ())
    )
