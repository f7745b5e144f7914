"""Anchors: the keys of rows in an answer's text, for parts of those rows that come later.

An anchor is the first member of a row's object. Its key in the text begins with a token made anew
in each process and never sent anywhere, so no stored text can pass for one; its value is an opaque
id, also of rows whose key the caller may not read. Anchors are taken out before anything is sent.
"""

from __future__ import annotations

import base64
import json
import re
import secrets
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING

from mainspring.operation.json_strings import steps, strings_in

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_TOKEN = f"#{secrets.token_hex(16)}:"
_START = f'"{_TOKEN}'.encode()
_MEMBER = rb'%s\d+":"[^"]*"' % re.escape(_START)
# What follows it in its object follows behind a comma.
_MEMBERS = re.compile(rb"%s,?" % _MEMBER)
# Objects of nothing but an anchor.
_LIST = re.compile(rb'\[\{%s(\d+)":"[^"]*"\}(?:,\{%s\})*\]' % (re.escape(_START), _MEMBER))


@dataclass(frozen=True, slots=True)
class Anchor:
    """A row in an answer of which a part comes later."""

    number: int  # of the part
    path: tuple[str | int, ...]  # of the row's object in the answer
    entity: str  # of the row
    key: tuple[str, ...]  # the parts of its key, as texts


def anchor_key(number: int) -> str:
    """Give the key in the answer's text for the anchors of a part."""
    return f"{_TOKEN}{number}"


def anchors_in(data: bytes, *, path: Sequence[str | int]) -> list[Anchor]:
    """List the anchors in JSON text, in order.

    Args:
        data: of an answer.
        path: of that answer in the whole one.
    """
    if _START not in data:
        return []
    found = []
    for text, here in strings_in(data):
        last = here[-1] if here else 0
        if isinstance(last, bytes) and last.startswith(_START):
            entity, *key = json.loads(base64.b64decode(text))
            number = int(last[len(_START) : -1])
            found.append(Anchor(number, (*path, *steps(here[:-1])), entity, tuple(key)))
    return found


def without_anchors(data: bytes, *, lists: Mapping[int, bytes] = MappingProxyType({})) -> bytes:
    """Take the anchors out of JSON text.

    Args:
        data: of an answer.
        lists: the texts to put in the place of lists of nothing but anchors, by their number.
    """
    if lists:
        data = _LIST.sub(lambda found: lists[int(found[1])], data)
    return _MEMBERS.sub(b"", data) if _START in data else data
