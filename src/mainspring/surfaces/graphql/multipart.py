"""Answers in parts over HTTP: which format a client asks for, and the parts of the body.

The proposal "Incremental Delivery over HTTP" of GraphQL over HTTP.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from mainspring.surfaces.graphql.negotiation import LONGEST_KEPT, MULTIPART, media_ranges
from mainspring.surfaces.graphql.part_formats import ByNumber, ByPath

if TYPE_CHECKING:
    from collections.abc import Generator

    from mainspring.surfaces.graphql.part_formats import PartFormat
    from mainspring.surfaces.graphql.parted import Parted
    from mainspring.surfaces.graphql.surface import InParts

# What stands between two parts is sent at the end of the first, by which clients know that it is
# whole. No JSON text can hold it: there a line never begins with hyphens.
_HEAD = b"\r\nContent-Type: application/json; charset=utf-8\r\n\r\n"
_NEXT = b"\r\n---"
_END = b"--\r\n"

_FORMATS: tuple[PartFormat, ...] = (ByNumber(), ByPath())
_NAMES = frozenset(item.parameter.lower().partition("=")[0] for item in _FORMATS)
_DEFAULT = _FORMATS[-1]  # the one that every client knows


def part_format(accept: str) -> PartFormat | None:
    """Choose the format of an answer in parts, None when the client does not ask for one.

    Args:
        accept: the header. `multipart/mixed` that names no format gets the one of 2022; one that
            names others than ours is none, as are ranges such as `*/*`.
    """
    return _kept(accept) if len(accept) <= LONGEST_KEPT else _chosen(accept)


def _chosen(accept: str) -> PartFormat | None:
    wanted = []
    for name, quality, parameters in media_ranges(accept):
        if name != MULTIPART or not quality or "subscriptionspec" in parameters:
            continue
        named = {key: parameters[key].lower() for key in _NAMES if key in parameters}
        found = [item for item in _FORMATS if _fits(item, named)] if named else [_DEFAULT]
        wanted += [(quality, item) for item in found]
    return max(wanted, key=lambda item: item[0])[1] if wanted else None


_kept = lru_cache(maxsize=100)(_chosen)


def _fits(item: PartFormat, named: dict[str, str]) -> bool:
    key, _, value = item.parameter.lower().partition("=")
    return named.get(key) == value


class MultipartBody:
    """The body of an answer in parts.

    Args:
        answered: reads the parts.
        form: the format that they are written in.
    """

    name = ""  # it is shown, not kept as a file

    def __init__(self, answered: InParts, form: PartFormat) -> None:
        self.passed = answered.passed
        self.media_type = f'{MULTIPART}; boundary="-"; {form.parameter}'
        self.chunks = _written(answered.parted, form)


def _written(parted: Parted, form: PartFormat) -> Generator[bytes]:
    """Write an answer in parts, each piece as soon as it is read."""
    begin = _NEXT
    for payload in parted.payloads():
        end = _NEXT if payload.has_next else _NEXT + _END
        yield b"".join((begin, _HEAD, form.written(payload), end))
        begin = b""
