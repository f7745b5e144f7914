"""Root fields that a function of the project answers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from types import FunctionType
from typing import TYPE_CHECKING, Any, TypeVar, overload

from mainspring.definition.arguments import checked
from mainspring.definition.descriptions import description_of

if TYPE_CHECKING:
    from mainspring.blueprint.expression import Expression

Function = TypeVar("Function", bound=Callable[..., Any])

_MARK = "mainspring_query"


@dataclass(frozen=True, kw_only=True, eq=False)
class QueryMark:
    """What `query` says of a function."""

    allow: Expression | None  # None is nobody
    name: str
    description: str


@overload
def query(function: Function) -> Function: ...


@overload
def query(
    *, allow: Expression | None = None, name: str = "", description: str = ""
) -> Callable[[Function], Function]: ...


@checked
def query(
    function: Function | None = None,
    *,
    allow: Expression | None = None,
    name: str = "",
    description: str = "",
) -> Function | Callable[[Function], Function]:
    """Make a function in `domain.py` a root field; from Python it stays the function it is.

    ```python
    @query(allow=role("dispatcher"))
    def delayed(*, minutes: int = 15) -> Iterable[Flight]:
        \"\"\"Flights that left late.\"\"\"
        return Flight.objects.filter(departure_delay__gt=minutes)
    ```

    Its parameters become arguments, by their annotations; one that is annotated `Principal` gets
    whoever asks. Rows of an entity that it returns are read as the caller may see them.

    Args:
        function: the function, where nothing else is said.
        allow: a rule on whoever asks; nobody may ask where none is given.
        name: of the root field; the function's own in camel case when not given.
        description: what it answers, for the schema; the docstring when not given.
    """

    def mark(made: Function) -> Function:
        text = description_of(made, description)
        setattr(made, _MARK, QueryMark(allow=allow, name=name, description=text))
        return made

    return mark if function is None else mark(function)


def mark_of(value: object) -> QueryMark | None:
    """Find what `query` says of a function, None where it says nothing."""
    # Of nothing else: other objects of a module may not like to be asked.
    found = getattr(value, _MARK, None) if isinstance(value, FunctionType) else None
    return found if isinstance(found, QueryMark) else None
