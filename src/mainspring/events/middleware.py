"""Lets all that a request does belong together: a middleware of Django's."""

from __future__ import annotations

from inspect import iscoroutinefunction
from typing import TYPE_CHECKING, Any

from django.utils.decorators import sync_and_async_middleware

from mainspring.events.correlation import HEADERS, correlated, id_of_request

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from django.http import HttpRequest
    from django.http.response import HttpResponseBase


@sync_and_async_middleware
def correlation(
    get_response: Callable[[HttpRequest], Any],
) -> Callable[[HttpRequest], HttpResponseBase | Awaitable[HttpResponseBase]]:
    """Give events and logs of a request its id, and tell it in the header `X-Correlation-ID`.

    Args:
        get_response: what answers the request.
    """
    if iscoroutinefunction(get_response):

        async def answer_async(request: HttpRequest) -> HttpResponseBase:
            id_ = id_of_request(request.headers)
            with correlated(id_):
                response: HttpResponseBase = await get_response(request)
            response.headers[HEADERS[0]] = id_
            return response

        return answer_async

    def answer(request: HttpRequest) -> HttpResponseBase:
        id_ = id_of_request(request.headers)
        with correlated(id_):
            response: HttpResponseBase = get_response(request)
        response.headers[HEADERS[0]] = id_
        return response

    return answer
