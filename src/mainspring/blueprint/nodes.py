"""The nouns of a blueprint: entities with their fields, relations and rules of access."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from mainspring.blueprint.expression import TRUE, Expression

if TYPE_CHECKING:
    from mainspring.blueprint.emitting import EmissionNode
    from mainspring.blueprint.filters import FilterNode
    from mainspring.blueprint.queries import QueryNode, RecordNode
    from mainspring.blueprint.types import Scalar, TypeRef
    from mainspring.blueprint.units import Dimension
    from mainspring.blueprint.writes import WriteNode


class Origin(StrEnum):
    """Where the value of a field is made."""

    COLUMN = "column"  # its value in SQL equals its value in Python
    CONVERTED = "converted"  # a column whose own Python code makes the value
    EXPRESSION = "expression"  # computed by an expression in the database
    FUNCTION = "function"  # computed by a Python function from a batch of rows


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldNode:
    """A value of an entity."""

    name: str  # as every surface spells it
    attribute: str  # as Python spells it
    type: TypeRef
    origin: Origin = Origin.COLUMN
    nullable: bool  # whether an answer may hold null
    stored_null: bool = False  # whether the column itself may
    description: str = ""
    filterable: bool = True
    filter: str = ""  # name of the filter of its values; an enum has its own
    sortable: bool = True
    read: Expression = TRUE  # who may see it, beyond seeing the row
    needs: tuple[tuple[str, ...], ...] = ()  # attribute paths a computed field is made from
    values: tuple[
        tuple[str, str], ...
    ] = ()  # stored value and label, where a list of choices stays a string


class Linkage(StrEnum):
    """How the rows of a relation are found."""

    FORWARD = "forward"  # a column of this entity holds the key
    REVERSE = "reverse"  # a column of the other entity holds this one's
    THROUGH = "through"  # a table between them holds both
    GENERIC = "generic"  # two columns of this entity name type and key
    GENERIC_REVERSE = "generic_reverse"  # two columns of the other entity name this type and key
    ON = "on"  # columns of both that hold the same, or another condition on the pair


HELD = frozenset({Linkage.FORWARD, Linkage.GENERIC})
"""How the links are found that columns of the rows themselves hold."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EndsNode:
    """How a link to rows of any type is written: to which of them, by types of which names."""

    targets: tuple[str, ...]  # names of entities
    columns: tuple[str, ...]  # what holds it, by all their names
    link_input: str  # what is done with it, and then with a row of which entity
    key_input: str
    create_input: str
    find_input: str
    update_input: str
    upsert_input: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderNode:
    """A key of the order of a list."""

    path: tuple[str, ...]  # names of to-one relations, then the attribute of a field or a binding
    needs: tuple[tuple[str, ...], ...] = ()  # such paths to all fields that it is made from
    descending: bool = False
    nulls_first: bool | None = None  # None is last when ascending, first when descending


@dataclass(frozen=True, slots=True, kw_only=True)
class RelationNode:
    """A link of an entity to others."""

    name: str  # as every surface spells it
    attribute: str  # the accessor's name in Python
    query: str  # the name in lookups
    linkage: Linkage
    targets: tuple[str, ...]  # names of entities; several only for a generic link
    many: bool
    nullable: bool = True
    description: str = ""
    read: Expression = TRUE  # who may follow it, beyond the target's own Decision
    inverses: tuple[tuple[str, str], ...] = ()  # target and relation whose rule holds here too
    union: str | None = None  # name of the type of what a generic link leads to
    ends: EndsNode | None = None  # how a generic link is written, where it is
    same_database: bool = True  # whether one statement may join both ends
    on: tuple[tuple[str, str], ...] = ()  # own and the target's columns that hold the same
    # What a declared link reads: where one of them is not seen, it leads nowhere.
    needs: tuple[tuple[str, ...], ...] = ()  # paths of attributes from this entity
    target_needs: tuple[tuple[str, ...], ...] = ()  # such paths from the target
    order: tuple[OrderNode, ...] = ()  # of the rows it leads to, by columns of the target
    first: bool = False  # whether several rows may fit, of which the first by `order` counts
    connection: str = ""  # the field for pages of its rows, where there are many
    aggregate: str = ""  # the field for numbers about its rows, where there are many

    @property
    def target(self) -> str:
        """The name of the entity it leads to."""
        return self.targets[0]


@dataclass(frozen=True, slots=True, kw_only=True)
class UniqueNode:
    """A set of fields that identifies a row."""

    name: str  # root field, such as "airportByFaa"
    fields: tuple[str, ...]  # attributes of fields or names of relations, in order


