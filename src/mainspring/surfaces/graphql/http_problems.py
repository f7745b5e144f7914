"""Requests that are not well-formed GraphQL over HTTP: a status, a code and a sentence each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mainspring.operation.result import Problem
from mainspring.surfaces.graphql.responses import error_entry, refusal

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mainspring.surfaces.graphql.responses import Response


class HttpProblem(Exception):
    """A request that ends before any GraphQL is read.

    Args:
        message: what is wrong and what was expected; safe to show.
        code: stable, upper case.
        status: of the response.
        hint: what to do instead, or empty.
        headers: of the response, beside the usual ones.
        details: further plain values for `extensions`.
    """

    def __init__(
        self,
        message: str,
        *,
        code: str = "BAD_REQUEST",
        status: int = 400,
        hint: str = "",
        headers: Mapping[str, str] | None = None,
        details: Mapping[str, object] | None = None,
    ) -> None:
        super().__init__(message)
        self.message = message
        self.code = code
        self.status = status
        self.hint = hint
        self.headers = headers or {}
        self.details = details or {}

    @property
    def response(self) -> Response:
        """What it is answered with."""
        shown = Problem(code=self.code, message=self.message, hint=self.hint, details=self.details)
        return refusal([error_entry(shown)])
