"""Annotations of a project's functions and dataclasses as types of the blueprint."""

from __future__ import annotations

import dataclasses
import types
import typing
from collections.abc import Collection, Iterable, Sequence
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from enum import Enum
from typing import TYPE_CHECKING, Any, Generic, TypeVar
from uuid import UUID

from django.db.models import Model, QuerySet

from mainspring.assembly.python_types import PYTHON
from mainspring.assembly.references import NotMade
from mainspring.blueprint.nodes import EnumNode
from mainspring.blueprint.queries import ArgumentNode, RecordNode, ValueKind, ValueType
from mainspring.definition.one_of import is_one_of
from mainspring.text import NO_VALUES, camel, is_name, numbered

if TYPE_CHECKING:
    from mainspring.assembly.draft import Draft

_T = TypeVar("_T")

ALLOWED = (
    "bool, int, float, str, Decimal, datetime, date, time, timedelta, UUID, bytes, dict, enums, "
    "dataclasses, list[...] and ... | None"
)
"""What may be annotated, in words; results may be models of entities too."""

_LISTS = {list, tuple, Iterable, Sequence, Collection}
_AS_JSON = (bool, int, float, str)
_AS_TEXT = (Decimal, UUID)
_MOMENTS = (datetime, date, time, timedelta)


class _Rows(Generic[_T]):
    """Stands for Django's `QuerySet`, which forgets what it is a query of."""


def hints_of(subject: Any) -> dict[str, Any]:
    """Resolve the annotations of a function or a dataclass.

    Raises:
        NotMade: one names what is not there.
    """
    try:
        return typing.get_type_hints(subject, localns={"QuerySet": _Rows})
    except NameError as error:
        message = f"{error}: what is annotated is to be imported when the module is."
        raise NotMade(message) from error


class Annotations:
    """Makes types of annotations, each record and each enum once.

    Args:
        draft: takes records and enums, and knows the entities.
        rows: whether arguments can be rows, which are given by their keys.
    """

    def __init__(self, draft: Draft, *, rows: bool = False) -> None:
        self._draft = draft
        self._rows = rows

    def argument(self, found: Any) -> ValueType:
        """Give the type of an argument.

        Raises:
            NotMade: no argument can have it.
        """
        return self._type(found, result=False)

    def result(self, found: Any) -> ValueType:
        """Give the type of a result.

        Raises:
            NotMade: no result can have it.
        """
        return self._type(found, result=True)

    def _type(self, found: Any, *, result: bool) -> ValueType:
        origin, arguments = typing.get_origin(found), typing.get_args(found)
        if origin in {typing.Union, types.UnionType}:
            kinds = [item for item in arguments if item is not type(None)]
            if len(kinds) == 1:
                return dataclasses.replace(self._type(kinds[0], result=result), nullable=True)
        elif origin in _LISTS or origin is _Rows:
            return self._list(found, origin, arguments, result=result)
        elif origin is dict:
            return self._type(dict, result=result)
        elif found in PYTHON:
            # Any document may be null.
            scalar = PYTHON[found]
            return ValueType(kind=ValueKind.SCALAR, name=scalar, nullable=found is Any)
        elif isinstance(found, type):
            return self._class(found, result=result)
        raise _unknown(found)

    def _list(self, found: Any, origin: Any, arguments: Any, *, result: bool) -> ValueType:
        if not arguments or (origin is tuple and arguments[1:] != (...,)):
            raise _unknown(found)
        items = self._type(arguments[0], result=result)
        if items.innermost.kind is ValueKind.ENTITY and items.kind is ValueKind.LIST:
            message = f"{_shown(found)} is a list of lists of rows, which cannot be read at once."
            raise NotMade(message)
        return ValueType(kind=ValueKind.LIST, items=items)

    def _class(self, found: type, *, result: bool) -> ValueType:
        if issubclass(found, Enum):
            return ValueType(kind=ValueKind.ENUM, name=self._enum(found))
        if dataclasses.is_dataclass(found):
            return ValueType(kind=ValueKind.RECORD, name=self._record(found, result=result))
        if issubclass(found, QuerySet):
            message = "A QuerySet does not tell its model here; annotate Iterable[Model]."
            raise NotMade(message)
        if not issubclass(found, Model):
            raise _unknown(found)
        return self._row(found, result=result)

    def _row(self, found: type[Model], *, result: bool) -> ValueType:
        if not result and not self._rows:
            message = f"An argument cannot be a row of {found.__name__}: take its key."
            raise NotMade(message)
        entity = self._draft.by_model(found)
        if entity is None:
            message = f"{found._meta.label} is not exposed by MAINSPRING['apps']."
            raise NotMade(message)
        if not result and (len(entity.key) != 1 or entity.key[0] not in entity.fields):
            message = f"No single field that is shown is the key of {entity.name}."
            raise NotMade(message)
        # Whoever asks may not be the one to see it.
        return ValueType(kind=ValueKind.ENTITY, name=entity.name, nullable=result)

    def _enum(self, found: type[Enum]) -> str:
        known = [name for name, class_ in self._draft.choices.items() if class_ is found]
        if known:
            return known[0]
        _check_members(found)
        names = [member.name for member in found]
        name, filter_ = self._free(found.__name__), self._free(f"{found.__name__}Filter")
        labels = [str(getattr(member, "label", "")) for member in found]
        self._draft.enums[name] = EnumNode(
            name=name,
            filter=filter_,
            # By name: values may be of any type.
            values=tuple(
                (member, member, label) for member, label in zip(names, labels, strict=True)
            ),
            description=_described(found),
        )
        self._draft.choices[name] = found
        return name

    def _record(self, found: Any, *, result: bool) -> str:
        known = self._draft.records.get(found)
        if known is None:
            name = self._free(found.__name__)
            known = RecordNode(name=name, input=self._free(f"{name}Input"), fields=())
            # Before its fields, which may hold further ones of it.
            self._draft.records[found] = known
            known = dataclasses.replace(
                known,
                fields=self._fields(found),
                description=_described(found),
                one_of=is_one_of(found),
            )
            self._draft.records[found] = known
        if known.one_of:
            _check_choice(known)
        if not result:
            self._check_taken(known, set())
        return known.name

    def _fields(self, found: Any) -> tuple[ArgumentNode, ...]:
        hints = hints_of(found)
        made = []
        for field in dataclasses.fields(found):
            try:
                type_ = self.result(hints[field.name])
            except NotMade as error:
                message = f"{found.__name__}.{field.name}: {error}"
                raise NotMade(message) from error
            has_default = field.default is not dataclasses.MISSING
            required = not has_default and field.default_factory is dataclasses.MISSING
            default = field.default if has_default else None
            made.append(
                argument_node(field.name, type_, required=required and field.init, default=default)
            )
        return tuple(made)

    def _check_taken(self, record: RecordNode, seen: set[str]) -> None:
        """Refuse a record as an argument where a row of an entity is a part of it."""
        seen.add(record.name)
        records = {item.name: item for item in self._draft.records.values()}
        for field in record.fields:
            inner = field.type.innermost
            if inner.kind is ValueKind.ENTITY:
                message = f"An argument cannot hold a row, as {record.name}.{field.name} does."
                raise NotMade(message)
            if inner.kind is ValueKind.RECORD and inner.name not in seen:
                self._check_taken(records[inner.name], seen)

    def _free(self, wanted: str) -> str:
        name = numbered(wanted, self._draft.type_names)
        self._draft.type_names.add(name)
        return name


