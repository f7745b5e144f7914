"""Headers that the owner of an endpoint asks for, such as a token of theirs."""

from __future__ import annotations

import re
from typing import Any

from mainspring.errors import BadInput

_NAME = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]{1,100}")
_VALUE = re.compile(r"[\x20-\x7e]{0,2000}")
_MOST = 20
_OURS = frozenset(
    (
        "accept-encoding",
        "connection",
        "content-encoding",
        "content-length",
        "content-type",
        "expect",
        "host",
        "keep-alive",
        "te",
        "trailer",
        "transfer-encoding",
        "upgrade",
        "user-agent",
    )
)
_OUR_BEGINNINGS = ("webhook-", "proxy-")


def check_headers(headers: Any) -> dict[str, str]:
    """Check headers, and give them.

    Raises:
        BadInput: they would change the request beyond headers, or those that we send. The text of
            the error tells no value.
    """
    if not isinstance(headers, dict) or len(headers) > _MOST:
        msg = f'Headers are up to {_MOST} names with texts, such as {{"X-Token": "..."}}.'
        raise BadInput(msg)
    seen = [str(name).lower() for name in headers]
    for name, value in headers.items():
        _check_name(name, seen)
        if not isinstance(value, str) or not _VALUE.fullmatch(value):
            msg = f"The value of the header {name} is no text of up to 2,000 characters of ASCII."
            raise BadInput(msg)
    return dict(headers)


def _check_name(name: Any, seen: list[str]) -> None:
    if not isinstance(name, str) or not _NAME.fullmatch(name):
        msg = f"{str(name)[:100]!r} is no name of a header."
        raise BadInput(msg)
    small = name.lower()
    if small in _OURS or small.startswith(_OUR_BEGINNINGS) or seen.count(small) > 1:
        msg = f"The header {name} is sent by us, or given twice."
        raise BadInput(msg)
