"""Links that an entity declares: their columns, what they read, and whether both ends fit."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from django.apps import apps
from django.core.exceptions import EmptyResultSet, FieldDoesNotExist, FieldError, ValidationError
from django.db import router
from django.db.models import ExpressionWrapper, Model, Q
from django.db.models import Value as SqlValue

from mainspring.assembly.column_kinds import kind_of
from mainspring.assembly.field_paths import NotCompiled, path_of
from mainspring.assembly.places import place_of
from mainspring.assembly.policy_values import reason
from mainspring.assembly.references import NotMade, path_to, references
from mainspring.assembly.stages.fields import key_of
from mainspring.blueprint.nodes import Linkage, OrderNode, RelationNode
from mainspring.definition.entity import members_of
from mainspring.definition.relation import Outer, Relation, with_columns
from mainspring.text import did_you_mean

if TYPE_CHECKING:
    from collections.abc import Callable

    from mainspring.assembly.draft import Draft, EntityDraft
    from mainspring.assembly.stages.member_names import MemberNames

_COMPARING = {(), ("exact",), ("gt",), ("gte",), ("lt",), ("lte",)}


def add_declared(draft: Draft, item: EntityDraft, names: MemberNames) -> None:
    """Add the links that an entity declares."""
    if item.definition is None:
        return
    for attribute, declared in members_of(item.definition).items():
        if not isinstance(declared, Relation):
            continue
        link = _Link(draft, item, declared)
        mistakes = link.mistakes()
        node = None
        if not mistakes:
            try:
                node = link.node(attribute)
            except (NotMade, NotCompiled) as error:
                mistakes.append(error)
        for wrong in mistakes:
            told = (getattr(wrong, "hint", ""), f"Correct `{attribute}` in {place_of(item)}.")
            message, hint = str(wrong), " ".join(filter(None, told))
            draft.findings.add("E020", f"{item.label}.{attribute}", message, hint=hint)
        if node is None:
            continue
        if declared.where is not None:
            draft.links[item.name, attribute] = partial(with_columns, declared.where)
        item.relations[attribute] = replace(node, name=names.name(attribute))


class _Link:
    """Checks one declared link.

    Args:
        draft: the domain in the making.
        item: the entity that declares it.
        declared: what it says.
    """

    def __init__(self, draft: Draft, item: EntityDraft, declared: Relation) -> None:
        self._draft = draft
        self._item = item
        self._declared = declared
        self._outer: dict[str, Any] = {}  # fields at the ends of the paths of `Outer`

    def mistakes(self) -> list[NotMade | NotCompiled]:
        """List what is wrong with its parts, each for itself."""
        found: list[NotMade | NotCompiled] = []

        def tried(check: Callable[..., object], *given: Any) -> None:
            try:
                check(*given)
            except (NotMade, NotCompiled) as error:
                found.append(error)

        tried(self._target)
        if found:
            return found  # without a model nothing else can be told
        model: Any = self._declared.target
        for own, other in self._declared.on.items():
            before = len(found)
            tried(_column, self._item.model, own)
            tried(_column, model, other)
            if len(found) == before:
                tried(self._pair, own, other)
        tried(self._read)
        for name in self._declared.order_by:
            tried(_order, model, name)
        return found

    def node(self, attribute: str) -> RelationNode:
        """Make the node of the link.

        Raises:
            NotMade, NotCompiled: it cannot be made.
        """
        declared = self._declared
        _check_free(self._item.model, attribute)
        target = self._target()
        on = tuple(self._pair(own, other) for own, other in declared.on.items())
        read = self._read()
        self._check_pairs(on)
        order = tuple(_order(target.model, name) for name in declared.order_by)
        first = not declared.many and not _is_unique(target.model, {other for _, other in on})
        if first and not order:
            message = (
                f"Several rows of {target.name} may fit, and nothing says which one counts: give "
                "`order_by`, or `many=True` for all of them."
            )
            raise NotMade(message)
        # Between rows that are equal otherwise, the key decides.
        keys = key_of(target.model) if first else ()
        return RelationNode(
            name=attribute,
            attribute=attribute,
            query=attribute,
            linkage=Linkage.ON,
            targets=(target.name,),
            many=declared.many,
            nullable=not declared.many,
            description=declared.description,
            same_database=self._same_database(),
            on=on,
            needs=_paths(self._item.model, [*declared.on, *self._outer]),
            target_needs=tuple(
                dict.fromkeys(
                    (
                        *_paths(target.model, declared.on.values()),
                        *read,
                        *_paths(target.model, (name.lstrip("-") for name in declared.order_by)),
                        *_paths(target.model, keys),
                    )
                )
            ),
            order=order,
            first=first,
        )

    def _target(self) -> EntityDraft:
        model: Any = self._declared.target
        if not (isinstance(model, type) and issubclass(model, Model)):
            message = f"It leads to {model!r}, which is no model."
            raise NotCompiled(message, _import_of(model))
        found = self._draft.by_model(model)
        if found is None:
            message = f"It leads to {model._meta.label}, which MAINSPRING['apps'] does not expose."
            raise NotMade(message)
        return found

    def _pair(self, own: str, other: str) -> tuple[str, str]:
        """Check two columns that are to be equal, and name them as Django's queries do."""
        here, there = _column(self._item.model, own), _column(self._declared.target, other)
        _check_fit(here, there)
        return here.attname, there.attname

    def _read(self) -> tuple[tuple[str, ...], ...]:
        """Check the condition, and tell what it reads of the target."""
        where: Any = self._declared.where
        model = self._declared.target
        if where is None:
            return ()
        if not isinstance(where, Q):
            message = f"`where` is {where!r}; write Q(...)."
            raise NotMade(message)
        self._check_compared(where)
        closed = with_columns(where, self._stand_in)
        try:
            str(model._base_manager.filter(closed).query)
        except EmptyResultSet:
            pass
        except (FieldError, FieldDoesNotExist, TypeError, ValidationError, ValueError) as error:
            raise NotMade(reason(error)) from error
        return references(model, closed)

    def _check_compared(self, where: Q) -> None:
        """Refuse to compare a column with one of another kind."""
        for child in where.children:
            if isinstance(child, Q):
                self._check_compared(child)
            elif isinstance(child, tuple) and isinstance(child[1], Outer):
                found = path_of(self._declared.target, child[0])
                if found.rest in _COMPARING:
                    outer: Any = child[1]
                    _check_fit(_end(self._item.model, outer.name), found.field)

    def _stand_in(self, name: str) -> Any:
        """Give something of the type of a column of the row that the link starts from."""
        path_to(self._item.model, name)
        field = self._outer[name] = _end(self._item.model, name)
        return ExpressionWrapper(SqlValue(None), output_field=field)

    def _check_pairs(self, on: tuple[tuple[str, str], ...]) -> None:
        if not on and not self._outer:
            message = "Nothing joins both ends: give `on`, or compare with Outer() in `where`."
            raise NotMade(message)
        if self._same_database():
            return
        if self._outer or not on:
            message = (
                "Its ends are in two databases, which only `on` can join; Outer() cannot be used."
            )
            raise NotMade(message)

    def _same_database(self) -> bool:
        ends = (self._item.model, self._declared.target)
        return len({router.db_for_read(model) for model in ends}) == 1