@dataclass(frozen=True, slots=True, kw_only=True)
class EnumNode:
    """A closed list of values."""

    name: str
    filter: str  # name of the type of its conditions
    values: tuple[tuple[str, str | int, str], ...]  # name, stored value, label
    blank: bool = False  # whether an empty text may be stored, which is answered as null
    description: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TextNode:
    """A type of texts that must fit a pattern."""

    name: str
    pattern: str  # a regular expression of Python's, for the whole text
    description: str = ""
    url: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class QuantityNode:
    """A kind of amounts, with the names of its types."""

    name: str  # of the objects; tells them apart
    input: str  # of an amount that a caller gives
    filter: str  # of conditions
    unit: str  # enum of the units, or the type of texts that currencies are
    scalar: Scalar  # of the amounts
    dimension: Dimension | None = None  # None is money
    converts: bool = True  # whether callers may have it in another unit


@dataclass(frozen=True, slots=True, kw_only=True)
class EntityNames:
    """Every name derived from an entity's; none equals another one of the schema."""

    single: str  # root field of one
    plural: str  # root field of many
    connection_field: str  # root field of a page
    aggregate_field: str  # root field of numbers about many
    where: str  # types, from here on
    list_where: str  # conditions on the rows of a to-many link
    order: str
    connection: str
    edge: str
    aggregate: str
    interface: str  # for the entity and its children
    global_id: str  # field with the opaque id; empty when there is none
    field_name: str = ""  # enum of the fields that are sorted by
    comparison: str = ""  # comparisons of two of these fields
    type_name: str = ""  # enum of the types that a row may be of
    type_filter: str = ""  # conditions on a row's type
    compare: str = "compare"  # the place of comparisons among the conditions
    row_type: str = "_typename"  # the place of the row's type among the conditions
    relevance: str = ""  # key of orders by how well rows fit a search; empty when there is none
    headline: str = ""  # field with the text around the words of a search; empty for none
    search_field: str = ""  # enum of the fields that such a text is of
    # Types about measures of rows; those for a set of fields have its text behind their names.
    having: str = ""  # conditions on measures
    aggregate_order: str = ""  # a key of orders by them
    group: str = ""
    group_key: str = ""  # the values that a group is of
    group_by: str = ""  # a value that rows are grouped by
    group_order: str = ""  # a key of orders of groups
    sums: str = ""
    averages: str = ""
    extremes: str = ""  # smallest or greatest values
    deviations: str = ""  # variances, too
    flags: str = ""  # truths about all rows
    lists: str = ""  # all values


STEMMED_BY_SQLITE = frozenset({"english"})
"""Languages whose forms of words SQLite knows."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FullTextNode:
    """A search for words in their forms, where the database has the index."""

    language: str  # as PostgreSQL names it
    weights: tuple[str, ...]  # "A" to "D", of each search field
    typos: bool = False  # whether words that are much like those of a text find it too


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryNode:
    """What the rows of an entity were can be read."""

    left_out: tuple[str, ...] = ()  # attributes of fields of which no version holds a value
    read: Expression = TRUE  # who may read the past, beyond reading the row
    argument: str = "asOf"  # of root fields: the moment


@dataclass(frozen=True, slots=True, kw_only=True)
class EntityNode:
    """A noun of the domain."""

    name: str  # name of its type on every surface
    label: str  # "app_label.ModelName"
    names: EntityNames
    fields: tuple[FieldNode, ...] = ()
    relations: tuple[RelationNode, ...] = ()
    key: tuple[str, ...] = ()  # attributes of the primary key, in order
    uniques: tuple[UniqueNode, ...] = ()
    parents: tuple[
        tuple[str, str], ...
    ] = ()  # nearest exposed parents by inheritance: entity, path of the parent link
    children: tuple[
        tuple[str, str], ...
    ] = ()  # nearest exposed children: entity, path of the child link
    description: str = ""
    read: Expression = TRUE
    search: tuple[tuple[str, ...], ...] = ()  # attribute paths that a search looks into
    full_text: FullTextNode | None = None  # None: words are looked for as parts of texts
    # Names and attribute paths of the search fields whose texts callers may ask for.
    headlines: tuple[tuple[str, tuple[str, ...]], ...] = ()
    order: tuple[OrderNode, ...] = ()  # of lists that ask for none
    history: HistoryNode | None = None
    # Whether its rules ask for rows that have a history where its own have none: what they say of
    # the rows as they are would be told by rows as they were.
    timeless: bool = False
    writes: WriteNode | None = None  # how its rows are written; None where nobody may
    source: str = "sql"


@dataclass(frozen=True, slots=True, kw_only=True)
class Blueprint:
    """A whole domain."""

    entities: tuple[EntityNode, ...] = ()  # sorted by name
    enums: tuple[EnumNode, ...] = ()  # sorted by name
    filters: tuple[FilterNode, ...] = ()  # sorted by name
    texts: tuple[TextNode, ...] = ()  # sorted by name
    quantities: tuple[QuantityNode, ...] = ()  # sorted by name
    unions: tuple[tuple[str, tuple[str, ...]], ...] = ()  # name and members, for generic links
    queries: tuple[QueryNode, ...] = ()  # root fields that functions answer, sorted by name
    records: tuple[RecordNode, ...] = ()  # dataclasses that these take or give, sorted by name
    emissions: tuple[EmissionNode, ...] = ()  # events that writes publish, in order
