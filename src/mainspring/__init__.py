"""Mainspring: one definition of a Django domain, and every way in and out of it."""

from __future__ import annotations

from mainspring.definition.computed import Row, computed
from mainspring.definition.entity import Entity
from mainspring.definition.expressions import F
from mainspring.definition.loader import Loader
from mainspring.definition.policy import Policy
from mainspring.definition.query import query
from mainspring.definition.relation import Outer, relation
from mainspring.definition.rules import (
    anyone,
    authenticated,
    nobody,
    owns,
    permission,
    principal,
    role,
    staff,
    when,
    where,
)
from mainspring.definition.search import Search
from mainspring.definition.text_types import TextType
from mainspring.operation.principal import Principal

__all__ = [
    "Entity",
    "F",
    "Loader",
    "Outer",
    "Policy",
    "Principal",
    "Row",
    "Search",
    "TextType",
    "anyone",
    "authenticated",
    "computed",
    "nobody",
    "owns",
    "permission",
    "principal",
    "query",
    "relation",
    "role",
    "staff",
    "when",
    "where",
]
__version__ = "0.1.0"
