"""Texts of a request that no database stores."""

from __future__ import annotations

from typing import Any

from mainspring.errors import BadInput


def checked_text(value: Any) -> Any:
    """Refuse texts with NUL or with half of a surrogate pair, which no database stores.

    Raises:
        BadInput: the text holds one.
    """
    if isinstance(value, str):
        if not is_storable(value):
            msg = "A text holds a character that cannot be stored."
            raise BadInput(msg, hint="Leave out NUL and lone surrogates.")
    elif isinstance(value, list):
        for item in value:
            checked_text(item)
    elif isinstance(value, dict):
        for item in (*value, *value.values()):
            checked_text(item)
    return value


def is_storable(text: str) -> bool:
    """Tell whether a database can store a text."""
    return "\0" not in text and _encodes(text)


def _encodes(text: str) -> bool:
    if text.isascii():
        return True
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True
