"""Opaque ids: Base64 of the JSON list of an entity's name and the parts of its key.

Anybody can write such a text. One that is no id at all is told so where it stands; one that is the
id of no row finds nothing, and so does one of a row that may not be read: neither tells the other.
"""

from __future__ import annotations

import base64
import binascii
import json

from mainspring.surfaces.graphql.texts import is_storable

_LONGEST = 2_000


def shape_of(text: object) -> tuple[str, int, bool] | None:
    """Reduce an opaque id to what shapes a statement.

    Returns:
        The entity, how many parts its key has, and whether a row may have them; None for no id.
    """
    found = decode(text) if isinstance(text, str) else None
    return None if found is None else (found[0], len(found[1]), all(map(is_storable, found[1])))


def decode(text: str) -> tuple[str, tuple[str, ...]] | None:
    """Read an opaque id: the entity's name and the parts of its key; None when it is garbled."""
    if len(text) > _LONGEST:
        return None
    try:
        found = json.loads(base64.b64decode(text, validate=True))
    except (binascii.Error, ValueError, UnicodeError, RecursionError):
        return None
    if not isinstance(found, list) or not found or not all(isinstance(item, str) for item in found):
        return None
    entity, *key = found
    return entity, tuple(key)
