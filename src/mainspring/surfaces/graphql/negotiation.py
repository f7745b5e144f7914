"""Which of the two JSON types a response has, and what a request's body may be.

GraphQL over HTTP, sections "Media Types" and "Accept"; RFC 9110, section 12.5.1.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from mainspring.surfaces.graphql.http_problems import HttpProblem

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

RESPONSE = "application/graphql-response+json"
JSON = "application/json"
MULTIPART = "multipart/mixed"

_UTF_8 = frozenset({"utf-8", "utf8", "*"})
LONGEST_KEPT = 300  # characters of a header that is remembered
_PARAMETER = re.compile(r";\s*([\w!#$%&'*+.^`|~-]+)\s*=\s*(\"[^\"]*\"|[^;\s]*)")
_QUALITY = re.compile(r"(?:0(?:\.\d{0,3})?|1(?:\.0{0,3})?)")
_RANGES = {RESPONSE: 2, JSON: 2, "application/*": 1, "*/*": 0}  # how much each says


def response_type(accept: str | None) -> str:
    """Choose the type of a response.

    Args:
        accept: the header; None or empty when there is none, which asks for the type of the
            specification. A range for anything gets plain JSON, which every client knows.

    Raises:
        HttpProblem: neither type is accepted.
    """
    if not accept:
        return RESPONSE
    chosen = _kept(accept) if len(accept) <= LONGEST_KEPT else _chosen(accept)
    if chosen is None:
        raise HttpProblem(
            f"Accept allows neither {RESPONSE} nor {JSON}, in UTF-8.",
            code="NOT_ACCEPTABLE",
            status=406,
        )
    return chosen


@dataclass(frozen=True, slots=True)
class _Range:
    """How one entry of Accept speaks about a type."""

    quality: float
    says: int  # the larger, the more exact
    place: int  # in the header


def _chosen(accept: str) -> str | None:
    found: dict[str, _Range] = {}
    for type_, item in _ranges(accept):
        known = found.get(type_)
        if known is None or item.says > known.says:
            found[type_] = item
    wanted = {type_: item for type_, item in found.items() if item.quality > 0}
    if not wanted:
        # Who takes parts alone gets what has none in the type that is for GraphQL.
        ranges = media_ranges(accept)
        return RESPONSE if any(name == MULTIPART and q for name, q, _ in ranges) else None

    # The better liked one, then the one that is named, then the one that is named first.
    return max(
        wanted,
        key=lambda type_: (
            wanted[type_].quality,
            wanted[type_].says,
            -wanted[type_].place,
            type_ == JSON,
        ),
    )


def _ranges(accept: str) -> Iterator[tuple[str, _Range]]:
    """Read how each entry of the header speaks about each of the types."""
    for place, (name, quality, _) in enumerate(media_ranges(accept)):
        says = _RANGES.get(name)
        if says is not None:
            for type_ in (JSON, RESPONSE) if says < _RANGES[JSON] else (name,):
                yield type_, _Range(quality, says, place)


_kept = lru_cache(maxsize=100)(_chosen)


def media_ranges(accept: str) -> Iterator[tuple[str, float, Mapping[str, str]]]:
    """Read an Accept header: each range with its quality and its parameters, in lower case.

    What is malformed, or wants another charset than UTF-8, is left out.
    """
    for entry in accept.split(","):
        name, _, _ = entry.partition(";")
        quality = _quality(entry)
        if quality is not None:
            yield name.strip().lower(), quality, _parameters(entry)


def _quality(entry: str) -> float | None:
    """Read the quality of an entry; None when the entry is malformed or wants another charset."""
    parameters = _parameters(entry)
    if parameters.get("charset", "utf-8").lower() not in _UTF_8:
        return None
    quality = parameters.get("q", "1")
    return float(quality) if _QUALITY.fullmatch(quality) else None


def _parameters(value: str) -> dict[str, str]:
    return {name.lower(): text.strip('"') for name, text in _PARAMETER.findall(value)}


def check_body_type(content_type: str, *, encoding: str) -> None:
    """Refuse bodies that are not JSON in UTF-8.

    Args:
        content_type: the header, or empty.
        encoding: the Content-Encoding header, or empty.

    Raises:
        HttpProblem: the body is of another type.
    """
    if content_type != JSON:
        name, _, rest = content_type.partition(";")
        if name.strip().lower() != JSON:
            given = f"not {name.strip()[:100]!r}" if name.strip() else "and it says nothing"
            raise _unsupported(f"Content-Type is to be {JSON}, {given}.")
        charset = _parameters(f";{rest}").get("charset", "utf-8").lower()
        if charset not in _UTF_8:
            raise _unsupported(f"A body is to be in UTF-8, not {charset[:100]!r}.")
    if encoding and encoding.strip().lower() != "identity":
        raise _unsupported("A body is to come without a Content-Encoding.")


def _unsupported(message: str) -> HttpProblem:
    return HttpProblem(
        message, code="UNSUPPORTED_MEDIA_TYPE", status=415, headers={"Accept-Post": JSON}
    )
