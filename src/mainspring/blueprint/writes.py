"""What of an entity can be written: who may, what a row is given, and what is checked."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from mainspring.blueprint.expression import FALSE, TRUE, Expression, PrincipalRef

if TYPE_CHECKING:
    from mainspring.blueprint.queries import ArgumentNode


class Verb(StrEnum):
    """What a write does to rows."""

    CREATE = "create"
    UPDATE = "update"
    UPSERT = "upsert"  # an update where the row is there, else a create
    DELETE = "delete"
    ACT = "act"  # what an action of the project does


class Change(StrEnum):
    """What an update does with a value beside setting it."""

    INCREMENT = "increment"  # adds to a number
    APPEND = "append"  # puts items behind those of a list
    REMOVE = "remove"  # takes items that are equal out of a list
    MERGE = "merge"  # merges a document into a document


@dataclass(frozen=True, slots=True, kw_only=True)
class InputNode:
    """What a write may set: a field or a link."""

    name: str  # as every surface spells it
    attribute: str  # of the field; of a link the name of its relation
    is_link: bool = False
    required: bool = False  # whether a new row must be given it
    nullable: bool = False  # whether null may be given
    on_update: bool = True  # whether a row that is there may be given another one
    allow: Expression = TRUE  # who may set it, beyond writing the row
    default: PrincipalRef | None = None  # what a new row has where none is given
    changes: tuple[tuple[Change, str], ...] = ()  # of updates, each with the input's name


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleNode:
    """A check on rows that are written."""

    binding: str  # key into the bindings' rules
    message: str
    inputs: tuple[str, ...] = ()  # attributes of the inputs that a failure is told of
    takes_before: bool = False  # whether it is given the row as it was, too


class Given(StrEnum):
    """What an action gives back."""

    NOTHING = "nothing"
    ROW = "row"
    ROWS = "rows"


@dataclass(frozen=True, slots=True, kw_only=True)
class TransitionNode:
    """A way from some states of a row to another one."""

    name: str  # of its action
    attribute: str  # of the field that holds the state
    sources: tuple[object, ...]  # stored values
    target: object
    guard: str = ""  # key into the bindings' rules; empty where there is none


@dataclass(frozen=True, slots=True, kw_only=True)
class StateNode:
    """A field that only transitions change."""

    attribute: str
    transitions: tuple[TransitionNode, ...]
    initial: object = None  # of new rows; None is the default of the field

    def leads(self, before: object, after: object) -> bool:
        """Tell whether there is a way from one state to another."""
        return any(before in way.sources and after == way.target for way in self.transitions)


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionNode:
    """A verb of the project's own."""

    name: str  # as Python spells it
    binding: str  # key into the bindings' actions
    one: str  # root field
    many: str = ""  # root field for several rows; empty where it is done to none
    row: str = ""  # parameter that gets the row; empty where it is done to the entity as a whole
    arguments: tuple[ArgumentNode, ...] = ()
    gives: Given = Given.NOTHING
    allow: Expression = FALSE  # who may do it, to which rows
    transition: TransitionNode | None = None  # that it is, where it is one
    description: str = ""
    emits: tuple[str, ...] = ()  # types of events that it publishes, by itself or by its method
    publishes: str = ""  # the one of them that is published when it is done; empty where none is
    tells: tuple[str, ...] = ()  # arguments that this event has, by their attributes


@dataclass(frozen=True, slots=True, kw_only=True)
class WriteNames:
    """Every name derived from an entity's for writing; none equals another one of the schema."""

    create: str  # root fields, from here on
    create_many: str
    update: str
    update_many: str
    upsert: str
    delete: str
    delete_many: str
    create_input: str  # types, from here on
    update_input: str
    key_input: str  # one of the unique keys
    to_one_input: str
    to_many_input: str
    find_input: str  # a row behind a link, or else a new one
    change_input: str  # a row behind a link and what it is given
    upsert_input: str  # both
    payload: str
    many_payload: str
    delete_payload: str
    row: str  # field of payloads
    rows: str


@dataclass(frozen=True, slots=True, kw_only=True)
class WriteNode:
    """How the rows of an entity are written."""

    names: WriteNames
    create: Expression = FALSE  # which rows may be made
    update: Expression = FALSE  # which rows may be changed, before and after
    delete: Expression = FALSE
    inputs: tuple[InputNode, ...] = ()
    rules: tuple[RuleNode, ...] = ()
    actions: tuple[ActionNode, ...] = ()
    states: tuple[StateNode, ...] = ()
    version: str = ""  # attribute of the field that each update changes; empty when there is none

    def action(self, name: str) -> ActionNode:
        """Find an action; KeyError when there is none."""
        for action in self.actions:
            if action.name == name:
                return action
        raise KeyError(name)

    def allows(self, verb: Verb) -> Expression:
        """Give the rule on who may do something to rows."""
        match verb:
            case Verb.CREATE:
                return self.create
            case Verb.DELETE:
                return self.delete
            case _:
                return self.update
