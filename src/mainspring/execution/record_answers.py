"""The answers to what is read of records."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from mainspring.execution.raised import raised
from mainspring.operation.query import Aggregate, Kind, Link

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from mainspring.operation.query import Read, Variant
    from mainspring.operation.result import Answer


def value_of(answer: Answer, read: Read) -> Any:
    """Give the JSON value of an answer.

    Args:
        answer: as it came.
        read: what it is the answer to.

    Raises:
        OperationError: there is none.
    """
    for problem in answer.problems:
        # A measure that could not be made is not a value that is missing.
        fails = problem.code == "INTERNAL" and _is_measure(problem.path, read)
        if len(problem.path) == 1 or fails:
            raise raised(problem)
    return json.loads(answer.data)


def _is_measure(path: Sequence[str | int], read: Read) -> bool:
    """Tell whether it is a measure that stands at a place of an answer."""
    keys = [step for step in path[1:] if isinstance(step, str)]
    return read.kind is Kind.AGGREGATE or _is_among(read.selection.variants, keys)


def _is_among(variants: Iterable[Variant], keys: Sequence[str]) -> bool:
    outputs = (output for variant in variants for output in variant.outputs)
    for output in outputs:
        if keys and output.key == keys[0]:
            if isinstance(output, Aggregate):
                return True
            if isinstance(output, Link):
                inner = (one for rows in output.selections for one in rows.variants)
                return _is_among(inner, keys[1:])
    return False
