"""Finds a MariaDB (or MySQL) by MAINSPRING_TEST_MARIADB or on this machine; starts none.

The driver is PyMySQL, which declares itself a stand-in for mysqlclient, Django's own choice: that
one has no wheels for Linux, and a machine with only Python and make has no compiler. It is
installed when a server is there.
"""

import getpass
import importlib
import os
import socket
import subprocess
from pathlib import Path
from typing import Any, Final
from urllib.parse import parse_qsl, unquote, urlencode, urlsplit

from tools import bootstrap
from tools.servers.server import NoServerError, Server, WayError, skipped_ways

VARIABLE: Final = "MAINSPRING_TEST_MARIADB"
PORT: Final = 3306
SOCKETS: Final = ("/run/mysqld/mysqld.sock", "/var/lib/mysql/mysql.sock")
PHRASES: Final = {
    "url": f"the URL in {VARIABLE}",
    "local": f"a server on this machine, port {PORT}",
}


def find() -> Server:
    """Return the server to test on.

    Raises:
        NoServerError: There is none, or none that lets us in.
    """
    skipped = skipped_ways("MARIADB", known=PHRASES)
    reasons: list[tuple[str, str]] = []
    for way, candidates in (("url", _from_url()), ("local", _local())):
        if way in skipped:
            reasons.append((way, f"left out by {VARIABLE}_SKIP"))
            continue
        if not candidates:
            reasons.append((way, _nothing(way)))
        for url in candidates:
            try:
                return _ask(url, way=PHRASES[way])
            except WayError as error:
                reasons.append((way, str(error)))
        if way == "url" and candidates:
            break  # asked for by name: looking elsewhere would test something else than was meant
    raise NoServerError("MariaDB", reasons)


def connection_arguments(url: str) -> dict[str, Any]:
    """Turn mysql://user:password@host:port/database?option=value into the driver's arguments."""
    parts = urlsplit(url)
    arguments: dict[str, Any] = {"user": unquote(parts.username or "root")}
    arguments["password"] = unquote(parts.password or "")
    arguments["host"] = parts.hostname or "localhost"
    arguments["port"] = parts.port or PORT
    arguments["database"] = parts.path.lstrip("/") or None
    return arguments | dict(parse_qsl(parts.query))


def install_driver() -> None:
    """Make PyMySQL answer to the name that Django imports, fetching it if it is not there."""
    try:
        driver = importlib.import_module("pymysql")
    except ImportError:
        try:
            bootstrap.add_group("mariadb")
        except subprocess.CalledProcessError as error:
            raise WayError(f"pip: {error.stderr.strip().splitlines()[-1]}") from error
        importlib.invalidate_caches()
        driver = importlib.import_module("pymysql")
    driver.install_as_MySQLdb()


def _from_url() -> list[str]:
    url = os.environ.get(VARIABLE, "")
    return [url] if url else []


def _local() -> list[str]:
    """Where a server seems to be: asking costs a driver, so only what is there is asked."""
    users = dict.fromkeys((getpass.getuser(), "root"))
    found = []
    try:
        socket.create_connection(("127.0.0.1", PORT), timeout=1).close()
        found += [f"mysql://{user}@127.0.0.1:{PORT}/" for user in users]
    except OSError:
        pass
    for path in SOCKETS:
        if Path(path).is_socket():
            query = urlencode({"unix_socket": path})
            found += [f"mysql://{user}@localhost/?{query}" for user in users]
    return found


def _nothing(way: str) -> str:
    if way == "url":
        return f"{VARIABLE} is not set"
    return f"nothing listens on 127.0.0.1:{PORT}, and no socket stands in the usual places"


def _ask(url: str, *, way: str) -> Server:
    install_driver()
    driver = importlib.import_module("pymysql")
    try:
        connection = driver.connect(**connection_arguments(url), connect_timeout=5)
    except driver.MySQLError as error:
        raise WayError(str(error)) from error
    with connection, connection.cursor() as cursor:
        cursor.execute("SELECT VERSION()")
        (version,) = cursor.fetchone()
    name = "MariaDB" if "MariaDB" in version else "MySQL"
    return Server(url=url, version=f"{name} {version.split('-')[0]}", way=way)
