"""Mainspring: one definition of a Django domain, and every way in and out of it."""

from __future__ import annotations

from mainspring.blueprint.units import Dimension, Unit
from mainspring.definition.action import action
from mainspring.definition.computed import Row, computed
from mainspring.definition.emit import Emit
from mainspring.definition.entity import Entity
from mainspring.definition.expressions import F
from mainspring.definition.handler_types import (
    AsyncBatchHandler,
    AsyncHandler,
    BatchHandler,
    PlainHandler,
)
from mainspring.definition.history import History
from mainspring.definition.loader import Loader
from mainspring.definition.on import constant, exponential, on
from mainspring.definition.one_of import one_of
from mainspring.definition.payload import event, upcast
from mainspring.definition.policy import Policy
from mainspring.definition.quantities import measure, money
from mainspring.definition.query import query
from mainspring.definition.relation import Outer, relation
from mainspring.definition.rule import rule
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
from mainspring.definition.schedule import every, schedule
from mainspring.definition.search import Search
from mainspring.definition.states import states
from mainspring.definition.text_types import TextType
from mainspring.errors import Refusal
from mainspring.execution.gathered import JoinOf, ListOf
from mainspring.operation.changes import Change, ChangeKind
from mainspring.operation.event import Event, NewEvent, Published
from mainspring.operation.headline import Headline
from mainspring.operation.principal import Principal

__all__ = [
    "AsyncBatchHandler",
    "AsyncHandler",
    "BatchHandler",
    "Change",
    "ChangeKind",
    "Dimension",
    "Emit",
    "Entity",
    "Event",
    "F",
    "Headline",
    "History",
    "JoinOf",
    "ListOf",
    "Loader",
    "NewEvent",
    "Outer",
    "PlainHandler",
    "Policy",
    "Principal",
    "Published",
    "Refusal",
    "Row",
    "Search",
    "TextType",
    "Unit",
    "action",
    "anyone",
    "authenticated",
    "computed",
    "constant",
    "event",
    "every",
    "exponential",
    "measure",
    "money",
    "nobody",
    "on",
    "one_of",
    "owns",
    "permission",
    "principal",
    "query",
    "relation",
    "role",
    "rule",
    "schedule",
    "staff",
    "states",
    "upcast",
    "when",
    "where",
]
__version__ = "0.1.0.dev0"
