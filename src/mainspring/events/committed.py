"""Calls what is to follow a commit, whatever becomes of the call."""

from __future__ import annotations

from functools import wraps
from typing import TYPE_CHECKING, Any

from django.db import connections, transaction

if TYPE_CHECKING:
    from collections.abc import Callable


def once_committed(
    function: Callable[..., object], *arguments: object, using: str, **named: object
) -> None:
    """Call a function once the open transaction is committed; log its error, if it has one.

    Args:
        function: which may be a bound method.
        arguments: for it.
        using: the alias of the database.
        named: more arguments for it.
    """

    # Django logs the function's name: what has none, as `partial`, would fail the committer.
    @wraps(function)
    def follow() -> None:
        function(*arguments, **named)

    transaction.on_commit(follow, using=using, robust=True)


def is_next(function: Callable[..., Any], *, using: str) -> bool:
    """Tell whether a function is the last of those that follow the commit so far."""
    hooks = connections[using].run_on_commit
    return bool(hooks) and getattr(hooks[-1][1], "__wrapped__", None) == function
