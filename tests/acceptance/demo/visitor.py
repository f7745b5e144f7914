"""The demo as a process, and a visitor who logs in and asks."""

import http.cookiejar
import json
import os
import signal
import socket
import subprocess
import sys
import threading
import urllib.parse
import urllib.request
from collections.abc import Mapping
from pathlib import Path
from typing import Any

PROGRAM = Path(__file__).resolve().parents[3] / "examples" / "flights" / "demo.py"
SECONDS = 120  # after which it counts as hanging


class Demo:
    """The demo, started as `make demo` does."""

    def __init__(self, process: subprocess.Popen[str], port: int) -> None:
        self.process = process
        self.port = port

    @classmethod
    def start(
        cls, data: Path, *arguments: str, port: int = 0, env: Mapping[str, str] | None = None
    ) -> "Demo":
        """Start it with its data in a folder of the test's own.

        Args:
            data: The folder.
            arguments: Of the command line.
            port: To serve on; by default one that is free.
            env: Variables of the environment; with PORT among them, no port is on the command line.
        """
        port, env = port or free_port(), env or {}
        if "PORT" not in env:
            arguments = ("--port", str(port), *arguments)
        process = subprocess.Popen(
            [sys.executable, str(PROGRAM), *arguments],
            env={**os.environ, "FLIGHTS_DATA": str(data), "PYTHONUNBUFFERED": "1", **env},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        return cls(process, port)

    @property
    def code(self) -> int | None:
        """The exit code, once it has ended."""
        return self.process.returncode

    def read_until(self, words: str) -> str:
        """Return what it said up to the line with the words."""
        said = []
        watchdog = threading.Timer(SECONDS, self.process.kill)
        watchdog.start()
        try:
            for line in self.process.stdout or ():
                said.append(line)
                if words in line:
                    return "".join(said)
        finally:
            watchdog.cancel()
        self.finish()
        message = f"it ended without saying {words!r}:\n{''.join(said)}"
        raise AssertionError(message)

    def stop(self, number: signal.Signals) -> str:
        """Send the signal, wait for the end and return what it said meanwhile."""
        self.process.send_signal(number)
        return self.finish()

    def finish(self) -> str:
        """Wait for the end and return what it said meanwhile."""
        try:
            said, _ = self.process.communicate(timeout=SECONDS)
        except subprocess.TimeoutExpired:
            self.process.kill()
            said, _ = self.process.communicate()
            message = f"it did not end:\n{said}"
            raise AssertionError(message) from None
        return said


class Visitor:
    """Someone with a browser's habits: cookies are kept, and the CSRF token is sent along."""

    def __init__(self, port: int) -> None:
        self.address = f"http://127.0.0.1:{port}"
        self._cookies = http.cookiejar.CookieJar()
        self._open = urllib.request.build_opener(
            urllib.request.HTTPCookieProcessor(self._cookies)
        ).open

    def log_in(self, name: str) -> "Visitor":
        """Log in as a person would, on the page that the demo names."""
        place = f"{self.address}/admin/login/?next=/admin/"
        with self._open(place, timeout=30):
            pass
        form = {"username": name, "password": "demo", "csrfmiddlewaretoken": self._token()}
        with self._open(place, urllib.parse.urlencode(form).encode(), timeout=30) as page:
            assert page.url == f"{self.address}/admin/", "the login was refused"
        return self

    def get(self, path: str) -> str:
        """Return a page."""
        with self._open(self.address + path, timeout=30) as page:
            text: str = page.read().decode()
            return text

    def ask(self, query: str, variables: Mapping[str, Any] | None = None) -> Mapping[str, Any]:
        """Return the data of the answer; there must be no errors in it."""
        headers = {"Content-Type": "application/json", "X-CSRFToken": self._token()}
        body = json.dumps({"query": query, "variables": variables}).encode()
        place = f"{self.address}/graphql/"
        request = urllib.request.Request(place, body, headers)  # noqa: S310  # it is http
        with self._open(request, timeout=30) as answer:
            result: dict[str, Any] = json.load(answer)
        assert "errors" not in result, result["errors"]
        data: dict[str, Any] = result["data"]
        return data

    def _token(self) -> str:
        return next((each.value or "" for each in self._cookies if each.name == "csrftoken"), "")


def free_port() -> int:
    """Return a port on which nobody listens now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
