"""Mainspring: a document and its variables in, the bytes of the answer out."""

from importlib.metadata import version

from django.contrib.auth.models import AnonymousUser
from django.urls import include, path

from benchmarks.documents import document
from benchmarks.protocol import Json, Request, graphql_request
from benchmarks.queries import Variables

_ANYONE = AnonymousUser()
urlpatterns = [path("", include("mainspring.urls"))]


def execute(text: str, variables: Variables, user: AnonymousUser) -> bytes:
    """Answer one document; the only place here that knows Mainspring's inside.

    Args:
        text: The GraphQL document.
        variables: Its variables.
        user: Who asks.
    """
    from mainspring.surfaces.graphql.endpoint import execute_bytes

    answer: bytes = execute_bytes(text, dict(variables), user)
    return answer


class Mainspring:
    """Executes the documents of ``documents/mainspring``."""

    def versions(self) -> dict[str, str]:
        """Return the versions of the packages."""
        packages = ("mainspring", "Django", "graphql-core", "psycopg")
        return {package: version(package) for package in packages}

    def answer(self, query: str, variables: Variables) -> bytes:
        """Return what the endpoint would send."""
        return execute(document("mainspring", query), variables, _ANYONE)

    def ask(self, text: str) -> bytes:
        """Return what the endpoint would send to any document."""
        return execute(text, {}, _ANYONE)

    def unwrapped(self, query: str, answer: Json) -> object:
        """Return the data of the answer."""
        if "errors" in answer:
            raise RuntimeError(answer["errors"])
        return answer["data"]

    def request(self, query: str, variables: Variables) -> Request:
        """Return the POST of the document."""
        return graphql_request(document("mainspring", query), variables)


CONTENDER = Mainspring()
