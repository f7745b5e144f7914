"""Runs inside an example project: an example a line on standard input, an answer a line back."""

import contextlib
import doctest
import io
import json
import os
import sys
from collections.abc import Callable
from typing import Any

import django

os.environ["DJANGO_SETTINGS_MODULE"] = "config.settings"
sys.path.insert(0, "")


def graphql(document: str, variables: dict[str, Any] | None, who: str | None) -> Any:
    """Answer a document as the user of a name."""
    from mainspring.surfaces.graphql.endpoint import execute_bytes

    return json.loads(execute_bytes(document, variables, _user(who)))


def script(source: str) -> str:
    """Run statements; a failure is raised."""
    exec(compile(source, "example", "exec"), names)  # noqa: S102 - the project's own documentation
    return ""


def session(source: str) -> str:
    """Run an interactive session; give what differs from the text, empty when nothing does."""
    example = doctest.DocTestParser().get_doctest(source, names, "example", "example", 0)
    runner = doctest.DocTestRunner(optionflags=doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE)
    said = io.StringIO()
    runner.run(example, out=said.write, clear_globs=False)
    names.update(example.globs)
    return said.getvalue()


def http(request: str, who: str | None) -> str:
    """Send a request that is written as it goes over the wire; give status line, type and body."""
    from django.test import Client

    head, _, body = request.partition("\n\n")
    first, *lines = head.splitlines()
    method, path, _ = first.split()
    headers = dict(line.split(": ", 1) for line in lines)
    client = Client(raise_request_exception=False, headers=headers)
    user = _user(who)
    if user is not None:
        client.force_login(user)
    kind = headers.pop("Content-Type", "application/octet-stream")
    answer = client.generic(method, path, body.strip(), content_type=kind)
    streamed: Any = answer
    text = b"".join(streamed).decode() if answer.streaming else answer.text
    text = text.replace("\r\n", "\n")
    return (
        f"HTTP/1.1 {answer.status_code} {answer.reason_phrase}\n"
        f"Content-Type: {answer.headers.get('Content-Type', '')}\n\n{text}"
    )


def schema(_source: str) -> str:
    """Print the schema."""
    from django.apps import apps
    from graphql import print_schema

    return print_schema(apps.get_app_config("mainspring").domain.graphql.schema)  # type: ignore[attr-defined]


def _user(who: str | None) -> Any:
    from django.contrib.auth import get_user_model

    return None if who is None else get_user_model().objects.get(username=who)


names: dict[str, Any] = {"__name__": "example"}
KINDS: dict[str, Callable[..., Any]] = {
    "graphql": graphql,
    "http": http,
    "script": script,
    "session": session,
    "schema": schema,
}


def main() -> None:
    """Answer until there is no more input."""
    django.setup()
    for line in sys.stdin:
        given = json.loads(line)
        noise = io.StringIO()
        try:
            with contextlib.redirect_stdout(noise):
                answer = {"answer": KINDS[given["kind"]](*given["arguments"])}
        except Exception as error:  # noqa: BLE001 - becomes the failure of the example's test
            answer = {"failure": f"{type(error).__name__}: {error}"}
        sys.__stdout__.write(json.dumps(answer) + "\n")  # type: ignore[union-attr]
        sys.__stdout__.flush()  # type: ignore[union-attr]


if __name__ == "__main__":
    main()
