"""A PgBouncer of one session that it hands out for a transaction."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

PROGRAM = shutil.which("pgbouncer", path=f"{os.environ.get('PATH', '')}:/usr/sbin")
_NAMES = {"HOST": "host", "PORT": "port", "USER": "user", "PASSWORD": "password", "NAME": "dbname"}


@contextmanager
def running(database: Mapping[str, Any]) -> Iterator[int]:
    """Start one and give its port.

    Args:
        database: Django's settings of the database that it leads to.
    """
    assert PROGRAM is not None
    target = " ".join(
        f"{name}='{database[key]}'" for key, name in _NAMES.items() if database.get(key)
    )
    port = _free_port()
    with tempfile.TemporaryDirectory() as folder:
        settings = Path(folder) / "pgbouncer.ini"
        settings.write_text(
            f"[databases]\npooled = {target}\n[pgbouncer]\n"
            f"listen_addr = 127.0.0.1\nlisten_port = {port}\nunix_socket_dir =\n"
            "auth_type = any\npool_mode = transaction\ndefault_pool_size = 1\n"
        )
        # As root it does not run.
        user = "nobody" if os.geteuid() == 0 else None
        for path in (Path(folder), settings):
            shutil.chown(path, user) if user else None
        process = subprocess.Popen(
            [PROGRAM, str(settings)], stderr=subprocess.PIPE, text=True, user=user
        )
        try:
            _wait(process)
            yield port
        finally:
            process.terminate()
            process.communicate()


def _wait(process: subprocess.Popen[str]) -> None:
    """Read what it says until it is ready."""
    assert process.stderr is not None
    said = []
    for line in process.stderr:
        said.append(line)
        if "process up" in line:
            return
    raise AssertionError("".join(said))


def _free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])
