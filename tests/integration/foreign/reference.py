"""What the ORM says: plain instances, written as JSON by an encoder that shares no code."""

import base64
import json
import math
from datetime import UTC, datetime

from django.apps import apps
from django.core.exceptions import ObjectDoesNotExist, ValidationError
from django.db import models, router
from django.utils.duration import duration_iso_string
from graphql import GraphQLEnumType, get_named_type

UNLISTED = "UNLISTED_CHOICE"


class Unlisted:
    """Stands for a stored value that left its list."""


def model_of(entity):
    """Find the model of an entity by its label."""
    return apps.get_model(entity.label)


def rows_of(entity):
    """Give the rows that a default manager shows, in their model's own order."""
    model = model_of(entity)
    rows = model._default_manager.using(router.db_for_read(model)).all()
    return in_own_order(rows, entity)


def in_own_order(rows, entity):
    """Sort rows as `Meta.ordering` says, and by their key where it leaves them equal."""
    return rows.order_by(*own_order(rows.model), *entity.key)


def own_order(model, prefix="", *, reverse=False, seen=()):
    """Spell an ordering out: nulls stand in the same place on every database."""
    if model in seen:
        return  # Django refuses such a circle
    for given in model._meta.ordering:
        if isinstance(given, str):
            named = models.F(given.lstrip("-"))
            term = named.desc() if given[0] == "-" else named.asc()
        else:
            term = given.copy()
        if reverse:
            term.reverse_ordering()
        if not isinstance(term.expression, models.F):
            inner = term.expression.copy()
            names = [models.F(prefix + item.name) for item in inner.get_source_expressions()]
            inner.set_source_expressions(names)
            term.expression = inner
        else:
            name = term.expression.name
            field = model._meta.pk if name == "pk" else model._meta.get_field(name.split("__")[0])
            if field.is_relation and "__" not in name:
                path = f"{prefix}{name}__"
                target = field.related_model
                yield from own_order(target, path, reverse=term.descending, seen=(*seen, model))
                continue
            term.expression = models.F(prefix + name)
        if not (term.nulls_first or term.nulls_last):
            term.nulls_first, term.nulls_last = term.descending or None, not term.descending or None
        yield term


def moment(value):
    """Write a moment or a time with no more digits than it has."""
    if isinstance(value, datetime) and value.tzinfo is not None:
        value = value.astimezone(UTC)
    text = value.isoformat()
    text, plus, offset = text.partition("+")
    return f"{text.rstrip('0') if '.' in text else text}{plus}{offset}"


def decimal(value):
    """Write an exact number; a money of two columns is its amount."""
    value = getattr(value, "amount", value)
    return format(value, "f") if value.is_finite() else None


def key_text(value):
    """Write a key as a caller would type it."""
    if isinstance(value, datetime):
        return moment(value)
    if hasattr(value, "as_tuple"):
        return decimal(value)
    return value.isoformat() if hasattr(value, "isoformat") else str(value)


def document(value, field):
    """Write a document with its own encoder and read it as a client does."""
    return json.loads(json.dumps(value, cls=getattr(field, "encoder", None)))


ENCODERS = {
    "ID": key_text,
    "Int": lambda value: int(getattr(value, "total_seconds", lambda: value * 60)() // 60),
    "BigInt": str,
    "Float": lambda value: value if math.isfinite(value) else None,
    "Decimal": decimal,
    "String": str,
    "Boolean": bool,
    "Date": lambda value: value.isoformat(),
    "DateTime": moment,
    "Time": moment,
    "Duration": duration_iso_string,
    "UUID": str,
    "Bytes": lambda value: base64.b64encode(bytes(value)).decode(),
    "File": lambda value: {"name": value.name, "url": value.url} if value else None,
}


def range_value(value, encode):
    """Write a range of PostgreSQL."""
    return {
        "lower": None if value.lower is None else encode(value.lower),
        "upper": None if value.upper is None else encode(value.upper),
        "lowerInclusive": value.lower_inc,
        "upperInclusive": value.upper_inc,
        "empty": value.isempty,
    }


def encoded(value, type_, field):
    """Write a value as the schema's type wants it.

    Args:
        value: As the instance shows it.
        type_: Of the schema.
        field: Django's.
    """
    if value is None:
        return None
    named = get_named_type(type_)
    if isinstance(field, models.Field) and type(field).__name__ == "ArrayField":
        return [encoded(item, named, field.base_field) for item in value]
    if isinstance(named, GraphQLEnumType):
        found = [name for name, item in named.values.items() if item.value == value]
        return found[0] if found else None if value == "" else Unlisted
    if named.name == "JSON":
        return document(value, field)
    if named.name.endswith("Range"):
        return range_value(value, ENCODERS[named.name.removesuffix("Range")])
    return ENCODERS[named.name](value)


def value_of(instance, node):
    """Give a field's value as the instance shows it."""
    field = instance._meta.get_field(node.attribute)
    if instance._meta.label == "fields.Files" and node.attribute in {"width", "height"}:
        # The instance would open the file to find them; a list answers what is stored.
        stored = type(instance)._base_manager.filter(pk=instance.pk)
        return stored.values_list(node.attribute, flat=True).get(), field
    return getattr(instance, node.attribute), field


def linked(instance, relation, target):
    """Give what a link leads to as Django sees it: an instance, None, or a list."""
    if relation.many:
        rows = getattr(instance, relation.attribute).all()
        return list(in_own_order(rows, target))
    if not relation.same_database:
        # Django's own descriptor would look for the row in the database of this one.
        field = instance._meta.get_field(relation.attribute)
        found = model_of(target)._base_manager.using(router.db_for_read(model_of(target)))
        return found.filter(**{field.target_field.name: getattr(instance, field.attname)}).first()
    try:
        return getattr(instance, relation.attribute)
    except ObjectDoesNotExist:
        return None
    except (AttributeError, ValueError, ValidationError):
        # A generic link to a model that is gone, or by a key of another type, raises these.
        if relation.union is None:
            raise
        return None


def narrowed(instance, entity, index):
    """Follow an instance down to the most special of the exposed types that it is."""
    best, found = entity, instance
    length = 0
    for child in index.descendants(entity.name):
        path = index.child_path(entity.name, child.name)
        here = instance
        try:
            for step in path:
                here = getattr(here, step)
        except ObjectDoesNotExist:
            continue
        if len(path) > length:
            best, found, length = child, here, len(path)
    return best, found
