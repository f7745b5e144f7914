"""What coerces JSON values by their types: made once for each type, when a request needs it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from graphql import (
    GraphQLError,
    GraphQLInputObjectType,
    GraphQLList,
    GraphQLNonNull,
    Undefined,
    is_required_input_field,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from graphql import GraphQLInputField, GraphQLInputType

UNFIT = (GraphQLError, ArithmeticError, AttributeError, LookupError, TypeError, ValueError)
"""What coercing raises of a value that does not fit. It does not tell why: graphql-core does."""


class Coercer(NamedTuple):
    """Coerces values of one type."""

    coerce: Callable[[Any], Any]  # of what is not null
    takes_null: bool

    def __call__(self, value: Any) -> Any:
        """Coerce a value: specification, sections 3.5 to 3.12.

        Raises:
            Exception: one of `UNFIT`, or a RecursionError of one that is nested too deeply.
        """
        if value is not None:
            return self.coerce(value)
        if not self.takes_null:
            raise TypeError
        return None


class Coercers:
    """Gives what coerces the values of a schema's types."""

    def __init__(self) -> None:
        self._objects: dict[str, _Object] = {}

    def of(self, type_: GraphQLInputType) -> Coercer:
        """Give what coerces values of a type."""
        inner: Any = type_.of_type if isinstance(type_, GraphQLNonNull) else type_
        return Coercer(self._of_values(inner), takes_null=inner is type_)

    def _of_values(self, type_: Any) -> Callable[[Any], Any]:
        if isinstance(type_, GraphQLList):
            return _List(self.of(type_.of_type))
        if not isinstance(type_, GraphQLInputObjectType):
            # The scalars of our schemas raise of what does not fit; none gives Undefined.
            coerce: Callable[[Any], Any] = type_.coerce_input_value
            return coerce
        found = self._objects.get(type_.name)
        if found is None:
            found = self._objects[type_.name] = _Object(type_, self)
        return found


class _List:
    """Coerces lists, and single values to lists of one."""

    __slots__ = ("_item",)

    def __init__(self, item: Coercer) -> None:
        self._item = item

    def __call__(self, value: Any) -> Any:
        item = self._item
        return [item(one) for one in value] if isinstance(value, list) else [item(value)]


class _Object:
    """Coerces input objects; which fields they have is looked at when the first one comes."""

    __slots__ = ("_coercers", "_fields", "_order", "_required", "_type")

    def __init__(self, type_: GraphQLInputObjectType, coercers: Coercers) -> None:
        self._type = type_
        self._coercers = coercers
        self._fields: dict[str, Coercer] = {}
        self._order: dict[str, int] = {}
        self._required: frozenset[str] = frozenset()

    def __call__(self, value: Any) -> Any:
        fields = self._fields or self._known()
        if type(value) is not dict or not self._required <= value.keys():
            raise TypeError
        found = {}
        # In the order of the schema, whatever that of the request is.
        for name in self._sorted(value):
            item = value[name]
            coerce, takes_null = fields[name]
            if item is not None:
                found[name] = coerce(item)
            elif takes_null:
                found[name] = None
            else:
                raise TypeError
        if self._type.is_one_of and (len(found) != 1 or None in found.values()):
            raise TypeError
        return found

    def _sorted(self, value: dict[str, Any]) -> Iterable[str]:
        return value if len(value) == 1 else sorted(value, key=self._order.__getitem__)

    def _known(self) -> dict[str, Coercer]:
        """List the fields of the type.

        Raises:
            TypeError: one has a default, which is left to graphql-core.
        """
        fields = self._type.fields
        if any(_is_special(field) for field in fields.values()):
            raise TypeError
        self._order = {name: place for place, name in enumerate(fields)}
        self._required = frozenset(
            name for name, field in fields.items() if is_required_input_field(field)
        )
        self._fields = {name: self._coercers.of(field.type) for name, field in fields.items()}
        return self._fields


def _is_special(field: GraphQLInputField) -> bool:
    has_default = field.default is not None or field.default_value is not Undefined
    return has_default or field.out_name is not None
