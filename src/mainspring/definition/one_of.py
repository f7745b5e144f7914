"""Arguments of which exactly one part is given: GraphQL's `@oneOf`."""

from __future__ import annotations

from typing import Any, TypeVar

Class = TypeVar("Class", bound=type[Any])

_MARK = "__mainspring_one_of__"


def one_of(class_: Class) -> Class:
    """Mark a dataclass: whoever gives one as an argument gives exactly one of its fields.

    ```python
    @one_of
    @dataclass(frozen=True)
    class FlightKey:
        id: int | None = None
        number: str | None = None
    ```

    Each of its fields is `... | None = None`. In the schema its input type has `@oneOf`; a function
    gets an object of which one field is not None. As a result it is as any other dataclass.

    Args:
        class_: the dataclass; below the decorator that makes it one, or above.
    """
    setattr(class_, _MARK, True)
    return class_


def is_one_of(class_: type[Any]) -> bool:
    """Tell whether a class, not one that it inherits from, is marked."""
    return vars(class_).get(_MARK, False) is True
