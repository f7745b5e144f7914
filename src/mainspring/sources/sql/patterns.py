"""Regular expressions that could take for ever, refused where the database cannot end them in time.

SQLite asks Python, whose engine tries every way to match; a repetition inside a repetition has
exponentially many. Of what is let through the steps are counted for each text. PostgreSQL, MySQL
and MariaDB end such a statement by its time limit.
"""

from __future__ import annotations

import math
import re
import time
from functools import lru_cache
from typing import Any

from mainspring.errors import BadInput

_parser: Any = getattr(re, "_parser")  # noqa: B009 - the standard library's own, without a public name

NO_PATTERN = "This is no regular expression."

_CLASS = re.compile(r"\[:\w+:\]")
"""What PostgreSQL, MySQL and MariaDB read as a class of letters, Python as letters in a row."""
_LONGEST = 200
_HINT = "Patterns are those of Python, with a backslash before a sign that stands for itself."
_UNREADABLE = (re.error, RecursionError, OverflowError, FutureWarning)
_MANY = 10
"""A repetition that may go on longer counts as one."""
_MOST_REPETITIONS = 2
_MOST_WAYS = 1_000
_MOST_STEPS = 30_000_000
"""Of Python's engine for one text: a tenth of a second for most patterns, a second for any."""
_REPEATS = frozenset({"MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"})


def check_pattern(pattern: str) -> None:
    """Refuse a pattern that could take for ever.

    Raises:
        BadInput: it is no pattern, too long, or repeats what itself repeats or may match two ways.
    """
    if len(pattern) > _LONGEST:
        msg = f"A pattern may have {_LONGEST} characters."
        raise BadInput(msg, hint="Give a shorter one.")
    if _CLASS.search(pattern):
        msg = "A pattern has no classes such as [:alpha:] here."
        raise BadInput(msg, hint="Write \\d, \\w, \\s or the letters themselves.")
    try:
        parsed = _parser.parse(pattern)
    except _UNREADABLE:
        raise BadInput(NO_PATTERN, hint=_HINT) from None
    if _repetitions(parsed) > _MOST_REPETITIONS:
        msg = f"A pattern may hold {_MOST_REPETITIONS} repetitions."
        raise BadInput(msg, hint="Leave some of * and + out, or say how often: a{1,9}.")
    if _ways(parsed) > _MOST_WAYS:
        msg = "The pattern can match one text in too many ways."
        raise BadInput(msg, hint="Write it without nested repetitions and back references.")
    try:
        re.compile(pattern)  # which alone knows that nothing looks behind a text of any length
    except _UNREADABLE:
        raise BadInput(NO_PATTERN, hint=_HINT) from None


def most_steps(pattern: str, length: int) -> float:
    """Count the steps that a search may take in a text without a match, at most.

    Each repetition without a near end may stop anywhere behind the one before it, and so may the
    start of the match: so many choices of places are there, in order.

    Args:
        pattern: one that `check_pattern` lets through.
        length: of the text, in characters.
    """
    ways, free = _measured(pattern)
    return ways * math.comb(length + free, free)


class Matcher:
    """Searches texts for one connection of SQLite, whose own clock stands still meanwhile."""

    def __init__(self) -> None:
        self.ends = math.inf  # by the monotonic clock: when the statement is to end
        self.is_late = False  # whether it was ended

    def __call__(self, text: Any, pattern: str | None) -> bool | None:
        """Tell whether a text holds what a pattern describes.

        Raises:
            BadInput: the text is too long for the pattern.
            TimeoutError: the statement has run too long.
        """
        if pattern is None or text is None:
            return None
        text = str(text)
        if most_steps(pattern, len(text)) > _MOST_STEPS:
            msg = "A text is too long for the pattern."
            raise BadInput(msg, hint="Begin it with ^, or repeat less in it.")
        if time.monotonic() > self.ends:
            self.is_late = True
            raise TimeoutError
        return re.search(pattern, text) is not None


@lru_cache(256)
def _measured(pattern: str) -> tuple[float, int]:
    """Give the ways of a pattern and how many places in a text it may choose freely."""
    parsed = _parser.parse(pattern)
    return _ways(parsed), _repetitions(parsed) + (not _is_anchored(parsed))


def _is_anchored(parsed: Any) -> bool:
    """Tell whether a match begins with the text, so that there is but one start to try."""
    if not len(parsed) or parsed.state.flags & re.MULTILINE:
        return False
    operation, argument = parsed[0]
    return str(operation) == "AT" and str(argument) in {"AT_BEGINNING", "AT_BEGINNING_STRING"}


def _ways(parsed: Any) -> float:
    """Count the ways in which a pattern can match, at most; each is tried where none fits.

    A repetition without a near end is one way, if what it repeats is one; its lengths are counted
    apart. Repeated choices have exponentially many ways, which is too many at any length.
    """
    ways = 1.0
    for operation, argument in parsed:
        name = str(operation)
        if name in {"GROUPREF", "GROUPREF_EXISTS"}:
            return math.inf
        ways *= _ways_of(name, argument)
        if ways > _MOST_WAYS:
            return math.inf
    return ways


def _ways_of(name: str, argument: Any) -> float:
    """Count the ways of one operation of a pattern."""
    parts = [_ways(part) for part in _parts(argument)]
    if name == "BRANCH":
        return sum(parts)
    if _is_repetition(name, argument):
        return 1 if math.prod(parts) == 1 and _repetitions(argument[2]) == 0 else math.inf
    if name in _REPEATS:
        least, most, _ = argument
        return sum(math.prod(parts) ** times for times in range(least, most + 1))
    return math.prod(parts)


def _repetitions(parsed: Any) -> int:
    """Count the repetitions without a near end; one that is repeated itself counts each time."""
    found = 0
    for operation, argument in parsed:
        name = str(operation)
        inner = sum(_repetitions(part) for part in _parts(argument))
        if _is_repetition(name, argument):
            found += 1 + inner
        else:
            found += inner * (argument[1] if name in _REPEATS else 1)
    return found


def _is_repetition(name: str, argument: Any) -> bool:
    return name in _REPEATS and argument[1] > _MANY


def _parts(argument: Any) -> list[Any]:
    """List the patterns inside an operation's argument, however deep they stand in it."""
    if isinstance(argument, _parser.SubPattern):
        return [argument]
    if isinstance(argument, list | tuple):
        return [part for item in argument for part in _parts(item)]
    return []
