"""Texts of a request that no database stores, and texts that are too long to be shown."""

from __future__ import annotations

from typing import Any

from mainspring.errors import BadInput

_LONGEST_MESSAGE = 500  # characters


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
    return value


def checked_document(value: Any) -> Any:
    """Refuse an object or a list with such a text anywhere inside.

    Raises:
        BadInput: a text holds one.
    """
    items = (*value, *value.values()) if isinstance(value, dict) else ()
    for item in value if isinstance(value, list) else items:
        checked_document(item)
    return value if isinstance(value, list) else checked_text(value)


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


def shortened(message: str) -> str:
    """Shorten a message of the library's, which may repeat the document or an exception's text.

    Half of a surrogate pair, which no answer can hold, is a question mark in it.
    """
    message, cut, _ = message.partition(", but encountered error")
    if not _encodes(message):
        message = message.encode(errors="replace").decode()
    end = "." if cut else ""
    return f"{message[:_LONGEST_MESSAGE]}..." if len(message) > _LONGEST_MESSAGE else message + end
