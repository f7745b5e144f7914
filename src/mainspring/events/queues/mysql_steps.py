"""Runs the statements of a step on MySQL and MariaDB, and a step anew that met another one."""

from __future__ import annotations

import random
import time
from typing import TYPE_CHECKING, Any, TypeVar

from django.db import OperationalError, connections, transaction

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

T = TypeVar("T")

_DEADLOCK = 1213
_WAITED_TOO_LONG = 1205
_TRIES = 8
_LOOKS = 5
_BREATH = 0.001  # seconds, twice as long with each look
_PAUSE = 0.02  # seconds, at most and times the try, before the next one


class Steps:
    """The steps on one database.

    Args:
        alias: of the database.
    """

    def __init__(self, alias: str) -> None:
        self._alias = alias

    def step(self, work: Callable[[], T]) -> T:
        """Do something in one transaction, and anew where another one was in its way.

        In a transaction that is open already it is done once: what was in its way may have undone
        all of that. Whatever fails there has to end it.

        Args:
            work: which writes here, and nowhere else.

        Raises:
            OperationalError: others were in its way each time.
        """
        left = 1 if connections[self._alias].in_atomic_block else _TRIES
        while True:
            left -= 1
            try:
                with transaction.atomic(using=self._alias, savepoint=False):
                    return work()
            except OperationalError as error:
                if not left or not is_in_the_way(error):
                    raise
            time.sleep(random.uniform(0, _PAUSE) * (_TRIES - left))  # noqa: S311 - it guards nothing

    def rows(self, statement: str, values: Sequence[Any] = ()) -> list[Any]:
        """Run a statement and give its rows."""
        with connections[self._alias].cursor() as cursor:
            cursor.execute(statement, values)
            return list(cursor.fetchall())

    def run(self, statement: str, values: Sequence[Any] = ()) -> int:
        """Run a statement; give the number of the first row that it made, if it made one."""
        with connections[self._alias].cursor() as cursor:
            cursor.execute(statement, values)
            return int(cursor.lastrowid or 0)


def is_in_the_way(error: OperationalError) -> bool:
    """Tell whether a statement only failed as another transaction had what it wanted."""
    return bool(error.args) and error.args[0] in (_DEADLOCK, _WAITED_TOO_LONG)


def looks() -> Iterator[int]:
    """Give the numbers of looks for rows that somebody may have locked for a moment.

    There is a pause before all but the first one, longer each time.
    """
    for number in range(_LOOKS):
        if number:
            time.sleep(random.uniform(0.5, 1) * _BREATH * 2**number)  # noqa: S311 - it guards nothing
        yield number


def microseconds(seconds: float) -> int:
    """Give seconds as the intervals of statements have them."""
    return round(seconds * 1_000_000)


def among(statement: str, count: int) -> str:
    """Write as many places as there are values, in the place of `(...)`."""
    return statement.replace("(...)", f"({', '.join(['%s'] * count)})")
