"""Read the body of a request, never more of it than is allowed, and parse it strictly."""

from __future__ import annotations

import json
import math
import re
from typing import TYPE_CHECKING, Any

import orjson
from django.http.request import RawPostDataException, UnreadablePostError

from mainspring.surfaces.graphql.http_problems import HttpProblem

if TYPE_CHECKING:
    from django.http import HttpRequest

_MOST_DIGITS = 18  # of a length
_LONGEST_WHOLE = 20  # characters of a whole number of 64 bits
_OVER = 2**64
_QUICKLY_PARSED = 100_000  # bytes; the quick parser takes twelve times as much memory as text
_BEYOND_16_BITS = re.compile(rb"[\xf0-\xff]")  # begins a character of four bytes
_SURROGATE = re.compile(rb"\\u[dD][89a-fA-F]")


def read_body(request: HttpRequest, *, most: int) -> bytes:
    """Read the body of a request.

    Args:
        request: whose body was not read yet, or was kept by Django.
        most: bytes that it may have. What it says of its length is believed only when it says more.

    Raises:
        HttpProblem: it is larger, or cannot be read.
    """
    _check_length(request, most=most)
    try:
        body = request.read(most + 1)
    except (UnreadablePostError, RawPostDataException) as error:
        raise HttpProblem("The body ended before it was complete.") from error
    if len(body) > most:
        raise too_large(most)
    return body


def _check_length(request: HttpRequest, *, most: int) -> None:
    length = request.META.get("CONTENT_LENGTH") or ""
    if not length:
        _check_end(request)
    elif not (length.isascii() and length.isdigit()):
        raise HttpProblem("Content-Length is to be a number.")
    elif len(length) > _MOST_DIGITS or int(length) > most:
        raise too_large(most)


def _check_end(request: HttpRequest) -> None:
    if "HTTP_TRANSFER_ENCODING" in request.META and "wsgi.input" in request.META:
        # Django reads nothing then, as a server need not end such a body for it.
        raise HttpProblem(
            "A body is to come with a Content-Length.", code="LENGTH_REQUIRED", status=411
        )


def too_large(most: int) -> HttpProblem:
    """Make the problem of a request that has too many bytes."""
    return HttpProblem(
        f"A request may have {most:,} bytes.",
        code="LIMIT_EXCEEDED",
        status=413,
        details={"limit": "request_bytes"},
    )


def parse_json(text: bytes, *, what: str, most_values: int) -> Any:
    """Parse JSON in UTF-8, and nothing near it.

    Args:
        text: of the JSON.
        what: it is, to begin a sentence with.
        most_values: how many values it may hold; small values take far more memory than text.

    Raises:
        HttpProblem: it is not JSON, names a key twice, or holds too many values.
    """
    most = _values_allowed(text, most_values)
    if text.count(b",") + text.count(b"[") + text.count(b"{") > most:
        raise HttpProblem(
            f"{what} holds more than {most:,} values.",
            code="LIMIT_EXCEEDED",
            status=413,
            details={"limit": "request_values"},
        )
    if len(text) <= _QUICKLY_PARSED:
        try:
            parsed = orjson.loads(text)
        except orjson.JSONDecodeError as error:
            raise _not_json(what, error) from error
        if _kept_all(text, parsed):
            return parsed
    return _strictly_parsed(text, what=what)


def _values_allowed(text: bytes, most: int) -> int:
    """Allow fewer in a long text of which one character makes each take two or four bytes."""
    if len(text) <= _QUICKLY_PARSED or text.isascii():
        return most
    return most // 8 if _BEYOND_16_BITS.search(text) else most // 2


def _kept_all(text: bytes, parsed: Any) -> bool:
    """Tell whether every key of a text is in what was parsed.

    Of two keys with one name the parser keeps one, and the colon of the other is lost. Colons
    inside strings stay, unless they are escaped: then the numbers say nothing.
    """
    if b"\\u003" in text:
        return False
    try:
        return orjson.dumps(parsed).count(b":") == text.count(b":")
    except orjson.JSONEncodeError:  # it writes fewer levels than it reads
        return False


def _strictly_parsed(text: bytes, *, what: str) -> Any:
    """Parse with a tenth of the memory, and looking at every key."""

    def pairs(items: list[tuple[str, Any]]) -> dict[str, Any]:
        found = dict(items)
        if len(found) < len(items):
            raise HttpProblem(f"{what} gives the same key twice in one object.")
        return found

    try:
        parsed = json.loads(
            text.decode(),
            object_pairs_hook=pairs,
            parse_constant=_no_constant,
            parse_float=_finite,
            parse_int=_whole,
        )
        if _SURROGATE.search(text):
            _check_encodes(parsed)
    except RecursionError as error:
        raise HttpProblem(f"{what} is nested too deeply.") from error
    except (ValueError, TypeError) as error:
        raise _not_json(what, error) from error
    return parsed


def _check_encodes(parsed: Any) -> None:
    """Refuse halves of surrogate pairs.

    Raises:
        UnicodeEncodeError: a text holds one.
    """
    queue = [parsed]
    while queue:
        item = queue.pop()
        if isinstance(item, dict):
            queue.extend(item)
            queue.extend(item.values())
        elif isinstance(item, list):
            queue.extend(item)
        elif isinstance(item, str) and not item.isascii():
            item.encode()


def _no_constant(name: str) -> Any:
    msg = f"{name} is no JSON"
    raise ValueError(msg)


def _finite(digits: str) -> float:
    number = float(digits)
    if not math.isfinite(number):
        msg = "a number is too large"
        raise ValueError(msg)
    return number


def _whole(digits: str) -> int | float:
    """Read a whole number as the quick parser does: exactly if it has 64 bits."""
    number = int(digits) if len(digits) <= _LONGEST_WHOLE else _OVER
    return number if -(2**63) <= number < _OVER else _finite(digits)


def _not_json(what: str, error: ValueError | TypeError) -> HttpProblem:
    if isinstance(error, json.JSONDecodeError):
        place = f"{error.msg[:100]} (line {error.lineno}, column {error.colno})"
    elif isinstance(error, UnicodeEncodeError):
        place = "half of a surrogate pair in a string"
    elif isinstance(error, UnicodeDecodeError):
        place = f"no UTF-8 at byte {error.start}"
    else:
        place = str(error)[:100]
    return HttpProblem(f"{what} is not JSON in UTF-8: {place}.")
