"""Where strings stand in JSON text, found without parsing it.

Stored JSON inside an answer may be deeper, and its numbers longer, than Python's parser takes.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

# A string, and whether it is the key of a member, or what opens, parts and closes lists and
# objects. What stands between them is numbers and words, of which nobody asks.
_TOKEN = re.compile(rb'("[^"\\]*+(?:\\.[^"\\]*+)*+")(\s*:)?|[{}\[\],]', re.DOTALL)


def strings_in(data: bytes) -> Iterator[tuple[bytes, list[bytes | int]]]:
    """Give each string that is a value, still quoted, with the path to it.

    A path holds the key in each object around, still quoted, and the place in each list. It is one
    list that changes as the walk goes on: whoever keeps it makes `steps` of it.
    """
    path: list[bytes | int] = []
    for token in _TOKEN.finditer(data):
        text, colon = token.groups()
        if text is not None:
            if colon is not None:
                path[-1] = text
            else:
                yield text, path
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


def steps(path: Sequence[bytes | int]) -> tuple[str | int, ...]:
    """Make a path of an answer's keys and list indexes."""
    return tuple(step if isinstance(step, int) else str(json.loads(step)) for step in path)
