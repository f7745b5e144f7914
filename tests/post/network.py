"""A network between a worker and its database, which stalls and resets; and a pooler on the way.

Both copy what clients and the server say, on threads; neither knows more of it than it has to.
"""

import socket
import struct
import threading
from contextlib import suppress

LINGER = struct.pack("ii", 1, 0)  # closing resets


class Proxy:
    """Passes connections on.

    Args:
        host: of the server.
        port: of it.
    """

    def __init__(self, host, port):
        self._target = host, port
        self._open = threading.Event()  # cleared while it stalls
        self._open.set()
        self.is_full = False  # whether it says, as a server would, that there are too many clients
        self._pairs = []
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.port = self._listening.getsockname()[1]
        threading.Thread(target=self._accept, daemon=True).start()

    def stall(self):
        """Pass on nothing from now on, and say nothing of it."""
        self._open.clear()

    def go_on(self):
        self._open.set()

    def reset(self):
        """Reset all connections that there are; tell how many there were."""
        pairs, self._pairs = self._pairs, []
        for one in (one for pair in pairs for one in pair):
            with suppress(OSError):
                one.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, LINGER)
                one.shutdown(socket.SHUT_RDWR)
            one.close()
        return len(pairs)

    def close(self):
        self._listening.close()
        self._open.set()
        self.reset()

    def _accept(self):
        with suppress(OSError):
            while True:
                client, _ = self._listening.accept()
                self._open.wait()
                if self.is_full:
                    threading.Thread(target=_refuse, args=(client,), daemon=True).start()
                else:
                    self._connect(client)

    def _connect(self, client):
        server = socket.create_connection(self._target)
        self._pairs.append((client, server))
        for source, target in ((client, server), (server, client)):
            threading.Thread(target=self._copy, args=(source, target), daemon=True).start()

    def _copy(self, source, target):
        with suppress(OSError):
            while said := source.recv(65_536):
                self._open.wait()
                target.sendall(said)
        for one in (source, target):
            with suppress(OSError):
                one.shutdown(socket.SHUT_RDWR)


class Pooler:
    """Gives clients a session of few for each transaction, as PgBouncer does in that mode.

    Args:
        connect: makes a session: a socket behind its handshake, with nothing left to read.
        size: how many sessions there are.
    """

    def __init__(self, connect, *, size):
        self._free = [connect() for _ in range(size)]
        self._changed = threading.Condition()
        self.taken = 0  # how often a session was given to a client
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.port = self._listening.getsockname()[1]
        threading.Thread(target=self._accept, daemon=True).start()

    def close(self):
        self._listening.close()
        for one in self._free:
            one.close()

    def _accept(self):
        with suppress(OSError):
            while True:
                client, _ = self._listening.accept()
                threading.Thread(target=self._serve, args=(client,), daemon=True).start()

    def _serve(self, client):
        with client, suppress(OSError, EOFError):
            while _start(client) in ENCRYPTED:
                client.sendall(b"N")
            client.sendall(GREETING)
            while True:
                kind, said = _message(client)
                if kind == b"X":
                    return
                self._transact(client, said)

    def _transact(self, client, said):
        """Let a client have a session until its transaction is over."""
        with self._changed:
            self._changed.wait_for(lambda: self._free)
            session = self._free.pop(0)
            self.taken += 1
        try:
            session.sendall(said)
            open_ = said[:1] not in WAITS
            while True:
                if open_ or _answered(session, client):
                    kind, said = _message(client)
                    open_ = kind not in WAITS
                    session.sendall(said)
                else:
                    return
        finally:
            with self._changed:
                self._free.append(session)
                self._changed.notify()


ENCRYPTED = (80_877_103, 80_877_104)
"""Versions by which clients ask for a connection that nobody can read."""
WAITS = (b"Q", b"S")
"""Messages that the server answers to the end: a simple query, and the end of others."""
GREETING = b"".join(
    [
        b"R\0\0\0\x08\0\0\0\0",
        *(
            b"S" + struct.pack("!I", len(text) + 4) + text
            for text in (
                b"server_version\x0015.0\0",
                b"client_encoding\0UTF8\0",
                b"standard_conforming_strings\0on\0",
                b"DateStyle\0ISO, MDY\0",
                b"TimeZone\0UTC\0",
                b"integer_datetimes\0on\0",
            )
        ),
        b"K\0\0\0\x0c\0\0\0\0\0\0\0\0",
        b"Z\0\0\0\x05I",
    ]
)


TOO_MANY = b"SFATAL\0VFATAL\0C53300\0Msorry, too many clients already\0\0"


def _refuse(client):
    with client, suppress(OSError, EOFError):
        while _start(client) in ENCRYPTED:
            client.sendall(b"N")
        client.sendall(b"E" + struct.pack("!I", len(TOO_MANY) + 4) + TOO_MANY)


def _exactly(source, count):
    said = b""
    while len(said) < count:
        more = source.recv(count - len(said))
        if not more:
            raise EOFError
        said += more
    return said


def _start(client):
    """Read the first message, which has no kind; give the version that it asks for."""
    (length,) = struct.unpack("!I", _exactly(client, 4))
    return struct.unpack("!I", _exactly(client, length - 4)[:4])[0]


def _message(source):
    head = _exactly(source, 5)
    (length,) = struct.unpack("!I", head[1:])
    return head[:1], head + _exactly(source, length - 4)


def _answered(session, client):
    """Pass on an answer to its end; tell whether a transaction is open behind it."""
    while True:
        kind, said = _message(session)
        client.sendall(said)
        if kind == b"Z":
            return said[5:] != b"I"
