"""Sends a message to an endpoint: to an address that may be called, in bounded time and room."""

from __future__ import annotations

import http.client
import io
import socket
import ssl
import time
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from functools import cache
from typing import TYPE_CHECKING, Any

from mainspring.errors import BadInput, MainspringError
from mainspring.events.webhooks.addresses import Addresses
from mainspring.events.webhooks.targets import target_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from mainspring.conf import WebhooksSettings
    from mainspring.events.webhooks.targets import Target

    Resolve = Callable[[str, int], Sequence[str]]

_MOST_READ = 16_384  # bytes of an answer; the rest is not read
_LONGEST_EXCERPT = 1_000  # characters of it that are kept
_MOST_ADDRESSES = 4  # of a name that are tried
_PART = 65_536  # bytes that are sent at once


class NoAnswer(MainspringError):
    """An endpoint could not be called, or did not answer.

    Args:
        message: why; without the address of the endpoint, which may hold a password.
        code: for programs.
        is_silent: whether time was lost by waiting for it.
    """

    def __init__(self, message: str, *, code: str, is_silent: bool = True) -> None:
        super().__init__(message)
        self.code = code
        self.is_silent = is_silent


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What an endpoint answered."""

    status: int
    excerpt: str  # the beginning of the body
    retry_after: float | None  # seconds that it asks for


class Deadline:
    """The time that all of a call has together.

    Args:
        seconds: from now on.
    """

    def __init__(self, seconds: float) -> None:
        self._ends = time.monotonic() + seconds

    def left(self) -> float:
        """Give the seconds that are left.

        Raises:
            TimeoutError: there are none.
        """
        seconds = self._ends - time.monotonic()
        if seconds <= 0:
            raise TimeoutError
        return seconds


def resolved(host: str, port: int) -> list[str]:
    """Ask the system for the addresses of a name."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM, proto=socket.IPPROTO_TCP)
    return list(dict.fromkeys(str(one[4][0]) for one in found))


@cache
def trusted() -> ssl.SSLContext:
    """Give what decides whether a certificate is trusted: the authorities of the system."""
    context = ssl.create_default_context()
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    return context


class Client:
    """Calls endpoints.

    Neither proxies of the environment nor redirects are followed: who answers is who was asked.

    Args:
        settings: what may be called, and for how long.
        resolve: finds the addresses of a name.
        context: which certificates are trusted.
    """

    def __init__(
        self,
        settings: WebhooksSettings,
        *,
        resolve: Resolve = resolved,
        context: ssl.SSLContext | None = None,
    ) -> None:
        self._settings = settings
        self._resolve = resolve
        self._context = context
        self._addresses = Addresses(settings.allowed_networks)

    def post(self, url: str, body: bytes, headers: Mapping[str, str]) -> Answer:
        """Send a body.

        Args:
            url: of the endpoint.
            body: JSON.
            headers: beside those that every request has.

        Raises:
            NoAnswer: it may not be called, or gives no answer.
        """
        deadline = Deadline(self._settings.timeout)
        try:
            target = target_of(url, self._settings)
            addresses = self._pinned(target)
            connection = _Connection(target, addresses, deadline, self._context)
            try:
                return _asked(connection, target, body, headers)
            finally:
                connection.end()
        except BadInput as error:
            raise NoAnswer(str(error), code="REFUSED", is_silent=False) from None
        except (OSError, http.client.HTTPException, UnicodeError, ValueError) as error:
            # What such errors say may hold headers, or the address.
            raise _told(error, self._settings.timeout) from None

    def _pinned(self, target: Target) -> Sequence[str]:
        """Find the addresses of a host, once: these are called, whatever the name means later.

        Raises:
            NoAnswer: one of them may not be called. Then none is.
        """
        try:
            found = self._resolve(target.host, target.port)
        except (OSError, UnicodeError):
            found = ()
        if not found:
            msg = f"The name {target.host} is not known."
            raise NoAnswer(msg, code="UNKNOWN_HOST")
        if not all(map(self._addresses.permit, found)):
            msg = f"{target.host} leads to an address that is not public, and may not be called."
            raise NoAnswer(msg, code="REFUSED", is_silent=False)
        return found[:_MOST_ADDRESSES]


