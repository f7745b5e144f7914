"""A network between a worker and its database, which stalls and resets."""

import socket
import struct
import threading
from contextlib import suppress

from tests.post.messages import started, written

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


TOO_MANY = b"SFATAL\0VFATAL\0C53300\0Msorry, too many clients already\0\0"


def _refuse(client):
    with client, suppress(OSError, EOFError):
        started(client)
        client.sendall(written(b"E", TOO_MANY))
