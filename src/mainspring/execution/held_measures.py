"""Measures of linked rows as attributes of instances, read by the keys of these."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from mainspring.execution.raised import raised
from mainspring.execution.shown_rows import shown_rows
from mainspring.operation.query import GlobalId

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from mainspring.operation.query import Read
    from mainspring.planner.source import Keyed
    from mainspring.policy.facts import Facts

_KEY = "ms_key"
KEY = GlobalId(_KEY, internal=True)
"""Has instances hold their keys, even where these are not seen, until they hold their measures."""


@dataclass(frozen=True, slots=True)
class HeldMeasures:
    """What instances hold beside their fields."""

    read: Read  # of one row
    told: Callable[[Mapping[str, Any]], dict[str, Any]]  # finds the values in its answer
    names: tuple[str, ...]

    def hold(
        self, keyed: Keyed, rows: Sequence[Any], *, values: Sequence[Any], facts: Facts
    ) -> None:
        """Have rows hold what is read of them; of a row that is gone by now there is nothing.

        Args:
            keyed: reads by their keys.
            rows: with their keys, which they do not keep.
            values: of the slots.
            facts: on who asks.

        Raises:
            OperationError: a measure could not be made.
        """
        keys = [row.__dict__.pop(_KEY) for row in rows]
        answers = shown_rows(self.read.key, keyed, keys, values, facts)
        for row, answer in zip(rows, answers, strict=True):
            if answer is None:
                row.__dict__.update(dict.fromkeys(self.names))
                continue
            for problem in answer.problems:
                if problem.code == "INTERNAL":
                    raise raised(problem)
            row.__dict__.update(self.told(json.loads(answer.data)))
