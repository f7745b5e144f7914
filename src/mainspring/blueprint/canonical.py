"""The canonical JSON form of a blueprint and its content hash."""

from __future__ import annotations

import hashlib
import json
from dataclasses import fields, is_dataclass
from typing import TYPE_CHECKING

from mainspring.blueprint.expression import Expression, describe

if TYPE_CHECKING:
    from mainspring.blueprint.nodes import Blueprint


def as_data(node: object) -> object:
    """Turn a node into dicts, lists and plain values; the order of fields is that of the class."""
    if isinstance(node, Expression):
        return describe(node)
    if is_dataclass(node) and not isinstance(node, type):
        return {item.name: as_data(getattr(node, item.name)) for item in fields(node)}
    if isinstance(node, tuple):
        return [as_data(item) for item in node]
    return node


def canonical_json(blueprint: Blueprint) -> str:
    """Write a blueprint as JSON with sorted keys and no spare white space."""
    return json.dumps(as_data(blueprint), sort_keys=True, separators=(",", ":"), ensure_ascii=False)


def content_hash(blueprint: Blueprint) -> str:
    """Hash a blueprint's canonical form: SHA-256, hexadecimal."""
    return hashlib.sha256(canonical_json(blueprint).encode()).hexdigest()
