"""What one statement is compiled with: the blueprint, the database, the request at hand."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from django.db.models import F, OuterRef, QuerySet, Subquery

from mainspring.blueprint.nodes import Linkage

if TYPE_CHECKING:
    from collections.abc import Callable

    from mainspring.blueprint.bindings import Bindings
    from mainspring.blueprint.index import BlueprintIndex
    from mainspring.blueprint.nodes import RelationNode
    from mainspring.operation.chunk import Cells
    from mainspring.sources.sql.dialect import Dialect
    from mainspring.sources.sql.parameters import Sample
    from mainspring.sources.sql.past import Past
    from mainspring.sources.sql.place import Place
    from mainspring.sources.sql.search_index import SearchIndex
    from mainspring.sources.sql.statement import Statement


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """The surroundings of a statement while it is compiled."""

    index: BlueprintIndex
    bindings: Bindings
    dialect: Dialect
    sample: Sample
    alias: str  # of the database
    has_index: Callable[[SearchIndex], bool]  # tells whether the database has an index for a search
    cells: Cells | None = None  # lines of a CSV are written in place of JSON objects
    past: Past | None = None  # rows are read as they were; None is as they are

    def model(self, entity: str) -> Any:
        """Find the model behind an entity."""
        return self.bindings.models[entity]

    def rows(self, entity: str) -> QuerySet[Any]:
        """Start with all rows of an entity that its default manager shows, in no order."""
        return self._shown(self.model(entity)._default_manager)

    def to_one_rows(self, entity: str) -> QuerySet[Any]:
        """Start with all rows of an entity that Django finds behind to-one links, in no order."""
        return _each_once(self.model(entity)._base_manager.using(self.alias).order_by())

    def target_rows(self, relation: RelationNode) -> QuerySet[Any]:
        """Start with the rows a link may lead to: Django's own rule picks the manager."""
        model = self.model(relation.target)
        # A declared link is none of Django's, so that it finds what a list of the target shows.
        listed = relation.many or relation.linkage is Linkage.ON
        manager = model._default_manager if listed else model._base_manager
        return self._shown(manager)

    def _shown(self, manager: Any) -> QuerySet[Any]:
        """Start with the rows that a manager shows, in no order."""
        rows = _each_once(manager.using(self.alias).order_by())
        if self.past is not None:
            self.past.check(rows)
        return rows

    def over(self, statement: Statement | None) -> Statement | None:
        """Make a statement read the rows of the moment that is asked for."""
        if statement is None or self.past is None:
            return statement
        return self.past.over(statement)

    def value(self, place: Place, path: tuple[str, ...]) -> Any:
        """Give the expression of a field or a computed value."""
        if len(path) == 1 and (place.entity, path[0]) in self.bindings.expressions:
            return self._made(place, path[0])
        return F(place.column(path))

    def _made(self, place: Place, attribute: str) -> Any:
        """Give a computed value; its expression speaks of the columns of its own model."""
        expression = self.bindings.expressions[place.entity, attribute]
        if not place.prefix:
            return expression
        rows = self.model(place.entity)._base_manager.using(self.alias).order_by()
        own = rows.filter(pk=OuterRef(place.column(("pk",)))).annotate(ms_made=expression)
        return Subquery(own.values("ms_made")[:1])

    def keyed_rows(
        self, relation: RelationNode, *, place: Place
    ) -> tuple[str, QuerySet[Any], str] | None:
        """Give a link's own column, the rows it may lead to and theirs, if one column holds it."""
        if relation.linkage is not Linkage.FORWARD:
            return None
        pairs = self.related_columns(relation, place.entity)
        if len(pairs) != 1:
            return None
        (own, other), *_ = pairs
        return place.column((own,)), self.target_rows(relation), other

    def linked_rows(self, relation: RelationNode, *, place: Place, depth: int = 1) -> QuerySet[Any]:
        """Start with the rows that belong to the outer query's row.

        Args:
            relation: the link.
            place: of the row that it starts from.
            depth: how many queries further out that row is.
        """
        if relation.linkage is Linkage.ON:
            return self.declared_rows(
                relation,
                place.entity,
                column=lambda name: _further_out(place.column((name,)), depth),
            )
        return self.target_rows(relation).filter(
            **{
                theirs: self._outer_key(relation, own, theirs, place=place, depth=depth)
                for own, theirs in self.related_columns(relation, place.entity)
            },
            **self.fixed_columns(relation, place.entity),
        )

    def declared_rows(
        self, relation: RelationNode, entity: str, *, column: Callable[[str], Any]
    ) -> QuerySet[Any]:
        """Start with the rows that fit the columns of another row.

        Args:
            relation: a declared one.
            entity: where it starts.
            column: gives the expression for a column of the row that it starts from.
        """
        rows = self.target_rows(relation).filter(
            **{theirs: column(own) for own, theirs in relation.on}
        )
        make = self.bindings.links.get((entity, relation.attribute))
        return rows if make is None else rows.filter(make(column))

    def _outer_key(
        self, relation: RelationNode, own: str, theirs: str, *, place: Place, depth: int
    ) -> Any:
        """Refer to the outer row's key, spelled as the column that holds it spells it."""
        key = _further_out(place.column((own,)), depth)
        if relation.linkage is not Linkage.GENERIC_REVERSE:
            return key
        field = end_of(self.model(place.entity)._meta.pk)
        column = self.model(relation.target)._meta.get_field(theirs)
        if {is_integer(field), is_integer(column)} == {True} or type(field) is type(column):
            return key
        return self.dialect.key_text(key, field)

    def related_columns(self, relation: RelationNode, entity: str) -> tuple[tuple[str, str], ...]:
        """List the pairs of names, own and the target's, that are equal on both ends of a link."""
        if relation.linkage is Linkage.ON:
            return relation.on
        field = self.django_field(relation, entity)
        match relation.linkage:
            case Linkage.FORWARD:
                return tuple((own.attname, other.attname) for own, other in field.related_fields)
            case Linkage.REVERSE:
                pairs = field.field.related_fields
                return tuple((other.attname, own.attname) for own, other in pairs)
            case Linkage.GENERIC_REVERSE:
                return (("pk", field.object_id_field_name),)
            case _:
                return self._through_columns(field)

    @staticmethod
    def _through_columns(field: Any) -> tuple[tuple[str, str], ...]:
        if hasattr(field, "m2m_field_name"):
            source = field.remote_field.through._meta.get_field(field.m2m_field_name())
            query = field.related_query_name()
        elif not hasattr(field, "field"):
            # Not one of Django's own, such as tags: only the query knows which table is between.
            key = field.model._meta.pk.attname
            return ((key, f"{field.related_query_name()}__{key}"),)
        else:
            many = field.field
            source = many.remote_field.through._meta.get_field(many.m2m_reverse_field_name())
            query = many.name
        return tuple(
            (other.attname, f"{query}__{other.attname}") for _, other in source.related_fields
        )

    def fixed_columns(self, relation: RelationNode, entity: str) -> dict[str, Any]:
        """Give the columns of the target that hold a constant on the other end of a link."""
        if relation.linkage is not Linkage.GENERIC_REVERSE:
            return {}
        field = self.django_field(relation, entity)
        model = self.model(entity)
        options = (model._meta.concrete_model if field.for_concrete_model else model)._meta
        name = field.content_type_field_name
        return {f"{name}__app_label": options.app_label, f"{name}__model": options.model_name}

    def key_columns(self, relation: RelationNode, place: Place) -> tuple[F, ...]:
        """List the columns of a row by which its linked rows are found."""
        if relation.linkage is Linkage.GENERIC:
            field = self.django_field(relation, place.entity)
            kind = self.model(place.entity)._meta.get_field(field.ct_field).attname
            return (F(place.column((kind,))), F(place.column((field.fk_field,))))
        if relation.linkage is Linkage.ON and relation.same_database:
            # The row itself: the database compares its columns.
            key = self.index.entity(place.entity).key
            return tuple(F(place.column((attribute,))) for attribute in key)
        pairs = self.related_columns(relation, place.entity)
        return tuple(F(place.column((own,))) for own, _ in pairs)

    def django_field(self, relation: RelationNode, entity: str) -> Any:
        """Find the Django field or reverse relation behind a relation."""
        return relation_field(self.model(entity), relation)


