"""Made-up filters, orders and pages find the rows that plain Python finds."""

import json

import pytest
from django.db import transaction
from hypothesis import given
from hypothesis import strategies as st

from mainspring.assembly.filter_tables import plain_filter
from mainspring.blueprint.types import Scalar
from tests.plans.generated import Document, plain
from tests.plans.recording import principal
from tests.plans.reference import Reference
from tests.plans.running import STRATEGIES, answer, unlimited
from tests.plans.test_strategies_agree import made_up

pytestmark = [
    pytest.mark.usefixtures("filled"),
    pytest.mark.django_db(databases=["default", "other"]),
]
# Sees every value of the library but drafts.
EVERYBODY = "role:librarian role:finance staff patron=1"
ENTITIES = (
    "Volume", "Writer", "Press", "Subject", "Help", "Rack", "Copy", "Patron", "Ticket", "Borrowing",
    "Critique", "Keeper",
)  # fmt: skip
ORDER = ("gt", "gte", "lt", "lte")
TEXT = ("contains", "startsWith", "endsWith", "iexact", "icontains", "istartsWith", "iendsWith")
PARTS = [
    f"{node.name}.{part}"
    for node in map(plain_filter, (Scalar.DATE, Scalar.DATE_TIME, Scalar.TIME, Scalar.STRING))
    for part in ("timeZone", "unaccent", *(item.name for item in node.parts))
]
SEARCHES = (
    "search", "trigramSimilar", "trigramWordSimilar", "trigramStrictWordSimilar"
)  # fmt: skip
EXACT = {
    "Volume": ("price", "cost", "margin"), "Borrowing": ("fine",),
    "Keeper": ("wage", "bonus", "total"),
}  # fmt: skip
MEASURES_OF_EXACT = [
    f"{entity}{kind}{fields}.{name}"
    for entity, names in EXACT.items()
    for name in names
    for kind in ("Having", "AggregateOrder")
    for fields in ("Numbers", "Amounts")
]
TEXTS_IN_ORDER = [
    # Databases sort texts differently.
    f"{entity}AggregateOrder{fields}.{name}"
    for entity, names in (
        ("Volume", ("title", "subtitle", "isbn", "loud", "ancestry")),
        ("Writer", ("name", "country", "notes", "loud")),
        ("Critique", ("text", "draft")), ("Press", ("name", "code")), ("Rack", ("label",)),
        ("Patron", ("name", "email")), ("Help", ("role",)), ("Subject", ("title",)),
        ("Ticket", ("colour",)), ("Keeper", ("name",)),
    )
    for name in names
    for fields in ("Values", "Distinct")
]  # fmt: skip
SKIPPED = frozenset(
    {
        # Told about by cases of their own.
        "compare", *PARTS, *(f"StringFilter.{name}" for name in SEARCHES),
        # Databases understand these differently: case, collation, patterns.
        *TEXT, "regex", "iregex", "loud", "ancestry",
        *(f"{kind}Filter.{name}" for kind in ("String", "ID") for name in ORDER),
        # Not seen, or not to be compared.
        "draft", "details", "cover",
        # Amounts with units are told about by cases of their own.
        "parcels", "parcelAggregate",
        # Means of exact numbers have another number of places, and of a few, floats a last digit.
        *MEASURES_OF_EXACT, *TEXTS_IN_ORDER,
    }
)  # fmt: skip
PAGE = (
    "query ($w: {where}, $o: [{order}!], $n: Int, $s: Int) {{ "
    "all: {plural}(where: $w, orderBy: $o, limit: 1000) {{ {key} }} "
    "some: {plural}(where: $w, orderBy: $o, limit: $n, offset: $s) {{ {key} }} "
    "page: {page}(where: $w, orderBy: $o, first: $n, offset: $s) {{ "
    "totalCount nodes {{ {key} }} pageInfo {{ hasNextPage hasPreviousPage }} }} }}"
)
NESTED = (
    "query ($w: {where}, $o: [{order}!], $n: Int, $s: Int) {{ "
    "{plural}(limit: 1000) {{ {key} {link}(where: $w, orderBy: $o, limit: $n, offset: $s) "
    "{{ {below} }} page: {page}(where: $w, orderBy: $o, first: $n, offset: $s) "
    "{{ totalCount nodes {{ {below} }} pageInfo {{ hasNextPage }} }} "
    "sums: {sums}(where: $w) {{ count }} }} }}"
)


