"""Finished answers: markers of values that could not be answered become null and a problem."""

from __future__ import annotations

import base64
import json
import re
from itertools import islice
from typing import TYPE_CHECKING

from mainspring.operation.result import Answer, Problem
from mainspring.sources.sql import marker

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    Path = tuple[str | int, ...]
    Seal = Callable[[str, bytes], str]

_PREFIX = marker.PREFIX.encode()
_CURSOR = re.compile(b'"%s([0-9a-f]+):([A-Za-z0-9+/=]*)"' % re.escape(marker.CURSOR).encode())
_MOST_PROBLEMS = 50

# A string, and whether it is the key of a member, or what opens, parts and closes lists and
# objects. What stands between them is numbers and words, of which nobody asks.
_TOKEN = re.compile(rb'("[^"\\]*+(?:\\.[^"\\]*+)*+")(\s*:)?|[{}\[\],]', re.DOTALL)


def answer(key: str, data: bytes, *, seal: Seal) -> Answer:
    """Make the answer to a read.

    Args:
        key: of the root field.
        data: JSON text as the database and Python made it.
        seal: makes a cursor.
    """
    # Its first character is quickly looked for, and rare.
    if _PREFIX[:1] not in data or _PREFIX not in data:
        return Answer(key=key, data=data)
    data = _CURSOR.sub(lambda found: _sealed(found, seal), data)
    problems = tuple(
        Problem(code=code, message=marker.MESSAGES[code], path=(key, *path))
        for code, path in islice(_marked(data), _MOST_PROBLEMS)
    )
    for code in marker.MESSAGES:
        data = data.replace(f'"{marker.PREFIX}{code}"'.encode(), b"null")
    return Answer(key=key, data=data, problems=problems)


def finished(texts: list[str], *, seal: Seal) -> list[str]:
    """Finish the JSON texts of rows; of what could not be answered nothing more is said.

    Args:
        texts: of rows, as the database and Python made them.
        seal: makes a cursor.
    """
    if not any(marker.PREFIX in text for text in texts):
        return texts
    return [_WITH_MARKERS.sub("null", _with_cursors(text, seal)) for text in texts]


_WITH_MARKERS = re.compile("|".join(f'"{marker.PREFIX}{code}"' for code in marker.MESSAGES))


def _with_cursors(text: str, seal: Seal) -> str:
    if marker.CURSOR not in text:
        return text
    return _CURSOR.sub(lambda found: _sealed(found, seal), text.encode()).decode()


def _sealed(found: re.Match[bytes], seal: Seal) -> bytes:
    mark, place = found.groups()
    return b'"%s"' % seal(mark.decode(), base64.b64decode(place)).encode()


def _marked(data: bytes) -> Iterator[tuple[str, Path]]:
    """Find the markers in JSON text, each with its code and path.

    The text is not parsed: stored JSON in it may be deeper and its numbers longer than Python's
    parser takes.
    """
    start = b'"' + _PREFIX
    # Where we are: the key in each object around, still quoted, and the place in each list.
    path: list[bytes | int] = []
    for token in _TOKEN.finditer(data):
        text, colon = token.groups()
        if text is not None:
            if colon is not None:
                path[-1] = text
            elif text.startswith(start):
                yield text[len(start) : -1].decode(), tuple(map(_step, path))
            continue
        match token[0]:
            case b"{":
                path.append(b"")
            case b"[":
                path.append(0)
            case b",":
                step = path[-1]
                if isinstance(step, int):
                    path[-1] = step + 1
            case _:
                path.pop()


def _step(step: bytes | int) -> str | int:
    return step if isinstance(step, int) else str(json.loads(step))
