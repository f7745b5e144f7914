"""Cursors: places in the order of a list as opaque, signed texts.

A cursor holds the mark of its order and the values of the order's keys in one row, all of which
whoever got it was shown or could be. It is signed, so that nobody makes up places, with the
project's secret key, so that it outlives the process. Layout, in URL-safe Base64 (RFC 4648,
section 5): 12 bytes of HMAC-SHA256, 6 bytes of mark, the JSON list of the values; of rows as they
were, an object with that list and the moment.
"""

from __future__ import annotations

import base64
import binascii
import hmac
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from typing import Any

import orjson
from django.conf import settings
from django.utils.crypto import salted_hmac

_SIGNATURE = 12  # bytes
_MARK = 6  # bytes
_LONGEST = 1_000_000  # characters


@dataclass(frozen=True, slots=True)
class Opened:
    """What a cursor holds."""

    mark: str  # of the order
    values: tuple[Any, ...]  # JSON values, one for each key
    moment: datetime | None = None  # that the rows are read of; None is as they are


def seal(mark: str, place: bytes, *, moment: datetime | None = None) -> str:
    """Make a cursor.

    Args:
        mark: of the order, 12 hexadecimal digits.
        place: the JSON list of the values of the order's keys.
        moment: that the rows are read of, in UTC; None for rows as they are.
    """
    if moment is not None:
        place = b'{"asOf":"%s","at":%s}' % (moment.isoformat().encode(), place)
    told = bytes.fromhex(mark) + place
    return base64.urlsafe_b64encode(_signature(settings.SECRET_KEY, told) + told).decode()


def opened(text: object) -> Opened | None:
    """Read a cursor; None for what is none of ours."""
    if not isinstance(text, str) or len(text) > _LONGEST:
        return None
    try:
        held = base64.b64decode(text, altchars=b"-_", validate=True)
    except (binascii.Error, ValueError):
        return None
    signature, told = held[:_SIGNATURE], held[_SIGNATURE:]
    keys = (settings.SECRET_KEY, *settings.SECRET_KEY_FALLBACKS)
    if not any(hmac.compare_digest(signature, _signature(key, told)) for key in keys):
        return None
    place = orjson.loads(told[_MARK:])
    if isinstance(place, dict):
        moment = datetime.fromisoformat(place["asOf"])
        return Opened(told[:_MARK].hex(), tuple(place["at"]), moment)
    return Opened(told[:_MARK].hex(), tuple(place))


def shape_of(text: object) -> tuple[str, tuple[bool, ...], bool] | None:
    """Reduce a cursor to what shapes a statement.

    That is its order, which of its values are null, and whether it is of rows as they were.
    """
    found = opened(text)
    if found is None:
        return None
    return found.mark, tuple(item is None for item in found.values), found.moment is not None


def _signature(secret: str | bytes, told: bytes) -> bytes:
    return hmac.digest(_key(secret), told, "sha256")[:_SIGNATURE]


@lru_cache(maxsize=8)
def _key(secret: str | bytes) -> bytes:
    return salted_hmac("mainspring.cursor", "", secret=secret, algorithm="sha256").digest()
