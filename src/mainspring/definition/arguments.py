"""Arguments of what a domain is written with: a wrong name is told with the nearest right one."""

from __future__ import annotations

import inspect
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from functools import wraps
from typing import TYPE_CHECKING, Any, ParamSpec, TypeVar, cast

from mainspring.text import did_you_mean, nearest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from types import ModuleType

Given = ParamSpec("Given")
Made = TypeVar("Made")
Class = TypeVar("Class", bound=type[Any])

_MISTAKES = "__mainspring_mistakes__"
_reading: ContextVar[frozenset[str]] = ContextVar("reading", default=frozenset())


@dataclass(frozen=True, slots=True, kw_only=True)
class Mistake:
    """A wrong argument in a module."""

    line: int
    message: str
    hint: str


@contextmanager
def reading(modules: Iterable[str]) -> Iterator[None]:
    """Note the wrong arguments in some modules while they are imported, and go on.

    Args:
        modules: by their names.
    """
    token = _reading.set(frozenset(modules))
    try:
        yield
    finally:
        _reading.reset(token)


def mistakes_in(module: ModuleType) -> tuple[Mistake, ...]:
    """List the wrong arguments that were noted in a module."""
    return tuple(vars(module).get(_MISTAKES, ()))


def checked(function: Callable[Given, Made]) -> Callable[Given, Made]:
    """Let a function tell of arguments that it does not take.

    In a module that is read for a domain that is noted, so that it does not hide what else is
    wrong; anywhere else it is the TypeError that it always is.
    """
    return _checked(function, function.__qualname__)


def checked_class(class_: Class) -> Class:
    """Let a class tell of arguments that it does not take, as `checked` does for a function."""
    class_.__init__ = _checked(class_.__init__, class_.__name__)
    return class_


def _checked(function: Callable[Given, Made], name: str) -> Callable[Given, Made]:
    signature = inspect.signature(function)
    parameters = signature.parameters.values()
    known = [item.name for item in parameters if item.name != "self" and item.kind in _BY_NAME]
    takes_any = any(item.kind is inspect.Parameter.VAR_KEYWORD for item in parameters)

    @wraps(function)
    def call(*args: Any, **given: Any) -> Any:
        if not takes_any and not given.keys() <= set(known):
            given = _mended(name, given, known)
        return cast("Any", function)(*args, **given)

    return cast("Callable[Given, Made]", call)


_BY_NAME = {inspect.Parameter.POSITIONAL_OR_KEYWORD, inspect.Parameter.KEYWORD_ONLY}


def _mended(name: str, given: Mapping[str, Any], known: list[str]) -> dict[str, Any]:
    """Put the nearest names in the places of unknown ones, and note these.

    Raises:
        TypeError: there is an unknown one, and nothing is read for a domain.
    """
    frame: Any = inspect.currentframe()
    caller = frame.f_back.f_back  # behind the function that is called
    mended = {word: value for word, value in given.items() if word in known}
    for word in given.keys() - mended.keys():
        message = f"{name} takes no argument {word!r}."
        hint = did_you_mean(word, known) or f"It takes {', '.join(known)}."
        if caller.f_globals.get("__name__") not in _reading.get():
            raise TypeError(f"{message} {hint}")
        noted = caller.f_globals.setdefault(_MISTAKES, [])
        noted.append(Mistake(line=caller.f_lineno, message=message, hint=hint))
        near = nearest(word, known)
        if near is not None:
            mended.setdefault(near, given[word])
    return mended
