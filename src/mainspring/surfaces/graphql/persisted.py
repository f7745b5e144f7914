"""Documents that clients name by their hash: automatic persisted queries and the allow-list.

The protocol is Apollo's: `extensions.persistedQuery` is {version: 1, sha256Hash: "..."}. A client
sends the hash alone first; when nobody knows it, it sends hash and document together, and from then
on the hash is enough. Documents are kept only after they ran, so that only valid ones take room.
"""

from __future__ import annotations

import re
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from django.core.cache import caches

from mainspring import telemetry
from mainspring.errors import OperationError
from mainspring.recent import Recent

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mainspring.conf import GraphQLSettings
    from mainspring.surfaces.graphql.parameters import Parameters

_HASH = re.compile(r"[0-9a-f]{64}")
_MOST_CHARACTERS = 4_000_000  # of all documents that are kept in memory
_ENTRY = 500  # characters that the place of a document itself is worth
_KEEP = 7 * 24 * 3600  # seconds in Django's cache


class BadPersistedQuery(OperationError):
    """The extension is not of its form, or its hash not that of the document."""

    code = "PERSISTED_QUERY_INVALID"


class PersistedQueryNotFound(OperationError):
    """Nobody sent the document of a hash yet."""

    code = "PERSISTED_QUERY_NOT_FOUND"


class PersistedQueryNotSupported(OperationError):
    """Persisted queries are off."""

    code = "PERSISTED_QUERY_NOT_SUPPORTED"


class DocumentNotAllowed(OperationError):
    """Only the documents of the allow-list may run."""

    code = "DOCUMENT_NOT_ALLOWED"


class PersistedDocuments:
    """Knows the documents behind hashes.

    Args:
        settings: of the GraphQL surface.
        allowed: the allow-list, by hash.
    """

    def __init__(self, settings: GraphQLSettings, *, allowed: Mapping[str, str]) -> None:
        self._mode = settings.persisted
        self._alias = settings.persisted_cache
        self._allowed = allowed
        self._kept: Recent[str, str] = Recent(
            _MOST_CHARACTERS, size=lambda _digest, text: len(text) + _ENTRY
        )

    def document(self, parameters: Parameters) -> tuple[str, str | None]:
        """Find the document of a request.

        Returns:
            The document, and its hash when it is to be kept once it ran.

        Raises:
            OperationError: there is none, or it may not run.
        """
        text = parameters.query
        extension = parameters.extensions.get("persistedQuery")
        if extension is None:
            if text is None:
                raise BadPersistedQuery("There is no query.")
            if self._mode == "only":
                self._check_allowed(_digest(text))
            return text, None
        digest = _named(extension)
        if text is not None and _digest(text) != digest:
            raise BadPersistedQuery("sha256Hash is not the hash of the query.")
        if self._mode == "only":
            return self._check_allowed(digest), None
        return self._persisted(text, digest)

    def keep(self, digest: str, text: str) -> None:
        """Keep a document that ran."""
        self._kept.keep(digest, text)
        if self._alias is not None:
            try:
                caches[self._alias].set(f"mainspring:document:{digest}", text, _KEEP)
            except Exception as error:  # noqa: BLE001 - a cache fails in ways of its own; it is not needed
                telemetry.emit(telemetry.ALARM, "a document was not kept in the cache", error=error)

    def _persisted(self, text: str | None, digest: str) -> tuple[str, str | None]:
        known = self._allowed.get(digest)
        if known is not None:
            return known, None
        if self._mode == "off":
            if text is not None:
                return text, None
            raise PersistedQueryNotSupported("PersistedQueryNotSupported")
        if text is not None:
            return text, digest if self._kept.get(digest) is None else None
        found = self._find(digest)
        if found is None:
            # The very words that clients look for.
            raise PersistedQueryNotFound("PersistedQueryNotFound")
        return found, None

    def _check_allowed(self, digest: str) -> str:
        document = self._allowed.get(digest)
        if document is None:
            raise DocumentNotAllowed(
                "This document is not on the list of those that may run.",
                hint="The list is made when clients are built.",
            )
        return document

    def _find(self, digest: str) -> str | None:
        text = self._kept.get(digest)
        if text is not None or self._alias is None:
            return text
        try:
            text = caches[self._alias].get(f"mainspring:document:{digest}")
        except Exception as error:  # noqa: BLE001 - as above; the client sends the document again
            telemetry.emit(telemetry.ALARM, "a document was not read from the cache", error=error)
            return None
        # Whoever writes to the cache must not choose what a hash means.
        if not isinstance(text, str) or _digest(text) != digest:
            return None
        self._kept.keep(digest, text)
        return text


def _named(extension: Any) -> str:
    if not isinstance(extension, dict) or type(extension.get("version")) is not int:
        raise BadPersistedQuery("persistedQuery is to be {version: 1, sha256Hash: ...}.")
    if extension["version"] != 1:
        raise BadPersistedQuery("Only version 1 of persistedQuery is known.")
    digest = extension.get("sha256Hash")
    if not isinstance(digest, str) or not _HASH.fullmatch(digest):
        raise BadPersistedQuery("sha256Hash is to be 64 hexadecimal digits in lower case.")
    return digest


def _digest(text: str) -> str:
    return sha256(text.encode()).hexdigest()
