"""Texts that stand where a value cannot be answered, found again in the finished answer."""

from __future__ import annotations

import secrets

PREFIX = f"~{secrets.token_hex(16)}:"
"""Made anew in each process and never sent anywhere, so no stored text can equal it."""

CURSOR = f"{PREFIX}CURSOR:"
"""Stands before the mark of an order, a colon and a row's place in it, in Base64."""

EXCERPT = f"{PREFIX}EXCERPT:"
"""Stands before what the text around the words of a search is made of, in Base64."""

CONVERTED = f"{PREFIX}CONVERTED:"
"""Stands before an amount and the way to another unit."""

EXCHANGED = f"{PREFIX}EXCHANGED:"
"""Stands before an amount of money and the way to another currency, in Base64."""

FOUND = f"{PREFIX}("
FOUND_END = f"{PREFIX})"
"""Stand around the words that a search found."""

FORBIDDEN = f"{PREFIX}FORBIDDEN"
UNLISTED = f"{PREFIX}UNLISTED_CHOICE"
FAILED = f"{PREFIX}INTERNAL"

MESSAGES = {
    "FORBIDDEN": "You may not read this field.",
    "UNLISTED_CHOICE": "The stored value is not one of the field's choices.",
    "INTERNAL": "The value could not be made.",
}


def json_text(marker: str) -> str:
    """Write a marker as it stands in an answer: a JSON string."""
    return f'"{marker}"'