def _import_of(named: object) -> str:
    """Say how to name the class of a model that was given by its label."""
    if not isinstance(named, str):
        return ""
    try:
        model = apps.get_model(named)
    except (LookupError, ValueError):
        return "Import the class of the model, and write it without quotes."
    name = model.__name__
    return f"Write `from {model.__module__} import {name}`, then relation({name}, ...)."


def _check_free(model: Any, attribute: str) -> None:
    for field in model._meta.get_fields():
        accessor = getattr(field, "get_accessor_name", lambda: None)()
        if attribute in {field.name, getattr(field, "attname", None), accessor}:
            message = f"{model._meta.label} has a field {attribute!r} already."
            raise NotMade(message)


def _column(model: Any, name: str) -> Any:
    options = model._meta
    columns = {field.name: field for field in options.concrete_fields}
    columns |= {field.attname: field for field in options.concrete_fields}
    columns["pk"] = options.pk
    found = columns.get(name)
    if found is None or getattr(found, "column", None) is None:
        names = [field.name for field in options.concrete_fields]
        message = f"{options.label} has no column {name!r}. {did_you_mean(name, names)}".strip()
        raise NotMade(message)
    return found


def _end(model: Any, path: str) -> Any:
    """Find the field at the end of a path over to-one links, whose values its column holds."""
    found = path_of(model, path).field
    while found.is_relation and hasattr(found, "target_field"):
        found = found.target_field
    return found


def _check_fit(here: Any, there: Any) -> None:
    kinds = kind_of(here), kind_of(there)
    if None in kinds or len(set(kinds)) > 1:
        spelled = [f"{field.model._meta.label}.{field.name}" for field in (here, there)]
        types = [type(field).__name__ for field in (here, there)]
        message = (
            f"{spelled[0]} ({types[0]}) cannot be compared with {spelled[1]} ({types[1]}); both "
            "are to be whole numbers, texts, or of one and the same other type."
        )
        raise NotMade(message)


def _paths(model: Any, names: Any) -> tuple[tuple[str, ...], ...]:
    return tuple(dict.fromkeys(path_to(model, name) for name in names))


def _order(model: Any, name: str) -> OrderNode:
    plain = name.lstrip("-")
    needs = (path_to(model, plain),)
    here, nullable = model, False
    for part in plain.split("__"):
        field = here._meta.pk if part == "pk" else here._meta.get_field(part)
        nullable = nullable or bool(getattr(field, "null", True))
        here = field.related_model
    # Where there is no value, it does not come first, whichever way the others stand.
    nulls_first = False if nullable else None
    path = tuple(plain.split("__"))
    return OrderNode(
        path=path,
        needs=needs,
        descending=name.startswith("-"),
        nulls_first=nulls_first,
    )


def _is_unique(model: Any, columns: set[str]) -> bool:
    """Tell whether at most one row has given values in some columns."""
    options = model._meta
    keys = [key_of(model)]
    keys += [(field.attname,) for field in options.concrete_fields if field.unique]
    together = [
        *options.unique_together,
        *(constraint.fields for constraint in options.total_unique_constraints),
    ]
    keys += [tuple(options.get_field(name).attname for name in names) for names in together]
    return any(columns.issuperset(key) for key in keys)
