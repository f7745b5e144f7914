"""The parameters of a GraphQL request, from a JSON body or from an address.

GraphQL over HTTP, sections "Request Parameters", "GET" and "POST".
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl

from mainspring.surfaces.graphql.body import parse_json
from mainspring.surfaces.graphql.http_problems import HttpProblem

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mainspring.conf import Limits

_MOST_IN_ADDRESS = 100  # parameters; more than anybody has use for


@dataclass(frozen=True, slots=True)
class Parameters:
    """What a well-formed request says."""

    query: str | None  # the document; None where an extension stands for it
    operation_name: str | None = None
    variables: Mapping[str, Any] | None = None  # JSON values
    extensions: Mapping[str, Any] = field(default_factory=dict)


def from_body(text: bytes, limits: Limits) -> Parameters:
    """Read the parameters of a POST.

    Raises:
        HttpProblem: the request is not well-formed.
    """
    if not text:
        raise HttpProblem("The body is empty; it is to be a JSON object with a query.")
    parsed = parse_json(text, what="The body", most_values=limits.request_values)
    if isinstance(parsed, list):
        raise HttpProblem(
            "Several operations in one request are not supported.",
            code="BATCHING_NOT_SUPPORTED",
            hint="Send a request each, or one operation with several root fields.",
        )
    if not isinstance(parsed, dict):
        raise HttpProblem(f"The body is to be a JSON object, not {_kind(parsed)}.")
    return _checked(parsed)


def from_address(text: str, limits: Limits) -> Parameters:
    """Read the parameters of a GET.

    Args:
        text: the query of the address, still encoded.
        limits: of one operation.

    Raises:
        HttpProblem: the request is not well-formed.
    """
    found: dict[str, Any] = dict(in_address(text, limits))
    for name in ("variables", "extensions"):
        given = found.get(name)
        if given:
            encoded = given.encode()
            found[name] = parse_json(encoded, what=name, most_values=limits.request_values)
        else:
            found[name] = None
    return _checked(found)


def in_address(text: str, limits: Limits) -> dict[str, str]:
    """Read the names and values of an address.

    Args:
        text: the query of the address, still encoded.
        limits: of one operation.

    Raises:
        HttpProblem: it is not well-formed.
    """
    if len(text) > limits.request_bytes:
        raise HttpProblem(
            f"An address may have {limits.request_bytes:,} bytes.",
            code="LIMIT_EXCEEDED",
            status=414,
            details={"limit": "request_bytes"},
        )
    found: dict[str, str] = {}
    for name, value in _pairs(text):
        if name in found:
            raise HttpProblem(f"The address gives {name[:100]!r} twice.")
        found[name] = value
    return found


def _pairs(text: str) -> list[tuple[str, str]]:
    if not text.isascii():
        raise HttpProblem("The address holds characters that are not percent-encoded.")
    try:
        return parse_qsl(
            text, keep_blank_values=True, errors="strict", max_num_fields=_MOST_IN_ADDRESS
        )
    except UnicodeDecodeError as error:
        raise HttpProblem("The address is not in UTF-8.") from error
    except ValueError as error:
        raise HttpProblem(f"An address may have {_MOST_IN_ADDRESS} parameters.") from error


def _checked(found: Mapping[str, Any]) -> Parameters:
    query = _typed(found, "query", str, "a string")
    extensions = _typed(found, "extensions", dict, "an object") or {}
    if query is None and "persistedQuery" not in extensions:
        raise HttpProblem(
            "There is no query.", hint="Send the text of a GraphQL document as query."
        )
    return Parameters(
        query,
        _typed(found, "operationName", str, "a string") or None,
        _typed(found, "variables", dict, "an object"),
        extensions,
    )


def _typed(found: Mapping[str, Any], name: str, type_: type, wanted: str) -> Any:
    value = found.get(name)
    if value is not None and not isinstance(value, type_):
        raise HttpProblem(f"{name} is to be {wanted}, not {_kind(value)}.")
    return value


def _kind(value: object) -> str:
    match value:
        case None:
            return "null"
        case bool():
            return "a boolean"
        case str():
            return "a string"
        case int() | float():
            return "a number"
        case list():
            return "a list"
        case _:
            return "an object"
