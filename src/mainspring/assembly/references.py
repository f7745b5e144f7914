"""What a computed value is made from, so that the policies of all of it have their say."""

from __future__ import annotations

from typing import Any

from django.db.models import F, Q, QuerySet
from django.db.models.expressions import RawSQL
from django.db.models.sql import Query

from mainspring.assembly.model_fields import field_named, unknown_field


class NotMade(Exception):
    """A computed field cannot be made."""


def references(model: Any, expression: Any) -> tuple[tuple[str, ...], ...]:
    """List the fields that an expression uses, each once.

    Raises:
        NotMade: it reads what cannot be told, or it names no field.
    """
    found: dict[str, None] = {}
    _walk(expression, found)
    paths = (path_to(model, name, lookups=True) for name in found)
    return tuple(dict.fromkeys(paths))


def names_in(expression: Any) -> tuple[str, ...]:
    """List the names that an expression uses, in the spelling of Django's lookups.

    Raises:
        NotMade: it reads what cannot be told.
    """
    found: dict[str, None] = {}
    _walk(expression, found)
    return tuple(found)


def _walk(expression: Any, found: dict[str, None]) -> None:
    if _is_closed(expression):
        message = "SQL of its own hides what it reads from the policies; use a Python function."
        raise NotMade(message)
    match expression:
        case F():
            reference: Any = expression
            found[str(reference.name)] = None
        case Q():
            for child in expression.children:
                _walk_child(child, found)
        case list() | tuple() | set() | frozenset():
            for item in expression:
                _walk(item, found)
        case _ if hasattr(expression, "get_source_expressions"):
            _walk(list(expression.get_source_expressions()), found)
            # A lookup does not count a name or a list on its right among its expressions.
            _walk(getattr(expression, "rhs", None), found)
            _walk(getattr(expression, "condition", None), found)


def _walk_child(child: Any, found: dict[str, None]) -> None:
    if not isinstance(child, tuple):
        _walk(child, found)
        return
    name, value = child
    found[name] = None
    _walk(value, found)


def _is_closed(expression: Any) -> bool:
    """Tell whether an expression reads what it does not name: a subquery, SQL written by hand."""
    if isinstance(expression, QuerySet | Query | RawSQL):
        return True
    return hasattr(expression, "get_source_expressions") and hasattr(expression, "query")


def path_to(model: Any, name: str, *, lookups: bool = False) -> tuple[str, ...]:
    """Check a path to a field over to-one links, and give its attributes.

    Args:
        model: where it starts.
        name: in the spelling of Django's lookups.
        lookups: whether lookups may follow the field.

    Raises:
        NotMade: it leads to no field, or over a link to many rows.
    """
    links, last = _followed(model, name, lookups=lookups)
    # By its name also where its column was meant: rules are looked up by it.
    steps = (link.name for link in links)
    # The key of a link is a value of the row it leads to: that row's policy has its say.
    return (*steps, _key_of(links[-1]) if last is None else last.attname)


def field_at(model: Any, name: str) -> Any:
    """Find the field at the end of a path over to-one links.

    Raises:
        NotMade: as for `path_to`, or the path ends with a link.
    """
    _, last = _followed(model, name, lookups=False)
    if last is None:
        message = f"{name!r} is a link."
        raise NotMade(message)
    return last


def name_in_row(model: Any, need: str) -> str:
    """Name a needed value as it was asked for.

    Raises:
        NotMade: as for `path_to`, or it is a link: a row holds values, no other rows.
    """
    links, last = _followed(model, need, lookups=False)
    parts = need.split("__")
    if last is not None:
        return "__".join(parts[: len(links) + 1])
    column = getattr(links[-1], "attname", links[-1].name)
    if parts[-1] != column or column == links[-1].name:
        has_column = column != links[-1].name
        key = "__".join([*parts[:-1], column] if has_column else [*parts, _key_of(links[-1])])
        message = f"{need!r} is a link, and a row has only values; its key is {key!r}."
        raise NotMade(message)
    return need


def _followed(model: Any, name: str, *, lookups: bool) -> tuple[list[Any], Any]:
    """Give the links of a path and the field at its end, None where it ends with a link."""
    links: list[Any] = []
    for part in name.split("__"):
        field = _field(model, part, needed=not (lookups and links))
        if field is None:
            break
        if not field.is_relation:
            return links, field
        if field.one_to_many or field.many_to_many or field.related_model is None:
            message = f"{name!r} does not lead over to-one links to a field."
            raise NotMade(message)
        links.append(field)
        model = field.related_model
    return links, None


def _field(model: Any, name: str, *, needed: bool) -> Any:
    found = field_named(model, name)
    if found is None and needed:
        raise NotMade(" ".join(filter(None, unknown_field(model, name))))
    return found


def _key_of(link: Any) -> str:
    """Name the target's field that a link's column holds: not always its primary key."""
    targets = link.path_infos[-1].target_fields
    key = targets[0] if len(targets) == 1 else link.related_model._meta.pk
    return str(key.attname)
