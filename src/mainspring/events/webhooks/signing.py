"""Signatures by which a receiver knows whose message it is, as Standard Webhooks 1.0 has them.

Nothing here needs the app: who only receives webhooks can use `verify` by itself.
"""

from __future__ import annotations

import hmac
import json
import secrets as random_bytes
import time
from base64 import b64decode, b64encode
from binascii import Error as NoBase64
from typing import TYPE_CHECKING, Any

from mainspring.errors import BadInput, MainspringError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

PREFIX = "whsec_"
ID, TIMESTAMP, SIGNATURE = "webhook-id", "webhook-timestamp", "webhook-signature"
_SHORTEST, _LONGEST, _USUAL = 24, 64, 32  # bytes of a key
_MOST_SIGNATURES = 20  # that are looked at


class InvalidSignature(MainspringError):
    """A message is not of whom it says, is too old, or was changed on its way."""


def new_secret() -> str:
    """Draw a secret."""
    return PREFIX + b64encode(random_bytes.token_bytes(_USUAL)).decode()


def key_of(secret: str) -> bytes:
    """Give the key that a secret holds.

    Raises:
        BadInput: it holds none. The text of the error does not tell the secret.
    """
    try:
        key = b64decode(secret.removeprefix(PREFIX).encode("ascii"), validate=True)
    except (NoBase64, UnicodeEncodeError):
        key = b""
    if not secret.startswith(PREFIX) or not _SHORTEST <= len(key) <= _LONGEST:
        msg = f"A secret is {PREFIX} and {_SHORTEST} to {_LONGEST} bytes in Base64."
        raise BadInput(msg)
    return key


def sign(secret: str, *, message: str, timestamp: int, body: bytes) -> str:
    """Sign a message.

    Args:
        secret: of the endpoint.
        message: its id, the same at each attempt.
        timestamp: of the attempt, in seconds since 1970.
        body: as it is sent.
    """
    signed = f"{message}.{timestamp}.".encode() + body
    return "v1," + b64encode(hmac.digest(key_of(secret), signed, "sha256")).decode()


def signed_headers(
    secrets: Iterable[str], *, message: str, timestamp: int, body: bytes
) -> dict[str, str]:
    """Give the headers of a message, signed with each of some secrets."""
    signatures = [
        sign(secret, message=message, timestamp=timestamp, body=body) for secret in secrets
    ]
    return {ID: message, TIMESTAMP: str(timestamp), SIGNATURE: " ".join(signatures)}


def verify(
    body: bytes | str,
    headers: Mapping[str, str],
    secrets: str | Iterable[str],
    *,
    tolerance: float = 300.0,
) -> Any:
    """Check a message that came in, and give what it holds.

    Args:
        body: as it came, byte for byte.
        headers: of the request, such as Django's `request.headers`.
        secrets: one, or several while they are changed.
        tolerance: seconds by which the clocks may differ, and the message may be late.

    Returns:
        The JSON of the body.

    Raises:
        InvalidSignature: nobody who knows a secret sent this, or not now.
        BadInput: a secret is none.
    """
    raw = body.encode() if isinstance(body, str) else body
    named = {name.lower(): value for name, value in headers.items()}
    message, moment = _sent(named)
    if abs(time.time() - moment) > tolerance:
        msg = "The message is too old, or of the future."
        raise InvalidSignature(msg)
    given = _given(named)
    known = [secrets] if isinstance(secrets, str) else list(secrets)
    expected = [
        sign(secret, message=message, timestamp=moment, body=raw).encode() for secret in known
    ]
    # All are compared, each in a time that does not tell how much of it fits.
    fitting = [hmac.compare_digest(one, other) for one in given for other in expected]
    if not any(fitting):
        msg = "No signature fits."
        raise InvalidSignature(msg)
    try:
        return json.loads(raw)
    except ValueError as error:
        msg = "The body is no JSON."
        raise InvalidSignature(msg) from error


def _given(named: Mapping[str, str]) -> list[bytes]:
    return [text.encode() for text in named.get(SIGNATURE, "").split()[:_MOST_SIGNATURES]]


def _sent(named: Mapping[str, str]) -> tuple[str, int]:
    """Give the id of a message, and when it was sent, by its headers."""
    message, moment = named.get(ID, ""), named.get(TIMESTAMP, "")
    if not message or not moment.isascii() or not moment.isdecimal() or len(moment) > _USUAL:
        msg = f"The headers {ID} and {TIMESTAMP} are missing, or are none."
        raise InvalidSignature(msg)
    return message, int(moment)
