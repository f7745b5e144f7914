"""Name every entity and everything derived from it; all names are checked against each other."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from mainspring.assembly.places import NAMES, place_of
from mainspring.blueprint.nodes import EntityNames
from mainspring.blueprint.types import RANGES, Scalar
from mainspring.text import ascii_name, is_name, lower_first, pascal, plural

if TYPE_CHECKING:
    from mainspring.assembly.draft import Draft, EntityDraft

TAKEN_TYPES = frozenset(
    {"Query", "Mutation", "Subscription", "Node", "PageInfo", "Ordering", "Upload", "Void", "Error"}
    | {str(scalar) for scalar in Scalar}
    | {f"{scalar}Filter" for scalar in Scalar}
    | {f"{scalar}ListFilter" for scalar in Scalar}
    | {f"{scalar}Input" for scalar in RANGES}
    | {"ListFilter", "EnumFilter", "HStoreFilter", "HStorePathFilter", "JSONPathFilter"}
    | {"SearchVectorFilter", "UnaccentFilter", "OpaqueFilter", "TimeZoneName"}
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
}

TAKEN_ROOTS = frozenset({"node", "nodes"})


def name_entities(draft: Draft) -> None:
    """Give every entity its name, then every derived name."""
    wanted = {id(item): _wanted(draft, item) for item in draft.entities}
    counts = Counter(wanted.values())
    taken = {*TAKEN_TYPES, *draft.texts, *(f"{name}Filter" for name in draft.texts)}
    plain = {name for name, count in counts.items() if count == 1 and name not in taken}
    for item in draft.entities:
        name = wanted[id(item)]
        if name not in plain:
            prefixed = pascal(ascii_name(item.model._meta.app_label)) + name
            found = _free(prefixed, taken | plain)
            _tell(draft, item, name, found, clash=counts[name] > 1)
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


def _tell(draft: Draft, item: EntityDraft, name: str, prefixed: str, *, clash: bool) -> None:
    number, why = (
        ("W001", "several apps have a model") if clash else ("W002", "GraphQL or we have taken")
    )
    hint = f"Write `name = ...` in {place_of(item)} for another one."
    message = f"It is called {prefixed}, because {why} {name!r}."
    draft.findings.add(number, item.label, message, hint=hint)


def _free(name: str, taken: set[str]) -> str:
    number = 2
    found = name
    while found in taken:
        found = f"{name}_{number}"
        number += 1
    return found


def _derive(draft: Draft, taken: set[str]) -> None:
    roots: set[str] = set(TAKEN_ROOTS)
    singles = {lower_first(item.name) for item in draft.entities}
    for item in draft.entities:
        single = _free(lower_first(item.name), roots)
        roots.add(single)
        given = item.definition.plural if item.definition is not None else None
        many = lower_first(given) if given else plural(single)
        if many in singles or many in roots:
            many = f"{single}List"
        many = _free(many, roots | singles)
        roots.add(many)
        made = {
            "connection_field": f"{single}Connection",
            "aggregate_field": f"{single}Aggregate",
        }
        for kind, root in made.items():
            made[kind] = _free(root, roots | singles)
            roots.add(made[kind])
        types = {}
        for kind, suffix in _SUFFIXES.items():
            types[kind] = _free(item.name + suffix, taken)
            taken.add(types[kind])
        item.names = EntityNames(single=single, plural=many, global_id="nodeId", **made, **types)
    draft.type_names = taken
