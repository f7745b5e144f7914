"""Conditions and orderings as for Django's `filter`, in the blueprint's language."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.db.models import F, Model, OuterRef, Q

from mainspring.blueprint.expression import (
    FALSE,
    TRUE,
    Aggregated,
    Beside,
    Compare,
    Expression,
    Literal,
    Measured,
    Quantifier,
    Related,
    Slot,
    Step,
    all_of,
    any_of,
    negate,
)
from mainspring.blueprint.types import KINDS
from mainspring.errors import BadInput
from mainspring.execution.aliases import NO_ALIASES, compared
from mainspring.execution.comparable import (
    check_made_by_database,
    check_truth,
    comparable,
    listed,
)
from mainspring.execution.given_values import checked_value
from mainspring.execution.key_parts import parted_key
from mainspring.execution.lengths import LENGTH, asks_for_length, compared_length
from mainspring.execution.linked_rows import Behind, Either, Every, closed, crosses_many
from mainspring.execution.prices import is_priced, price_condition
from mainspring.execution.row_types import has_row_type, of_type

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from mainspring.blueprint.nodes import FieldNode, RelationNode
    from mainspring.execution.aliases import Alias
    from mainspring.execution.linked_rows import Condition
    from mainspring.execution.links import Links


class Lookups:
    """Translates the lookups of one set of records.

    Args:
        links: finds the links, and knows the blueprint.
        values: takes the values; their places are the slots.
        aliases: measures of linked rows by their names.
    """

    def __init__(
        self, links: Links, values: list[Any], *, aliases: Mapping[str, Alias] = NO_ALIASES
    ) -> None:
        self._index = links.index
        self._links = links
        self._values = values
        self._aliases = aliases

    def condition(self, entity: str, condition: Q) -> Expression:
        """Translate a condition; what it says of linked rows is said of the same ones.

        Raises:
            BadInput: a name or a lookup is not one of the entity's, a value does not fit its field,
                or the condition holds an expression.
        """
        found = self._q(entity, condition, negated=False)
        return TRUE if found is None else closed(found)

    def _q(self, entity: str, condition: Q, *, negated: bool) -> Condition | None:
        """Translate a condition; None when it says nothing, whether it is negated or not."""
        negated = negated or condition.negated
        children = (self._child(entity, child, negated=negated) for child in condition.children)
        items = tuple(child for child in children if child is not None)
        if not items:
            return None
        found = _JOINS[condition.connector](items)
        return negate(closed(found)) if condition.negated else found

    def _child(self, entity: str, child: Any, *, negated: bool) -> Condition | None:
        if isinstance(child, Q):
            return self._q(entity, child, negated=negated)
        if not isinstance(child, tuple):
            raise BadInput(_no_lookup(child))
        name, value = child
        head, *rest = name.split("__")
        if head in self._aliases:
            found = self._measured(self._aliases[head], head, rest, value)
        else:
            found = self._lookup(entity, name.split("__"), value)
        # Under a negation each lookup has linked rows of its own.
        return closed(found) if negated else found

    def _measured(self, alias: Alias, name: str, lookup: list[str], value: Any) -> Condition:
        kind, value = compared(alias, name, lookup, value, links=self._links)
        having = Measured(alias.measure, kind, self._operand(kind, value), alias.rows)
        found: Condition = Aggregated(alias.relation.name, having)
        for hop in reversed(alias.hops):
            # Where there is no row to start from there is no value, either.
            found = Behind(hop, found, missing=kind == "isnull" and bool(value))
        return found

    def _lookup(self, entity: str, parts: list[str], value: Any) -> Condition:
        head, *rest = parts
        node = self._index.entity(entity)
        if head == "pk":
            if len(node.key) > 1:
                parted = parted_key(entity, node.key, rest, value)
                return Either(tuple(self._same(entity, parts) for parts in parted))
            head = node.key[0]
        if head in self._index.fields(entity):
            return self._compare(entity, head, rest, value)
        if has_row_type(entity, head, links=self._links):
            return of_type(entity, rest, value, links=self._links)
        relation = self._links.find(entity, head)
        if relation is None:
            raise self._links.unknown(entity, head)
        return self._behind(entity, relation, rest, value)

    def _same(self, entity: str, parts: Mapping[str, Any]) -> Every:
        """Say that a row meets lookups of all parts of a key."""
        found = (self._lookup(entity, name.split("__"), value) for name, value in parts.items())
        return Every(tuple(found))

    def _behind(
        self, entity: str, relation: RelationNode, rest: list[str], value: Any
    ) -> Condition:
        if _names_field(value):
            # To Django it is a field of the row that the link starts from.
            msg = f"{relation.attribute} leads to another row, whose fields F does not name."
            raise BadInput(msg, hint="Compare fields of one row.")
        quantifier = self._quantifier(relation, rest)
        if quantifier is not None:
            return self._quantified(relation, quantifier, value)
        lookup = self._lookup_of_link(relation, rest)
        if lookup is None:
            inner = self._lookup(relation.target, rest, value)
            return Behind(relation, inner, missing=_asks_for_null(inner))
        if lookup == "isnull" or (lookup == "exact" and value is None):
            absent = value is None or value
            check_truth(f"{relation.attribute}__isnull", absent)
            return Behind(relation, FALSE if absent else TRUE, missing=absent)
        return self._by_key(entity, relation, lookup, value)

    def _by_key(self, entity: str, relation: RelationNode, lookup: str, value: Any) -> Behind:
        """Compare what a link holds."""
        key = self._links.key(entity, relation)
        if lookup == "in":
            several = listed(f"{relation.attribute}__in", value)
            value = [self._key_of(item, entity, relation) for item in several]
        else:
            value = self._key_of(value, entity, relation)
        found = self._compare(relation.target, key, [lookup], value)
        return Behind(relation, found, missing=False)

    def _quantifier(self, relation: RelationNode, rest: list[str]) -> Quantifier | None:
        """Tell how many linked rows are meant, None where a condition on one of them follows."""
        known = {Quantifier.SOME, Quantifier.NONE, Quantifier.EVERY}
        if not relation.many or len(rest) != 1 or rest[0] not in known:
            return None
        taken = rest[0] in self._index.fields(relation.target)
        return None if taken or self._links.find(relation.target, rest[0]) else Quantifier(rest[0])

    def _quantified(self, relation: RelationNode, quantifier: Quantifier, value: Any) -> Expression:
        if not isinstance(value, Q):
            msg = f"{relation.attribute}__{quantifier} takes a Q, not {type(value).__name__}."
            raise BadInput(msg, hint="Write its lookups from the linked rows: Q(paid=True).")
        # The names of measures are those of the rows that the link starts from.
        inner = Lookups(self._links, self._values).condition(relation.target, value)
        return Related(relation.name, quantifier, inner)

    def _key_of(self, value: Any, entity: str, relation: RelationNode) -> Any:
        """Give the key of a row; what is none stands for a key itself."""
        return self._links.key_of(value, entity, relation) if isinstance(value, Model) else value

    def _lookup_of_link(self, relation: RelationNode, rest: list[str]) -> str | None:
        """Tell what is asked of the link itself, None where something behind it is meant."""
        if not rest:
            return "exact"
        (name, *more) = rest
        behind = name in self._index.fields(relation.target) or self._links.find(
            relation.target, name
        )
        return name if name in _OF_LINKS and not more and not behind else None

    def _compare(self, entity: str, attribute: str, lookup: list[str], value: Any) -> Expression:
        field = self._index.fields(entity)[attribute]
        if _names_field(value):
            other = self._beside(entity, field, lookup, str(value.name))
            return Compare((attribute,), lookup[0] if lookup else "exact", other)
        if value is None and lookup in ([], ["exact"]):
            lookup, value = ["isnull"], True
        lookup = lookup or ["exact"]
        if asks_for_length(field, lookup):
            name, value = compared_length(field, lookup, value)
            operand = self._operand(name, value)
            return Compare((attribute,), name, operand, steps=(Step(LENGTH),))
        if is_priced(field) and lookup != ["isnull"]:
            return price_condition(field, lookup, value, index=self._index, slot=self.slot)
        value = comparable(
            value, entity=entity, field=field, lookup=lookup, bindings=self._links.bindings
        )
        return Compare((attribute,), "__".join(lookup), self._operand(lookup[-1], value))

    def _operand(self, lookup: str, value: Any) -> Literal | Slot:
        """Make what a lookup compares with; that there is nothing is part of the condition."""
        return Literal(value=value) if lookup == "isnull" else self.slot(value)

    def slot(self, value: Any) -> Slot:
        """Make the slot of a value.

        Raises:
            BadInput: no database compares with it.
        """
        self._values.append(checked_value(value))
        return Slot(len(self._values) - 1)

    def _beside(self, entity: str, field: FieldNode, lookup: list[str], name: str) -> Beside:
        """Find the other field of the same row that a lookup compares one with.

        Raises:
            BadInput: it is none, or the two cannot be compared.
        """
        other = self._index.fields(entity).get(name)
        if other is None:
            raise self._links.unknown(entity, name)
        for item in (field, other):
            check_made_by_database(item, "filtered")
        alike = KINDS.get(field.type.scalar) == KINDS.get(other.type.scalar) is not None
        alike = alike and _have_one_unit(field, other)
        if len(lookup) > 1 or not _BETWEEN.issuperset(lookup) or not alike:
            msg = f"{entity}.{field.attribute} cannot be compared with {name} in this way."
            hint = "Compare fields of one kind and unit by exact, gt, gte, lt or lte."
            raise BadInput(msg, hint=hint)
        return Beside(name)


_BETWEEN = frozenset({"exact", "gt", "gte", "lt", "lte"})
_OF_LINKS = frozenset({"exact", "in", "gt", "gte", "lt", "lte", "isnull"})


def _have_one_unit(*fields: FieldNode) -> bool:
    """Tell whether amounts are of one unit or currency; plain numbers go with any."""
    quantities = [field.type.quantity for field in fields if field.type.quantity is not None]
    units = {quantity.unit for quantity in quantities}  # empty where each has its own currency
    return "" not in units and len(units) <= 1


def _names_field(value: Any) -> bool:
    return isinstance(value, F) and not isinstance(value, OuterRef)


def _asks_for_null(condition: Condition) -> bool:
    """Tell whether a condition is met by what is not there."""
    match condition:
        case Behind(missing=missing):
            return missing
        case Compare(lookup=lookup, operand=Literal(True)):
            return lookup.split("__")[-1] == "isnull"
        case _:
            return False


def _odd(items: tuple[Condition, ...]) -> Expression:
    """Join conditions of which an odd number is to be true; unknown ones make it unknown."""
    if any(crosses_many(item) for item in items):
        msg = "An exclusive or (^) cannot speak of rows behind a link to many."
        raise BadInput(msg, hint="Filter for them with & and |.")
    return _parity([closed(item) for item in items])


def _parity(items: Sequence[Expression]) -> Expression:
    if len(items) == 1:
        return items[0]
    # Each half stands there twice: so the whole grows with the square of the number of items.
    half = len(items) // 2
    one, other = _parity(items[:half]), _parity(items[half:])
    return any_of(all_of(one, negate(other)), all_of(negate(one), other))


_JOINS: Mapping[str, Callable[[tuple[Condition, ...]], Condition]] = {
    Q.AND: Every,
    Q.OR: Either,
    Q.XOR: _odd,
}


def _no_lookup(given: object) -> str:
    kind = type(given).__name__
    if hasattr(given, "resolve_expression"):
        return f"{kind}(...) is an expression; give lookups such as late=True."
    return f"Give lookups such as pk=1, not a value by itself, of {kind}."
