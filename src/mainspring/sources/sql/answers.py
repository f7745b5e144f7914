"""Finished answers: markers of values that could not be answered become null and a problem."""

from __future__ import annotations

import base64
import re
from itertools import islice
from typing import TYPE_CHECKING

from mainspring.operation.json_strings import steps, strings_in
from mainspring.operation.result import Answer, Problem
from mainspring.sources.sql import marker
from mainspring.sources.sql.conversions import with_units
from mainspring.sources.sql.excerpts import excerpt

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    Path = tuple[str | int, ...]
    Seal = Callable[..., str]  # of the mark of an order and a place in it, perhaps of a moment

_PREFIX = marker.PREFIX.encode()
_CURSOR = re.compile(b'"%s([0-9a-f]+):([A-Za-z0-9+/=]*)"' % re.escape(marker.CURSOR).encode())
_EXCERPT = re.compile(b'"%s([A-Za-z0-9+/=]*)"' % re.escape(marker.EXCERPT).encode())
_MOST_PROBLEMS = 50


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
    data = _finished(data, seal)
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
    return [_WITH_MARKERS.sub("null", _without_marks(text, seal)) for text in texts]


_WITH_MARKERS = re.compile("|".join(f'"{marker.PREFIX}{code}"' for code in marker.MESSAGES))


def _without_marks(text: str, seal: Seal) -> str:
    if marker.PREFIX not in text:
        return text
    return _finished(text.encode(), seal).decode()


def _finished(data: bytes, seal: Seal) -> bytes:
    """Put cursors, headlines and amounts in the places of what they are made of."""
    data = _CURSOR.sub(lambda found: _sealed(found, seal), data)
    data = _EXCERPT.sub(lambda found: excerpt(base64.b64decode(found[1])), data)
    return with_units(data)


def _sealed(found: re.Match[bytes], seal: Seal) -> bytes:
    mark, place = found.groups()
    return b'"%s"' % seal(mark.decode(), base64.b64decode(place)).encode()


def _marked(data: bytes) -> Iterator[tuple[str, Path]]:
    """Find the markers in JSON text, each with its code and path."""
    start = b'"' + _PREFIX
    for text, path in strings_in(data):
        if text.startswith(start):
            yield text[len(start) : -1].decode(), steps(path)
