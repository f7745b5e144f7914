"""How a write is tried: in one transaction, and again where others were in the way.

Only a transaction that we have opened can be tried again: what the project has begun is broken by
what was in the way, and its end is the project's own.
"""

from __future__ import annotations

import random
import time
from contextlib import suppress
from typing import TYPE_CHECKING, TypeVar

from mainspring.errors import Unavailable
from mainspring.planner.store import Again

if TYPE_CHECKING:
    from collections.abc import Callable

    from mainspring.planner.store import Store

Made = TypeVar("Made")

ATTEMPTS = 8
_FIRST_PAUSE = 0.005  # seconds; doubled each time, of which a random part is waited
_LONGEST_PAUSE = 0.5


def tried(attempt: Callable[[], Made], *, store: Store, entity: str) -> Made:
    """Make an attempt, and further ones where others were in the way.

    Args:
        attempt: opens its own transaction, of which nothing stays when it raises.
        store: where the rows are.
        entity: whose database it is about.

    Raises:
        Unavailable: others were in the way each time.
    """
    attempts = 1 if store.in_transaction(entity) else ATTEMPTS
    for number in range(1, attempts + 1):
        try:
            return attempt()
        except Again:
            if number < attempts:
                pause(number)
    msg = "Others write to the same rows."
    raise Unavailable(msg, hint="Try again.")


def pause(attempt: int) -> None:
    """Wait a random while, so that those who met do not meet again."""
    longest = min(_FIRST_PAUSE * 2 ** (attempt - 1), _LONGEST_PAUSE)
    time.sleep(random.uniform(0, longest))  # noqa: S311 - it guards nothing


class _Undone(Exception):
    """Ends a transaction of which nothing is to stay."""


def in_one_transaction(
    do: Callable[[], Made],
    *,
    store: Store,
    entity: str,
    keeps: Callable[[Made], bool],
    alone: bool = False,
) -> Made:
    """Do something in one transaction.

    Args:
        do: what is done there.
        store: where the rows are.
        entity: whose database it is about.
        keeps: tells by what came of it whether it is to stay.
        alone: whether one statement is all that is written, which takes no transaction to begin.

    Raises:
        Clash, Again: what was done does not fit, or others were in the way.
    """
    made: list[Made] = []
    with suppress(_Undone), store.transaction(entity, alone=alone):
        made.append(do())
        if not keeps(made[0]):
            raise _Undone
    return made[0]
