"""The HTTP side of the GraphQL surface: GraphQL over HTTP as a Django view.

It is an ordinary view without `async`: under WSGI it runs where its server runs it, under ASGI
Django runs it in its thread for such views and closes that thread's connections as it always does.
"""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING, Any

import orjson
from django.db import InterfaceError, OperationalError
from django.http import HttpResponse, StreamingHttpResponse

from mainspring import telemetry
from mainspring.errors import Failed, OperationError, SettingsError, Unavailable
from mainspring.operation.result import Problem
from mainspring.surfaces.graphql.asked_key import IDEMPOTENT, asked_key
from mainspring.surfaces.graphql.example_files import read_examples
from mainspring.surfaces.graphql.graphiql import (
    Example,
    GraphiQLPage,
    render_graphiql,
    wants_graphiql,
)
from mainspring.surfaces.graphql.http_problems import HttpProblem
from mainspring.surfaces.graphql.idempotency import HEADER, IdempotentRequests, only_key
from mainspring.surfaces.graphql.multipart import MultipartBody, part_format
from mainspring.surfaces.graphql.negotiation import (
    JSON,
    MULTIPART,
    RESPONSE,
    response_type,
)
from mainspring.surfaces.graphql.persisted import PersistedDocuments
from mainspring.surfaces.graphql.preflight import check_preflight
from mainspring.surfaces.graphql.requests import read_parameters
from mainspring.surfaces.graphql.responses import Response, error_entry, refusal
from mainspring.surfaces.graphql.surface import Answered, InParts
from mainspring.surfaces.graphql.threads import in_own_thread

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from django.http import HttpRequest
    from django.http.response import HttpResponseBase

    from mainspring.conf import GraphQLSettings, Settings
    from mainspring.operation.principal import Principal
    from mainspring.surfaces.graphql.parameters import Parameters
    from mainspring.surfaces.graphql.surface import GraphQLSurface

ALLOW = "GET, HEAD, OPTIONS, POST"
LIMITS_HEADER = "X-Mainspring-Limits"
"""Names the limits that an answer passed, where the settings only warn of them."""
REPLAYED_HEADER = "Idempotency-Replayed"
"""Tells that an answer is the one that the same request had before."""

_STATUS = {"DOCUMENT_NOT_ALLOWED": 403, "UNAVAILABLE": 503}
_RETRY_AFTER = 5  # seconds


class GraphQLEndpoint:
    """A view that answers GraphQL over HTTP, and shows GraphiQL to browsers.

    Args:
        surface: gives the surface; it is asked at every request, so that the first one makes it.
        principal: makes the principal of a user.
        settings: of the project.
        allowed: the allow-list, by hash.

    Raises:
        SettingsError: the settings of GraphiQL are wrong.
    """

    # Django's own check wants a token for every POST; `check_preflight` says what is wanted here.
    csrf_exempt = True

    def __init__(
        self,
        surface: Callable[[], GraphQLSurface],
        *,
        principal: Callable[[Any], Principal],
        settings: Settings,
        allowed: Mapping[str, str],
    ) -> None:
        self._surface = surface
        self._principal = principal
        self._limits = settings.limits
        self._page = (
            _page(settings.graphql) if settings.or_debug(settings.graphql.graphiql) else None
        )
        self._once = IdempotentRequests(settings.graphql.idempotency_cache)
        self._documents = PersistedDocuments(settings.graphql, allowed=allowed)

    def __call__(self, request: HttpRequest) -> HttpResponse | StreamingHttpResponse:
        """Answer a request."""
        type_ = JSON
        try:
            if request.method == "OPTIONS":
                return HttpResponse(status=204, headers={"Allow": ALLOW})
            accept = request.META.get("HTTP_ACCEPT")
            if self._page is not None and accept and "text/" in accept and wants_graphiql(request):
                return render_graphiql(request, page=self._page)
            type_ = response_type(accept)
            response = self._answer(request, accept)
        except HttpProblem as problem:
            return _finished(
                problem.response, type_, status=problem.status, headers=problem.headers
            )
        except Exception as error:  # noqa: BLE001 - the edge of the surface: a defect shows nothing of its inside
            return _finished(refusal([reported(error)]), type_, status=500)
        if isinstance(response, MultipartBody):
            return _streamed(response, is_async=hasattr(request, "scope"))
        return _made(response, type_)

    def _answer(self, request: HttpRequest, accept: str | None) -> Response | MultipartBody:
        parameters = read_parameters(request, self._limits, allow=ALLOW)
        try:
            principal = self._principal(getattr(request, "user", None))
        except (OperationalError, InterfaceError):
            problem = Unavailable("The database cannot be reached.", hint="Try again later.")
            return refusal([_entry(problem)])
        if request.method != "POST" and principal.is_authenticated:
            check_preflight(request)
        surface = self._surface()
        form = part_format(accept) if accept and MULTIPART in accept else None
        if form is None:
            return self._run(request, parameters, principal, surface.execute)
        found = self._run(request, parameters, principal, surface.in_parts)
        return MultipartBody(found, form) if isinstance(found, InParts) else found

    def _run(
        self,
        request: HttpRequest,
        parameters: Parameters,
        principal: Principal,
        answer: Callable[..., Answered],
    ) -> Answered | Response:
        try:
            text, digest = self._documents.document(parameters)
        except OperationError as error:
            return refusal([_entry(error)])

        def run() -> Answered | Response:
            return answer(
                text,
                parameters.variables,
                principal=principal,
                operation_name=parameters.operation_name,
                queries_only=request.method != "POST",
            )

        def run_once() -> Response:
            # A mutation is answered in one piece.
            return self._surface().execute(
                text,
                parameters.variables,
                principal=principal,
                operation_name=parameters.operation_name,
                has_key=True,
            )

        key = None if request.method != "POST" else self._key(request, text, parameters)
        found: Answered | Response
        if key is not None:
            found = self._once.answer(key, text, parameters, principal, run_once)
        else:
            found = run()
        if digest is not None and not found.refused:
            self._documents.keep(digest, text)
        return found

    def _key(self, request: HttpRequest, text: str, parameters: Parameters) -> str | None:
        """Give the key of a mutation, by header or by directive; None where it has none.

        Raises:
            HttpProblem: there are two.
        """
        header = request.META.get(HEADER)
        if header is None and IDEMPOTENT.name not in text:
            return None
        mutation = self._surface().mutation(text, parameters.operation_name)
        if mutation is None:
            return None
        return only_key(header, asked_key(mutation, parameters.variables or {}))


