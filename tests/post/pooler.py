"""A pooler on the way to PostgreSQL, made of sockets and threads, as PgBouncer in transaction mode.

It knows as much of the protocol as Django's statements take: one message of queries is answered
before the next one, and nothing is copied in.
"""

import socket
import threading
from collections import deque
from contextlib import suppress

from tests.post.messages import CANCEL, message, started, written

WAITS = (b"Q", b"S")
"""Messages that the server answers to the end: a simple query, and the end of others."""


class Pooler:
    """Gives clients a session of few for each transaction.

    The session that has waited longest is next, so a client has another one each time as far as
    that can be. One that is left within a transaction, or behind half an answer, is thrown away.

    Args:
        connect: makes a session: a socket that blocks, behind its handshake, with nothing to read.
        size: how many sessions there are.
        parameters: what the server says of itself to those who connect.
    """

    def __init__(self, connect, *, size, parameters):
        self._connect = connect
        self._free = deque(connect() for _ in range(size))
        self._changed = threading.Condition()
        self._greeting = _greeting(parameters)
        self.clients = 0  # that have connected
        self.taken = 0  # how often a session was given to a client
        self.waited = 0  # how often there was none at once
        self.thrown_away = 0  # sessions
        self.errors = []  # of this pooler itself, each of which has cost a client its connection
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
                # Answers are many small messages, each of which would wait for word of the last.
                client.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                threading.Thread(target=self._serve, args=(client,), daemon=True).start()

    def _serve(self, client):
        with client:
            try:
                self._converse(_Client(client))
            except _LeftError:
                pass
            except Exception as error:  # noqa: BLE001 - tests want to know of it
                self.errors.append(error)

    def _converse(self, client):
        if client.started() == CANCEL:
            return  # no client has a number by which another one could name it
        self.clients += 1
        client.sendall(self._greeting)
        while True:
            self._transact(client, client.said())

    def _transact(self, client, said):
        """Let a client have a session until its transaction is over."""
        session = self._take()
        is_whole = False
        try:
            session.sendall(said)
            while said[:1] not in WAITS or _answered(session, client):
                said = client.said()
                session.sendall(said)
            is_whole = True
        finally:
            self._give_back(session if is_whole else self._another_for(session))

    def _take(self):
        with self._changed:
            self.waited += not self._free
            self._changed.wait_for(lambda: self._free)
            self.taken += 1
            return self._free.popleft()

    def _give_back(self, session):
        with self._changed:
            self._free.append(session)
            self._changed.notify()

    def _another_for(self, session):
        """Throw a session away: the server undoes what is open there."""
        self.thrown_away += 1
        with suppress(OSError):
            session.shutdown(socket.SHUT_RDWR)
        session.close()
        return self._connect()


class _LeftError(Exception):
    """A client has gone."""


class _Client:
    """A client, whose going is told from what else may be wrong."""

    def __init__(self, connection):
        self._connection = connection

    def started(self):
        return self._try(started, self._connection)

    def said(self):
        """Read a message; the one by which it takes its leave is none."""
        kind, said = self._try(message, self._connection)
        if kind == b"X":
            raise _LeftError
        return said

    def sendall(self, said):
        self._try(self._connection.sendall, said)

    @staticmethod
    def _try(do, given):
        try:
            return do(given)
        except (OSError, EOFError) as error:
            raise _LeftError from error


def _answered(session, client):
    """Pass on an answer to its end; tell whether a transaction is open behind it."""
    while True:
        kind, said = message(session)
        client.sendall(said)
        if kind == b"Z":
            return said[5:] != b"I"


def _greeting(parameters):
    """Write what a server says to a client that it lets in."""
    told = [
        written(b"S", f"{name}\0{value}\0".encode()) for name, value in sorted(parameters.items())
    ]
    return b"".join([written(b"R", bytes(4)), *told, written(b"K", bytes(8)), written(b"Z", b"I")])
