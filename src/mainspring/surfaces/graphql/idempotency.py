"""Mutations that are sent again under one key: done once, and answered alike.

Protocol. The header `Idempotency-Key`, or the directive `@idempotent(key:)` of the mutation, names
a request of one principal. The first request puts a mark under the key into Django's cache, runs,
and puts its answer in the place of the mark. Each further one finds the answer and sends it again;
or the mark, and is refused, as nobody knows yet what becomes of the first. Where the first ends
without an answer, the mark stays: what may have been done is never done twice. Where nothing was
begun, it is taken away.
"""

from __future__ import annotations

import re
from hashlib import sha256
from typing import TYPE_CHECKING, Any, NamedTuple

import orjson
from django.core.cache import caches

from mainspring import telemetry
from mainspring.surfaces.graphql.http_problems import HttpProblem
from mainspring.surfaces.graphql.responses import Response

if TYPE_CHECKING:
    from collections.abc import Callable

    from mainspring.operation.principal import Principal
    from mainspring.surfaces.graphql.parameters import Parameters

HEADER = "HTTP_IDEMPOTENCY_KEY"
_KEY = re.compile(r"[\x21-\x7e]{1,255}")
_KEEP = 24 * 3600  # seconds


class _Kept(NamedTuple):
    """What stands under a key."""

    digest: bytes  # of the request
    body: bytes | None = None  # of its answer; None while there is none
    codes: tuple[str, ...] = ()


class IdempotentRequests:
    """Answers mutations that have a key.

    Args:
        alias: of a cache that all processes share; None where keys are refused.
    """

    def __init__(self, alias: str | None) -> None:
        self._alias = alias

    def answer(
        self,
        key: str,
        text: str,
        parameters: Parameters,
        principal: Principal,
        run: Callable[[], Response],
    ) -> Response:
        """Run a mutation, or give the answer that it had.

        Args:
            key: as the client sent it.
            text: the document.
            parameters: of the request.
            principal: who asks.
            run: does it.

        Raises:
            HttpProblem: the key cannot be used, or was used for something else.
        """
        self._check(key, principal)
        place = f"mainspring:once:{_digest([repr(principal.id), key]).hex()}"
        request = [text, parameters.operation_name, parameters.variables]
        mark = _Kept(_digest(request))
        is_first, found = self._marked(place, mark)
        if not is_first:
            return _again(mark, found)
        response = run()
        self._end(place, mark, response)
        return response

    @property
    def _cache(self) -> Any:
        return caches[self._alias or ""]

    def _marked(self, place: str, mark: _Kept) -> tuple[bool, Any]:
        """Put the mark of a request in its place; where there is something, give that."""
        try:
            is_first = self._cache.add(place, mark, _KEEP)
            return is_first, None if is_first else self._cache.get(place)
        except Exception as error:
            telemetry.emit(telemetry.ALARM, "the cache of keys cannot be reached", error=error)
            raise _problem("UNAVAILABLE") from error

    def _end(self, place: str, mark: _Kept, response: Response) -> None:
        """Keep the answer to a request, or let it be sent again where nothing was begun."""
        try:
            if response.refused:
                self._cache.delete(place)
            else:
                kept = _Kept(mark.digest, response.body, response.codes)
                self._cache.set(place, kept, _KEEP)
        except Exception as error:  # noqa: BLE001 - it was done: who asked is to know
            telemetry.emit(telemetry.ALARM, "an answer was not kept under its key", error=error)

    def _check(self, key: str, principal: Principal) -> None:
        if self._alias is None:
            raise _problem("IDEMPOTENCY_NOT_SUPPORTED")
        if _KEY.fullmatch(key) is None:
            raise _problem("IDEMPOTENCY_KEY_INVALID")
        if not principal.is_authenticated or principal.id is None:
            raise _problem("UNAUTHENTICATED")


def only_key(header: str | None, asked: str | None) -> str | None:
    """Give the key that a request names in one place, or alike in both.

    Args:
        header: as it came.
        asked: by the mutation itself.

    Raises:
        HttpProblem: they differ.
    """
    if header is not None and asked is not None and header != asked:
        raise _problem("IDEMPOTENCY_KEYS_DIFFER")
    return asked if header is None else header


def _again(mark: _Kept, found: Any) -> Response:
    if found is not None and found[0] != mark.digest:
        raise _problem("IDEMPOTENCY_KEY_REUSED")
    if found is None or found[1] is None:
        raise _problem("IDEMPOTENCY_IN_PROGRESS")
    return Response(body=found[1], codes=tuple(found[2]), replayed=True)


def _digest(value: Any) -> bytes:
    return sha256(orjson.dumps(value, option=orjson.OPT_SORT_KEYS)).digest()


_PROBLEMS = {
    "IDEMPOTENCY_NOT_SUPPORTED": (
        400,
        "Keys of requests are not kept here.",
        "Name a cache by MAINSPRING['graphql']['idempotency_cache'].",
    ),
    "IDEMPOTENCY_KEY_INVALID": (
        400,
        "A key of a request is to be 1 to 255 characters of ASCII without spaces.",
        "Send a new UUID for each request.",
    ),
    "IDEMPOTENCY_KEYS_DIFFER": (
        400,
        "Idempotency-Key and @idempotent name two keys.",
        "Send one of them, or the same in both.",
    ),
    "UNAUTHENTICATED": (401, "Only who has signed in can have keys of requests.", "Sign in."),
    "IDEMPOTENCY_KEY_REUSED": (
        422,
        "This key was used for another request.",
        "Send a new key for each request, and the same one only to send it again.",
    ),
    "IDEMPOTENCY_IN_PROGRESS": (
        409,
        "A request with this key was begun and has no answer yet.",
        "Send it again later; where there still is none, look whether it was done.",
    ),
    "UNAVAILABLE": (503, "Keys of requests cannot be looked up.", "Try again later."),
}


def _problem(code: str) -> HttpProblem:
    status, message, hint = _PROBLEMS[code]
    return HttpProblem(message, code=code, status=status, hint=hint)