def argument_node(
    attribute: str, type_: ValueType, *, required: bool, default: object
) -> ArgumentNode:
    """Make the node of a parameter or of a dataclass's field."""
    return ArgumentNode(
        name=camel(attribute),
        attribute=attribute,
        type=type_,
        required=required,
        default=_plain(default),
    )


def _check_members(found: type[Enum]) -> None:
    """Refuse an enum whose members have names that values of the schema cannot have."""
    names = [member.name for member in found]
    wrong = [name for name in names if not is_name(name) or name in NO_VALUES]
    if wrong or not names:
        message = f"{found.__name__} cannot be an enum of the schema: {wrong or 'it is empty'}."
        raise NotMade(message)


def _check_choice(record: RecordNode) -> None:
    """Refuse a record of which exactly one field is given where one cannot be left out."""
    if not record.fields:
        message = f"{record.name} has no field of which one could be given."
        raise NotMade(message)
    for field in record.fields:
        if field.required or field.default is not None or not field.type.nullable:
            message = (
                f"{record.name}.{field.attribute} cannot be left out, and with @one_of all but one "
                "are: annotate ... | None and give it the default None."
            )
            raise NotMade(message)


def _plain(default: object) -> object:
    """Give a default as JSON holds it, None where it cannot."""
    if isinstance(default, Enum):
        return default.name
    if isinstance(default, _AS_JSON):
        return default
    return str(default) if isinstance(default, _AS_TEXT) else None


def _described(found: Any) -> str:
    text = found.__doc__ or ""
    made_up = text.startswith(f"{found.__name__}(") or text == (Enum.__doc__ or "")
    return "" if made_up else " ".join(text.split())


def _unknown(found: Any) -> NotMade:
    return NotMade(f"{_shown(found)} is no type of values; there are {ALLOWED}.")


def _shown(found: Any) -> str:
    return found.__name__ if isinstance(found, type) else str(found)
