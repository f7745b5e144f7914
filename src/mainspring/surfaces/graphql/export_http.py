"""The HTTP side of exports: a GraphQL list as a file that is sent while its rows are read.

A file that breaks off must not seem whole. What goes wrong before the first bytes is a response
of its own; what goes wrong later is raised to the server, which closes the connection without the
proper end of a chunked response.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Protocol

from django.db import InterfaceError, OperationalError, connections
from django.http import HttpResponse, StreamingHttpResponse

from mainspring.errors import OperationError, Unavailable
from mainspring.surfaces.graphql.documents import InvalidDocument
from mainspring.surfaces.graphql.http import reported
from mainspring.surfaces.graphql.http_problems import HttpProblem
from mainspring.surfaces.graphql.negotiation import RESPONSE
from mainspring.surfaces.graphql.parameters import in_address
from mainspring.surfaces.graphql.persisted import PersistedDocuments
from mainspring.surfaces.graphql.preflight import check_preflight
from mainspring.surfaces.graphql.requests import read_parameters
from mainspring.surfaces.graphql.responses import (
    as_problem,
    error_entry,
    invalid_response,
    refusal,
)
from mainspring.surfaces.graphql.threads import in_own_thread

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterator, Mapping, Sequence

    from django.http import HttpRequest

    from mainspring.conf import Settings
    from mainspring.operation.principal import Principal
    from mainspring.operation.query import Read
    from mainspring.surfaces.graphql.responses import Response
    from mainspring.surfaces.graphql.surface import GraphQLSurface

    Asked = tuple[Read, Sequence[Any], float]

ALLOW = "GET, HEAD, OPTIONS, POST"
_STATUS = {
    "UNAUTHENTICATED": 401,
    "FORBIDDEN": 403,
    "DOCUMENT_NOT_ALLOWED": 403,
    "INTERNAL": 500,
    "FORMAT_UNAVAILABLE": 501,
    "UNAVAILABLE": 503,
    "TIMEOUT": 504,
}


class ExportFile(Protocol):
    """A file that is being written."""

    @property
    def name(self) -> str:
        """Its name."""

    @property
    def media_type(self) -> str:
        """What it is."""

    @property
    def chunks(self) -> Iterator[bytes]:
        """Its bytes; has `close`."""


class Exports(Protocol):
    """Writes lists as files."""

    @property
    def media_types(self) -> Mapping[str, str]:
        """The name of the format of each media type."""

    def begin(
        self, asked: Asked, principal: Principal, *, format_name: str, bom: bool, raw: bool
    ) -> ExportFile:
        """Begin to write a list.

        Raises:
            OperationError: it cannot be.
        """


class ExportEndpoint:
    """A view that sends lists as files.

    Args:
        surface: gives the surface that reads the documents.
        exports: writes the files.
        principal: makes the principal of a user.
        settings: of the project.
        allowed: the allow-list, by hash.
    """

    csrf_exempt = True  # as the GraphQL endpoint is, and for the same reason

    def __init__(
        self,
        surface: Callable[[], GraphQLSurface],
        *,
        exports: Callable[[], Exports],
        principal: Callable[[Any], Principal],
        settings: Settings,
        allowed: Mapping[str, str],
    ) -> None:
        self._surface = surface
        self._exports = exports
        self._principal = principal
        self._limits = settings.limits
        self._documents = PersistedDocuments(settings.graphql, allowed=allowed)

    @property
    def _non_atomic_requests(self) -> set[str]:
        # Rows are read after the view returned: ATOMIC_REQUESTS would end before.
        return set(connections)

    def __call__(self, request: HttpRequest) -> HttpResponse | StreamingHttpResponse:
        """Answer a request."""
        try:
            if request.method == "OPTIONS":
                return HttpResponse(status=204, headers={"Allow": ALLOW})
            return self._answer(request)
        except HttpProblem as problem:
            return _refused(problem.response, status=problem.status, headers=problem.headers)
        except OperationError as error:
            status = _STATUS.get(error.code, 400)
            return _refused(refusal([error_entry(as_problem(error))]), status=status)
        except Exception as error:  # noqa: BLE001 - the edge of the surface: a defect shows nothing of its inside
            return _refused(refusal([reported(error)]), status=500)

    def _answer(self, request: HttpRequest) -> HttpResponse | StreamingHttpResponse:
        parameters = read_parameters(request, self._limits, allow=ALLOW)
        options = in_address(request.META.get("QUERY_STRING", ""), self._limits)
        exports = self._exports()
        format_name = options.get("format") or _accepted(request, exports.media_types)
        try:
            principal = self._principal(getattr(request, "user", None))
        except (OperationalError, InterfaceError) as error:
            msg = "The database cannot be reached."
            raise Unavailable(msg, hint="Try again later.") from error
        if request.method != "POST" and principal.is_authenticated:
            check_preflight(request)
        text, digest = self._documents.document(parameters)
        try:
            asked = self._surface().asked_list(
                text, parameters.variables, operation_name=parameters.operation_name
            )
        except InvalidDocument as error:
            response = invalid_response(error, parameters.operation_name, queries_only=True)
            return _refused(response, status=400)
        if digest is not None:
            self._documents.keep(digest, text)

        asked = _first_row(asked) if request.method == "HEAD" else asked

        def begin() -> ExportFile:
            return exports.begin(
                asked,
                principal,
                format_name=format_name,
                bom=options.get("bom") == "1",
                raw=options.get("raw") == "1",
            )

        return _begun(begin, request)


def _begun(begin: Callable[[], ExportFile], request: HttpRequest) -> StreamingHttpResponse:
    """Begin a file and send it; of one that is asked for by HEAD nothing."""
    # Under ASGI nothing may block the loop, and the rows are to be read in one thread.
    is_async = hasattr(request, "scope")
    file: Any = in_own_thread(begin) if is_async else begin()
    if request.method != "HEAD":
        return _sent(file, file.chunks)
    file.chunks.close()
    return _sent(file, _nothing() if is_async else iter(()))


def _accepted(request: HttpRequest, media_types: Mapping[str, str]) -> str:
    """Choose a format by the media types that are accepted.

    Raises:
        HttpProblem: none of them is.
    """
    accept = request.META.get("HTTP_ACCEPT")
    if not accept:
        return "csv"
    found = request.get_preferred_type(list(media_types))
    if found is None:
        raise HttpProblem(
            "Accept allows no format of exports.",
            code="NOT_ACCEPTABLE",
            status=406,
            hint=f"Name one in the address, as format=csv, or accept {', '.join(media_types)}.",
        )
    return media_types[found]


def _first_row(asked: Asked) -> Asked:
    """Ask for one row: enough to tell whether the list can be read."""
    read, values, points = asked
    return replace(read, selection=replace(read.selection, limit=1)), values, points


async def _nothing() -> AsyncIterator[bytes]:
    """Give the body of a response to HEAD, whose length is not that of the file."""
    chunks: tuple[bytes, ...] = ()
    for chunk in chunks:
        yield chunk


def _sent(file: Any, chunks: Any) -> StreamingHttpResponse:
    """Send chunks as a file."""
    named = {"Content-Disposition": f'attachment; filename="{file.name}"'}
    return StreamingHttpResponse(
        chunks, content_type=file.media_type, headers={**_HEADERS, **named}
    )


def _refused(
    response: Response, *, status: int, headers: Mapping[str, str] | None = None
) -> HttpResponse:
    return HttpResponse(
        response.body,
        content_type=f"{RESPONSE}; charset=utf-8",
        status=status,
        headers={**_HEADERS, **(headers or {})},
    )


_HEADERS = {"Cache-Control": "no-store", "Vary": "Accept", "X-Content-Type-Options": "nosniff"}
