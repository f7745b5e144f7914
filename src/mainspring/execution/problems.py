"""Errors as the problems of an answer."""

from __future__ import annotations

import uuid

from mainspring import telemetry
from mainspring.errors import Failed, OperationError
from mainspring.operation.result import Problem


def problem_of(error: Exception, *, key: str) -> Problem:
    """Turn an error into the problem of a root field.

    A defect is reported, and an id for the log stands for it, nothing else.

    Args:
        error: what was raised.
        key: of the root field in the answer.
    """
    if not isinstance(error, OperationError):
        number = uuid.uuid4().hex
        telemetry.emit(telemetry.FAILURE, f"operation failed, id {number}", error=error)
        error = Failed(f"Something went wrong. The log knows more under {number}.")
    return Problem(code=error.code, message=error.message, path=(key, *error.path), hint=error.hint)
