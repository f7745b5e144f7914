"""Stands between a worker and PostgreSQL and counts the statements that go by."""

import socket
import struct
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from urllib.parse import urlsplit

_PROTOCOL = 3 << 16
_STATEMENTS = frozenset(b"QE")
"""Messages that run something: a simple query, and the execution of a prepared statement."""


class Proxy:
    """Counts statements.

    Args:
        address: of the database behind it.
    """

    def __init__(self, address: str) -> None:
        parts = urlsplit(address)
        self._target = (parts.hostname or "127.0.0.1", parts.port or 5432)
        self._server = socket.create_server(("127.0.0.1", 0))
        port = self._server.getsockname()[1]
        user = f"{parts.username}@" if parts.username else ""
        self.address = parts._replace(netloc=f"{user}127.0.0.1:{port}").geturl()
        self.statements = 0
        threading.Thread(target=self._accept, daemon=True).start()

    def close(self) -> None:
        """Take no more connections."""
        self._server.close()

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                client, _ = self._server.accept()
                server = socket.create_connection(self._target)
                for one in (client, server):
                    one.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                threading.Thread(target=self._back, args=(server, client), daemon=True).start()
                threading.Thread(target=self._forth, args=(client, server), daemon=True).start()

    @staticmethod
    def _back(source: socket.socket, target: socket.socket) -> None:
        with suppress(OSError):
            while data := source.recv(65_536):
                target.sendall(data)
            target.shutdown(socket.SHUT_WR)

    def _forth(self, source: socket.socket, target: socket.socket) -> None:
        buffer, begun = bytearray(), False
        with suppress(OSError):
            while data := source.recv(65_536):
                buffer += data
                begun = self._count(buffer, begun=begun)
                target.sendall(data)
            target.shutdown(socket.SHUT_WR)

    def _count(self, buffer: bytearray, *, begun: bool) -> bool:
        """Take whole messages from a buffer; tell whether the session has begun."""
        while True:
            # The first message has no letter before its length.
            letter = 1 if begun else 0
            if len(buffer) < letter + 4:
                return begun
            (length,) = struct.unpack_from("!I", buffer, letter)
            if len(buffer) < letter + length:
                return begun
            if begun:
                self.statements += buffer[0] in _STATEMENTS
            else:  # or it asks for encryption, is refused, and begins again
                (code,) = struct.unpack_from("!I", buffer, 4)
                begun = code == _PROTOCOL
            del buffer[: letter + length]


@contextmanager
def counting(address: str) -> Iterator[Proxy]:
    """Yield a proxy before a database."""
    proxy = Proxy(address)
    try:
        yield proxy
    finally:
        proxy.close()