def _further_out(column: str, depth: int) -> Any:
    """Refer to a column of a row that is some queries further out."""
    found: Any = column
    for _ in range(depth):
        found = OuterRef(found)
    return found


def _each_once(rows: QuerySet[Any]) -> QuerySet[Any]:
    """Make a plain query of one that drops doubles, groups or cuts: it can be built upon."""
    query = rows.query
    if not (query.distinct or query.combinator or query.is_sliced or query.group_by is not None):
        return rows
    plain: QuerySet[Any] = QuerySet(model=rows.model, using=rows.db)
    return plain.filter(pk__in=rows.values("pk"))


def end_of(field: Any) -> Any:
    """Find the field whose values a column holds: the last one of a chain of keys."""
    while field.is_relation:
        field = field.target_field
    return field


def is_integer(field: Any) -> bool:
    """Tell whether a Django field holds whole numbers."""
    return str(field.get_internal_type()).endswith(("AutoField", "IntegerField"))


def relation_field(model: Any, relation: RelationNode) -> Any:
    """Find the Django field or reverse relation behind a relation of a model."""
    options = model._meta
    if relation.linkage in {Linkage.FORWARD, Linkage.GENERIC, Linkage.GENERIC_REVERSE}:
        return options.get_field(relation.attribute)
    for field in options.get_fields(include_hidden=True):
        if field.is_relation and _accessor(field) == relation.attribute:
            return field
    msg = f"{options.label} has no relation {relation.attribute!r}."
    raise LookupError(msg)


def _accessor(field: Any) -> str | None:
    if field.auto_created and not field.concrete:
        name: str | None = field.get_accessor_name()
        return name
    return str(field.name)
