"""What a Django field's values are, and whether the database's own text of them is right."""

from __future__ import annotations

from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from django.db import models

from mainspring.assembly.registered_fields import registered
from mainspring.blueprint.types import Scalar, TypeRef

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mainspring.assembly.registered_fields import RegisteredField, Registry

_NOTHING: Mapping[type, RegisteredField] = MappingProxyType({})

_SCALARS: dict[str, Scalar] = {
    "AutoField": Scalar.INT,
    "BigAutoField": Scalar.BIG_INT,
    "BigIntegerField": Scalar.BIG_INT,
    "BinaryField": Scalar.BYTES,
    "BooleanField": Scalar.BOOLEAN,
    "NullBooleanField": Scalar.BOOLEAN,
    "CharField": Scalar.STRING,
    "DateField": Scalar.DATE,
    "DateTimeField": Scalar.DATE_TIME,
    "DecimalField": Scalar.DECIMAL,
    "DurationField": Scalar.DURATION,
    "EmailField": Scalar.STRING,
    "FileField": Scalar.FILE,
    "FilePathField": Scalar.STRING,
    "FloatField": Scalar.FLOAT,
    "GenericIPAddressField": Scalar.STRING,
    "ImageField": Scalar.FILE,
    "IntegerField": Scalar.INT,
    "IPAddressField": Scalar.STRING,
    "JSONField": Scalar.JSON,
    "PositiveBigIntegerField": Scalar.BIG_INT,
    "PositiveIntegerField": Scalar.INT,
    "PositiveSmallIntegerField": Scalar.INT,
    "SlugField": Scalar.STRING,
    "SmallAutoField": Scalar.INT,
    "SmallIntegerField": Scalar.INT,
    "TextField": Scalar.STRING,
    "TimeField": Scalar.TIME,
    "URLField": Scalar.STRING,
    "UUIDField": Scalar.UUID,
    "IntegerRangeField": Scalar.INT_RANGE,
    "BigIntegerRangeField": Scalar.BIG_INT_RANGE,
    "DecimalRangeField": Scalar.DECIMAL_RANGE,
    "DateRangeField": Scalar.DATE_RANGE,
    "DateTimeRangeField": Scalar.DATE_TIME_RANGE,
    "HStoreField": Scalar.JSON,
    "SearchVectorField": Scalar.STRING,
}

_LOADING = (
    "from_db_value", "get_db_converters", "select_format", "get_col", "cached_col", "db_type",
    "descriptor_class", "contribute_to_class", "attr_class", "get_internal_type", "get_attname",
    "db_parameters", "cast_db_type", "pre_save", "value_from_object",
)  # fmt: skip
"""What of a field class has a say in how a column's value becomes a Python value."""


def scalar_of(field: Any) -> Scalar | None:
    """Find the type of a field's values by the class it is or inherits from; None when unknown."""
    if _is_array(field):
        return scalar_of(field.base_field)
    for class_ in type(field).__mro__:
        if class_.__name__ in _SCALARS and _is_djangos(class_):
            return _SCALARS[class_.__name__]
    return _SCALARS.get(str(field.get_internal_type()))


def type_of(field: Any, registry: Registry = _NOTHING) -> TypeRef | None:
    """Describe the type of a field; None when its class is unknown.

    Args:
        field: a Django field.
        registry: what the project says of field classes.
    """
    lists = 0
    inner = field
    while _is_array(inner):
        lists += 1
        inner = inner.base_field
    if isinstance(inner, models.GeneratedField):
        inner = inner.output_field
    told = registered(type(inner), registry)
    if told is not None:
        return TypeRef(scalar=told.type.scalar, lists=told.type.lists + lists)
    scalar = scalar_of(inner)
    return None if scalar is None else TypeRef(scalar=scalar, lists=lists)


def is_plain(field: Any, registry: Registry = _NOTHING) -> bool:
    """Tell whether a column's value in SQL equals its value in Python.

    That is so for Django's own classes, and for those that inherit from them and leave alone all
    that has a say in loading a value, and for what the project registered as such.
    """
    told = registered(type(field), registry)
    if told is not None:
        return told.pushed
    if isinstance(field, models.GeneratedField):
        return is_plain(field.output_field, registry)
    if _is_array(field):
        base = field.base_field
        return (
            is_plain(base, registry) and scalar_of(base) in _PLAIN_ELEMENTS and not _is_array(base)
        )
    if isinstance(field, models.JSONField) and (field.decoder is not None):
        return False
    class_: Any = type(field)
    return _loads_as_django(class_)


_PLAIN_ELEMENTS = {
    Scalar.INT, Scalar.BIG_INT, Scalar.STRING, Scalar.BOOLEAN, Scalar.UUID, Scalar.DATE,
    Scalar.TIME,
    Scalar.DATE_TIME, Scalar.DECIMAL, Scalar.FLOAT, Scalar.JSON,
}  # fmt: skip


def _is_array(field: Any) -> bool:
    return field.get_internal_type() == "ArrayField" and hasattr(field, "base_field")


@cache
def _loads_as_django(class_: type) -> bool:
    return all(_is_djangos(owner) for name in _LOADING if (owner := _owner(class_, name)))


def _owner(class_: type, name: str) -> type | None:
    return next((item for item in class_.__mro__ if name in vars(item)), None)


def _is_djangos(class_: type) -> bool:
    return class_.__module__.startswith(
        ("django.db.models.", "django.contrib.postgres.", "builtins")
    )
