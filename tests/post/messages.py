"""Reads what clients and servers of PostgreSQL say to each other, as its protocol parts it."""

import struct

ENCRYPTED = (80_877_103, 80_877_104)
"""Versions by which clients ask for a connection that nobody can read."""
CANCEL = 80_877_102
"""The version by which they ask for the end of another one's statement."""


def message(source):
    """Read one; give its kind, and all of it.

    Raises:
        EOFError: the connection has ended.
    """
    head = _exactly(source, 5)
    (length,) = struct.unpack("!I", head[1:])
    return head[:1], head + _exactly(source, length - 4)


def started(client):
    """Read how a client starts, and refuse to encrypt; give the version that it asks for."""
    while (version := _start(client)) in ENCRYPTED:
        client.sendall(b"N")
    return version


def written(kind, said):
    """Write a message."""
    return kind + struct.pack("!I", len(said) + 4) + said


def _start(client):
    """Read the first message, which has no kind."""
    (length,) = struct.unpack("!I", _exactly(client, 4))
    return struct.unpack("!I", _exactly(client, length - 4)[:4])[0]


def _exactly(source, count):
    said = b""
    while len(said) < count:
        more = source.recv(count - len(said))
        if not more:
            raise EOFError
        said += more
    return said