def _made(response: Response, type_: str) -> HttpResponse:
    """Choose the status: GraphQL over HTTP, section "Status Codes"."""
    if not response.refused:
        return _finished(response, type_, status=200)
    code = response.codes[0]
    if code == "METHOD_NOT_ALLOWED":
        # The one status that both types must have.
        return _finished(response, type_, status=405, headers={"Allow": "POST"})
    if type_ == JSON:
        # Of plain JSON no client can know who wrote it unless the status is 200.
        return _finished(response, type_, status=200)
    status = _STATUS.get(code, 400)
    headers = {"Retry-After": str(_RETRY_AFTER)} if status == _STATUS["UNAVAILABLE"] else {}
    return _finished(response, type_, status=status, headers=headers)


def _streamed(body: MultipartBody, *, is_async: bool) -> StreamingHttpResponse:
    """Send an answer in parts, each as soon as it is read."""
    chunks: Any = body.chunks
    if is_async:
        # Nothing may block the loop, and a connection to a database belongs to one thread.
        chunks = in_own_thread(lambda: body).chunks
    made = StreamingHttpResponse(chunks, content_type=body.media_type)
    # nginx else holds back what it gets until there is more.
    made.headers["X-Accel-Buffering"] = "no"
    _add_headers(made, body.passed)
    return made


_CONTENT_TYPES = {type_: f"{type_}; charset=utf-8" for type_ in (JSON, RESPONSE)}


def _finished(
    response: Response, type_: str, *, status: int, headers: Mapping[str, str] | None = None
) -> HttpResponse:
    made = HttpResponse(response.body, content_type=_CONTENT_TYPES[type_], status=status)
    for name in headers or ():
        made.headers[name] = headers[name]  # type: ignore[index]
    _add_headers(made, response.passed)
    if response.replayed:
        made.headers[REPLAYED_HEADER] = "true"
    return made


def _add_headers(made: HttpResponseBase, passed: Sequence[str]) -> None:
    made.headers["Cache-Control"] = "no-store"
    made.headers["Vary"] = "Accept"
    made.headers["X-Content-Type-Options"] = "nosniff"
    if passed:
        made.headers[LIMITS_HEADER] = ", ".join(passed)


def _entry(error: OperationError) -> dict[str, Any]:
    return error_entry(Problem(code=error.code, message=error.message, hint=error.hint))


def reported(error: Exception) -> dict[str, Any]:
    """Report a defect and give the entry that stands for it: an id for the log, nothing else."""
    number = uuid.uuid4().hex
    telemetry.emit(telemetry.FAILURE, f"request failed, id {number}", error=error)
    return _entry(Failed(f"Something went wrong. The log knows more under {number}."))


def _page(settings: GraphQLSettings) -> GraphiQLPage:
    return GraphiQLPage(login_url=settings.login_url or "", examples=page_examples(settings))


def page_examples(settings: GraphQLSettings) -> tuple[Example, ...]:
    """List the examples of GraphiQL: those of the settings, then those of the folder.

    Raises:
        SettingsError: one of the settings is wrong.
    """
    found = (file.example for file in read_examples(settings.examples_folder))
    return (
        *(_example(item) for item in settings.examples),
        *(example for example in found if example is not None),
    )


def _example(given: Mapping[str, Any]) -> Example:
    where = "MAINSPRING['graphql']['examples']"
    try:
        example = Example(**given)
        orjson.dumps(example.variables)
    except TypeError as error:
        msg = f"{where} holds {given!r}: it is to be a dict of name, query and variables."
        raise SettingsError(msg) from error
    texts: tuple[Any, ...] = (example.name, example.query)
    if not all(isinstance(text, str) for text in texts):
        msg = f"{where} holds {given!r}: name and query are to be strings."
        raise SettingsError(msg)
    return example
