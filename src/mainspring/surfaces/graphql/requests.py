"""What a request says, by GET or POST."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mainspring.surfaces.graphql.body import read_body
from mainspring.surfaces.graphql.http_problems import HttpProblem
from mainspring.surfaces.graphql.negotiation import check_body_type
from mainspring.surfaces.graphql.parameters import from_address, from_body

if TYPE_CHECKING:
    from django.http import HttpRequest

    from mainspring.conf import Limits
    from mainspring.surfaces.graphql.parameters import Parameters


def read_parameters(request: HttpRequest, limits: Limits, *, allow: str) -> Parameters:
    """Read the parameters of a request.

    Args:
        request: of Django.
        limits: of one operation.
        allow: the methods that are served, for whoever uses another.

    Raises:
        HttpProblem: the request is not well-formed.
    """
    if request.method == "POST":
        meta = request.META
        encoding = meta.get("HTTP_CONTENT_ENCODING", "")
        check_body_type(meta.get("CONTENT_TYPE", ""), encoding=encoding)
        return from_body(read_body(request, most=limits.request_bytes), limits)
    if request.method in {"GET", "HEAD"}:
        return from_address(request.META.get("QUERY_STRING", ""), limits)
    raise HttpProblem(
        "GraphQL is asked by GET and POST.",
        code="METHOD_NOT_ALLOWED",
        status=405,
        headers={"Allow": allow},
    )
