"""Texts that stand where a value cannot be answered, found again in the finished answer."""

from __future__ import annotations

import secrets

PREFIX = f"~{secrets.token_hex(16)}:"
"""Made anew in each process and never sent anywhere, so no stored text can equal it."""

CURSOR = f"{PREFIX}CURSOR:"
"""Stands before the mark of an order, a colon and a row's place in it, in Base64."""

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
