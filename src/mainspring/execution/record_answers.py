"""The answers to what is read of records."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from mainspring.execution.raised import raised
from mainspring.operation.query import Kind

if TYPE_CHECKING:
    from mainspring.operation.query import Read
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
        fails = problem.code == "INTERNAL" and read.kind is Kind.AGGREGATE
        if len(problem.path) == 1 or fails:
            raise raised(problem)
    return json.loads(answer.data)
