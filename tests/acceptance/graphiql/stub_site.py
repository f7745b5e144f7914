"""A small Django site with GraphiQL on a schema of its own, run as a process by the page's tests.

    python stub_site.py        prints the port it took on 127.0.0.1, then serves until ended

It has no database, no staticfiles, no TEMPLATES and DEBUG off: the page must work even then. Its
GraphQL address is under Django's CSRF protection, so a page that forgot the token gets 403.
"""

import json
import sys
from socketserver import ThreadingMixIn
from types import SimpleNamespace
from typing import TYPE_CHECKING
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer, make_server

import django
from django.conf import settings
from django.core.wsgi import get_wsgi_application
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.urls import path
from graphql import GraphQLResolveInfo, build_schema, graphql_sync

from mainspring.surfaces.graphql.graphiql import (
    Example,
    GraphiQLPage,
    graphiql_asset,
    render_graphiql,
    wants_graphiql,
)

if TYPE_CHECKING:
    from collections.abc import Callable

HOSTILE_NAME = "</script><script>document.title = 'taken over'</script>"

SCHEMA = build_schema('''
    """Where every question starts."""
    type Query {
      """Greets whom you name."""
      hello(name: String! = "world"): String!
      """The headers that the request came with, as `name: value`."""
      headers: [String!]!
    }
''')

PAGE = GraphiQLPage(
    title="Stub site",
    login_url="/sign-in/",
    examples=(
        Example(name="Say hello", query="{ hello }"),
        Example(
            name="Greet someone",
            query="query Greet($name: String!) { hello(name: $name) }",
            variables={"name": "Ada"},
        ),
        Example(name=HOSTILE_NAME, query="{ __typename }"),
        Example(
            name="Greet two",
            query="query Two($name: String!) { hello(name: $name) again: hello }",
            variables={"name": "Grace"},
        ),
        Example(name="Headers", query="query Headers { headers }"),
    ),
)


class Root:
    """Answers the fields of Query."""

    def hello(self, _info: GraphQLResolveInfo[HttpRequest], *, name: str) -> str:
        """Greet."""
        return f"Hello, {name}!"

    def headers(self, info: GraphQLResolveInfo[HttpRequest]) -> list[str]:
        """List what was sent."""
        return sorted(f"{name}: {value}" for name, value in info.context.headers.items())


def graphql(request: HttpRequest) -> HttpResponse:
    """Answer a browser with the page and a program with data."""
    if wants_graphiql(request):
        return render_graphiql(request, page=PAGE)
    if request.content_type != "application/json":
        return JsonResponse({"errors": [{"message": "Send JSON."}]}, status=415)
    body = json.loads(request.body)
    result = graphql_sync(
        SCHEMA,
        body["query"],
        Root(),
        request,
        variable_values=body.get("variables"),
        operation_name=body.get("operationName"),
    )
    return JsonResponse(result.formatted)


def user_by_cookie(
    get_response: "Callable[[HttpRequest], HttpResponse]",
) -> "Callable[[HttpRequest], HttpResponse]":
    """Middleware: the cookie `viewer` names the user, without a database."""

    def middleware(request: HttpRequest) -> HttpResponse:
        name = request.COOKIES.get("viewer", "")
        user = SimpleNamespace(is_authenticated=bool(name), get_username=lambda: name)
        request.user = user  # type: ignore[assignment]  # stands in for a user model
        return get_response(request)

    return middleware


urlpatterns = [
    path("graphql/", graphql),
    path("graphql/static/<str:name>", graphiql_asset),
    # The same without a final slash, below a prefix.
    path("some/prefix/graphql", graphql),
    path("some/prefix/graphql/static/<str:name>", graphiql_asset),
]


class Server(ThreadingMixIn, WSGIServer):
    """A browser asks for several files at once."""

    daemon_threads = True


class QuietHandler(WSGIRequestHandler):
    """Nobody reads the log."""

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002  # WSGI's own name
        """Say nothing."""


def main() -> None:
    """Configure Django, say the port, serve."""
    settings.configure(
        ALLOWED_HOSTS=["127.0.0.1"],
        MIDDLEWARE=[
            "django.middleware.security.SecurityMiddleware",
            "django.middleware.csrf.CsrfViewMiddleware",
            f"{__name__}.user_by_cookie",
        ],
        ROOT_URLCONF=__name__,
        SECRET_KEY="only for this test",
        USE_TZ=True,
    )
    django.setup()
    server = make_server(
        "127.0.0.1", 0, get_wsgi_application(), server_class=Server, handler_class=QuietHandler
    )
    sys.stdout.write(f"{server.server_port}\n")
    sys.stdout.flush()
    server.serve_forever()


if __name__ == "__main__":
    main()
