"""Starts a PostgreSQL from the server's programs, on a free loopback port, and stops it again."""

import contextlib
import locale
import os
import pwd
import secrets
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, Final

from tools.servers.server import WayError

SECONDS_TO_START: Final = 30
# Data that may be lost at a crash, for speed: what is in there can be made again.
FAST: Final = ("fsync=off", "synchronous_commit=off", "full_page_writes=off")


@contextmanager
def running_binaries(
    programs: Path, *, data: Path | None = None, movable: Path | None = None
) -> Iterator[str]:
    """Run a server until the block ends.

    Args:
        programs: The folder with initdb and postgres.
        data: The folder for its data, kept afterwards; by default a temporary one.
        movable: A folder above `programs` whose part that matters may be copied, where the account
            that runs the server cannot reach it (root may not run PostgreSQL itself).

    Yields:
        Its URL, with a password made for it, in which the user is the superuser.

    Raises:
        WayError: It cannot be started; the text is the server's own.
    """
    home = data or Path(tempfile.mkdtemp(prefix="mainspring-postgres-"))
    try:
        account = _unprivileged_account()
        home.mkdir(parents=True, exist_ok=True)
        if account:
            os.chown(home, *account)
            programs = _reachable(programs, home=home, account=account, movable=movable)
        password = _initialise(home, programs=programs, account=account)
        with _kept(home, programs=programs, account=account, remove=data is None) as port:
            yield f"postgresql://postgres:{password}@127.0.0.1:{port}/postgres"
    finally:
        if data is None:
            shutil.rmtree(home, ignore_errors=True)


def _unprivileged_account() -> tuple[int, int] | None:
    """Return user and group id for the server, if we are root, as which it refuses to run."""
    if os.geteuid() != 0:
        return None
    for name in ("postgres", "nobody"):
        with contextlib.suppress(KeyError):
            entry = pwd.getpwnam(name)
            return entry.pw_uid, entry.pw_gid
    raise WayError("PostgreSQL refuses to run as root, and no user 'postgres' or 'nobody' is there")


def _reachable(
    programs: Path, *, home: Path, account: tuple[int, int], movable: Path | None
) -> Path:
    try:
        _run([str(programs / "postgres"), "--version"], account=account, home=home)
    except WayError:
        if movable is None:
            raise
    else:
        return programs
    package, version, *_ = programs.relative_to(movable).parts
    copied = home / "programs"
    shutil.copytree(movable / package / version, copied / package / version)
    libraries = f"{package}.libs"  # where a wheel keeps the shared libraries that it brings
    if (movable / libraries).is_dir():
        shutil.copytree(movable / libraries, copied / libraries)
    return copied / programs.relative_to(movable)


def _initialise(home: Path, *, programs: Path, account: tuple[int, int] | None) -> str:
    """Make the cluster if it is not there; return the superuser's password."""
    secret = home / "password"
    if (home / "cluster" / "PG_VERSION").is_file():
        return secret.read_text()
    password = secrets.token_hex(16)
    secret.touch(mode=0o600)
    secret.write_text(password)
    if account:
        os.chown(secret, *account)
    options = ("--no-sync", "--username=postgres", "--auth=scram-sha-256", "--encoding=UTF8")
    command = [str(programs / "initdb"), f"--pgdata={home / 'cluster'}", f"--pwfile={secret}"]
    command += [*options, f"--locale={_locale()}"]
    _run(command, account=account, home=home)
    return password


def _locale() -> str:
    """Return a locale that knows all letters: with "C", only ASCII has upper and lower case."""
    current = locale.setlocale(locale.LC_CTYPE)
    try:
        for name in ("C.UTF-8", "en_US.UTF-8"):
            with contextlib.suppress(locale.Error):
                locale.setlocale(locale.LC_CTYPE, name)
                return name
    finally:
        locale.setlocale(locale.LC_CTYPE, current)
    return "C"


@contextmanager
def _kept(
    home: Path, *, programs: Path, account: tuple[int, int] | None, remove: bool
) -> Iterator[int]:
    port = _free_port()
    # "--" ends the keeper's own options.
    owner = [sys.executable, str(Path(__file__).with_name("keeper.py"))]
    if account:
        owner += ["--account", *map(str, account)]
    if remove:
        owner += ["--remove", str(home)]
    server = [str(programs / "postgres"), "-D", str(home / "cluster")]
    # No socket file: the path to a project's folder may be longer than one can be.
    server += ["-h", "127.0.0.1", "-p", str(port), "-k", ""]
    for setting in FAST:
        server += ["-c", setting]
    with (home / "log").open("w+b") as log:
        keeper = subprocess.Popen(
            [*owner, "--", *server],
            cwd=home,
            stdin=subprocess.PIPE,
            stdout=log,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
        try:
            _await_start(keeper, home=home, port=port, log=log)
            yield port
        finally:
            if keeper.stdin:
                keeper.stdin.close()
            keeper.terminate()  # says the same: a forked child of ours may hold the pipe open
            keeper.wait()


def _await_start(keeper: subprocess.Popen[bytes], *, home: Path, port: int, log: BinaryIO) -> None:
    status = home / "cluster" / "postmaster.pid"
    for _ in range(SECONDS_TO_START * 20):
        if keeper.poll() is not None:
            break
        # The server's word on itself: the port on the fourth line, its state on the last. A crash
        # leaves the file of the run before.
        lines = status.read_text().split() if status.is_file() else []
        if str(port) in lines and lines[-1] == "ready":
            return
        time.sleep(0.05)
    log.seek(0)  # the file may be removed by now, but it is open
    words = log.read().decode(errors="replace").split()
    raise WayError(" ".join(words[-40:]) or "the server did not start")


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def _run(command: list[str], *, account: tuple[int, int] | None, home: Path) -> None:
    user, group = account or (None, None)
    groups: list[int] | None = [] if account else None
    try:
        subprocess.run(
            command,
            cwd=home,
            check=True,
            capture_output=True,
            text=True,
            user=user,
            group=group,
            extra_groups=groups,
        )
    except OSError as error:
        raise WayError(str(error)) from error
    except subprocess.CalledProcessError as error:
        raise WayError(" ".join(error.stderr.split()[-40:])) from error