class _Connection(http.client.HTTPConnection):
    """A connection to one of some addresses, for the name of its host."""

    def __init__(
        self,
        target: Target,
        addresses: Sequence[str],
        deadline: Deadline,
        context: ssl.SSLContext | None,
    ) -> None:
        super().__init__(target.host, target.port)
        self._target = target
        self._addresses = addresses
        self._deadline = deadline
        self._context = context
        self._plain: socket.socket | None = None

    def end(self) -> None:
        """Let go of the machine; `close` alone leaves what is still to be read of the answer."""
        self.close()
        if self._plain is not None:
            self._plain.close()

    def connect(self) -> None:
        """Connect; what comes of it is read and written until the deadline."""
        # Whatever fails from here on, `end` lets go of it.
        self._plain = plain = self._connected()
        if self._target.is_tls:
            plain.settimeout(self._deadline.left())
            context = self._context or trusted()
            self._plain = plain = context.wrap_socket(plain, server_hostname=self._target.host)
        self.sock: Any = _Timed(plain, self._deadline)

    def _connected(self) -> socket.socket:
        for left in range(len(self._addresses), 0, -1):
            address = self._addresses[-left]
            is_6 = ":" in address
            plain = socket.socket(socket.AF_INET6 if is_6 else socket.AF_INET)
            try:
                plain.settimeout(self._deadline.left() / left)
                plain.connect((address, self._target.port))
            except OSError:
                plain.close()
                if left == 1:
                    raise
            else:
                return plain
        raise ConnectionError


class _Timed:
    """A socket whose every step ends with the deadline: who sends a byte a second is cut off."""

    def __init__(self, plain: socket.socket, deadline: Deadline) -> None:
        self._plain = plain
        self._deadline = deadline

    def sendall(self, data: Any) -> None:
        """Send all, part by part."""
        view = memoryview(data)
        while view:
            self._plain.settimeout(self._deadline.left())
            view = view[self._plain.send(view[:_PART]) :]

    def makefile(self, _mode: str) -> io.BufferedReader:
        """Give what an answer is read from."""
        return io.BufferedReader(_Read(self._plain, self._deadline))

    def close(self) -> None:
        """Do nothing: an answer is read behind it."""


class _Read(io.RawIOBase):
    def __init__(self, plain: socket.socket, deadline: Deadline) -> None:
        self._plain = plain
        self._deadline = deadline

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        self._plain.settimeout(self._deadline.left())
        return self._plain.recv_into(buffer)


def _asked(
    connection: _Connection, target: Target, body: bytes, headers: Mapping[str, str]
) -> Answer:
    connection.putrequest("POST", target.path, skip_host=True, skip_accept_encoding=True)
    given = {
        "Host": target.authority,
        "User-Agent": "Mainspring-Webhooks",
        "Content-Type": "application/json",
        "Content-Length": str(len(body)),
        "Accept-Encoding": "identity",
        "Connection": "close",
        **headers,
    }
    for name, value in given.items():
        connection.putheader(name, value)
    connection.endheaders(body)
    response = connection.getresponse()
    return Answer(
        status=response.status,
        excerpt=_excerpt(response),
        retry_after=_seconds(response.getheader("Retry-After", "")),
    )


def _excerpt(response: http.client.HTTPResponse) -> str:
    """Read the beginning of a body; that it breaks off changes nothing of the answer."""
    try:
        found = response.read(_MOST_READ)
    except (OSError, http.client.HTTPException, ValueError):
        return ""
    if response.getheader("Content-Encoding", "identity").lower() != "identity":
        return ""  # nobody asked for it, and what is packed small may be large
    text = found.decode("utf-8", "replace")[:_LONGEST_EXCERPT]
    return "".join(letter if letter.isprintable() else " " for letter in text).strip()


def _seconds(text: str | None) -> float | None:
    """Read `Retry-After`: seconds, or a moment."""
    text = (text or "").strip()
    if text.isascii() and text.isdecimal() and len(text) < 10:  # noqa: PLR2004 - thirty years
        return float(text)
    try:
        return max(0.0, parsedate_to_datetime(text).timestamp() - time.time())
    except (ValueError, TypeError, OverflowError):
        return None


def _told(error: Exception, seconds: float) -> NoAnswer:
    match error:
        case TimeoutError():
            return NoAnswer(f"It took longer than {seconds:g} seconds.", code="TIMEOUT")
        case ssl.SSLCertVerificationError():
            return NoAnswer(f"The certificate: {error.verify_message}.", code="CERTIFICATE")
        case ssl.SSLError():
            return NoAnswer(f"TLS: {error.reason or 'it broke off'}.", code="TLS")
        case http.client.HTTPException() | ValueError():
            return NoAnswer(f"What came is no HTTP ({type(error).__name__}).", code="NO_HTTP")
        case OSError():
            why = error.strerror or type(error).__name__
            return NoAnswer(f"No connection: {why}.", code="NO_CONNECTION")
        case _:
            return NoAnswer(type(error).__name__, code="FAILED")
