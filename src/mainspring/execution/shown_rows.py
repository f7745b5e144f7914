"""Answers with rows by their keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mainspring.execution.calls import BATCH
from mainspring.execution.cursors import seal
from mainspring.sources.sql.answers import answer

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mainspring.operation.result import Answer
    from mainspring.planner.source import Keyed
    from mainspring.policy.facts import Facts


def shown_rows(
    key: str, keyed: Keyed, wanted: Sequence[Any], values: Sequence[Any], facts: Facts
) -> tuple[Answer | None, ...]:
    """Answer with each row of some keys, and with None where it is not there or not seen.

    Args:
        key: of the answers.
        keyed: reads rows by their keys.
        wanted: the keys, of which several may be the same.
        values: of the slots.
        facts: on who asks.
    """
    texts: dict[Any, str] = {}
    each = list(dict.fromkeys(wanted))
    for start in range(0, len(each), BATCH):
        some = each[start : start + BATCH]
        texts.update(keyed.texts(some, values, principal=facts.principal))
    return tuple(
        answer(key, texts[one].encode(), seal=seal) if one in texts else None for one in wanted
    )
