"""What may be done about a problem that nobody gave a hint for."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mainspring.operation.result import Problem

_USUAL = "Change what the message is about, and try again."
_BY_CODE = {
    "BLANK": "Give a text that is not empty.",
    "DUPLICATE": "Name each row once.",
    "FORBIDDEN": "Leave it out, or ask somebody who may do it.",
    "INVALID_CHOICE": "Give one of the values of its type.",
    "MAX_DECIMAL_PLACES": "Round it to so many places.",
    "MAX_DIGITS": "Give a number with fewer digits.",
    "MAX_LENGTH": "Give a shorter text.",
    "MAX_VALUE": "Give a smaller number.",
    "MAX_WHOLE_DIGITS": "Give a smaller number.",
    "MIN_LENGTH": "Give a longer text.",
    "MIN_VALUE": "Give a larger number.",
    "NULL": "Give a value.",
    "REQUIRED": "Give a value.",
    "UNAUTHENTICATED": "Sign in, and try again.",
    "UNIQUE": "Give another value, or change the row that has this one.",
    "UNIQUE_TOGETHER": "Give another value, or change the row that has these.",
}


def hinted(problem: Problem) -> Problem:
    """Give a problem with a hint: its own, or what usually helps."""
    if problem.hint:
        return problem
    return replace(problem, hint=_BY_CODE.get(problem.code, _USUAL))
