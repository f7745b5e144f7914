"""The addresses of a domain: `path("", include("mainspring.urls"))`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db import DatabaseError, InterfaceError, connection
from django.http import JsonResponse
from django.urls import path
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_safe

from mainspring.domain import the_domain
from mainspring.surfaces.graphql.export_http import ExportEndpoint
from mainspring.surfaces.graphql.graphiql import graphiql_asset
from mainspring.surfaces.graphql.http import GraphQLEndpoint

if TYPE_CHECKING:
    from collections.abc import Callable

    from django.http import HttpRequest, HttpResponse
    from django.http.response import HttpResponseBase
    from django.urls import URLPattern

    from mainspring.domain import Domain


def graphql_view(domain: Domain) -> Callable[[HttpRequest], HttpResponseBase]:
    """Make the view that answers GraphQL about a domain."""
    endpoint = GraphQLEndpoint(
        lambda: domain.graphql,
        principal=domain.principal,
        settings=domain.settings,
        allowed=domain.allowed,
    )

    # A function, as Django looks longer at other callables in each request.
    @csrf_exempt
    def graphql(request: HttpRequest) -> HttpResponseBase:
        return endpoint(request)

    return graphql


def export_endpoint(domain: Domain) -> ExportEndpoint:
    """Make the view that sends lists of a domain as files."""
    return ExportEndpoint(
        lambda: domain.export_documents,
        exports=lambda: domain.exports,
        principal=domain.principal,
        settings=domain.settings,
        allowed=domain.allowed,
    )


@never_cache
@require_safe
def live(_request: HttpRequest) -> HttpResponse:
    """Answer that the process is there."""
    return JsonResponse({"status": "ok"})


@never_cache
@require_safe
def health(_request: HttpRequest) -> HttpResponse:
    """Answer whether requests can be served now: 503 while the database cannot be reached."""
    if _reachable():
        return JsonResponse({"status": "ok"})
    return JsonResponse({"status": "unavailable"}, status=503)


def _reachable() -> bool:
    try:
        with connection.cursor() as cursor:
            cursor.execute("SELECT 1")
    except (DatabaseError, InterfaceError):
        # A connection that broke is not to be tried again by the next request.
        if not connection.in_atomic_block:
            connection.close()
        return False
    return True


_domain = the_domain()
_graphql = graphql_view(_domain)

app_name = "mainspring"
urlpatterns: list[URLPattern] = [
    path("graphql/", _graphql, name="graphql"),
    path("graphql/static/<str:name>", graphiql_asset, name="graphiql-asset"),
    path("export/", export_endpoint(_domain), name="export"),
    path("health/", health, name="health"),
    path("health/live/", live, name="live"),
]
