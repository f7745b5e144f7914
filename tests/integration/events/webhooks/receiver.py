"""A real server on the loopback: it writes whatever bytes a test wants, and keeps what it got."""

import socket
import threading
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field

OK = b"HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nfine"


def answer(status, body=b"", **headers):
    """Write an answer."""
    lines = [f"HTTP/1.1 {status} X", f"Content-Length: {len(body)}"]
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + body


@dataclass
class Request:
    """What came in."""

    path: str
    headers: dict[str, str]
    body: bytes
    raw: bytes


@dataclass
class Receiver:
    """The server."""

    port: int
    requests: list[Request] = field(default_factory=list)
    connections: int = 0
    plan: object = OK  # bytes, or a function of the connection and the request
    stopped: threading.Event = field(default_factory=threading.Event)

    @property
    def url(self):
        return f"http://127.0.0.1:{self.port}/hooks"

    def serve(self, connection):
        with suppress(OSError):
            request = _read(connection)
            if request is not None:
                self.requests.append(request)
            plan = self.plan
            if isinstance(plan, list):
                plan = plan.pop(0) if len(plan) > 1 else plan[0]
            if callable(plan):
                plan(connection, request)
            else:
                connection.sendall(plan)


def _read(connection):
    raw = b""
    while b"\r\n\r\n" not in raw:
        some = connection.recv(65536)
        if not some:
            return None
        raw += some
    head, _, body = raw.partition(b"\r\n\r\n")
    first, *lines = head.decode("latin-1").split("\r\n")
    headers = {name.lower(): value for name, value in (line.split(": ", 1) for line in lines)}
    while len(body) < int(headers.get("content-length", 0)):
        body += connection.recv(65536)
    return Request(path=first.split()[1], headers=headers, body=body, raw=raw)


@contextmanager
def receiving(*, context=None, family=socket.AF_INET, host="127.0.0.1"):
    """Serve on a free port."""
    server = socket.create_server((host, 0), family=family)
    server.settimeout(0.05)
    receiver = Receiver(port=server.getsockname()[1])

    def accept():
        while not receiver.stopped.is_set():
            try:
                connection, _ = server.accept()
            except TimeoutError:
                continue
            receiver.connections += 1
            threading.Thread(target=one, args=(connection,), daemon=True).start()

    def one(connection):
        with connection, suppress(OSError):
            connection.settimeout(20)
            if context is None:
                receiver.serve(connection)
                return
            with context.wrap_socket(connection, server_side=True) as secure:
                receiver.serve(secure)

    thread = threading.Thread(target=accept, daemon=True)
    thread.start()
    try:
        yield receiver
    finally:
        receiver.stopped.set()
        thread.join()
        server.close()
