"""Name every entity and everything derived from it; all names are checked against each other."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from mainspring.assembly.places import NAMES, place_of
from mainspring.blueprint.measured_fields import FieldSet
from mainspring.blueprint.nodes import EntityNames
from mainspring.blueprint.types import RANGES, Scalar
from mainspring.text import (
    ascii_name,
    is_name,
    lower_first,
    numbered,
    pascal,
    plural,
    spellings,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mainspring.assembly.draft import Draft, EntityDraft

TAKEN_TYPES = frozenset(
    {"Query", "Mutation", "Subscription", "Node", "PageInfo", "Ordering", "Upload", "Void", "Error"}
    | {str(scalar) for scalar in Scalar}
    | {f"{scalar}Filter" for scalar in Scalar}
    | {f"{scalar}ListFilter" for scalar in Scalar}
    | {f"{scalar}Input" for scalar in RANGES}
    | {"ListFilter", "EnumFilter", "HStoreFilter", "HStorePathFilter", "JSONPathFilter"}
    | {"SearchVectorFilter", "UnaccentFilter", "OpaqueFilter", "TimeZoneName"}
    | {"DateBucket", "DateTimeBucket", "DateOrDateTime", "GroupFill"}
    | {"DeletedRows", "OnError"}
)
"""Names of types that GraphQL, Relay or this library have taken."""

_SUFFIXES = {
    "where": "Where",
    "list_where": "ListWhere",
    "order": "OrderBy",
    "connection": "Connection",
    "edge": "Edge",
    "aggregate": "Aggregate",
    "interface": "Interface",
    "field_name": "FieldName",
    "comparison": "Comparison",
    "type_name": "TypeName",
    "type_filter": "TypeNameFilter",
    "group": "Group",
    "group_key": "GroupKey",
    "group_by": "GroupBy",
    "group_order": "GroupOrder",
    "sums": "Sums",
    "averages": "Averages",
    "extremes": "Extremes",
    "deviations": "Deviations",
    "flags": "Flags",
    "lists": "Lists",
}
_WITH_SETS = {"having": "Having", "aggregate_order": "AggregateOrder"}
"""Types that come with one more for each set of fields."""
_SETS = tuple(item.value for item in FieldSet)

TAKEN_ROOTS = frozenset({"node", "nodes"})


def name_entities(draft: Draft) -> None:
    """Give every entity its name, then every derived name."""
    wanted = {id(item): _wanted(draft, item) for item in draft.entities}
    counts = Counter(wanted.values())
    holders = _holders(draft, wanted)
    taken = {*TAKEN_TYPES, *draft.texts, *(f"{name}Filter" for name in draft.texts)}
    for kind in draft.quantities.values():
        taken |= {kind.name, kind.input, kind.filter, kind.unit}
    plain = {name for name, count in counts.items() if count == 1 or name in holders} - taken
    for item in draft.entities:
        name = wanted[id(item)]
        if name not in plain or holders.get(name, item) is not item:
            prefixed = pascal(ascii_name(item.model._meta.app_label)) + name
            found = numbered(prefixed, taken | plain)
            holder = holders.get(name) if name in plain else None
            _tell(draft, item, name, found, clash=counts[name] > 1, holder=holder)
            name = found
        item.name = name
        taken.add(name)
    _derive(draft, taken)


def _wanted(draft: Draft, item: EntityDraft) -> str:
    given = item.definition.name if item.definition is not None else None
    if given is not None and not is_name(given):
        message = f"{given!r} is not a name by GraphQL's rules."
        hint = f"Correct `name` in {place_of(item)}: {NAMES}."
        draft.findings.add("E007", item.label, message, hint=hint)
        given = None
    return (
        given
        or pascal(ascii_name(item.model.__name__))
        or f"Model{item.model.__name__.encode().hex()}"
    )


def _holders(draft: Draft, wanted: Mapping[int, str]) -> dict[str, EntityDraft]:
    """Find who was given a name in so many words; of several it is the first."""
    found: dict[str, EntityDraft] = {}
    for item in draft.entities:
        name = wanted[id(item)]
        if item.definition is not None and item.definition.name == name:
            found.setdefault(name, item)
    return found


def _tell(
    draft: Draft,
    item: EntityDraft,
    name: str,
    prefixed: str,
    *,
    clash: bool,
    holder: EntityDraft | None,
) -> None:
    if holder is not None and holder.definition is not None:
        number, why = "W002", f"`name` of {holder.definition.__name__} takes"
    elif clash:
        number, why = "W001", "several apps have a model"
    else:
        number, why = "W002", "GraphQL or we have taken"
    hint = f"Write `name = ...` in {place_of(item)} for another one."
    message = f"It is called {prefixed}, because {why} {name!r}."
    draft.findings.add(number, item.label, message, hint=hint)


def _derive(draft: Draft, taken: set[str]) -> None:
    roots: set[str] = set(TAKEN_ROOTS)
    singles = {lower_first(item.name) for item in draft.entities}
    for item in draft.entities:
        fields = _root_fields(item, roots, singles)
        roots.update(fields.values())
        types = {}
        for kind, suffix in _SUFFIXES.items():
            types[kind] = numbered(item.name + suffix, taken)
            taken.add(types[kind])
        for kind, suffix in _WITH_SETS.items():
            names = (
                [name + ending for ending in ("", *_SETS)] for name in spellings(item.name + suffix)
            )
            free = next(found for found in names if taken.isdisjoint(found))
            types[kind] = free[0]
            taken.update(free)
        item.names = EntityNames(global_id="nodeId", **fields, **types)
    draft.type_names = taken


def _root_fields(item: EntityDraft, roots: set[str], singles: set[str]) -> dict[str, str]:
    """Name the root fields of an entity, none of them as that of another's single row."""
    single = numbered(lower_first(item.name), roots)
    given = item.definition.plural if item.definition is not None else None
    many = lower_first(given) if given else plural(single)
    taken = {*roots, *singles, single}
    wanted = {
        "plural": f"{single}List" if many in taken else many,
        "connection_field": f"{single}Connection",
        "aggregate_field": f"{single}Aggregate",
    }
    found = {"single": single}
    for kind, name in wanted.items():
        found[kind] = numbered(name, taken)
        taken.add(found[kind])
    return found
