"""Responses: the answers of all root fields as one text, or what was refused and why."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import orjson
from graphql import GraphQLError, get_operation_ast

from mainspring.errors import LimitExceeded, MethodNotAllowed, OperationError
from mainspring.operation.result import Problem
from mainspring.surfaces.graphql.texts import shortened

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from graphql.language.ast import OperationDefinitionNode

    from mainspring.operation.result import Answer
    from mainspring.surfaces.graphql.documents import InvalidDocument


@dataclass(frozen=True, slots=True, kw_only=True)
class Response:
    """The response to one GraphQL request."""

    body: bytes  # JSON
    refused: bool = False  # whether it was refused before anything ran: there is no `data`
    codes: tuple[str, ...] = ()  # of its errors
    passed: tuple[str, ...] = ()  # names of limits that it passed, where that is only warned of
    replayed: bool = False  # whether it is the answer to a request that was sent before


def invalid_response(
    error: InvalidDocument, operation_name: str | None, *, queries_only: bool
) -> Response:
    """Make the response to a document that does not fit the schema."""
    if error.ast is None:
        return refusal([_validation_error(item, "GRAPHQL_PARSE_FAILED") for item in error.errors])
    if queries_only:
        # What the method forbids is said before what is wrong with the document.
        operation = get_operation_ast(error.ast, operation_name)
        if operation is not None and operation.operation.value != "query":
            return refusal([error_entry(as_problem(not_by_get(operation)))])
    return refusal([_validation_error(item, "GRAPHQL_VALIDATION_FAILED") for item in error.errors])


def not_by_get(operation: OperationDefinitionNode) -> MethodNotAllowed:
    """Make the error of an operation that the method of the request forbids."""
    return MethodNotAllowed(f"A {operation.operation.value} is to be sent by POST.")


def joined(answers: Sequence[Answer]) -> Response:
    """Make the response of the answers to all root fields, in order."""
    problems = [problem for answer in answers for problem in answer.problems]
    if not problems:
        return Response(body=b"".join((b"{", *_data(answers), b"}")))
    errors = orjson.dumps([error_entry(problem) for problem in problems])
    codes = tuple(problem.code for problem in problems)
    if set(codes) == {"UNAVAILABLE"} and all(answer.data == b"null" for answer in answers):
        # There is nothing to tell: a client may try again as if it had not asked.
        return Response(body=b'{"errors":%s}' % errors, refused=True, codes=codes)
    body = b"".join((b'{"errors":', errors, b",", *_data(answers), b"}"))
    return Response(body=body, codes=codes)


def is_null(answers: Sequence[Answer]) -> bool:
    """Tell whether root fields are null as a whole: specification, section 6.4.4."""
    for answer in answers:  # noqa: SIM110 - in each response, where a generator costs more
        if answer.required and answer.data == b"null":
            return True
    return False


def _data(answers: Sequence[Answer]) -> Iterator[bytes]:
    """Give the pieces of `data`; joined once, as formatting takes forty times as long."""
    if is_null(answers):
        yield b'"data":null'
        return
    yield b'"data":{'
    for number, answer in enumerate(answers):
        yield b',"' if number else b'"'
        yield answer.key.encode()
        yield b'":'
        yield answer.data
    yield b"}"


def refusal(errors: list[dict[str, Any]]) -> Response:
    """Make the response to a request that was refused before anything ran."""
    codes = tuple(str(error["extensions"]["code"]) for error in errors)
    return Response(body=orjson.dumps({"errors": errors}), refused=True, codes=codes)


def as_problem(error: OperationError) -> Problem:
    """Turn an error into a problem."""
    details: dict[str, Any] = {"limit": error.limit} if isinstance(error, LimitExceeded) else {}
    if error.inputs:
        details["input"] = [str(step) for step in error.inputs]
    return Problem(
        code=error.code, message=error.message, path=error.path, hint=error.hint, details=details
    )


def error_entry(problem: Problem) -> dict[str, Any]:
    """Write a problem as an entry of `errors`: specification, section 7.1.2."""
    extensions: dict[str, Any] = {"code": problem.code, **problem.details}
    if problem.hint:
        extensions["hint"] = problem.hint
    entry: dict[str, Any] = {"message": problem.message, "extensions": extensions}
    if problem.path:
        entry["path"] = list(problem.path)
    return entry


def _validation_error(error: GraphQLError, code: str) -> dict[str, Any]:
    hint = (error.extensions or {}).get("hint")
    extensions = {"code": code, "hint": hint} if hint else {"code": code}
    entry: dict[str, Any] = {"message": shortened(error.message), "extensions": extensions}
    if error.locations:
        entry["locations"] = [
            {"line": item.line, "column": item.column} for item in error.locations
        ]
    return entry
