"""Starts the HTTP servers: one worker process for each contender, on one core."""

import os
import socket
import subprocess
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from benchmarks.contenders import Entry
from benchmarks.environments import BENCH, executable, interpreter
from benchmarks.processes import ROOT, ContenderError, environment
from benchmarks.protocol import Request

PATIENCE = 30.0  # seconds for a server to come up
CORE = 0  # where servers run; the load comes from the last core


@dataclass(frozen=True, slots=True, kw_only=True)
class Serving:
    """How Django contenders are served."""

    threads: int = 4  # of the worker process, each with its own database connection


@contextmanager
def running(entry: Entry, database: str, serving: Serving) -> Iterator[int]:
    """Serve a contender and yield its port.

    Raises:
        ContenderError: It did not come up.
    """
    port = _free_port()
    log = BENCH / "logs" / f"{entry.name}-http.log"
    log.parent.mkdir(parents=True, exist_ok=True)
    with log.open("w") as output:
        process = subprocess.Popen(
            _command(entry, port, serving),
            cwd=ROOT,
            env=environment(entry, database),
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=output,
            preexec_fn=_pin,  # noqa: PLW1509 - no threads run in this process
        )
    try:
        _wait(process, port, entry.name)
        yield port
    finally:
        process.terminate()
        try:
            process.wait(timeout=10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait(timeout=10)


def _command(entry: Entry, port: int, serving: Serving) -> list[str]:
    if entry.node:
        script = f"benchmarks/contenders/{entry.module}.server.mjs"
        return [str(interpreter(entry.environment)), script, str(port)]
    return [
        str(executable(entry.environment, "granian")),
        *("--interface", "wsgi", "--host", "127.0.0.1", "--port", str(port)),
        *("--workers", "1", "--blocking-threads", str(serving.threads)),
        *("--no-ws", "--log-level", "warning", "benchmarks.wsgi:application"),
    ]


def ask(port: int, request: Request) -> bytes:
    """Return the body of one answer.

    Raises:
        ContenderError: The status is not 200.
    """
    message = urllib.request.Request(
        f"http://127.0.0.1:{port}{request.path}",
        data=request.body.encode() or None,
        headers=_HEADERS,
        method=request.method,
    )
    try:
        with urllib.request.urlopen(message, timeout=PATIENCE) as response:  # noqa: S310
            body: bytes = response.read()
            return body
    except urllib.error.HTTPError as error:
        said = error.read()[:1000].decode(errors="replace")
        text = f"{request.path} answered {error.code}: {said}"
        raise ContenderError(text) from error


def raw(port: int, request: Request) -> bytes:
    """Return the bytes of a request on a connection that is kept."""
    body = request.body.encode()
    head = [f"{request.method} {request.path} HTTP/1.1", f"Host: 127.0.0.1:{port}"]
    head += [f"{name}: {value}" for name, value in _HEADERS.items()]
    if body:
        head.append(f"Content-Length: {len(body)}")
    return "\r\n".join([*head, "", ""]).encode() + body


_HEADERS = {"Content-Type": "application/json", "Accept": "application/json"}


def _pin() -> None:
    os.sched_setaffinity(0, {CORE})


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def _wait(process: subprocess.Popen[bytes], port: int, name: str) -> None:
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end and process.poll() is None:
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.1)
    said = (BENCH / "logs" / f"{name}-http.log").read_text()[-2000:]
    message = f"the server of {name} did not come up:\n{said}"
    raise ContenderError(message)
