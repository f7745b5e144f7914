"""What the REST contenders share: paths for the questions, and a way to ask without a server."""

from http import HTTPStatus
from typing import Any
from urllib.parse import urlencode

from django.core.handlers.base import BaseHandler
from django.test import RequestFactory

from benchmarks.protocol import Request
from benchmarks.queries import Variables


class RestContender:
    """Asks the views of a URLconf through Django's own handler, without a server."""

    def __init__(self) -> None:
        self._factory = RequestFactory(headers={"accept": "application/json", "host": "127.0.0.1"})
        self._handler: BaseHandler | None = None

    def answer(self, query: str, variables: Variables) -> bytes:
        """Return the content of the response."""
        if self._handler is None:  # the URLconf is this contender's module, still loading before
            self._handler = BaseHandler()
            self._handler.load_middleware()
        request = self._factory.get(self.request(query, variables).path)
        response: Any = self._handler.get_response(request)
        content: bytes = response.content
        if response.status_code != HTTPStatus.OK:
            message = f"{request.path} answered {response.status_code}: {content[:2000]!r}"
            raise RuntimeError(message)
        return content

    def request(self, query: str, variables: Variables) -> Request:
        """Return a GET with the variables in its query string, or the id in its path."""
        if query == "by_id":
            return Request(method="GET", path=f"/by_id/{variables['id']}/")
        arguments = urlencode(variables, doseq=True)
        return Request(method="GET", path=f"/{query}/?{arguments}")