class Asked(Document):
    """Conditions, orders and pages that are made up for one entity."""

    def variables(self, entity):
        names = entity.names
        types = self.schema.type_map
        order = [self.order(types[names.order], 2) for _ in range(self.pick([0, 0, 1, 2, 3]))]
        return {
            "w": plain(self.value(types[names.where], names.where, 5)),
            "o": plain(order),
            "n": self.pick([0, 1, 2, 3, 5, 10]),
            "s": self.pick([0, 0, 1, 2, 7]),
        }

    def order(self, type_, depth):
        """Draw a key that all databases sort alike."""
        names = [
            name
            for name in type_.fields
            if self.sorts(type_.name.removesuffix("OrderBy"), name, depth)
            and name not in self.skipped
        ]
        if not names:
            return {}
        name = self.pick(names)
        inner = type_.fields[name].type
        if name in measured(type_.name.removesuffix("OrderBy")):
            return {name: self.measures(inner)}
        if hasattr(inner, "fields"):
            return {name: self.order(inner, depth - 1)}
        return {name: self.pick(list(inner.values))}

    def measures(self, type_):
        """Draw a key by a measure of linked rows."""
        name = self.pick([name for name in type_.fields if name not in self.skipped])
        inner = type_.fields[name].type
        if not hasattr(inner, "fields"):
            return {name: self.pick(list(inner.values))}
        names = [item for item in inner.fields if f"{inner.name}.{item}" not in self.skipped]
        direction = self.pick(list(inner.fields[names[0]].type.values)) if names else None
        return {name: {self.pick(names): direction}} if names else {}

    def sorts(self, entity, name, depth):
        index = unlimited("default").index
        for field in index.fields(entity).values():
            if field.name == name:
                return field.type.scalar not in {"String", "ID", "File", "UUID", "JSON"} or (
                    field.type.scalar == "ID" and name == "id"
                )
        if depth <= 0 or entity == "Ticket":
            return False
        return name in index.relations(entity) or name in measured(entity)


def measured(entity):
    """List the names of measures of linked rows."""
    index = unlimited("default").index
    return {item.aggregate for item in index.relations(entity).values() if item.aggregate}


@made_up
@given(data=st.data())
def test_lists_and_pages_hold_the_rows_that_python_finds(data, reference):
    made = unlimited("default")
    asked = Asked(data=data, schema=made.graphql.schema, skipped=SKIPPED)
    entity = made.index.entity(asked.pick(ENTITIES))
    (key,) = entity.key
    name = made.index.field(entity.name, key).name
    values = asked.variables(entity)
    text = PAGE.format(
        where=entity.names.where,
        order=entity.names.order,
        plural=entity.names.plural,
        page=entity.names.connection_field,
        key=name,
    )
    found = [
        row
        for row in reference.rows(entity.name)
        if reference.fits(entity.name, row, values["w"]) is True
    ]
    rows = keys(reference.ordered(entity.name, found, values["o"]), name)
    start, end = values["s"], values["s"] + values["n"]
    expected = {
        "all": rows,
        "some": rows[start:end],
        "page": {
            "totalCount": len(rows),
            "nodes": rows[start:end],
            "pageInfo": {"hasNextPage": len(rows) > end, "hasPreviousPage": start > 0},
        },
    }
    check(asked.pick(STRATEGIES), text, values, expected)


@made_up
@given(data=st.data())
def test_nested_lists_hold_the_rows_that_python_finds(data, reference):
    made = unlimited("default")
    asked = Asked(data=data, schema=made.graphql.schema, skipped=SKIPPED)
    entity = made.index.entity(asked.pick(["Volume", "Writer", "Press", "Rack", "Patron", "Copy"]))
    links = [link for link in entity.relations if link.many and link.target in ENTITIES]
    link = asked.pick(links)
    target = made.index.entity(link.target)
    values = asked.variables(target)
    (own,), (theirs,) = entity.key, target.key
    own, theirs = (
        made.index.field(entity.name, own).name,
        made.index.field(target.name, theirs).name,
    )
    text = NESTED.format(
        where=target.names.where,
        order=target.names.order,
        plural=entity.names.plural,
        key=own,
        link=link.name,
        page=link.connection,
        sums=link.aggregate,
        below=theirs,
    )
    expected = []
    for row in reference.rows(entity.name):
        found = [
            linked
            for linked in reference.linked(entity.name, row, link.name)
            if reference.fits(target.name, linked, values["w"]) is True
        ]
        if not any(values["o"]):
            found = reference.in_own_order(entity.name, link.name, found)
        rows = reference.ordered(target.name, found, values["o"])[values["s"] :]
        page = keys(rows[: values["n"]], theirs)
        told = {
            "totalCount": len(found),
            "nodes": page,
            "pageInfo": {"hasNextPage": len(rows) > values["n"]},
        }
        linked = {link.name: page, "page": told, "sums": {"count": len(found)}}
        expected.append(keys([row], own)[0] | linked)
    check(asked.pick(STRATEGIES), text, values, {entity.names.plural: expected})


@pytest.fixture
def reference():
    made = unlimited("default")
    return Reference(made.index, made.bindings.models)


def keys(rows, name):
    return [{name: str(row.pk)} for row in rows]


def check(strategy, text, values, expected):
    with transaction.atomic():
        body = answer(unlimited(strategy), text, values, principal(EVERYBODY))
        # In here, as a statement that failed spoils the transaction until this is left by an error.
        assert json.loads(body) == {"data": expected}, f"{strategy}: {text}\n{values}"
